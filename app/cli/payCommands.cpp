#include "app/cli/commands.h"

#include "app/cli/inputs.h"
#include "app/cli/performAndShow.h"
#include "app/cli/shapes.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

void showPage(Session &session, const InvoiceId &id)
{
    session.then(session.book().payWays().wayToPay(id), [&session](const WayToPay &way) {
        const QString url = QString::fromLatin1(way.url.toEncoded());
        session.console().result({{u"url"_s, url}}, url);
        session.finish(Exit::Done);
    });
}

QJsonObject addressShape(const TransferAddress &address)
{
    return {{u"kind"_s, address.kind}, {u"holder"_s, address.holder}, {u"account"_s, address.account},
        {u"code"_s, address.code}, {u"branch"_s, textOrNullShape(address.branch)},
        {u"bank"_s, textOrNullShape(address.bank)}};
}

void showTransfer(Session &session, const TransferInstructions &transfer)
{
    QJsonArray addresses;
    QStringList lines{u"%1  reference %2"_s.arg(moneyWithCode(transfer.missing), transfer.reference)};
    for (const TransferAddress &address : transfer.addresses) {
        addresses.append(addressShape(address));
        lines.append(QStringList{
            address.kind, address.holder, address.account, address.code, address.branch, address.bank}
                         .join(u"  "));
    }
    const QString page = QString::fromLatin1(transfer.page.toEncoded());
    session.console().result(
        {{u"missing"_s, moneyShape(transfer.missing)}, {u"reference"_s, transfer.reference},
            {u"addresses"_s, addresses}, {u"url"_s, textOrNullShape(page)}},
        lines.join(u'\n'));
    session.finish(Exit::Done);
}

} // namespace

void invoicesPayPage(Session &session)
{
    session.then(session.book().invoices().find(session.word(0)), [&session](const InvoiceId &id) {
        session.then(session.book().payWays().openPayPage(id, session.arguments().value(u"through"_s)),
            [&session, id](const CommandOutcome &outcome) {
                if (outcome.waiting.isEmpty()) // It is open already.
                    return showPage(session, id);
                performThen(session, outcome, [&session, id] { showPage(session, id); });
            });
    });
}

void invoicesTransfer(Session &session)
{
    session.then(session.book().invoices().find(session.word(0)), [&session](const InvoiceId &id) {
        session.then(session.book().payWays().wayToPay(id), [&session](const WayToPay &way) {
            if (!way.transfer)
                return session.fail(
                    Error{.kind = ErrorKind::NotFound, .rule = u"link.none"_s, .field = u"invoice"_s});
            showTransfer(session, *way.transfer);
        });
    });
}

void customersPortal(Session &session)
{
    findCustomer(session, session.word(0), [&session](const Customer &customer) {
        session.then(session.book().payWays().portal(customer.id), [&session](const QUrl &url) {
            const QString text = QString::fromLatin1(url.toEncoded());
            session.console().result({{u"url"_s, text}}, text);
            session.finish(Exit::Done);
        });
    });
}

void paymentsWaiting(Session &session)
{
    session.then(session.book().payWays().waitingCash(), [&session](const QList<CustomerCash> &cash) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const CustomerCash &one : cash) {
            objects.append(cashShape(one));
            rows.append({one.name, moneyWithCode(one.amount), one.connection, dateText(one.seenAt.date())});
        }
        session.console().list(objects, {u"Customer"_s, u"Waits"_s, u"At"_s, u"Seen"_s}, rows);
        session.finish(Exit::Done);
    });
}

} // namespace quittance
