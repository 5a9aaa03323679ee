#include "app/cli/commands.h"

#include "app/Profile.h"
#include "app/cli/inputs.h"
#include "app/cli/reportOutput.h"
#include "app/cli/shapes.h"
#include "ui/text/ReportText.h"

#include <QFileInfo>
#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! What the options of a report say.
struct Wanted {
    ReportRequest request;
    QString format; //!< table, csv, xlsx, pdf
    QString file;
};

Result<ReportPeriod> periodOption(const Session &session)
{
    const QString text = session.arguments().value(u"period"_s, u"month"_s);
    if (text == "month"_L1)
        return ReportPeriod::Month;
    if (text == "quarter"_L1)
        return ReportPeriod::Quarter;
    if (text == "year"_L1)
        return ReportPeriod::Year;
    return invalid(u"usage.choice"_s, u"--period"_s, text);
}

Result<QString> formatOption(const Session &session)
{
    const QString text = session.arguments().value(u"format"_s, u"table"_s);
    if (!QStringList{u"table"_s, u"csv"_s, u"xlsx"_s, u"pdf"_s}.contains(text))
        return invalid(u"usage.choice"_s, u"--format"_s, text);
    if ((text == "xlsx"_L1 || text == "pdf"_L1) && !session.arguments().has(u"o"_s))
        return invalid(u"usage.file_missing"_s, u"-o"_s, {});
    return text;
}

Result<Wanted> wantedFrom(const Session &session, ReportRequest::What what)
{
    const Result<QDate> from = dateOption(session, u"from"_s);
    const Result<QDate> to = dateOption(session, session.arguments().has(u"as-of"_s) ? u"as-of"_s : u"to"_s);
    const Result<QDate> knownAt = dateOption(session, u"known-at"_s);
    const Result<ReportPeriod> period = periodOption(session);
    const Result<QString> format = formatOption(session);
    const Result<int> limit = session.arguments().number(u"limit"_s, ReportRequest().limit);
    for (const auto *date : {&from, &to, &knownAt})
        if (!*date)
            return fail(date->error());
    if (!period)
        return fail(period.error());
    if (!format)
        return fail(format.error());
    if (!limit)
        return fail(limit.error());
    return Wanted{.request
        = {.what = what, .from = *from, .to = *to, .knownAt = *knownAt, .period = *period, .limit = *limit},
        .format = *format,
        .file = session.arguments().value(u"o"_s, u"-"_s)};
}

ReportService::File fileFormat(const QString &format)
{
    if (format == "pdf"_L1)
        return ReportService::File::Pdf;
    return format == "xlsx"_L1 ? ReportService::File::Xlsx : ReportService::File::Csv;
}

//! Shows a worded table, or saves it.
void present(Session &session, const Wanted &wanted, const ReportTable &table)
{
    if (wanted.format == "table"_L1) {
        session.console().result({}, tableText(table));
        return session.finish(Exit::Done);
    }
    const ReportService::File format = fileFormat(wanted.format);
    deliver(session,
        {.format = format, .name = wanted.file, .save = [&session, table, format](const QString &path) {
             return session.book().reports().save(table, format, path);
         }});
}

bool wantsJson(const Session &session, const Wanted &wanted)
{
    return session.console().isJson() && wanted.format == "table"_L1;
}

void showReport(Session &session, const Wanted &wanted, const ReportTable &codes)
{
    if (wantsJson(session, wanted)) {
        for (const QList<ReportCell> &row : codes.rows)
            session.console().result(rowShape(codes.columns, row), {});
        return session.finish(Exit::Done);
    }
    present(session, wanted, worded(codes));
}

//! A report of what was booked between two days, or of what stands at the end of one.
void report(Session &session, ReportRequest::What what)
{
    const Result<Wanted> options = wantedFrom(session, what);
    if (!options)
        return session.fail(options.error());
    const Wanted wanted = *options;
    session.then(session.book().reports().today(), [&session, wanted](QDate today) {
        ReportRequest request = wanted.request;
        if (!request.to.isValid())
            request.to = today;
        using What = ReportRequest::What;
        const bool isSpan = request.what == What::Revenue || request.what == What::Tax
            || request.what == What::Methods || request.what == What::Dso;
        if (isSpan && !request.from.isValid())
            request.from = periodStart(request.to, ReportPeriod::Year);
        session.then(
            session.book().reports().table(request), [&session, wanted, request, isSpan](ReportTable codes) {
                codes.notes.append(
                    reportDaysText(isSpan ? request.from : QDate(), request.to, request.knownAt));
                showReport(session, wanted, codes);
            });
    });
}

