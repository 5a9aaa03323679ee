#include "core/service/documentUbl.h"

#include "core/documents/UblInvoiceWriter.h"
#include "core/service/Workshop.h"
#include "core/service/printedDocument.h"

namespace quittance {

Result<QByteArray> documentUbl(Workshop &workshop, Database &database, const InvoiceId &id)
{
    Book book = workshop.plainBook(database);
    return printedDocument(book, id, [&] {
        return workshop.book(database);
    }).and_then(UblInvoiceWriter::write);
}

Result<QByteArray> documentUbl(Book &book, const InvoiceId &id)
{
    return printedDocument(book, id, [&]() -> Result<Book> {
        return book;
    }).and_then(UblInvoiceWriter::write);
}

} // namespace quittance
