#include "core/documents/invoiceTotals.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal labelLeft = mm(98);
constexpr qreal rowGap = pt(3);

struct SumRow {
    QString label;
    QString figure;
    TextStyle style = style::body;
    bool isRuled = false; //!< A line above it.
};

QString allowanceLabel(const AllowanceCharge &part, const DocumentWords &words)
{
    QString label
        = part.reason.isEmpty() ? words(part.isCharge ? Word::Charge : Word::Discount) : part.reason;
    if (part.percent != 0)
        label += u' ' + words.percent(part.percent);
    return label;
}

QString taxLabel(const TaxSubtotal &row, const DocumentWords &words, Currency currency)
{
    const QString base = words.figure(Money(row.baseMinor, currency));
    if (row.category == TaxCategory::Standard)
        return words(Word::VatOn).arg(words.percent(row.rate), base);
    return words(Word::CategoryOn).arg(words.category(row.category), base);
}

QList<SumRow> sumRows(const InvoiceContent &content, const DocumentWords &words)
{
    const DocumentTotals &totals = content.totals;
    const auto figure = [&](qint64 minor) { return words.figure(Money(minor, content.currency)); };
    QList<SumRow> rows;
    if (!content.allowances.isEmpty()) {
        rows << SumRow{.label = words(Word::SumOfLines), .figure = figure(totals.lines)};
        for (const AllowanceCharge &part : content.allowances)
            rows << SumRow{.label = allowanceLabel(part, words),
                .figure = figure(part.isCharge ? part.amountMinor : -part.amountMinor)};
    }
    rows << SumRow{.label = words(Word::NetTotal),
        .figure = figure(totals.net),
        .isRuled = !content.allowances.isEmpty()};
    for (const TaxSubtotal &row : content.taxes)
        rows << SumRow{.label = taxLabel(row, words, content.currency),
            .figure = figure(row.taxMinor),
            .style = style::muted};
    const bool goesOn = totals.prepaid != 0 || totals.rounding != 0;
    if (goesOn)
        rows << SumRow{.label = words(Word::Total), .figure = figure(totals.gross), .isRuled = true};
    if (totals.prepaid != 0)
        rows << SumRow{.label = words(Word::Prepaid), .figure = figure(-totals.prepaid)};
    if (totals.rounding != 0)
        rows << SumRow{.label = words(Word::Rounding), .figure = figure(totals.rounding)};
    const bool isCredit = content.type == DocumentType::CreditNote;
    rows << SumRow{.label = words(isCredit ? Word::AmountCredited : Word::AmountDue),
        .figure = words.amount(content.payable()),
        .style = style::payable,
        .isRuled = true};
    return rows;
}

struct SetRow {
    const SumRow *row;
    const TextBlock *label;
    const TextBlock *figure;
    qreal height;
};

SetRow setRow(Sheets &sheets, const SumRow &row)
{
    TextStyle figureStyle = row.style;
    figureStyle.ink = Ink::Text;
    const TextBlock &figure = sheets.set(row.figure, figureStyle);
    const qreal room = std::max(mm(25), place::right - labelLeft - figure.usedWidth() - mm(4));
    const TextBlock &label = sheets.set(row.label, row.style, room);
    const qreal text = std::max(figure.height(), label.height());
    return {.row = &row, .label = &label, .figure = &figure, .height = text + 2 * rowGap};
}

void drawExemptions(Flow &flow, const DocumentWords &words, const InvoiceContent &content)
{
    for (const TaxSubtotal &row : content.taxes) {
        QString text = row.exemptionReason;
        if (!row.exemptionCode.isEmpty())
            text += (text.isEmpty() ? u"%1"_s : u" (%1)"_s).arg(row.exemptionCode);
        if (row.category == TaxCategory::Standard || text.isEmpty())
            continue;
        const QString category = words.category(row.category);
        const QString line = text.startsWith(category) ? text : words(Word::CategoryOn).arg(category, text);
        flow.paragraph(line, style::small, place::left, place::width);
    }
}

} // namespace

void drawInvoiceTotals(Flow &flow, const DocumentWords &words, const InvoiceContent &content)
{
    Sheets &sheets = flow.sheets();
    const QList<SumRow> rows = sumRows(content, words);
    QList<SetRow> set;
    qreal height = 0;
    for (const SumRow &row : rows) {
        set << setRow(sheets, row);
        height += set.last().height;
    }
    flow.skip(pt(6));
    flow.need(std::min(height, flow.pageRoom()));
    for (const SetRow &row : std::as_const(set)) {
        flow.need(row.height);
        if (row.row->isRuled)
            sheets.rule(labelLeft, place::right, flow.y(), Ink::Rule);
        flow.skip(rowGap);
        sheets.text(*row.label, labelLeft, flow.y());
        sheets.text(*row.figure, place::right, flow.y(), Side::Right);
        flow.skip(row.height - rowGap);
    }
    sheets.rule(labelLeft, place::right, flow.y(), Ink::Text, 1);
    flow.skip(mm(5));
    drawExemptions(flow, words, content);
}

} // namespace quittance
