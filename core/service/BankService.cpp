#include "core/service/BankService.h"

#include "core/base/Clock.h"
#include "core/base/openToRead.h"
#include "core/billing/BookCertainLines.h"
#include "core/billing/MatchBankLine.h"
#include "core/billing/TeachBank.h"
#include "core/billing/guards.h"
#include "core/domain/bankGaps.h"
#include "core/payments/bank/guessedCsvProfile.h"
#include "core/payments/bank/readBankFile.h"
#include "core/service/BankReview.h"
#include "core/service/inBook.h"
#include "core/store/BankLineTable.h"
#include "core/store/BankMatchTable.h"
#include "core/store/BankProfileTable.h"
#include "core/store/BankRuleTable.h"
#include "core/store/BankStatementTable.h"
#include "core/store/CompanyTable.h"
#include "core/store/SettingTable.h"
#include "core/sync/BankImport.h"

#include <QFile>
#include <QHash>
#include <QSet>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lane = "bank"_L1; // Of its own: neither lists nor commands wait for a large file.
// Comparing movements with the whole book takes its time: no list waits for it, and it waits for no file.
// Nothing is ever written in it, as BankReview wants it.
constexpr auto reviewLane = "bank_review"_L1;

constexpr qint64 firstBytes = 64 * 1024; // Of a CSV file, to see how it is written.

Result<BankFileOptions> optionsOf(Book &book, const BankImportOrder &order)
{
    BankFileOptions options{
        .encoding = order.encoding, .csv = order.csv, .saved = {}, .account = order.account, .currency = {}};
    if (!order.currency.isEmpty()) {
        options.currency = Currency::find(order.currency);
        if (!options.currency)
            return invalid(u"currency.unknown"_s, u"currency"_s, order.currency);
    }
    if (options.csv)
        return options;
    if (order.profile.isEmpty())
        return BankProfileTable(book.database).list().transform([&](const QList<BankCsvProfile> &saved) {
            options.saved = saved;
            return options;
        });
    return BankProfileTable(book.database)
        .byName(order.profile)
        .transform([&](const BankCsvProfile &profile) {
            options.csv = profile;
            return options;
        });
}

//! What may be booked without asking is booked, where the company wants that; else what the file brought of
//! it is counted.
Result<void> bookCertain(Book &book, BankImportReport &report, QDate today)
{
    const Result<QList<BankLineRow>> certain = certainBankLines(book);
    const Result<QString> setting = SettingTable(book.database).value(u"bank.book_certain"_s);
    if (!certain || !setting)
        return fail(certain ? setting.error() : certain.error());
    report.certain = certainOfFile(*certain, report);
    if (*setting != "on"_L1)
        return {};
    return bookCertainLines(book, *certain, today).transform([&](const QList<qint64> &booked) {
        report.booked = booked;
        report.certain = certainOfFile(*certain, report);
    });
}

Result<BankImportReport> read(Book &book, const BankImportOrder &order, QDate today, const StopFlag &stop)
{
    QFile file(order.path);
    if (const Result<void> opened = openToRead(file); !opened)
        return fail(opened.error());
    const Result<BankFileOptions> options = optionsOf(book, order);
    if (!options)
        return fail(options.error());
    BankImport import(book, order.account, today);
    if (const Result<void> begun = import.open(); !begun)
        return fail(begun.error());
    const Result<BankFileFacts> facts = readBankFile(file, *options, import, stop);
    if (!facts)
        return fail(facts.error());
    Result<BankImportReport> report = import.keep(*facts, order.isTrial);
    if (!report || order.isTrial)
        return report;
    if (const Result<void> done = bookCertain(book, *report, today); !done)
        return fail(done.error());
    return report;
}

