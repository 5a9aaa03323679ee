#include "core/documents/invoiceTable.h"

#include "core/documents/TableFlow.h"
#include "core/domain/Decimal.h"
#include "core/domain/amountText.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal gap = mm(4);
constexpr qreal leastItemWidth = mm(38);
constexpr qint64 oneBase = powerOfTen(quantityDecimals);

enum InvoiceColumn { Position, Item, Quantity, Unit, Price, Vat, Amount, ColumnCount };

//! What one line says, before it is set.
struct LineTexts {
    std::array<QString, ColumnCount> cells;
    QStringList remarks; //!< Below the item.
};

QString signedFigure(const DocumentWords &words, const AllowanceCharge &part, Currency currency)
{
    return words.figure(Money(part.isCharge ? part.amountMinor : -part.amountMinor, currency));
}

LineTexts textsOf(
    const InvoiceLine &line, qsizetype index, const DocumentWords &words, const InvoiceContent &content)
{
    const QLocale &locale = words.locale();
    const Currency currency = content.currency;
    const auto price
        = [&](qint64 value) { return localNumberText(value, priceDecimals, currency.decimals(), locale); };
    LineTexts texts;
    texts.cells[Position] = locale.toString(static_cast<qlonglong>(index + 1));
    texts.cells[Item] = line.item;
    texts.cells[Quantity] = localNumberText(line.quantity, quantityDecimals, 0, locale);
    texts.cells[Unit] = words.unit(line.unit);
    texts.cells[Price] = price(line.price);
    if (line.baseQuantity != oneBase)
        texts.cells[Price] += u" / "_s + localNumberText(line.baseQuantity, quantityDecimals, 0, locale);
    texts.cells[Vat] = line.category == TaxCategory::OutOfScope ? QString() : words.percent(line.rate);
    texts.cells[Amount] = words.figure(Money(line.netMinor, currency));

    if (content.grossPriced && line.grossPrice != 0)
        texts.remarks << words(Word::WithVat).arg(price(line.grossPrice));
    for (const AllowanceCharge &part : line.allowances) {
        QString label
            = part.reason.isEmpty() ? words(part.isCharge ? Word::Charge : Word::Discount) : part.reason;
        if (part.percent != 0)
            label += u' ' + words.percent(part.percent);
        texts.remarks << label + u": "_s + signedFigure(words, part, currency);
    }
    return texts;
}

using Widths = std::array<qreal, ColumnCount>;

//! The widest text of each column; the item gets what the others leave.
Widths measured(Sheets &sheets, const std::array<QString, ColumnCount> &titles, const QList<LineTexts> &lines,
    const QString &sum, const TextStyle &body)
{
    Widths widths{};
    for (size_t c = 0; c < ColumnCount; ++c)
        widths[c] = sheets.set(titles[c], style::label).usedWidth();
    // The longest of each column by characters: setting thousands of texts to compare them would take longer
    // than printing them.
    for (size_t c = 0; c < ColumnCount; ++c) {
        if (c == Item)
            continue;
        QStringList longest;
        for (const LineTexts &line : lines) {
            const QString &text = line.cells[c];
            if (longest.isEmpty() || text.size() > longest.first().size())
                longest = {text};
            else if (text.size() == longest.first().size() && longest.size() < 8 && !longest.contains(text))
                longest << text;
        }
        for (const QString &text : std::as_const(longest))
            widths[c] = std::max(widths[c], sheets.set(text, body).usedWidth() + pt(1));
    }
    widths[Amount] = std::max(widths[Amount], sheets.set(sum, style::strong).usedWidth() + pt(1));
    widths[Unit] = std::min(widths[Unit], mm(26)); // A unit may be any text; it wraps.
    qreal rest = place::width;
    for (size_t c = 0; c < ColumnCount; ++c)
        rest -= c == Item ? gap * (ColumnCount - 1) : widths[c];
    widths[Item] = rest;
    return widths;
}

QList<TableColumn> columnsOf(const Widths &widths, const std::array<QString, ColumnCount> &titles)
{
    QList<TableColumn> columns;
    qreal x = place::left;
    for (size_t c = 0; c < ColumnCount; ++c) {
        const bool isText = c == Position || c == Item || c == Unit;
        columns << TableColumn{
            .title = titles[c], .x = x, .width = widths[c], .side = isText ? Side::Left : Side::Right};
        x += widths[c] + gap;
    }
    return columns;
}

void drawCarry(Flow &flow, const QList<TableColumn> &columns, const QString &label, const QString &figure)
{
    flow.skip(pt(5));
    flow.sheets().text(label, style::muted, columns[Item].x, flow.y());
    flow.goTo(flow.sheets().text(figure, style::strong, place::right, flow.y(), Side::Right));
    flow.skip(pt(5));
}

} // namespace

void drawInvoiceTable(Flow &flow, const DocumentWords &words, const InvoiceContent &content)
{
    Sheets &sheets = flow.sheets();
    const std::array<QString, ColumnCount> titles{words(Word::Position), words(Word::Item),
        words(Word::Quantity), words(Word::Unit), words(Word::UnitPrice), words(Word::Vat),
        words(Word::Amount) + u' ' + content.currency.text()};
    QList<LineTexts> lines;
    lines.reserve(content.lines.size());
    for (const InvoiceLine &line : content.lines)
        lines << textsOf(line, lines.size(), words, content);

    TextStyle body = style::body;
    const QString sum = words.figure(Money(content.totals.lines, content.currency));
    Widths widths = measured(sheets, titles, lines, sum, body);
    while (widths[Item] < leastItemWidth && body.points > 6) { // Enormous figures: smaller letters.
        body.points -= 1;
        widths = measured(sheets, titles, lines, sum, body);
    }
    widths[Item] = std::max(widths[Item], leastItemWidth);
    const QList<TableColumn> columns = columnsOf(widths, titles);

    qint64 carried = 0;
    const auto carry = [&](Word word) {
        return [&, word](Flow &place) {
            drawCarry(place, columns, words(word), words.figure(Money(carried, content.currency)));
        };
    };
    const TableCarry carries{.height = pt(10) + leading(style::strong),
        .close =
            [&](Flow &place) {
                place.sheets().rule(place::left, place::right, place.y(), Ink::Rule, 0.75);
                carry(Word::CarriedForward)(place);
            },
        .open = carry(Word::BroughtForward)};
    TableFlow table(flow, columns, carries);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LineTexts &texts = lines[i];
        QList<TableFlow::Cell> cells;
        for (size_t c = 0; c < ColumnCount; ++c)
            cells << TableFlow::Cell{
                &sheets.set(texts.cells[c], c == Position ? style::muted : body, widths[c])};
        const InvoiceLine &line = content.lines[i];
        if (!line.description.isEmpty() && line.description != line.item)
            cells[Item] << &sheets.set(line.description, style::small, widths[Item]);
        for (const QString &remark : texts.remarks)
            cells[Item] << &sheets.set(remark, style::small, widths[Item]);
        table.row(cells, [&] { carried += line.netMinor; });
    }
    table.close();
}

} // namespace quittance
