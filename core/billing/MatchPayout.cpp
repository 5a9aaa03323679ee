#include "core/billing/MatchPayout.h"

#include "core/billing/MatchBankLine.h"
#include "core/store/BankCloseQueries.h"
#include "core/store/PayoutTable.h"

#include <limits>

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> matchPayout(Book &book, const PayoutMatchOrder &order)
{
    BankProposal match{.what = BankMatchWhat::Payout,
        .reason = order.isProposed ? BankMatchReason::Payout : BankMatchReason::ByHand};
    match.payout = order.payout;
    return matchBankLine(book, {.line = order.line, .match = match, .today = order.today})
        .transform([](const BankMatchOutcome &) {});
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