void list(Session &session, ReportService::List which)
{
    const Result<Wanted> options = wantedFrom(session, {});
    if (!options)
        return session.fail(options.error());
    const Wanted wanted = *options;
    const ReportService &reports = session.book().reports();
    if (wanted.format == "table"_L1)
        return session.then(reports.list(which),
            [&session, wanted](const ReportTable &codes) { showReport(session, wanted, codes); });
    const ReportService::File format = fileFormat(wanted.format);
    deliver(session,
        {.format = format, .name = wanted.file, .save = [&reports, which, format](const QString &path) {
             return reports.saveList(which, worded(ReportService::listHead(which)), format, path);
         }});
}

//! The newest entries of the journal as text or JSON; a file holds all of them.
void activity(Session &session)
{
    const Result<Wanted> options = wantedFrom(session, {});
    const Result<int> limit = session.arguments().number(u"limit"_s, 100);
    if (!options || !limit)
        return session.fail(options ? limit.error() : options.error());
    const ReportService &reports = session.book().reports();
    const ReportService::File format = fileFormat(options->format);
    if (options->format != "table"_L1)
        return deliver(session,
            {.format = format, .name = options->file, .save = [&reports, format](const QString &path) {
                 return reports.saveActivity(activityHead(), activityRow, format, path);
             }});
    session.then(reports.activity(0, *limit), [&session](const QList<ActivityLine> &lines) {
        ReportTable table = activityHead();
        for (const ActivityLine &line : lines) {
            if (session.console().isJson())
                session.console().result(activityShape(line), {});
            table.rows.append(activityRow(line));
        }
        if (!session.console().isJson())
            session.console().result({}, tableText(table));
        session.finish(Exit::Done);
    });
}

void showStatement(Session &session, const Wanted &wanted, const CustomerId &customer)
{
    if (wanted.format == "pdf"_L1)
        return session.then(session.book().reports().statementLetter(customer, wanted.request),
            [&session](const QByteArray &pdf) { saveExport(session, pdf); });
    session.then(session.book().reports().statement(customer, wanted.request),
        [&session, wanted](const Statement &statement) {
            if (wantsJson(session, wanted)) {
                session.console().result(statementShape(statement), {});
                return session.finish(Exit::Done);
            }
            ReportTable table = statementTable(statement);
            table.notes.insert(1, reportDaysText(statement.from, statement.to, wanted.request.knownAt));
            present(session, wanted, table);
        });
}

void endWithCheck(Session &session, const LedgerCheck &check)
{
    session.console().result({{u"ok"_s, check.ok}, {u"entries"_s, check.entries},
                                 {u"head"_s, QString::fromLatin1(check.head.toHex())},
                                 {u"problems"_s, QJsonArray::fromStringList(check.problems)}},
        check.ok ? u"The book is in order: %1 entries, head %2."_s.arg(
            QString::number(check.entries), QString::fromLatin1(check.head.toHex().left(16)))
                 : u"The book is damaged: %1"_s.arg(check.problems.join(u", "_s)));
    session.finish(check.ok ? Exit::Done : Exit::Failed);
}

void exportDatev(Session &session)
{
    const Result<QDate> from = dateOption(session, u"from"_s);
    const Result<QDate> to = dateOption(session, u"to"_s);
    if (!from || !to)
        return session.fail(from ? to.error() : from.error());
    const QString name = session.arguments().value(u"o"_s);
    const QString file = QFileInfo(name).fileName();
    const bool isNamed = !name.isEmpty() && name != "-"_L1;
    if (isNamed && !(file.startsWith("EXTF_"_L1) && file.endsWith(".csv"_L1)))
        return session.fail(Error{
            .kind = ErrorKind::InvalidInput, .rule = u"datev.file_name"_s, .field = u"-o"_s, .value = file});
    session.then(session.book().reports().exportDatev({.from = *from,
                     .to = *to,
                     .currency = session.arguments().value(u"currency"_s),
                     .isFinal = session.arguments().has(u"final"_s)}),
        [&session](const QByteArray &batch) { saveExport(session, batch); });
}

} // namespace

