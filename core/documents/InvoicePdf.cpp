#include "core/documents/InvoicePdf.h"

#include "core/documents/Letterhead.h"
#include "core/documents/documentInput.h"
#include "core/documents/invoiceTable.h"
#include "core/documents/invoiceTotals.h"
#include "core/documents/paymentBlock.h"
#include "core/documents/settledPdf.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Word kindOf(DocumentType type)
{
    switch (type) {
    case DocumentType::Invoice:
        return Word::Invoice;
    case DocumentType::CreditNote:
        return Word::CreditNote;
    case DocumentType::CorrectedInvoice:
        break;
    }
    return Word::CorrectedInvoice;
}

QList<Fact> factsOf(const InvoiceDocument &document, const DocumentWords &words)
{
    const InvoiceContent &content = document.content;
    QList<Fact> facts;
    const auto add = [&](Word label, const QString &value) {
        if (!value.isEmpty())
            facts << Fact{.label = words(label), .value = value};
    };
    const auto day = [&](QDate date) { return date.isValid() ? words.date(date) : QString(); };
    const bool isCredit = content.type == DocumentType::CreditNote;
    add(Word::Number, document.number);
    add(Word::Date, day(content.issuedOn));
    if (!isCredit)
        add(Word::DueDate, day(content.dueOn));
    add(Word::SupplyDate, day(content.suppliedOn));
    add(content.type == DocumentType::CorrectedInvoice ? Word::Corrects : Word::RefersTo,
        content.precedingNumber);
    add(Word::OrderNumber, content.orderNumber);
    add(Word::YourReference, content.buyerReference);
    add(Word::YourVatId, document.buyer.vatId);
    return facts;
}

QString titleOf(const InvoiceDocument &document, const DocumentWords &words)
{
    const QString number = document.number.isEmpty() ? words(Word::Draft) : document.number;
    return words(kindOf(document.content.type)) + u' ' + number;
}

//! Lays all pages out.
Result<void> layOut(Sheets &sheets, const InvoiceDocument &document, const DocumentWords &words)
{
    const QUrl &link = document.link;
    if (!link.isEmpty() && (!link.isValid() || (link.scheme() != u"https" && link.scheme() != u"http")))
        return invalid(u"document.link"_s, u"link"_s, link.toDisplayString());
    const Result<QImage> logo = logoImage(document.company);
    if (!logo)
        return tl::unexpected(logo.error());

    const InvoiceContent &content = document.content;
    const QString title = titleOf(document, words);
    Flow flow(sheets, place::top);
    drawLetterhead(flow, words, document.company, *logo, document.buyer, factsOf(document, words));
    flow.paragraph(title, style::title, place::left, place::width);
    flow.skip(pt(4));
    if (!content.note.isEmpty())
        flow.paragraph(content.note, style::body, place::left, mm(150));
    flow.skip(mm(6));
    drawInvoiceTable(flow, words, content);
    drawInvoiceTotals(flow, words, content);
    if (!content.terms.isEmpty()) {
        flow.skip(mm(3));
        flow.paragraph(content.terms, style::body, place::left, place::width);
    }
    if (content.type != DocumentType::CreditNote && content.totals.payable > 0)
        drawPaymentBlock(flow, words, paymentRequestOf(document));
    drawMargins(sheets, words, document.company, title);
    return {};
}

} // namespace

Result<QByteArray> invoicePdf(const InvoiceDocument &document)
{
    Q_ASSERT(document.createdAt.isValid());
    const DocumentWords words(document.content.languageFor(document.buyer.language));
    Sheets sheets;
    if (const Result<void> laid = layOut(sheets, document, words); !laid)
        return fail(laid.error());
    const PdfFacts facts{.title = titleOf(document, words),
        .author = document.company.name,
        .language = words.language(),
        .createdAt = document.createdAt};
    return sheets.pdf().and_then(
        [&](const QByteArray &painted) { return settledPdf(painted, facts, sheets.links()); });
}

Result<PageImage> invoicePage(const InvoiceDocument &document, int page, int width)
{
    const DocumentWords words(document.content.languageFor(document.buyer.language));
    Sheets sheets;
    if (const Result<void> laid = layOut(sheets, document, words); !laid)
        return fail(laid.error());
    const int shown = qBound(0, page, sheets.count() - 1);
    return sheets.painted(shown, width).transform([&](const QImage &image) {
        return PageImage{.image = image, .page = shown, .count = sheets.count()};
    });
}

} // namespace quittance
