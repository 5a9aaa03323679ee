#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/documents/InvoiceDocument.h"
#include "core/journal/Book.h"

#include <functional>

namespace quittance {

struct Draft;

//! A book that can open what is sealed; only asked for where something is.
using OpeningBook = std::function<Result<Book>()>;

//! All that a document says: an issued one with company and buyer as they were on that day, and a way to pay
//! that is alive; a draft with both as they are. NotFound "invoice.unknown"; InvalidInput "company.missing".
Result<InvoiceDocument> printedDocument(Book &book, const InvoiceId &id, const OpeningBook &opening);

//! The same of a draft that need not be saved.
Result<InvoiceDocument> draftDocument(Book &book, const Draft &draft);

} // namespace quittance
