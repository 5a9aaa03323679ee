#include "ui/print/TablePages.h"

#include "ui/print/tableSums.h"
#include "ui/style/Theme.h"
#include "ui/text/MoneyText.h"
#include "ui/text/ReportText.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace quittance {

using Column = ReportTable::Column;

namespace {

constexpr qreal rowHeight = 14;
constexpr qreal titleHeight = 20;
constexpr qreal lineHeight = 12;
constexpr qreal footHeight = 22;
constexpr qreal padding = 4;
constexpr qreal narrowest = 24;
constexpr qsizetype looked = 400; //!< Rows that decide about widths.
constexpr qsizetype leastRows = 5;
constexpr int usualDecimals = 2; //!< Room kept for them where a currency has fewer, as in the table.

//! Words of printed pages.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(quittance::TablePages)

public:
    static QString pageTotal() { return tr("This page"); }
    static QString total() { return tr("Total"); }
    static QString page(int page, int count) { return tr("Page %1 of %2").arg(page).arg(count); }
    static QString rows(qsizetype count) { return tr("%n rows", nullptr, static_cast<int>(count)); }
};

QFont small()
{
    return fonts::sized(fonts::small(), 8);
}

QFont strong()
{
    return fonts::strong(small());
}

qreal advance(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

//! The room beside an amount that lets decimal marks of all currencies stand below each other.
qreal roomBeside(const ReportCell &cell, const QFont &font)
{
    const auto *money = std::get_if<Money>(&cell);
    return money ? advance(font, missingDecimals(money->currency().decimals(), usualDecimals)) : 0;
}

} // namespace

TablePages::TablePages(PrintJob job, QSizeF size)
    : m_job(std::move(job))
    , m_size(size)
{
    const ReportTable &table = m_job.table;
    m_totals = table.totals;
    if (m_totals.isEmpty() && m_job.addsUp)
        m_totals = sumsOf(table, 0, table.rows.size(), Words::total());
    layOutColumns();
    const qreal room = m_size.height() - headHeight() - rowHeight - padding - footHeight;
    layOutPages(static_cast<qsizetype>(room / rowHeight));
}

//! lines: of rows and sums, that a page has room for.
void TablePages::layOutPages(qsizetype lines)
{
    const qsizetype rows = m_job.table.rows.size();
    m_starts = {0};
    if (rows + m_totals.size() <= lines)
        return; // A single page has no sums of its own.
    for (qsizetype first = 0; first < rows;) {
        const qsizetype left = rows - first;
        qsizetype taken = qMin(left, qMax(leastRows, rowsFrom(first, lines)));
        if (taken == left && left > 1 && rowsFrom(first, lines - m_totals.size()) < left)
            --taken; // The totals go onto the next page, and not without a row.
        first += taken;
        if (first < rows)
            m_starts.append(first);
    }
}

//! How many rows from first on have room in so many lines, the sums of the page among them.
qsizetype TablePages::rowsFrom(qsizetype first, qsizetype lines) const
{
    const qsizetype rows = m_job.table.rows.size();
    QList<Currency> currencies;
    for (qsizetype i = first; i < rows; ++i) {
        if (m_job.addsUp)
            addCurrencies(m_job.table, i, currencies);
        if (i - first + 1 + currencies.size() > lines)
            return i - first;
    }
    return rows - first;
}

qsizetype TablePages::rowsOn(int page) const
{
    const qsizetype end = page + 1 < count() ? m_starts.at(page + 1) : m_job.table.rows.size();
    return end - m_starts.at(page);
}

bool TablePages::isFigure(qsizetype column) const
{
    const Column::Kind kind = m_job.table.columns.at(column).kind;
    return kind != Column::Text && kind != Column::Date;
}

QString TablePages::textOf(const QList<ReportCell> &row, qsizetype column) const
{
    return reportCellText(row.at(column), m_job.table.columns.at(column).kind);
}

qreal TablePages::headHeight() const
{
    return titleHeight + static_cast<qreal>(m_job.table.notes.size()) * lineHeight + padding * 2;
}

void TablePages::layOutColumns()
{
    const ReportTable &table = m_job.table;
    const auto wantedBy = [this](const QList<ReportCell> &row, qsizetype column, const QFont &font) {
        return advance(font, textOf(row, column)) + roomBeside(row.at(column), font);
    };
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qreal widest = advance(strong(), table.columns.at(column).title);
        for (qsizetype i = 0; i < qMin(looked, table.rows.size()); ++i)
            widest = qMax(widest, wantedBy(table.rows.at(i), column, small()));
        for (const QList<ReportCell> &row : m_totals)
            widest = qMax(widest, wantedBy(row, column, strong()));
        m_widths.append(qMax(narrowest, widest + 2 * padding));
    }
    const qreal wanted = std::accumulate(m_widths.begin(), m_widths.end(), qreal{0});
    if (m_widths.isEmpty() || wanted <= 0)
        return;
    if (wanted <= m_size.width()) {
        for (qreal &width : m_widths)
            width += (m_size.width() - wanted) / static_cast<qreal>(m_widths.size());
        return;
    }
    // Figures keep their room; words share what is left and are cut.
    qreal figures = 0;
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        figures += isFigure(column) ? m_widths.at(column) : 0;
    const qreal left = qMax(m_size.width() - figures, m_size.width() / 4);
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        if (!isFigure(column))
            m_widths[column] *= left / (wanted - figures);
    const qreal now = std::accumulate(m_widths.begin(), m_widths.end(), qreal{0});
    if (now > m_size.width())
        for (qreal &width : m_widths)
            width *= m_size.width() / now;
}

