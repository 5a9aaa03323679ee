#include "app/cli/commands.h"

#include "app/cli/collectIds.h"
#include "app/cli/inputs.h"
#include "app/cli/performAndShow.h"
#include "app/cli/shapes.h"
#include "core/base/whenReady.h"
#include "core/domain/codeNames.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MailText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"

#include <QHash>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Ends with what a sync did, done here or by the window that has the book open: done; in part, when
//! something took place or waits beside a problem; failed, when nothing but problems came of it.
void endWithShape(Session &session, QJsonObject shape)
{
    const QString text = shape.take("text"_L1).toString();
    const bool problems = !shape.value("problems"_L1).toArray().isEmpty();
    qint64 done = 0;
    for (const auto key :
        {"contacts_changed"_L1, "payments_booked"_L1, "links_created"_L1, "mails_accepted"_L1, "crm_told"_L1})
        done += shape.value(key).toInteger();
    const bool waits = shape.value("waiting"_L1).toInteger() > 0 && session.arguments().group == "outbox"_L1;
    session.console().result(shape, text);
    for (const QJsonValue &problem : shape.value("problems"_L1).toArray()) {
        session.console().note(problem["message"_L1].toString());
        if (problem["rule"_L1].toString() == "crm.too_many_gone"_L1)
            session.console().note(u"crm sync --accept-gone"_s);
    }
    session.finish(!problems && !waits ? Exit::Done : !problems || done > 0 ? Exit::InPart : Exit::Failed);
}

void showProgress(Session &session)
{
    QObject::connect(&session.book().sync(), &SyncService::progressed, &session,
        [&session](const SyncProgress &progress) { session.console().note(progressText(progress)); });
}

void syncScope(Session &session, SyncService::Scope scope, const QString &request)
{
    showProgress(session);
    session.asWorker({.request = session.arguments().has(u"full"_s) ? request + u" full"_s : request,
        .mine =
            [&session, scope] {
                session.then(session.book().sync().sync(scope, session.arguments().has(u"full"_s)),
                    [&session](const SyncReport &report) { endWithShape(session, endShape(report)); });
            },
        .theirs = [&session](const QJsonObject &answer) { endWithShape(session, answer); },
        .nobody = [&session] { session.heldByAnother(); }});
}

//! Dismisses one after the other, each judged alone: what is refused stops none of the others.
void dismissNext(Session &session, QStringList ids, qsizetype refused)
{
    const qsizetype all = session.arguments().words.size();
    if (ids.isEmpty())
        return session.finish(refused == 0 ? Exit::Done : refused < all ? Exit::InPart : Exit::Failed);
    const QString id = ids.takeFirst();
    whenReady(session.book().sync().resolve(EntryId(id), Resolution::Dismissed), &session,
        [&session, all, id, ids, refused](const Result<void> &said) {
            if (!said && all == 1)
                return session.fail(said.error());
            if (said)
                session.console().result({{u"id"_s, id}}, {});
            else
                session.console().error(said.error());
            dismissNext(session, ids, said ? refused : refused + 1);
        });
}

} // namespace

void crmSync(Session &session)
{
    if (session.arguments().has(u"connection"_s)) // All CRMs of the book are brought.
        return session.usage(u"crm sync [--full] [--accept-gone] [--wait SECONDS]"_s);
    if (session.arguments().has(u"accept-gone"_s))
        return syncScope(session, SyncService::Scope::ContactsGone, u"gone-contacts"_s);
    syncScope(session, SyncService::Scope::Contacts, u"contacts"_s);
}

void paymentsPoll(Session &session)
{
    if (session.arguments().has(u"wait-for"_s))
        return paymentsWaitFor(session);
    syncScope(session, SyncService::Scope::Payments, u"payments"_s);
}

void outboxRun(Session &session)
{
    session.asWorker({.request = u"outbox"_s,
        .mine =
            [&session] {
                session.then(session.book().sync().runOutbox(true),
                    [&session](const SyncReport &report) { endWithShape(session, endShape(report)); });
            },
        .theirs = [&session](const QJsonObject &answer) { endWithShape(session, answer); },
        .nobody = [&session] { session.heldByAnother(); }});
}

namespace {

void sendLinks(Session &session, const QList<MailOrder> &orders)
{
    session.then(session.book().mails().send(orders),
        [&session](const CommandOutcome &outcome) { performAndShow(session, outcome); });
}

//! A link over --amount, which is in the document's currency.
void sendPartLink(Session &session, const MailOrder &order)
{
    session.then(
        session.book().invoices().detail(order.invoice), [&session, order](const InvoiceDetail &detail) {
            const auto part = amountOption(session, detail.row.total.currency());
            if (!part)
                return session.fail(part.error());
            MailOrder asking = order;
            asking.part = *part;
            sendLinks(session, {asking});
        });
}

} // namespace

