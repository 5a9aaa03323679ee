#include "core/billing/BookCertainLines.h"

#include "core/billing/BankLineBooker.h"
#include "core/domain/BankMatcher.h"
#include "core/journal/Journal.h"
#include "core/store/BankLineTable.h"
#include "core/store/BankMatchFactsQuery.h"

namespace quittance {

namespace {

constexpr int linesAtOnce = 500;
constexpr qsizetype bookedAtOnce = 100; // A transaction that others wait for no longer than a moment.

} // namespace

Result<QList<BankLineRow>> certainBankLines(Book &book)
{
    Result<BankMatchFacts> facts = BankMatchFactsQuery(book.database).all();
    if (!facts)
        return fail(facts.error());
    const BankMatcher matcher(*std::move(facts));
    QList<BankLineRow> certain;
    QHash<InvoiceId, int> wanted;
    BankLineQuery query{.limit = linesAtOnce};
    while (true) {
        Result<QList<BankLineRow>> page = BankLineTable(book.database).list(query);
        if (!page)
            return fail(page.error());
        for (BankLineRow &row : *page) {
            query.after = row.no;
            row.proposals = row.line.amount.isPositive() ? matcher.propose(row) : QList<BankProposal>();
            if (row.proposals.isEmpty() || !row.proposals.first().mayBookItself)
                continue;
            row.proposals = {row.proposals.first()};
            for (const BankShare &share : row.proposals.first().shares)
                ++wanted[share.invoice];
            certain.append(row);
        }
        if (page->size() < query.limit)
            break;
    }
    certain.removeIf([&](const BankLineRow &row) {
        return std::ranges::any_of(row.proposals.first().shares,
            [&](const BankShare &share) { return wanted.value(share.invoice) > 1; });
    });
    return certain;
}

qint64 certainOfFile(const QList<BankLineRow> &certain, const BankImportReport &report)
{
    return std::ranges::count_if(certain, [&](const BankLineRow &row) {
        return row.no > report.lastBefore && !report.booked.contains(row.no);
    });
}

Result<QList<qint64>> bookCertainLines(Book &book, const QList<BankLineRow> &lines, QDate today)
{
    QList<qint64> booked;
    for (qsizetype from = 0; from < lines.size(); from += bookedAtOnce) {
        QList<qint64> now;
        const auto done = Journal(book).append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::RecordPayment); !allowed)
                return fail(allowed.error());
            QList<NewEntry> entries;
            now.clear();
            for (const BankLineRow &seen : lines.mid(from, bookedAtOnce)) {
                const Result<BankLineRow> row = BankLineTable(book.database).byNo(seen.no);
                if (!row)
                    return fail(row.error());
                const BankMatchOrder order{
                    .line = seen.no, .match = seen.proposals.first(), .byItself = true, .today = today};
                BankLineBooker booker(book, *row, order);
                const Result<void> fine = booker.book();
                if (!fine && fine.error().kind == ErrorKind::Storage)
                    return fail(fine.error());
                if (!fine)
                    continue;
                entries += booker.entries;
                now.append(seen.no);
            }
            return entries;
        });
        if (!done)
            return fail(done.error());
        booked += now;
    }
    return booked;
}

} // namespace quittance