//! Books those that are still exactly what a person saw; says of each other one why not.
Result<BankCertainOutcome> bookSeen(Book &book, const QList<BankMatchOrder> &seen, QDate today)
{
    const Result<QList<BankLineRow>> certain = certainBankLines(book);
    if (!certain)
        return fail(certain.error());
    QHash<qint64, const BankLineRow *> byNo;
    for (const BankLineRow &row : *certain)
        byNo.insert(row.no, &row);
    BankCertainOutcome outcome;
    QList<BankLineRow> still;
    for (const BankMatchOrder &order : seen) {
        const BankLineRow *row = byNo.value(order.line);
        if (row && row->proposals.first().shares == order.match.shares)
            still.append(*row);
        else
            outcome.left.append({order.line,
                Error{.kind = ErrorKind::InvalidInput,
                    .rule = u"bank.proposal_gone"_s,
                    .field = u"line"_s,
                    .value = QString::number(order.line)}});
    }
    const Result<QList<qint64>> booked = bookCertainLines(book, still, today);
    if (!booked)
        return fail(booked.error());
    outcome.booked = *booked;
    const QSet<qint64> done(booked->begin(), booked->end());
    for (const BankLineRow &row : std::as_const(still)) {
        if (done.contains(row.no))
            continue;
        // Alone, so that it says why.
        const auto tried = matchBankLine(
            book, {.line = row.no, .match = row.proposals.first(), .byItself = true, .today = today});
        if (tried)
            outcome.booked.append(row.no);
        else if (tried.error().kind == ErrorKind::Storage)
            return fail(tried.error());
        else
            outcome.left.append({row.no, tried.error()});
    }
    return outcome;
}

//! With the movement that each doubtful one may be: a person knows it by its day and payer, not by a number.
Result<QList<BankLineRow>> withTwins(Database &database, QList<BankLineRow> rows)
{
    for (BankLineRow &row : rows) {
        if (row.twinOf == 0)
            continue;
        const Result<BankLineRow> twin = BankLineTable(database).byNo(row.twinOf);
        if (!twin)
            return fail(twin.error());
        row.twin = twin->line;
    }
    return rows;
}

} // namespace

BankService::BankService(Workshop &workshop)
    : m_workshop(workshop)
    , m_review(std::make_shared<BankReview>())
{
}

QFuture<Result<BankImportReport>> BankService::import(BankImportOrder order)
{
    return m_workshop.observe(lane).run([order = std::move(order), &workshop = m_workshop](Database &database,
                                            const StopFlag &stop) -> Result<BankImportReport> {
        const Result<QDate> today = bookDay(database, workshop.clock().now());
        Result<Book> book = workshop.book(database);
        if (!today || !book)
            return fail(today ? book.error() : today.error());
        return read(*book, order, *today, stop);
    });
}

QFuture<Result<BankCsvProfile>> BankService::guessProfile(QString path) const
{
    return m_workshop.observe(lane).run([path](
                                            Database &database, const StopFlag &) -> Result<BankCsvProfile> {
        QFile file(path);
        if (const Result<void> opened = openToRead(file); !opened)
            return fail(opened.error());
        Result<BankCsvProfile> profile = BankProfileTable(database).list().and_then(
            [&](const QList<BankCsvProfile> &saved) { return csvProfileFor(file.read(firstBytes), saved); });
        const Result<CompanyProfile> company = CompanyTable(database).known();
        if (!profile || !company)
            return profile;
        if (profile->account.isEmpty() && !profile->columns.contains(BankCsvField::Account))
            profile->account = company->iban;
        if (!profile->currency && !profile->columns.contains(BankCsvField::Currency))
            profile->currency = company->currency;
        return profile;
    });
}

QFuture<Result<QList<BankLineRow>>> BankService::review(BankLineQuery query) const
{
    query.which = BankLineQuery::Which::Waiting;
    return m_workshop.observe(reviewLane)
        .run([query, review = m_review](Database &database, const StopFlag &) -> Result<QList<BankLineRow>> {
            Result<QList<BankLineRow>> rows = BankLineTable(database).list(query);
            if (!rows)
                return rows;
            return review->propose(database, *rows).and_then([&] { return withTwins(database, *rows); });
        });
}

QFuture<Result<BankCandidates>> BankService::candidates(BankCandidateQuery query) const
{
    return m_workshop.observe(reviewLane)
        .run([query, review = m_review](
                 Database &database, const StopFlag &) { return review->candidates(database, query); });
}

QFuture<Result<qint64>> BankService::waiting() const
{
    return readIn(m_workshop, [](Book &book) { return BankLineTable(book.database).waiting(); });
}

QFuture<Result<QList<BankLineRow>>> BankService::lines(BankLineQuery query) const
{
    return readIn(m_workshop, [query](Book &book) {
        return BankLineTable(book.database).list(query).and_then([&](const QList<BankLineRow> &rows) {
            return withTwins(book.database, rows);
        });
    });
}

