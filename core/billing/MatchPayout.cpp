#include "core/billing/MatchPayout.h"

#include "core/billing/guards.h"
#include "core/journal/Journal.h"
#include "core/store/BankCloseQueries.h"
#include "core/store/BankMatchTable.h"
#include "core/store/PayoutTable.h"

#include <numeric>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What of the payout the bank has by now.
Result<Money> atBank(Book &book, const Payout &payout)
{
    return BankMatchTable(book.database)
        .ofPayout(payout.id)
        .transform([&](const QList<BankMatchRow> &matches) {
            return std::accumulate(matches.begin(), matches.end(), Money(0, payout.amount.currency()),
                [](Money sum, const BankMatchRow &match) { return sum + match.amount; });
        });
}

Result<void> checkFits(const PayoutRow &row, Money arrived, const PayoutLineSide &line)
{
    const Payout &payout = row.payout;
    if (line.amount.currency() != payout.amount.currency())
        return invalid(u"payout.other_currency"_s, u"line"_s, line.amount.currency().text());
    if (line.amount == payout.amount) {
        if (arrived == payout.amount)
            return invalid(u"payout.at_bank"_s, u"payout"_s, payout.id);
        return {}; // Of one that failed, too: it came before it went back.
    }
    if (row.hasFailed && line.amount == -payout.amount && arrived == payout.amount)
        return {};
    if (row.hasFailed && line.amount == -payout.amount)
        return invalid(u"payout.failed"_s, u"payout"_s, payout.id);
    return invalid(u"payout.amount_differs"_s, u"line"_s, line.amount.text());
}

} // namespace

Result<void> matchPayout(Book &book, const PayoutMatchOrder &order)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> may = requireRight(book, Right::RecordPayment); !may)
                return fail(may.error());
            const Result<PayoutRow> row = PayoutTable(book.database).byId(order.payout);
            if (!row)
                return fail(row.error());
            const Result<PayoutLineSide> line = BankCloseQueries(book.database).freeLine(order.line);
            if (!line)
                return fail(line.error());
            const Result<void> fits = atBank(book, row->payout).and_then([&](Money arrived) {
                return checkFits(*row, arrived, *line);
            });
            if (!fits)
                return fail(fits.error());
            return QList<NewEntry>{{.body = BankLineMatched{.line = order.line,
                                        .what = BankMatchWhat::Payout,
                                        .amount = line->amount,
                                        .reason = order.reason,
                                        .byItself = order.byItself,
                                        .payout = order.payout,
                                        .connection = row->payout.connection},
                .bookedOn = line->on}};
        })
        .transform([](const QList<Entry> &) {});
}

Result<QList<PayoutMatch>> payoutProposals(Database &database)
{
    BankCloseQueries bank(database);
    const auto rows = PayoutTable(database).list(std::numeric_limits<int>::max());
    const auto known = bank.payoutLines();
    const auto lines = bank.freeLines();
    if (!rows || !known || !lines)
        return fail(!rows ? rows.error() : !known ? known.error() : lines.error());
    QList<Payout> waiting;
    for (const PayoutRow &row : *rows) {
        if (row.hasFailed || known->contains(row.payout.id))
            continue;
        waiting.append(row.payout);
        if (!row.payout.arrivesOn.isValid()) // Not every provider says when.
            waiting.last().arrivesOn = row.bookedOn;
    }
    return payoutMatches(waiting, *lines);
}

} // namespace quittance
