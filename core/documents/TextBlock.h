#pragma once

#include "core/documents/documentStyle.h"

#include <QTextLayout>

class QPaintDevice;
class QPainter;

namespace quittance {

enum class Side : quint8 { Left, Right };

//! A text set in lines of at most a width, in dots. Plain text in any script: nothing in it is read as
//! markup; control characters are dropped, line feeds break the line.
class TextBlock
{
public:
    //! The device must outlive the block.
    TextBlock(const QString &text, const TextStyle &style, qreal width, QPaintDevice *device);

    int lineCount() const { return m_layout.lineCount(); }
    //! From one line to the next: the style's leading, more only where a script needs it.
    qreal lineHeight(int line) const;
    qreal height() const;
    //! Of the longest line.
    qreal usedWidth() const { return m_usedWidth; }

    //! Draws one line; x is its left or its right end, y the upper edge of its place.
    void drawLine(QPainter &painter, int line, qreal x, qreal y, Side side) const;

private:
    qreal baseline(int line) const; //!< Below the upper edge of the line's place.

    TextStyle m_style;
    QTextLayout m_layout;
    qreal m_usedWidth = 0;
};

} // namespace quittance
