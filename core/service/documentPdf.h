#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QByteArray>

namespace quittance {

class Database;
class Workshop;
struct Book;
struct Draft;
struct DraftPage;

//! A document as PDF, with the company as it was when the document was issued, so that the same document
//! gives the same pages later; a draft with the company as it is. A payment link that is alive stands on it,
//! if the vault's key is at hand. NotFound "invoice.unknown"; InvalidInput "company.missing", and those of
//! invoicePdf().
Result<QByteArray> documentPdf(Workshop &workshop, Database &database, const InvoiceId &id);
//! The same from a book that has the vault's key. language: BCP 47; empty: that of the buyer as it was
//! issued.
Result<QByteArray> documentPdf(Book &book, const InvoiceId &id, const QString &language = {});

//! A page of a draft that need not be saved, so many pixels wide; the last one where it has fewer. Errors as
//! documentPdf(), and those of computed().
Result<DraftPage> draftPage(Book &book, const Draft &draft, int page, int width);

} // namespace quittance
