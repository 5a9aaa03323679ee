#include "tests/core/bank/BankBook.h"

#include "core/base/openToRead.h"
#include "core/billing/MatchBankLine.h"
#include "core/billing/SetCompany.h"
#include "core/domain/BankMatcher.h"
#include "core/payments/bank/readBankFile.h"
#include "core/store/BankLineTable.h"
#include "core/store/BankMatchFactsQuery.h"
#include "core/sync/BankImport.h"

#include <QFile>

namespace quittance {

using namespace Qt::StringLiterals;

BankLine movement(qint64 minor, const QString &payer, const QString &purpose)
{
    BankLine line;
    line.bookedOn = QDate(2026, 11, 3);
    line.amount = Money(minor, Currency::of("EUR"));
    line.payer = payer;
    line.purpose = purpose;
    return line;
}

BankBook::BankBook()
{
    clock.time = QDateTime(QDate(2026, 11, 4), QTime(9, 0), QTimeZone::utc());
    company.iban = account;
    must(setCompany(book, [&](const CompanyProfile &) -> Result<CompanyProfile> { return company; }));
}

InvoiceId BankBook::owed(const QString &number, qint64 minor, const CustomerId &whose, Currency currency)
{
    return addIssued({.currency = currency,
        .price = minor * 10'000,
        .rate = 0,
        .issuedOn = QDate(2026, 10, 1),
        .dueOn = QDate(2026, 10, 31),
        .sourceNumber = number,
        .customer = whose});
}

Result<BankImportReport> BankBook::take(
    const QList<BankLine> &told, BankDialect dialect, bool trial, const BankStatement &wanted)
{
    BankImport import(book, {}, today());
    BankStatement statement = wanted;
    if (statement.account.isEmpty())
        statement.account = account;
    Result<void> done = import.open().and_then([&] { return import.begin(statement); });
    int place = 0;
    for (BankLine line : told) {
        if (line.place == 0)
            line.place = ++place;
        if (done)
            done = import.line(line);
    }
    if (done)
        done = import.end(statement);
    if (!done)
        return fail(done.error());
    BankFileFacts facts;
    facts.dialect = dialect;
    return import.keep(facts, trial);
}

Result<BankImportReport> BankBook::takeFile(const QString &path, bool trial)
{
    QFile file(path);
    if (const Result<void> opened = openToRead(file); !opened)
        return fail(opened.error());
    BankImport import(book, {}, today());
    BankFileOptions options;
    options.account = account;
    options.currency = Currency::of("EUR");
    return import.open()
        .and_then([&] { return readBankFile(file, options, import, StopFlag()); })
        .and_then([&](const BankFileFacts &facts) { return import.keep(facts, trial); });
}

QList<BankLineRow> BankBook::lines(BankLineQuery::Which which)
{
    return must(
        BankLineTable(database).list({.which = which, .text = {}, .from = {}, .through = {}, .limit = 1000}));
}

QList<BankLineRow> BankBook::review()
{
    QList<BankLineRow> rows = lines(BankLineQuery::Which::Waiting);
    BankMatchFactsQuery query(database);
    const BankMatcher matcher(must(query.all()));
    for (BankLineRow &row : rows)
        row.proposals = matcher.propose(row,
            row.rest().isNegative() ? must(query.returnable(-row.rest(), row.line.bookedOn))
                                    : QList<BankKnownPayment>());
    return rows;
}

BankLineRow BankBook::line(qint64 minor)
{
    for (const BankLineRow &row : review())
        if (row.line.amount.minor() == minor)
            return row;
    for (const BankLineRow &row : lines())
        if (row.line.amount.minor() == minor)
            return row;
    return {};
}

Result<BankMatchOutcome> BankBook::accept(const BankLineRow &row, qsizetype proposal)
{
    return match(row, row.proposals.value(proposal));
}

Result<BankMatchOutcome> BankBook::match(const BankLineRow &row, const BankProposal &proposal)
{
    return matchBankLine(book, {.line = row.no, .match = proposal, .today = today()});
}

Result<void> BankBook::undo(const BankLineRow &row)
{
    return undoBankMatch(book, row.no, u"not theirs"_s, today());
}

} // namespace quittance
