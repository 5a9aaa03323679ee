#include "core/documents/reportFlow.h"

#include "core/documents/TableFlow.h"
#include "core/domain/amountText.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal gap = mm(5);
constexpr qreal leastTextWidth = mm(28);
constexpr TextStyle cellStyle{.points = 8.5};
constexpr TextStyle totalStyle{.points = 8.5, .weight = QFont::DemiBold};

//! The one currency of a column of amounts; empty where there are several, or none.
std::optional<Currency> onlyCurrency(const ReportTable &table, qsizetype column)
{
    std::optional<Currency> only;
    for (const QList<QList<ReportCell>> *rows : {&table.rows, &table.totals}) {
        for (const QList<ReportCell> &row : *rows) {
            const auto *money = std::get_if<Money>(&row[column]);
            if (money == nullptr)
                continue;
            if (only && *only != money->currency())
                return std::nullopt;
            only = money->currency();
        }
    }
    return only;
}

struct ColumnPlan {
    QString title;
    ReportTable::Column::Kind kind = ReportTable::Column::Text;
    bool isPlainFigure = false; //!< The head names the currency.
    qreal natural = 0;
    Side side = Side::Left;
};

QString cellText(const ReportCell &cell, const ColumnPlan &plan, const DocumentWords &words)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->isValid() ? words.shortDate(*date) : QString();
    if (const auto *number = std::get_if<qint64>(&cell))
        return plan.kind == ReportTable::Column::Percent
            ? words.percent(*number)
            : localNumberText(*number, ReportTable::Column::decimalsOf(plan.kind), 0, words.locale());
    const Money money = std::get<Money>(cell);
    return plan.isPlainFigure ? words.figure(money) : words.amount(money);
}

QList<ColumnPlan> planned(Sheets &sheets, const DocumentWords &words, const ReportTable &table)
{
    using Column = ReportTable::Column;
    QList<ColumnPlan> plans;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        const Column &column = table.columns[c];
        const std::optional<Currency> currency = onlyCurrency(table, c);
        ColumnPlan plan{.title = column.title, .kind = column.kind, .isPlainFigure = currency.has_value()};
        plan.side = column.kind == Column::Text || column.kind == Column::Date ? Side::Left : Side::Right;
        if (currency)
            plan.title += u' ' + currency->text();
        plan.natural = sheets.set(plan.title, style::label).usedWidth();
        const auto look = [&](const QList<QList<ReportCell>> &rows, const TextStyle &style) {
            // Only texts longer than all before are measured: width goes with length closely enough for that.
            // Figures of one length and currency are equally wide.
            qsizetype longest = 0;
            std::set<std::pair<QString, qsizetype>> figures;
            for (const QList<ReportCell> &row : rows) {
                const QString text = cellText(row[c], plan, words);
                if (text.size() + 2 < longest)
                    continue;
                const auto *money = std::get_if<Money>(&row[c]);
                const QString code = money ? money->currency().text() : QString();
                if (column.kind != Column::Text && !figures.emplace(code, text.size()).second)
                    continue;
                longest = std::max(longest, text.size());
                plan.natural = std::max(plan.natural, sheets.set(text.left(400), style).usedWidth());
            }
        };
        look(table.rows, cellStyle);
        look(table.totals, totalStyle);
        plan.natural += pt(1);
        plans << plan;
    }
    return plans;
}

qreal naturalWidth(const QList<ColumnPlan> &plans)
{
    return std::accumulate(plans.begin(), plans.end(), gap * static_cast<qreal>(plans.size() - 1),
        [](qreal sum, const ColumnPlan &plan) { return sum + plan.natural; });
}

//! Figures and dates get what they need; texts share the rest, short ones first.
QList<TableColumn> fitted(const QList<ColumnPlan> &plans, qreal left, qreal right)
{
    qreal room = right - left - gap * static_cast<qreal>(plans.size() - 1);
    QList<qsizetype> texts;
    QList<qreal> widths(plans.size(), 0);
    for (qsizetype c = 0; c < plans.size(); ++c) {
        if (plans[c].kind == ReportTable::Column::Text) {
            texts << c;
        } else {
            widths[c] = plans[c].natural;
            room -= widths[c];
        }
    }
    std::ranges::sort(texts, {}, [&](qsizetype c) { return plans[c].natural; });
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qreal share = std::max(leastTextWidth, room / static_cast<qreal>(texts.size() - i));
        const qreal width = std::min(plans[texts[i]].natural, share);
        widths[texts[i]] = width;
        room -= width;
    }
    if (!texts.isEmpty() && room > 0)
        widths[texts.last()] += room;
    const qreal extra = texts.isEmpty() && room > 0 ? room / static_cast<qreal>(plans.size()) : 0;

    QList<TableColumn> columns;
    qreal x = left;
    for (qsizetype c = 0; c < plans.size(); ++c) {
        columns << TableColumn{
            .title = plans[c].title, .x = x, .width = widths[c] + extra, .side = plans[c].side};
        x += widths[c] + extra + gap;
    }
    return columns;
}

} // namespace

bool wantsLandscape(Sheets &sheets, const DocumentWords &words, const ReportTable &table)
{
    return naturalWidth(planned(sheets, words, table)) > place::width;
}

void drawReport(Flow &flow, const DocumentWords &words, const ReportTable &table, qreal left, qreal right)
{
    if (table.columns.isEmpty())
        return;
    Sheets &sheets = flow.sheets();
    const QList<ColumnPlan> plans = planned(sheets, words, table);
    const QList<TableColumn> columns = fitted(plans, left, right);
    const auto cellsOf = [&](const QList<ReportCell> &row, const TextStyle &style) {
        Q_ASSERT(row.size() == table.columns.size());
        QList<TableFlow::Cell> cells;
        for (qsizetype c = 0; c < row.size(); ++c)
            cells << TableFlow::Cell{&sheets.set(cellText(row[c], plans[c], words), style, columns[c].width)};
        return cells;
    };
    TableFlow flowing(flow, columns, {}, pt(3.5));
    for (const QList<ReportCell> &row : table.rows)
        flowing.row(cellsOf(row, cellStyle));
    flowing.close();
    for (const QList<ReportCell> &row : table.totals)
        flowing.row(cellsOf(row, totalStyle));
}

} // namespace quittance
