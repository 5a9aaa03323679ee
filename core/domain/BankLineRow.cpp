#include "core/domain/BankLineRow.h"

#include <algorithm>

namespace quittance {

BankLineState stateOf(const BankLineRow &row)
{
    if (!row.replacedBy.isEmpty())
        return BankLineState::Replaced;
    if (row.twinOf != 0 && row.matches.isEmpty())
        return BankLineState::Doubtful;
    if (!row.rest().isZero())
        return row.matched.isZero() ? BankLineState::Open : BankLineState::Partly;
    const bool isAside = !row.matches.isEmpty()
        && std::ranges::all_of(
            row.matches, [](const BankMatchRow &match) { return match.what == BankMatchWhat::SetAside; });
    return isAside ? BankLineState::SetAside : BankLineState::Matched;
}

} // namespace quittance
