#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QByteArray>

namespace quittance {

class Database;
class Workshop;
struct Book;

//! A document as e-invoice: what documentPdf() prints, in UBL. NotFound "invoice.unknown"; InvalidInput
//! "company.missing", and those of UblInvoiceWriter; a draft is none (einvoice.draft).
Result<QByteArray> documentUbl(Workshop &workshop, Database &database, const InvoiceId &id);
//! The same from a book that has the vault's key.
Result<QByteArray> documentUbl(Book &book, const InvoiceId &id);

} // namespace quittance
