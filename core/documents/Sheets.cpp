#include "core/documents/Sheets.h"

#include <QPageSize>
#include <QPainter>

namespace quittance {

using namespace Qt::StringLiterals;

Sheets::Sheets()
    : m_writer(&m_buffer)
    , m_pages(1)
{
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

void Sheets::turnToLandscape()
{
    m_writer.setPageOrientation(QPageLayout::Landscape);
}

const TextBlock &Sheets::set(const QString &text, const TextStyle &style, qreal width)
{
    return m_blocks.emplace_back(text, style, width, &m_writer);
}

void Sheets::line(const TextBlock &block, int line, qreal x, qreal y, Side side)
{
    marks().emplace_back(Line{.block = &block, .line = line, .x = x, .y = y, .side = side});
}

qreal Sheets::text(const TextBlock &block, qreal x, qreal y, Side side)
{
    for (int i = 0; i < block.lineCount(); ++i) {
        line(block, i, x, y, side);
        y += block.lineHeight(i);
    }
    return y;
}

qreal Sheets::text(const QString &text, const TextStyle &style, qreal x, qreal y, Side side)
{
    return this->text(set(text, style), x, y, side);
}

void Sheets::rule(qreal x1, qreal x2, qreal y, Ink ink, qreal points)
{
    QPainterPath path;
    path.addRect(QRectF(x1, y, x2 - x1, pt(points)));
    fill(path, ink);
}

void Sheets::image(const QImage &image, const QRectF &area)
{
    marks().emplace_back(Picture{.image = image, .area = area});
}

void Sheets::fill(const QPainterPath &path, Ink ink)
{
    marks().emplace_back(Shape{.path = path, .ink = ink});
}

void Sheets::link(const QRectF &area, const QUrl &url)
{
    m_links.append({.page = m_current, .area = area, .url = url});
}

void Sheets::paint(QPainter &painter, const Mark &mark)
{
    if (const auto *line = std::get_if<Line>(&mark))
        line->block->drawLine(painter, line->line, line->x, line->y, line->side);
    else if (const auto *picture = std::get_if<Picture>(&mark))
        painter.drawImage(picture->area, picture->image);
    else if (const auto *shape = std::get_if<Shape>(&mark))
        painter.fillPath(shape->path, inkColor(shape->ink));
}

Result<QImage> Sheets::painted(int page, int width)
{
    Q_ASSERT(page >= 0 && page < count());
    Q_ASSERT(width > 0);
    const qreal scale = width / paperWidth();
    QImage image(width, qMax(1, qRound(paperHeight() * scale)), QImage::Format_RGB32);
    if (image.isNull())
        return fail(ErrorKind::Storage, u"no memory for the picture of a page"_s);
    // The texts were set for this fineness; a picture with another one would choose other fonts.
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    for (const Mark &mark : m_pages[static_cast<size_t>(page)])
        paint(painter, mark);
    painter.end();
    return image;
}

Result<QByteArray> Sheets::pdf()
{
    QPainter painter;
    if (!m_buffer.open(QIODevice::WriteOnly) || !painter.begin(&m_writer))
        return fail(ErrorKind::Storage, u"the PDF writer did not start"_s);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (i > 0 && !m_writer.newPage())
            return fail(ErrorKind::Storage, u"the PDF writer gave no page"_s);
        for (const Mark &mark : m_pages[i])
            paint(painter, mark);
    }
    if (!painter.end())
        return fail(ErrorKind::Storage, u"the PDF writer did not end"_s);
    m_buffer.close();
    return m_buffer.data();
}

} // namespace quittance