QRectF TablePages::boxOf(qsizetype column, qreal y) const
{
    const qreal x = std::accumulate(m_widths.begin(), m_widths.begin() + column, qreal{0});
    const qreal width = m_widths.at(column);
    return {m_job.isMirrored ? m_size.width() - x - width : x, y, width, rowHeight};
}

void TablePages::paint(QPainter &painter, int page) const
{
    const ReportTable &table = m_job.table;
    painter.setPen(Qt::black); // Paper is white whatever the window looks like.
    paintHead(painter);
    qreal y = headHeight();
    paintTitles(painter, y);
    y += rowHeight;
    const qsizetype first = m_starts.at(page);
    const qsizetype end = first + rowsOn(page);
    for (qsizetype i = first; i < end; ++i, y += rowHeight)
        paintRow(painter, y, table.rows.at(i), small());
    y += padding;
    painter.drawLine(QPointF(0, y), QPointF(m_size.width(), y));
    if (m_job.addsUp && count() > 1)
        for (const QList<ReportCell> &row : sumsOf(table, first, end - first, Words::pageTotal())) {
            paintRow(painter, y, row, small());
            y += rowHeight;
        }
    if (page == count() - 1)
        for (const QList<ReportCell> &row : m_totals) {
            paintRow(painter, y, row, strong());
            y += rowHeight;
        }
    paintFoot(painter, page);
}

void TablePages::paintHead(QPainter &painter) const
{
    const Qt::Alignment start = m_job.isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = m_job.isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    painter.setFont(fonts::strong(fonts::sized(fonts::body(), 13)));
    painter.drawText(QRectF(0, 0, m_size.width(), titleHeight), static_cast<int>(start | Qt::AlignVCenter),
        m_job.table.title);
    painter.setFont(small());
    painter.drawText(
        QRectF(0, 0, m_size.width(), titleHeight), static_cast<int>(end | Qt::AlignVCenter), m_job.company);
    qreal y = titleHeight;
    for (const QString &note : m_job.table.notes) {
        painter.drawText(QRectF(0, y, m_size.width(), lineHeight),
            static_cast<int>(start | Qt::AlignVCenter | Qt::TextSingleLine),
            QFontMetricsF(small()).elidedText(note, Qt::ElideRight, m_size.width()));
        y += lineHeight;
    }
}

void TablePages::paintFoot(QPainter &painter, int page) const
{
    const QRectF foot(0, m_size.height() - lineHeight, m_size.width(), lineHeight);
    const Qt::Alignment start = m_job.isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = m_job.isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    painter.setFont(small());
    painter.drawText(foot, static_cast<int>(start | Qt::AlignVCenter), m_job.printedAt);
    painter.drawText(
        foot, static_cast<int>(Qt::AlignHCenter | Qt::AlignVCenter), Words::rows(m_job.table.rows.size()));
    painter.drawText(foot, static_cast<int>(end | Qt::AlignVCenter), Words::page(page + 1, count()));
}

void TablePages::paintTitles(QPainter &painter, qreal y) const
{
    painter.setFont(strong());
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const QRectF box = boxOf(column, y).adjusted(padding, 0, -padding, 0);
        const bool atRight = isFigure(column) || m_job.isMirrored;
        painter.drawText(box,
            static_cast<int>(
                (atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
            QFontMetricsF(strong()).elidedText(
                m_job.table.columns.at(column).title, Qt::ElideRight, box.width() + 1));
    }
    painter.drawLine(QPointF(0, y + rowHeight - 1), QPointF(m_size.width(), y + rowHeight - 1));
}

void TablePages::paintRow(QPainter &painter, qreal y, const QList<ReportCell> &row, const QFont &font) const
{
    painter.setFont(font);
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const QRectF box
            = boxOf(column, y).adjusted(padding, 0, -padding - roomBeside(row.at(column), font), 0);
        const bool atRight = isFigure(column) || m_job.isMirrored;
        painter.drawText(box,
            static_cast<int>(
                (atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
            QFontMetricsF(font).elidedText(textOf(row, column), Qt::ElideRight, box.width() + 1));
    }
}

} // namespace quittance
