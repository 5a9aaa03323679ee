#pragma once

#include "core/base/Error.h"
#include "core/documents/TextBlock.h"

#include <QBuffer>
#include <QImage>
#include <QPainterPath>
#include <QPdfWriter>
#include <QUrl>

#include <deque>
#include <variant>
#include <vector>

namespace quittance {

//! A part of a page that opens an address when it is clicked.
struct PdfLink {
    int page = 0; //!< From 0.
    QRectF area; //!< In dots from the upper left corner.
    QUrl url;
};

//! The A4 pages of one document while they are laid out. Drawing is only noted down, so that feet with the
//! number of pages can be added at the end; pdf() paints. Needs a QGuiApplication; any one thread.
class Sheets
{
public:
    Sheets();

    //! For wide tables, before anything is set.
    void turnToLandscape();
    qreal paperWidth() const { return m_writer.width(); }
    qreal paperHeight() const { return m_writer.height(); }

    //! Sets a text; it stays valid as long as the sheets.
    const TextBlock &set(const QString &text, const TextStyle &style, qreal width = mm(400));

    int count() const { return static_cast<int>(m_pages.size()); }
    void addPage() { m_pages.emplace_back(); }
    //! What is drawn from now on is drawn there; addPage() does not turn to the new page by itself.
    void turnTo(int page) { m_current = page; }
    int current() const { return m_current; }

    void line(const TextBlock &block, int line, qreal x, qreal y, Side side = Side::Left);
    //! All lines of a text; gives the y below the last.
    qreal text(const TextBlock &block, qreal x, qreal y, Side side = Side::Left);
    qreal text(const QString &text, const TextStyle &style, qreal x, qreal y, Side side = Side::Left);
    //! A horizontal line, points thick.
    void rule(qreal x1, qreal x2, qreal y, Ink ink, qreal points = 0.5);
    void image(const QImage &image, const QRectF &area);
    void fill(const QPainterPath &path, Ink ink);
    void link(const QRectF &area, const QUrl &url);
    const QList<PdfLink> &links() const { return m_links; }

    //! One page, from 0, as a picture so many pixels wide.
    Result<QImage> painted(int page, int width);
    //! The pages as Qt writes them: PDF/A-1b, but with the time of writing and random ids in it.
    Result<QByteArray> pdf();

private:
    struct Line {
        const TextBlock *block;
        int line;
        qreal x;
        qreal y;
        Side side;
    };
    struct Picture {
        QImage image;
        QRectF area;
    };
    struct Shape {
        QPainterPath path;
        Ink ink;
    };
    using Mark = std::variant<Line, Picture, Shape>;

    void paint(QPainter &painter, const Mark &mark);
    std::vector<Mark> &marks() { return m_pages[static_cast<size_t>(m_current)]; }

    QBuffer m_buffer;
    QPdfWriter m_writer;
    std::deque<TextBlock> m_blocks;
    std::vector<std::vector<Mark>> m_pages;
    QList<PdfLink> m_links;
    int m_current = 0;
};

} // namespace quittance
