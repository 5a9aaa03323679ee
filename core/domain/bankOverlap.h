#pragma once

#include "core/domain/BankStatementRow.h"

namespace quittance {

//! How what two statements of one account tell of a day stands to each other.
enum class BankOverlap : quint8 {
    Shared, //!< One tells all, or the beginning or the end, of what the other does: the same money is in
            //!< both.
    Unclear, //!< Each tells a piece of the day, and nothing says whether of the same.
    Apart, //!< One goes on where the other ends: no movement is in both.
};

//! day: one that both tell of. A statement tells a whole day where it begins before and ends after it; one
//! without balances (a CSV file, OFX) is taken for whole days, unless the bank numbers it as another. Reports
//! of the day are told again by statements.
BankOverlap compareBankStatements(const BankStatementRow &a, const BankStatementRow &b, QDate day);

} // namespace quittance
