#include "core/service/ReportService.h"

#include "core/base/Clock.h"
#include "core/billing/waitingApprovals.h"
#include "core/documents/TablePdf.h"
#include "core/documents/TableXlsx.h"
#include "core/formats/TableCsv.h"
#include "core/journal/Replay.h"
#include "core/journal/activityLines.h"
#include "core/journal/bookDay.h"
#include "core/service/Workshop.h"
#include "core/service/connectionStandings.h"
#include "core/service/customerLetterPdf.h"
#include "core/service/datevExport.h"
#include "core/service/ledgerExport.h"
#include "core/service/verifyInProfile.h"
#include "core/store/BookFiguresQuery.h"
#include "core/store/CompanyTable.h"
#include "core/store/DocumentList.h"
#include "core/store/EntryTable.h"
#include "core/store/PaymentList.h"
#include "core/store/PaymentTable.h"
#include "core/store/PostingTable.h"
#include "core/store/ReportLists.h"
#include "core/store/ReportQueries.h"
#include "core/store/SalesQueries.h"

#include <QSaveFile>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A lane of its own: a list of a million rows must not keep the tables of the window waiting.
const QString exportLane = u"export"_s;
constexpr qsizetype rowsAtOnce = 500;

//! Number of the last entry that was recorded by the end of a day of the book; everything without a day.
Result<qint64> knownSeq(Database &database, QDate knownAt)
{
    if (!knownAt.isValid())
        return std::numeric_limits<qint64>::max();
    return bookDayEnd(database, knownAt).and_then([&database](const QDateTime &end) {
        return EntryTable(database).lastRecordedBefore(end);
    });
}

//! The days a request means, seen from today.
Result<ReportSpan> spanOf(Database &database, const ReportRequest &request, QDate today)
{
    ReportSpan span{.from = request.from, .to = request.to.isValid() ? request.to : today};
    if (!span.from.isValid())
        span.from = periodStart(span.to, ReportPeriod::Year);
    if (span.from > span.to)
        return invalid(u"report.days_reversed"_s, u"from"_s, span.from.toString(Qt::ISODate));
    return knownSeq(database, request.knownAt).transform([&span](qint64 seq) {
        span.knownSeq = seq;
        return span;
    });
}

Result<ReportTable> tableOf(Database &database, const ReportRequest &request, const ReportSpan &span)
{
    using What = ReportRequest::What;
    ReportQueries debts(database);
    SalesQueries sales(database);
    switch (request.what) {
    case What::Ageing:
        return debts.ageing(span.to, span.knownSeq);
    case What::AgeingByCustomer:
        return debts.ageingByCustomer(span.to, span.knownSeq);
    case What::Revenue:
        return sales.revenue(span, request.period);
    case What::Tax:
        return sales.tax(span, request.period);
    case What::Methods:
        return sales.methods(span);
    case What::Dso:
        return sales.dso(span, request.period);
    case What::Debtors:
        return debts.debtors(span.to, span.knownSeq, request.limit);
    case What::Credit:
        break;
    }
    return debts.credit(span.to, span.knownSeq);
}

Result<Statement> statementOf(
    Workshop &workshop, Database &database, const CustomerId &customer, const ReportRequest &days)
{
    return bookDay(database, workshop.clock().now())
        .and_then([&](QDate today) { return spanOf(database, days, today); })
        .and_then([&](const ReportSpan &span) { return ReportQueries(database).statement(customer, span); });
}

tl::unexpected<Error> unwritable(const QSaveFile &file)
{
    return fail(Error{.kind = ErrorKind::Storage,
        .rule = u"file.unwritable"_s,
        .field = u"file"_s,
        .value = file.fileName(),
        .detail = file.errorString()});
}

