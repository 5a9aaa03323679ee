#include "app/cli/commands.h"

#include "app/cli/collectIds.h"
#include "app/cli/reportOutput.h"
#include "app/cli/shapes.h"
#include "ui/text/DateText.h"
#include "ui/text/ImportText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/StateText.h"

#include <QFile>
#include <QFileInfo>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<InvoiceQuery::Status> statusFrom(const QString &text)
{
    static const QHash<QString, InvoiceQuery::Status> known{{u""_s, InvoiceQuery::Status::All},
        {u"all"_s, InvoiceQuery::Status::All}, {u"open"_s, InvoiceQuery::Status::Open},
        {u"overdue"_s, InvoiceQuery::Status::Overdue}, {u"draft"_s, InvoiceQuery::Status::Draft},
        {u"partly_paid"_s, InvoiceQuery::Status::PartlyPaid}, {u"paid"_s, InvoiceQuery::Status::Paid},
        {u"void"_s, InvoiceQuery::Status::Void}, {u"written_off"_s, InvoiceQuery::Status::WrittenOff},
        {u"disputed"_s, InvoiceQuery::Status::Disputed}};
    if (!known.contains(text))
        return invalid(u"usage.status"_s, u"--status"_s, text);
    return known.value(text);
}

void printRows(Session &session, const QList<InvoiceRow> &invoices, QDate today)
{
    QList<QJsonObject> objects;
    QList<QStringList> rows;
    for (const InvoiceRow &row : invoices) {
        objects.append(invoiceShape(row, today));
        rows.append({row.number.isEmpty() ? row.id.text() : row.number.text(), row.customer,
            dateText(row.issuedOn), dateText(row.dueOn), moneyWithCode(row.total), moneyWithCode(row.open),
            stateText(row, today)});
    }
    session.console().list(objects,
        {u"Number"_s, u"Customer"_s, u"Issued"_s, u"Due"_s, u"Total"_s, u"Open"_s, u"Status"_s}, rows);
    session.finish(Exit::Done);
}

void printPage(Session &session, QList<qint64> keys, qint64 after, int limit, QDate today)
{
    const qsizetype start = after == 0 ? 0 : keys.indexOf(after) + 1;
    session.then(session.book().invoices().rows(keys.mid(start, limit)),
        [&session, today](const QList<InvoiceRow> &rows) { printRows(session, rows, today); });
}

//! The list from its beginning, or after the document --after names.
void listFrom(Session &session, const InvoiceQuery &query, int limit)
{
    session.then(session.book().invoices().order(query), [&session, query, limit](const QList<qint64> &keys) {
        const QString after = session.arguments().value(u"after"_s);
        if (after.isEmpty())
            return printPage(session, keys, 0, limit, query.today);
        session.then(
            session.book().invoices().find(after), [&session, keys, limit, query](const InvoiceId &id) {
                session.then(session.book().invoices().detail(id),
                    [&session, keys, limit, query](const InvoiceDetail &detail) {
                        printPage(session, keys, detail.row.key, limit, query.today);
                    });
            });
    });
}

} // namespace

void invoicesPdf(Session &session)
{
    if (!session.arguments().has(u"o"_s))
        return session.fail(invalid(u"usage.file_missing"_s, u"-o"_s, {}).value());
    session.then(session.book().invoices().find(session.word(0)), [&session](const InvoiceId &id) {
        session.then(session.book().invoices().pdf(id),
            [&session](const QByteArray &pages) { saveExport(session, pages); });
    });
}

void invoicesUbl(Session &session)
{
    if (!session.arguments().has(u"o"_s))
        return session.fail(invalid(u"usage.file_missing"_s, u"-o"_s, {}).value());
    session.then(session.book().invoices().find(session.word(0)), [&session](const InvoiceId &id) {
        session.then(session.book().invoices().ubl(id),
            [&session](const QByteArray &xml) { saveExport(session, xml); });
    });
}

void invoicesList(Session &session)
{
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    const auto status = statusFrom(session.arguments().value(u"status"_s));
    if (!limit || !status)
        return session.fail(limit ? status.error() : limit.error());
    session.then(session.book().reports().today(), [&session, status = *status, limit = *limit](QDate today) {
        listFrom(session,
            {.status = status,
                .text = session.arguments().value(u"query"_s),
                .sort = InvoiceQuery::Sort::Due,
                .today = today,
                .tag = session.arguments().value(u"tag"_s)},
            limit);
    });
}

void invoicesShow(Session &session)
{
    session.then(session.book().reports().today(), [&session](QDate today) {
        session.then(session.book().invoices().find(session.word(0)), [&session, today](const InvoiceId &id) {
            session.then(
                session.book().invoices().detail(id), [&session, today](const InvoiceDetail &detail) {
                    const InvoiceRow &row = detail.row;
                    session.console().result(detailShape(detail, today),
                        u"%1  %2  %3  open %4  %5"_s.arg(
                            row.number.isEmpty() ? row.id.text() : row.number.text(), row.customer,
                            moneyWithCode(row.total), moneyWithCode(row.open), stateText(row, today)));
                    session.finish(Exit::Done);
                });
        });
    });
}

void invoicesIssue(Session &session)
{
    collectIds(session, session.arguments().words, [&session](const QList<InvoiceId> &ids) {
        session.then(session.book().invoices().issue(ids, session.arguments().has(u"today"_s)),
            [&session](const CommandOutcome &outcome) {
                session.console().result(outcomeShape(outcome), outcome.numbers.join(u'\n'));
                session.finish(Exit::Done);
            });
    });
}

} // namespace quittance
