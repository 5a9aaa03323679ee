#pragma once

#include "core/domain/BankLineRow.h"
#include "ui/widgets/CellTable.h"

namespace quittance {

//! The columns of a list of movements of the bank.
QList<RecordColumn> bankLineColumns();

//! One movement as a row of it.
Record bankLineRecord(const BankLineRow &row);

} // namespace quittance
