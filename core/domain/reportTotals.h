#pragma once

#include "core/domain/ReportTable.h"

namespace quittance {

//! Appends a row of totals for each currency, in order of appearance: the sums of the Amount columns; "total"
//! in the first column where that is not the currency's, the code in column "currency", nothing elsewhere.
//! For tables of codes, as the store makes them.
void addTotals(ReportTable &table);

} // namespace quittance
