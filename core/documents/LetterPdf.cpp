#include "core/documents/LetterPdf.h"

#include "core/documents/Letterhead.h"
#include "core/documents/documentInput.h"
#include "core/documents/paymentBlock.h"
#include "core/documents/reportFlow.h"
#include "core/documents/settledPdf.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle subjectStyle{.points = 13, .weight = QFont::DemiBold};
constexpr TextStyle letterStyle{.points = 9.5};
constexpr qreal letterWidth = mm(150);

} // namespace

Result<QByteArray> letterPdf(const LetterDocument &letter)
{
    Q_ASSERT(letter.createdAt.isValid());
    const Result<QImage> logo = logoImage(letter.company);
    if (!logo)
        return tl::unexpected(logo.error());
    const DocumentWords words(letter.recipient.language);
    Sheets sheets;
    Flow flow(sheets, place::top);
    QList<Fact> facts;
    if (letter.date.isValid())
        facts << Fact{.label = words(Word::Date), .value = words.date(letter.date)};
    drawLetterhead(flow, words, letter.company, *logo, letter.recipient, facts);
    flow.paragraph(letter.subject, subjectStyle, place::left, place::width);
    flow.skip(mm(4));
    flow.paragraph(letter.text, letterStyle, place::left, letterWidth);
    flow.skip(mm(6));
    if (letter.table) {
        flow.need(mm(30));
        if (!letter.table->title.isEmpty())
            flow.paragraph(letter.table->title, style::heading, place::left, place::width);
        for (const QString &note : letter.table->notes)
            flow.paragraph(note, style::small, place::left, place::width);
        flow.skip(mm(3));
        drawReport(flow, words, *letter.table, place::left, place::right);
        flow.skip(mm(6));
    }
    if (letter.payment && !letter.payment->accounts.isEmpty()) {
        drawPaymentBlock(flow, words, *letter.payment);
        flow.skip(mm(6));
    }
    if (!letter.closing.isEmpty())
        flow.paragraph(letter.closing, letterStyle, place::left, letterWidth);
    drawMargins(sheets, words, letter.company, letter.subject);

    const PdfFacts pdfFacts{.title = letter.subject,
        .author = letter.company.name,
        .language = words.language(),
        .createdAt = letter.createdAt};
    return sheets.pdf().and_then(
        [&](const QByteArray &painted) { return settledPdf(painted, pdfFacts, sheets.links()); });
}

} // namespace quittance