void invoicesSend(Session &session)
{
    const QString by = session.arguments().value(u"by"_s);
    const auto way = by.isEmpty() ? std::optional(PayWay::Page) : payWayFrom(by);
    if (!way || *way == PayWay::Checkout) // A page that is used at once is not mailed.
        return session.fail(invalid(u"usage.pay_way"_s, u"--by"_s, by).value());
    const Result<QString> language = mailLanguageOption(session);
    if (!language)
        return session.fail(language.error());
    const Result<LinkEnd> end = linkEndOption(session);
    const auto files = mailFilesOption(session);
    if (!end || !files)
        return session.fail(end ? files.error() : end.error());
    const auto send = [&session, way = *way, language = *language, end = *end, files = *files](
                          const QList<InvoiceId> &ids) {
        QList<MailOrder> orders;
        for (const InvoiceId &id : ids)
            orders.append({.invoice = id,
                .to = session.arguments().value(u"to"_s),
                .subject = session.arguments().value(u"subject"_s),
                .message = session.arguments().value(u"message"_s),
                .again = session.arguments().has(u"again"_s),
                .way = way,
                .connection = session.arguments().value(u"through"_s),
                .cc = session.arguments().value(u"cc"_s),
                .attach = session.arguments().has(u"attach"_s),
                .language = language,
                .withStatement = session.arguments().has(u"with-statement"_s),
                .withEInvoice = session.arguments().has(u"with-e-invoice"_s),
                .end = end,
                .files = files});
        if (!session.arguments().has(u"amount"_s))
            return sendLinks(session, orders);
        if (orders.size() != 1) // Each would need its own.
            return session.usage(u"invoices send NUMBER --amount A"_s);
        sendPartLink(session, orders.first());
    };
    collectIds(session, session.arguments().words, send);
}

void crmContacts(Session &session)
{
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    if (!limit)
        return session.fail(limit.error());
    session.then(session.book().sync().contacts(session.arguments().value(u"query"_s), *limit),
        [&session](const QList<ContactRow> &contacts) {
            QList<QJsonObject> objects;
            QList<QStringList> rows;
            for (const ContactRow &row : contacts) {
                objects.append({{u"connection"_s, row.connection.text()}, {u"remote_id"_s, row.remoteId},
                    {u"kind"_s, contactKindCode(row.kind)}, {u"name"_s, row.name}, {u"email"_s, row.email},
                    {u"phone"_s, row.phone}, {u"company"_s, row.company}, {u"domain"_s, row.domain},
                    {u"owner"_s, row.owner}, {u"changed_there"_s, instantShape(row.changedThere)},
                    {u"customer_id"_s, row.customer.text()}});
                rows.append({row.name, row.email, row.company, row.phone});
            }
            session.console().list(objects, {u"Name"_s, u"E-mail"_s, u"Company"_s, u"Phone"_s}, rows);
            session.finish(Exit::Done);
        });
}

void outboxList(Session &session)
{
    session.then(session.book().sync().outbox(), [&session](const QList<OutboxRow> &outbox) {
        QList<QJsonObject> objects;
        QList<QStringList> rows;
        for (const OutboxRow &row : outbox) {
            objects.append(outboxShape(row));
            rows.append({row.id.text(), outboxRowText(row), row.subjectText, row.to, outboxStateText(row),
                outboxAnswerText(row.answer)});
        }
        session.console().list(
            objects, {u"Id"_s, u"What"_s, u"For"_s, u"To"_s, u"State"_s, u"Answer"_s}, rows);
        session.finish(Exit::Done);
    });
}

void outboxResolve(Session &session)
{
    static const QHash<QString, Resolution> known{{u"accepted"_s, Resolution::Accepted},
        {u"again"_s, Resolution::Again}, {u"dropped"_s, Resolution::Dropped}};
    const QString how = session.arguments().value(u"as"_s);
    if (!known.contains(how) || session.word(0).isEmpty())
        return session.usage(u"outbox resolve ID --as accepted|again|dropped"_s);
    session.then(session.book().sync().resolve(EntryId(session.word(0)), known.value(how)), [&session, how] {
        session.console().result({{u"id"_s, session.word(0)}, {u"as"_s, how}}, {});
        session.finish(Exit::Done);
    });
}

void outboxDismiss(Session &session)
{
    dismissNext(session, session.arguments().words, 0);
}

} // namespace quittance
