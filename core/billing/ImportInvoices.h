#pragma once

#include "core/base/Error.h"
#include "core/domain/ImportReport.h"
#include "core/domain/ImportedInvoice.h"
#include "core/journal/Book.h"

namespace quittance {

//! Makes drafts of what a file held. A document whose source key is known, as a draft or issued, is left
//! alone, so that a second import adds nothing. The buyer is the customer with that VAT id, else the one with
//! that e-mail address, else a new one. With problems in the batch nothing is done unless goodOnly; all is
//! one transaction.
Result<ImportReport> takeImported(Book &book, const ImportedBatch &batch, bool goodOnly);

//! What taking the good ones would report now, the drafts counted in added; only reads the book.
Result<ImportReport> forecastImported(Book &book, const ImportedBatch &batch);

} // namespace quittance
