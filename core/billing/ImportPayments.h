#pragma once

#include "core/base/Error.h"
#include "core/domain/ImportReport.h"
#include "core/domain/ImportedPayment.h"
#include "core/journal/Book.h"

#include <QDate>

namespace quittance {

//! Takes the payments of a file. Each has a key, its id there or a digest of what it says and how often, so
//! that a second import adds nothing. What Stripe calls ch_… or py_… is booked as Stripe's own report would
//! book it, and is not booked where it is here from there. A payment pays the documents it names, by their
//! number or by the one that only they had where they were imported from, in their order, as far as it
//! reaches (see CreditAllocator); its customer is theirs, else the one with its e-mail address, else nobody
//! known. What is left stays credit. Problems beside those of the file: invoice.unknown, invoice.is_draft,
//! invoice.is_void, invoice.is_credit_note, allocation.currency_differs, allocation.other_customer,
//! date.*, period.locked. With problems nothing is done unless goodOnly; all is one transaction.
//! InvalidInput: role.*.
Result<ImportReport> takePayments(Book &book, const ImportedPayments &file, bool goodOnly, QDate today);

//! What taking the good ones would report now; only reads the book.
Result<ImportReport> forecastPayments(Book &book, const ImportedPayments &file, QDate today);

} // namespace quittance
