#pragma once

#include "core/base/Error.h"
#include "core/domain/InvoiceContent.h"
#include "core/journal/Book.h"

namespace quittance {

//! Says how the numbers of invoices or of credit notes look from now on, and, once for a series and fiscal
//! year that has none yet, where they begin (next; 0 leaves it). InvalidInput: number_mask.*,
//! numbers.mask_taken (those of the other would look the same this year, but for the digits of the running
//! number), number_series.in_use, number_series.next_range, role.*.
Result<void> defineNumberSeries(Book &book, DocumentType type, const QString &mask, qint64 next, QDate today);

} // namespace quittance
