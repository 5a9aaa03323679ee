#pragma once

#include "core/domain/BankImportReport.h"

namespace quittance {

//! Where the statements of our accounts do not follow each other: a balance that does not go on, a number
//! that is missing where no balance proves that nothing is, days that are told twice. statements: by account
//! and day. Reports within a day, and what a second file says of the same days, are no statements of their
//! own.
QList<BankGap> bankGaps(const QList<BankStatementRow> &statements);

} // namespace quittance