//! Opens a CSV or Excel file, lets fill() write to it and gives it its name when all went well.
Result<void> intoFile(
    ReportService::File format, const QString &path, const std::function<Result<void>(TableSink &)> &fill)
{
    if (format == ReportService::File::Xlsx) {
        TableXlsx xlsx(path);
        return fill(xlsx);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    TableCsv csv(file);
    if (const Result<void> filled = fill(csv); !filled)
        return filled;
    if (!file.commit())
        return unwritable(file);
    return {};
}

Result<void> intoPdf(Workshop &workshop, Database &database, const ReportTable &table, const QString &path)
{
    const Result<CompanyProfile> company = CompanyTable(database).known();
    if (!company)
        return fail(company.error());
    const Result<QByteArray> pdf
        = tablePdf({.table = table, .company = *company, .createdAt = workshop.clock().now()});
    if (!pdf)
        return fail(pdf.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return unwritable(file);
    return {};
}

using TakeRow = std::function<Result<void>(const QList<ReportCell> &)>;

TakeRow untilStopped(const StopFlag &stop, const TakeRow &take)
{
    return [&stop, take](const QList<ReportCell> &cells) -> Result<void> {
        if (stop.stopped())
            return fail(ErrorKind::Cancelled, {});
        return take(cells);
    };
}

//! Hands over the rows behind keys, some of them at a time: a million never lie in memory at once.
template <class List, class Cells>
Result<void> eachOf(const QList<qint64> &keys, List &list, const Cells &cells, const TakeRow &take)
{
    for (qsizetype from = 0; from < keys.size(); from += rowsAtOnce) {
        const auto rows = list.rows(keys.mid(from, rowsAtOnce));
        if (!rows)
            return fail(rows.error());
        for (const auto &row : *rows)
            if (const Result<void> taken = take(cells(row)); !taken)
                return taken;
    }
    return {};
}

//! Where the rows of a list go.
struct RowsFile {
    ReportService::File format = ReportService::File::Csv;
    QString path;
    ReportTable head;
};

//! Writes rows one by one as they come from fill(); only a Pdf is put together in memory.
Result<void> intoRows(Workshop &workshop, Database &database, const RowsFile &file,
    const std::function<Result<void>(const TakeRow &)> &fill)
{
    if (file.format == ReportService::File::Pdf) {
        ReportTable table = file.head;
        return fill([&table](const QList<ReportCell> &cells) -> Result<void> {
            table.rows.append(cells);
            return {};
        }).and_then([&] { return intoPdf(workshop, database, table, file.path); });
    }
    return intoFile(file.format, file.path, [&](TableSink &sink) {
        return sink.begin(file.head)
            .and_then(
                [&] { return fill([&sink](const QList<ReportCell> &cells) { return sink.row(cells); }); })
            .and_then([&sink] { return sink.end(); });
    });
}

LedgerCheck checkFrom(const LedgerVerdict &verdict)
{
    return {
        .ok = verdict.ok(), .entries = verdict.entries, .head = verdict.head, .problems = verdict.problems};
}

Result<LedgerCheck> check(Workshop &workshop, Database &database)
{
    return verifyInProfile(workshop, database).transform(checkFrom);
}

} // namespace

QFuture<Result<QDate>> ReportService::today() const
{
    return m_workshop.reads().run(
        [this](Database &database, const StopFlag &) { return bookDay(database, m_workshop.clock().now()); });
}

QFuture<Result<BookFigures>> ReportService::figures() const
{
    return m_workshop.reads().run([this](Database &database, const StopFlag &) {
        return bookDay(database, m_workshop.clock().now()).and_then([&](QDate today) {
            return BookFiguresQuery(database).figures(today);
        });
    });
}

QFuture<Result<BookIncome>> ReportService::income() const
{
    return m_workshop.reads().run([this](Database &database, const StopFlag &) {
        return bookDay(database, m_workshop.clock().now()).and_then([&](QDate today) {
            return BookFiguresQuery(database).income(today);
        });
    });
}

QFuture<Result<BookNeeds>> ReportService::needs() const
{
    return m_workshop.reads().run([this](Database &database, const StopFlag &) {
        return bookDay(database, m_workshop.clock().now()).and_then([&](QDate today) {
            return BookFiguresQuery(database).needs(today).and_then([&](BookNeeds needs) {
                Book book = m_workshop.plainBook(database);
                return approvalsToDecide(book).transform([&](const BookNeeds::Approvals &approvals) {
                    needs.approvals = approvals;
                    return needs;
                });
            });
        });
    });
}

QFuture<Result<QList<ConnectionStanding>>> ReportService::standings() const
{
    return m_workshop.reads().run([this](Database &database, const StopFlag &) {
        const QDateTime now = m_workshop.clock().now();
        return bookDay(database, now).and_then([&](QDate today) {
            return connectionStandings(m_workshop, database, today, now);
        });
    });
}

QFuture<Result<QList<AgeingLine>>> ReportService::ageing(QDate asOf, QDate knownAt) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        return knownSeq(database, knownAt).and_then([&](qint64 seq) {
            return PostingTable(database).ageing(asOf, seq);
        });
    });
}