void reportsAgeing(Session &session)
{
    const QString by = session.arguments().value(u"by"_s, u"currency"_s);
    if (by != "currency"_L1 && by != "customer"_L1)
        return session.fail(Error{
            .kind = ErrorKind::InvalidInput, .rule = u"usage.choice"_s, .field = u"--by"_s, .value = by});
    report(
        session, by == "customer"_L1 ? ReportRequest::What::AgeingByCustomer : ReportRequest::What::Ageing);
}

void reportsStatement(Session &session)
{
    if (session.word(0).isEmpty())
        return session.usage(u"reports statement CUSTOMER [--from DATE] [--to DATE]"_s);
    const Result<Wanted> options = wantedFrom(session, {});
    if (!options)
        return session.fail(options.error());
    findCustomer(session, session.word(0), [&session, wanted = *options](const Customer &customer) {
        showStatement(session, wanted, customer.id);
    });
}

void reportsReminder(Session &session)
{
    if (!session.arguments().has(u"o"_s))
        return session.fail(
            Error{.kind = ErrorKind::InvalidInput, .rule = u"usage.file_missing"_s, .field = u"-o"_s});
    findCustomer(session, session.word(0), [&session](const Customer &customer) {
        session.then(session.book().reports().reminder(customer.id),
            [&session](const QByteArray &pdf) { saveExport(session, pdf); });
    });
}

void reportsRevenue(Session &session)
{
    report(session, ReportRequest::What::Revenue);
}

void reportsTax(Session &session)
{
    report(session, ReportRequest::What::Tax);
}

void reportsMethods(Session &session)
{
    report(session, ReportRequest::What::Methods);
}

void reportsDso(Session &session)
{
    report(session, ReportRequest::What::Dso);
}

void reportsDebtors(Session &session)
{
    report(session, ReportRequest::What::Debtors);
}

void reportsCredit(Session &session)
{
    report(session, ReportRequest::What::Credit);
}

void reportsInvoices(Session &session)
{
    list(session, ReportService::List::Invoices);
}

void reportsLines(Session &session)
{
    list(session, ReportService::List::Lines);
}

void reportsDrafts(Session &session)
{
    list(session, ReportService::List::Drafts);
}

void reportsPayments(Session &session)
{
    list(session, ReportService::List::Payments);
}

void reportsAllocations(Session &session)
{
    list(session, ReportService::List::Allocations);
}

void reportsRefunds(Session &session)
{
    list(session, ReportService::List::Refunds);
}

void reportsCustomers(Session &session)
{
    list(session, ReportService::List::Customers);
}

void reportsContacts(Session &session)
{
    list(session, ReportService::List::Contacts);
}

void reportsOutbox(Session &session)
{
    list(session, ReportService::List::Outbox);
}

void reportsApprovals(Session &session)
{
    list(session, ReportService::List::Approvals);
}

void reportsStaff(Session &session)
{
    list(session, ReportService::List::Staff);
}

void reportsNumbers(Session &session)
{
    list(session, ReportService::List::Numbers);
}

void reportsActivity(Session &session)
{
    activity(session);
}

void ledgerVerify(Session &session)
{
    session.then(session.book().reports().verify(),
        [&session](const LedgerCheck &check) { endWithCheck(session, check); });
}

void ledgerRebuild(Session &session)
{
    // Nobody may read or write while the projections are made anew.
    if (!session.profile().lockWindow(0ms) || !session.profile().lockWorker(0ms))
        return session.heldByAnother();
    session.then(session.book().reports().rebuild(),
        [&session](const LedgerCheck &check) { endWithCheck(session, check); });
}

void ledgerExport(Session &session)
{
    const QString format = session.arguments().value(u"format"_s, u"hledger"_s);
    if (format == "datev"_L1)
        return exportDatev(session);
    if (format != "hledger"_L1 && format != "csv"_L1 && format != "beancount"_L1)
        return session.usage(u"ledger export --format hledger|beancount|csv|datev [-o FILE]"_s);
    session.then(session.book().reports().exportLedger(format == "csv"_L1 ? ReportService::Format::Csv
                         : format == "beancount"_L1                       ? ReportService::Format::Beancount
                                                                          : ReportService::Format::Hledger),
        [&session](const QByteArray &text) { saveExport(session, text); });
}

} // namespace quittance
