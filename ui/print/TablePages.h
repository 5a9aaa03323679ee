#pragma once

#include "core/domain/ReportTable.h"

#include <QDateTime>
#include <QFont>
#include <QSizeF>

class QPainter;

namespace quittance {

//! A worded table to be printed as it is seen.
struct PrintJob {
    ReportTable table; //!< Its title is the view's name; its notes say the filter in words.
    QString company; //!< May be empty.
    QString printedAt; //!< Day and time, worded.
    bool addsUp = true; //!< The amounts may be summed, on each page and in total.
    bool isMirrored = false; //!< Columns run from the right.
};

//! Lays a table out on pages of one size and paints them: head and columns on every page, sums of the page
//! and, on the last one, of all; "Page 1 of 3" at the foot. Sizes are points (1/72 inch).
class TablePages
{
public:
    //! size: what may be painted on, without margins.
    TablePages(PrintJob job, QSizeF size);

    int count() const { return static_cast<int>(m_starts.size()); }
    qsizetype rowsOn(int page) const;
    //! The painter's units are points from the corner of what may be painted on.
    void paint(QPainter &painter, int page) const;
    static QSizeF landscapeA4() { return {842 - 2 * 36, 595 - 2 * 36}; }

private:
    void layOutColumns();
    void layOutPages(qsizetype lines);
    qsizetype rowsFrom(qsizetype first, qsizetype lines) const;
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;
    void paintRow(QPainter &painter, qreal y, const QList<ReportCell> &row, const QFont &font) const;
    void paintTitles(QPainter &painter, qreal y) const;
    QString textOf(const QList<ReportCell> &row, qsizetype column) const;
    bool isFigure(qsizetype column) const;
    qreal headHeight() const;
    //! Where a column stands, mirrored where the job is.
    QRectF boxOf(qsizetype column, qreal y) const;

    const PrintJob m_job;
    const QSizeF m_size;
    QList<qreal> m_widths;
    QList<QList<ReportCell>> m_totals;
    QList<qsizetype> m_starts; //!< The first row of each page.
};

} // namespace quittance