QFuture<Result<ReportTable>> ReportService::table(ReportRequest request) const
{
    return m_workshop.reads().run([this, request](Database &database, const StopFlag &) {
        return bookDay(database, m_workshop.clock().now())
            .and_then([&](QDate today) { return spanOf(database, request, today); })
            .and_then([&](const ReportSpan &span) { return tableOf(database, request, span); });
    });
}

QFuture<Result<Statement>> ReportService::statement(CustomerId customer, ReportRequest days) const
{
    return m_workshop.reads().run([this, customer, days](Database &database, const StopFlag &) {
        return statementOf(m_workshop, database, customer, days);
    });
}

QFuture<Result<QByteArray>> ReportService::statementLetter(CustomerId customer, ReportRequest days) const
{
    return m_workshop.reads().run([this, customer, days](Database &database, const StopFlag &) {
        return statementOf(m_workshop, database, customer, days).and_then([&](const Statement &statement) {
            return statementPdf(database, statement, m_workshop.clock().now());
        });
    });
}

QFuture<Result<QByteArray>> ReportService::reminder(CustomerId customer) const
{
    return m_workshop.reads().run([this, customer](Database &database, const StopFlag &) {
        return reminderPdf(database, customer, m_workshop.clock().now());
    });
}

QFuture<Result<void>> ReportService::save(ReportTable table, File format, QString path) const
{
    return m_workshop.reads().run([=, this](Database &database, const StopFlag &) {
        if (format == File::Pdf)
            return intoPdf(m_workshop, database, table, path);
        return intoFile(format, path, [&table](TableSink &sink) { return sink.write(table); });
    });
}

ReportTable ReportService::listHead(List list)
{
    return ReportLists::head(list);
}

QFuture<Result<ReportTable>> ReportService::list(List list) const
{
    return m_workshop.reads().run([list](Database &database, const StopFlag &) {
        ReportTable table = listHead(list);
        return ReportLists(database)
            .each(list,
                [&table](const QList<ReportCell> &cells) -> Result<void> {
                    table.rows.append(cells);
                    return {};
                })
            .transform([&table] { return table; });
    });
}

QFuture<Result<void>> ReportService::saveList(List list, ReportTable head, File format, QString path) const
{
    return m_workshop.observe(exportLane).run([=, this](Database &database, const StopFlag &stop) {
        return intoRows(m_workshop, database, {.format = format, .path = path, .head = head},
            [&](const TakeRow &take) { return ReportLists(database).each(list, untilStopped(stop, take)); });
    });
}

QFuture<Result<void>> ReportService::savePayments(
    PaymentQuery query, Wording<PaymentRow> wording, File format, QString path) const
{
    return m_workshop.observe(exportLane).run([=, this](Database &database, const StopFlag &stop) {
        PaymentTable table(database);
        return intoRows(m_workshop, database, {.format = format, .path = path, .head = wording.head},
            [&](const TakeRow &take) {
                return PaymentList(database).order(query).and_then([&](const QList<qint64> &keys) {
                    return eachOf(keys, table, wording.cells, untilStopped(stop, take));
                });
            });
    });
}

