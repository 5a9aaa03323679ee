#include "core/service/documentPdf.h"

#include "core/documents/InvoicePdf.h"
#include "core/service/DraftPage.h"
#include "core/service/Workshop.h"
#include "core/service/printedDocument.h"
#include "core/store/DraftTable.h"

namespace quittance {

namespace {

Result<QByteArray> pdfOf(
    Book &book, const InvoiceId &id, const OpeningBook &opening, const QString &language = {})
{
    return printedDocument(book, id, opening).and_then([&](InvoiceDocument document) {
        if (!language.isEmpty() && !document.number.isEmpty())
            document.buyer.language = language;
        return invoicePdf(document);
    });
}

} // namespace

Result<QByteArray> documentPdf(Workshop &workshop, Database &database, const InvoiceId &id)
{
    Book book = workshop.plainBook(database);
    return pdfOf(book, id, [&] { return workshop.book(database); });
}

Result<QByteArray> documentPdf(Book &book, const InvoiceId &id, const QString &language)
{
    return pdfOf(
        book, id, [&]() -> Result<Book> { return book; }, language);
}

Result<DraftPage> draftPage(Book &book, const Draft &draft, int page, int width)
{
    const Result<InvoiceContent> content = computed(draft.content);
    if (!content)
        return fail(content.error());
    Draft summed = draft;
    summed.content = *content;
    return draftDocument(book, summed)
        .and_then([&](const InvoiceDocument &document) { return invoicePage(document, page, width); })
        .transform([](const PageImage &drawn) {
            return DraftPage{.image = drawn.image, .page = drawn.page, .count = drawn.count};
        });
}

} // namespace quittance
