#include "core/documents/TablePdf.h"

#include "core/documents/Letterhead.h"
#include "core/documents/reportFlow.h"
#include "core/documents/settledPdf.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<QByteArray> tablePdf(const TableDocument &document)
{
    Q_ASSERT(document.createdAt.isValid());
    const DocumentWords words(document.language);
    const ReportTable &table = document.table;
    Sheets sheets;
    if (wantsLandscape(sheets, words, table))
        sheets.turnToLandscape();
    const qreal right = sheets.paperWidth() - (mm(210) - place::right);
    Flow flow(sheets, place::top);
    sheets.text(sheets.set(document.company.name, style::small, mm(120)), place::left, flow.y());
    flow.skip(mm(8));
    flow.paragraph(table.title, style::title, place::left, right - place::left);
    flow.skip(pt(3));
    for (const QString &note : table.notes)
        flow.paragraph(note, style::muted, place::left, right - place::left);
    flow.skip(mm(7));
    drawReport(flow, words, table, place::left, right);
    drawMargins(sheets, words, document.company, table.title);

    const PdfFacts facts{.title = table.title,
        .author = document.company.name,
        .language = words.language(),
        .createdAt = document.createdAt};
    return sheets.pdf().and_then(
        [&](const QByteArray &painted) { return settledPdf(painted, facts, sheets.links()); });
}

} // namespace quittance