QFuture<Result<void>> ReportService::saveActivity(
    ReportTable head, ActivityWords words, File format, QString path) const
{
    return m_workshop.observe(exportLane).run([=, this](Database &database, const StopFlag &stop) {
        const auto fill = [&](const TakeRow &take) -> Result<void> {
            const TakeRow takeOrStop = untilStopped(stop, take);
            constexpr int page = 1000;
            qint64 before = 0;
            do {
                const Result<QList<ActivityLine>> lines = journalPage(database, before, page);
                if (!lines)
                    return fail(lines.error());
                for (const ActivityLine &line : *lines)
                    if (const Result<void> taken = takeOrStop(words(line)); !taken)
                        return taken;
                before = lines->isEmpty() ? 1 : lines->last().seq;
            } while (before > 1);
            return {};
        };
        return intoRows(m_workshop, database, {.format = format, .path = path, .head = head}, fill);
    });
}

QFuture<Result<void>> ReportService::saveDocuments(
    InvoiceQuery query, Wording<InvoiceRow> wording, File format, QString path) const
{
    return m_workshop.observe(exportLane).run([=, this](Database &database, const StopFlag &stop) {
        DocumentList list(database);
        return intoRows(m_workshop, database, {.format = format, .path = path, .head = wording.head},
            [&](const TakeRow &take) {
                return list.order(query).and_then([&](const QList<qint64> &keys) {
                    return eachOf(keys, list, wording.cells, untilStopped(stop, take));
                });
            });
    });
}

QFuture<Result<QList<AccountBalance>>> ReportService::balances(QDate asOf) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        return PostingTable(database)
            .balances(asOf, std::numeric_limits<qint64>::max())
            .transform([](const QList<PostingTable::Balance> &found) {
                QList<AccountBalance> balances;
                for (const PostingTable::Balance &balance : found)
                    balances.append({.account = ledgerAccount(balance.account), .amount = balance.amount});
                return balances;
            });
    });
}

QFuture<Result<QList<PaymentRow>>> ReportService::payments(int limit) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return PaymentTable(database).list(limit); });
}

QFuture<Result<QList<ActivityLine>>> ReportService::activity(qint64 seq, int limit) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return journalPage(database, seq, limit); });
}

QFuture<Result<ListPage<ActivityLine>>> ReportService::activityPage(ActivityQuery query, int limit) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        return journalFound(database, query, limit + 1).transform([limit](QList<ActivityLine> lines) {
            return firstPageOf(std::move(lines), limit);
        });
    });
}

QFuture<Result<QList<qint64>>> ReportService::activityOrder(ActivityQuery query) const
{
    return m_workshop.lists().run(
        [=](Database &database, const StopFlag &) { return journalOrder(database, query); });
}

QFuture<Result<QList<ActivityLine>>> ReportService::activityRows(QList<qint64> numbers) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return journalRows(database, numbers); });
}

QFuture<Result<QByteArray>> ReportService::exportLedger(Format format) const
{
    return m_workshop.reads().run([=](Database &database, const StopFlag &) {
        switch (format) {
        case Format::Hledger:
            return hledgerText(database);
        case Format::Beancount:
            return beancountText(database);
        case Format::Csv:
            break;
        }
        return ledgerCsv(database);
    });
}

QFuture<Result<QByteArray>> ReportService::exportDatev(DatevWish wish) const
{
    return m_workshop.reads().run([=, this](Database &database, const StopFlag &) {
        return datevExport(database, wish, m_workshop.clock().now());
    });
}

QFuture<Result<LedgerCheck>> ReportService::verify() const
{
    return m_workshop.reads().run(
        [this](Database &database, const StopFlag &) { return check(m_workshop, database); });
}

QFuture<Result<LedgerCheck>> ReportService::rebuild()
{
    return m_workshop.commands().run([this](Database &database, const StopFlag &) {
        return rebuildProjections(database).and_then([&] { return check(m_workshop, database); });
    });
}

} // namespace quittance