QFuture<Result<BankLineRow>> BankService::line(qint64 no) const
{
    return m_workshop.observe(reviewLane)
        .run([no, review = m_review](Database &database, const StopFlag &) -> Result<BankLineRow> {
            const Result<BankLineRow> row = BankLineTable(database).byNo(no);
            if (!row)
                return row;
            QList<BankLineRow> rows{*row};
            return review->propose(database, rows).transform([&] { return rows.first(); });
        });
}

QFuture<Result<QList<BankMatchRow>>> BankService::history(qint64 no) const
{
    return readIn(m_workshop, [no](Book &book) {
        return BankLineTable(book.database).byNo(no).and_then([&](const BankLineRow &row) {
            return BankMatchTable(book.database).historyOf(row.key);
        });
    });
}

QFuture<Result<QList<BankStatementRow>>> BankService::statements() const
{
    return readIn(m_workshop, [](Book &book) { return BankStatementTable(book.database).list({}); });
}

QFuture<Result<QList<BankGap>>> BankService::gaps() const
{
    return readIn(m_workshop,
        [](Book &book) { return BankStatementTable(book.database).list({}).transform(bankGaps); });
}

QFuture<Result<BankMatchOutcome>> BankService::match(BankMatchOrder order)
{
    return commandIn(m_workshop, [order](Book &book, QDate today) mutable {
        order.today = today;
        return matchBankLine(book, order);
    });
}

QFuture<Result<BankMatchOutcome>> BankService::setAside(qint64 no, QString reason)
{
    return match({.line = no,
        .match = {.what = BankMatchWhat::SetAside, .reason = BankMatchReason::ByHand, .words = reason},
        .today = {}});
}

QFuture<Result<void>> BankService::undo(qint64 no, QString reason)
{
    return commandIn(
        m_workshop, [no, reason](Book &book, QDate today) { return undoBankMatch(book, no, reason, today); });
}

QFuture<Result<void>> BankService::settleDoubt(qint64 no, bool isSame)
{
    return commandIn(
        m_workshop, [no, isSame](Book &book, QDate) { return settleBankDoubt(book, no, isSame); });
}

QFuture<Result<QList<BankLineRow>>> BankService::bookCertain(bool isTrial)
{
    return m_workshop.observe(lane).run([isTrial, &workshop = m_workshop](Database &database,
                                            const StopFlag &) -> Result<QList<BankLineRow>> {
        const Result<QDate> today = bookDay(database, workshop.clock().now());
        if (!today)
            return fail(today.error());
        Book book = workshop.plainBook(database);
        Result<QList<BankLineRow>> certain = certainBankLines(book);
        if (!certain || isTrial)
            return certain;
        return bookCertainLines(book, *certain, *today).transform([&](const QList<qint64> &booked) {
            certain->removeIf([&](const BankLineRow &row) { return !booked.contains(row.no); });
            return *certain;
        });
    });
}

QFuture<Result<BankCertainOutcome>> BankService::bookCertain(QList<BankMatchOrder> seen)
{
    return m_workshop.observe(lane).run([seen = std::move(seen), &workshop = m_workshop](Database &database,
                                            const StopFlag &) -> Result<BankCertainOutcome> {
        const Result<QDate> today = bookDay(database, workshop.clock().now());
        if (!today)
            return fail(today.error());
        Book book = workshop.plainBook(database);
        return bookSeen(book, seen, *today);
    });
}

QFuture<Result<QList<BankRule>>> BankService::rules() const
{
    return readIn(m_workshop, [](Book &book) { return BankRuleTable(book.database).list(); });
}

QFuture<Result<qint64>> BankService::teach(BankRule rule)
{
    return commandIn(m_workshop, [rule](Book &book, QDate) { return teachBankRule(book, rule); });
}

QFuture<Result<void>> BankService::forget(qint64 rule)
{
    return commandIn(m_workshop, [rule](Book &book, QDate) { return forgetBankRule(book, rule); });
}

QFuture<Result<QList<BankCsvProfile>>> BankService::profiles() const
{
    return readIn(m_workshop, [](Book &book) { return BankProfileTable(book.database).list(); });
}

QFuture<Result<void>> BankService::saveProfile(BankCsvProfile profile)
{
    return commandIn(m_workshop, [profile](Book &book, QDate) { return keepBankProfile(book, profile); });
}

QFuture<Result<void>> BankService::dropProfile(QString name)
{
    return commandIn(m_workshop, [name](Book &book, QDate) { return dropBankProfile(book, name); });
}

} // namespace quittance
