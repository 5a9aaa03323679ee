#include "ui/reports/reportWidths.h"

#include "ui/print/tableSums.h"
#include "ui/style/Theme.h"
#include "ui/text/ReportText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/cells.h"

#include <QFontMetrics>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

constexpr int leastWidth = 44;
constexpr int codeWidth = 84; //!< Of a column with the codes of currencies.
constexpr int mostWordsWidth = 220;
constexpr int comfort = 48; //!< More than what is usual, where there is plenty of room.
constexpr int margins = 2 * cells::padding + 2;
constexpr qsizetype rowsLookedAt = 200;

int usualWidth(Column::Kind kind)
{
    switch (kind) {
    case Column::Date:
        return 96;
    case Column::Amount:
        return 108;
    case Column::Text:
        return 124;
    default:
        return 84;
    }
}

//! The first column of words that are not codes takes what room there is.
qsizetype stretching(const ReportTable &table)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).kind != Column::Text)
            continue;
        for (const QList<ReportCell> &row : table.rows)
            if (const auto *text = std::get_if<QString>(&row.at(i)); text && text->size() > 8)
                return i;
    }
    return 0;
}

struct Contents {
    int width = 0;
    bool hasIds = false;
};

Contents contentsOf(const ReportTable &table, qsizetype column)
{
    const Column::Kind kind = table.columns.at(column).kind;
    Contents contents;
    const auto measure = [&](const QList<QList<ReportCell>> &rows, const QFontMetrics &letters) {
        for (qsizetype row = 0; row < qMin(rowsLookedAt, rows.size()); ++row) {
            const ReportCell &cell = rows.at(row).at(column);
            QString text = reportCellText(cell, kind);
            contents.hasIds = contents.hasIds || (kind == Column::Text && cells::isId(text));
            if (const auto *money = std::get_if<Money>(&cell); money && money->currency().decimals() == 0)
                text += u".00"_s; // So far from the edge it stands.
            contents.width = qMax(contents.width, letters.horizontalAdvance(text) + margins);
        }
    };
    measure(table.rows, QFontMetrics(fonts::small()));
    measure(table.totals, QFontMetrics(fonts::strong(fonts::small())));
    return contents;
}

//! Those at the end, as few as will do; none where it would not help.
QSet<int> foldedIn(const QList<ColumnWish> &wishes, int room)
{
    int lacking = -room;
    for (const ColumnWish &wish : wishes)
        lacking += wish.widths.front();
    QSet<int> folded;
    for (qsizetype i = wishes.size() - 1; i >= 0 && lacking > 0; --i)
        if (wishes.at(i).mayFold) {
            folded.insert(static_cast<int>(i));
            lacking -= wishes.at(i).widths.front();
        }
    return lacking > 0 ? QSet<int>() : folded;
}

//! Pixel by pixel to the narrowest that wants more, so that figures of one kind stand in columns of one
//! width. Returns what is left.
int spread(const QList<ColumnWish> &wishes, size_t step, int left, ColumnWidths &found)
{
    for (; left > 0; --left) {
        qsizetype narrowest = -1;
        for (qsizetype i = 0; i < wishes.size(); ++i)
            if (!found.folded.contains(static_cast<int>(i)) && found.widths.at(i) < wishes.at(i).widths[step]
                && (narrowest < 0 || found.widths.at(i) < found.widths.at(narrowest)))
                narrowest = i;
        if (narrowest < 0)
            break;
        ++found.widths[narrowest];
    }
    return left;
}

} // namespace

QList<ColumnWish> columnWishes(const ReportTable &table, const QList<RecordColumn> &columns)
{
    const QFontMetrics titles(fonts::small());
    const qsizetype wide = stretching(table);
    const qsizetype currency = currencyColumn(table);
    QList<ColumnWish> wishes;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column::Kind kind = table.columns.at(i).kind;
        const Contents contents = contentsOf(table, i);
        const int indent = i == 0 ? cells::firstPadding - cells::padding : 0;
        const int title = titles.horizontalAdvance(columns.at(i).title) + margins + indent;
        const int whole = contents.width + indent;
        const int words = kind == Column::Text ? qMin(whole, mostWordsWidth) : whole;
        const bool mayBeCut = kind == Column::Text && i != currency;
        const int needed = qMax(leastWidth, mayBeCut ? qMin(words, DataTable::readable) : words);
        const int least = qMax(needed, qMin(title, DataTable::shortColumn)); // As the table will have it.
        const int usual = i == currency ? codeWidth : usualWidth(kind);
        wishes.append({.widths = {i == wide ? qMax(least, DataTable::readable) : least,
                           contents.hasIds ? least : words, title, words, usual, usual + comfort},
            .stretches = i == wide,
            .mayFold
            = i > 0 && i != wide && i != currency && (kind == Column::Text || kind == Column::Date)});
    }
    return wishes;
}

ColumnWidths columnWidths(const QList<ColumnWish> &wishes, int room)
{
    ColumnWidths found{.widths = QList<int>(wishes.size(), 0), .folded = foldedIn(wishes, room)};
    int left = room;
    for (size_t step = 0; step < ColumnWish().widths.size(); ++step) {
        if (step >= ColumnWish::firstComfort) {
            left = spread(wishes, step, left, found);
            continue;
        }
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            int lacking = wishes.at(i).widths[step] - found.widths.at(i);
            if (wishes.at(i).stretches && step > 0)
                lacking = qMin(lacking, left); // A part of its words is better than none.
            if (lacking <= 0 || (step > 0 && lacking > left))
                continue;
            found.widths[i] += lacking;
            if (!found.folded.contains(static_cast<int>(i)))
                left -= lacking;
        }
    }
    for (qsizetype i = 0; i < wishes.size(); ++i)
        if (wishes.at(i).stretches)
            found.widths[i] = 0;
    return found;
}

} // namespace quittance
