#pragma once

#include "core/base/Error.h"
#include "core/domain/InvoiceContent.h"
#include "core/journal/Book.h"

namespace quittance {

//! Says how the numbers of a series look from now on, and, once for a series and fiscal year that has none
//! yet, where they begin (next; 0 leaves it). A series that is not there is made: invoices may name it. Its
//! name is 1 to 8 letters A-Z and digits. InvalidInput: number_mask.*, number_series.name,
//! numbers.mask_taken (those of another one would look the same this year, but for the digits of the running
//! number), number_series.in_use, number_series.next_range, role.*.
Result<void> defineNumberSeries(
    Book &book, const QString &series, const QString &mask, qint64 next, QDate today);
//! The same for the usual series of invoices, or of credit notes.
Result<void> defineNumberSeries(Book &book, DocumentType type, const QString &mask, qint64 next, QDate today);

} // namespace quittance
