#include "app/cli/commands.h"

#include "app/cli/inputs.h"
#include "app/cli/shapes.h"
#include "ui/text/CompletenessText.h"
#include "ui/text/DateText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/ReportText.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 20s;
constexpr auto longestWait = 10min;

QJsonObject sideShape(qint64 payments, qint64 minor, Currency currency)
{
    return {{u"payments"_s, payments}, {u"amount"_s, moneyShape(Money(minor, currency))}};
}

QJsonValue maybeMoney(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(moneyShape(*amount)) : QJsonValue();
}

QJsonObject completenessShape(const Completeness &report)
{
    QJsonArray currencies;
    for (const CompletenessLine &line : report.lines)
        currencies.append(QJsonObject{{u"currency"_s, line.currency.text()},
            {u"provider"_s, sideShape(line.there, line.thereMinor, line.currency)},
            {u"book"_s, sideShape(line.here, line.hereMinor, line.currency)},
            {u"unexplained"_s, sideShape(line.unexplained, line.unexplainedMinor, line.currency)}});
    QJsonArray payments;
    for (const UnexplainedPayment &payment : report.unexplained)
        payments.append(QJsonObject{{u"id"_s, payment.externalKey}, {u"on"_s, dateShape(payment.on)},
            {u"provider"_s, maybeMoney(payment.there)}, {u"book"_s, maybeMoney(payment.here)}});
    return {{u"connection"_s, report.connection}, {u"from"_s, dateShape(report.from)},
        {u"to"_s, dateShape(report.to)}, {u"checked_at"_s, instantShape(report.checkedAt)},
        {u"complete"_s, report.isComplete()}, {u"currencies"_s, currencies}, {u"unexplained"_s, payments},
        {u"left_out"_s, QJsonArray::fromStringList(report.leftOut)}};
}

QString maybeText(const std::optional<Money> &amount)
{
    return amount ? moneyWithCode(*amount) : u"–"_s;
}

void showCompleteness(Session &session, const Completeness &report)
{
    if (session.console().isJson()) {
        session.console().result(completenessShape(report), {});
    } else {
        session.console().note(reportDaysText(report.from, report.to, {}));
        QList<QStringList> sums;
        for (const CompletenessLine &line : report.lines) {
            const auto side = [&](qint64 payments, qint64 minor) {
                return u"%1 / %2"_s.arg(payments).arg(moneyText(Money(minor, line.currency)));
            };
            sums.append({line.currency.text(), side(line.there, line.thereMinor),
                side(line.here, line.hereMinor), side(line.unexplained, line.unexplainedMinor)});
        }
        session.console().list({}, {u"Currency"_s, u"Provider"_s, u"Book"_s, u"Unexplained"_s}, sums);
        QList<QStringList> payments;
        for (const UnexplainedPayment &payment : report.unexplained)
            payments.append({dateText(payment.on), maybeText(payment.there), maybeText(payment.here),
                payment.externalKey});
        if (!payments.isEmpty())
            session.console().list({}, {u"Date"_s, u"Provider"_s, u"Book"_s, u"Payment"_s}, payments);
        for (const QString &left : report.leftOut)
            session.console().note(leftOutText(left));
        session.console().note(completenessText(report));
    }
    session.finish(report.isComplete() ? Exit::Done : Exit::InPart);
}

void endWaiting(Session &session, const InvoiceId &id, bool isPaid)
{
    session.then(session.book().reports().today(), [&session, id, isPaid](QDate today) {
        session.then(
            session.book().invoices().detail(id), [&session, today, isPaid](const InvoiceDetail &detail) {
                QJsonObject shape = invoiceShape(detail.row, today);
                shape.insert("paid"_L1, isPaid);
                session.console().result(shape, waitedText(detail.row.number.text(), isPaid));
                session.finish(isPaid ? Exit::Done : Exit::InPart);
            });
    });
}

void wait(Session &session, const InvoiceId &id, const std::shared_ptr<QElapsedTimer> &since);

//! The program that holds the book has looked at everything; what came of it stands in the book.
void askAgainLater(Session &session, const InvoiceId &id, const std::shared_ptr<QElapsedTimer> &since)
{
    session.then(session.book().invoices().detail(id), [&session, id, since](const InvoiceDetail &detail) {
        if (!detail.row.open.isPositive())
            return endWaiting(session, id, true);
        if (std::chrono::milliseconds(since->elapsed()) + betweenLooks > longestWait)
            return endWaiting(session, id, false);
        QTimer::singleShot(betweenLooks, &session, [&session, id, since] { wait(session, id, since); });
    });
}

void wait(Session &session, const InvoiceId &id, const std::shared_ptr<QElapsedTimer> &since)
{
    session.asWorker({.request = u"payments"_s,
        .mine =
            [&session, id] {
                session.then(session.book().sync().waitForPayment(id),
                    [&session, id](bool isPaid) { endWaiting(session, id, isPaid); });
            },
        .theirs = [&session, id, since](const QJsonObject &) { askAgainLater(session, id, since); },
        .nobody = [&session] { session.heldByAnother(); }});
}

} // namespace

void reportsCompleteness(Session &session)
{
    const Result<QDate> from = dateOption(session, u"from"_s);
    const Result<QDate> to = dateOption(session, u"to"_s);
    if (!from || !to)
        return session.fail(from ? to.error() : from.error());
    session.then(session.book().reports().today(), [&session, from = *from, to = *to](QDate today) {
        const QDate last = to.isValid() ? to : today;
        const QDate first = from.isValid() ? from : QDate(last.year(), 1, 1);
        session.then(
            session.book().sync().completeness(session.arguments().value(u"connection"_s), first, last),
            [&session](const Completeness &report) { showCompleteness(session, report); });
    });
}

void paymentsWaitFor(Session &session)
{
    session.then(session.book().invoices().find(session.arguments().value(u"wait-for"_s)),
        [&session](const InvoiceId &id) {
            const auto since = std::make_shared<QElapsedTimer>();
            since->start();
            wait(session, id, since);
        });
}

} // namespace quittance
