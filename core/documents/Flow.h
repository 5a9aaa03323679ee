#pragma once

#include "core/documents/Sheets.h"

namespace quittance {

//! The place on the sheets where the next thing goes: down the page and on to the next one.
class Flow
{
public:
    //! Starts on the first page at y; the sheets must outlive it.
    Flow(Sheets &sheets, qreal y);

    Sheets &sheets() { return m_sheets; }
    qreal y() const { return m_y; }
    void goTo(qreal y) { m_y = y; }
    void skip(qreal height) { m_y += height; }
    qreal bottom() const { return m_bottom; }
    bool fits(qreal height) const { return m_y + height <= m_bottom; }
    //! What a whole page after the first can take.
    qreal pageRoom() const { return m_bottom - place::nextTop; }

    void nextPage();
    //! Starts a new page where less than this is left, unless a page begins just here.
    void need(qreal height);
    //! A text from line to line, over as many pages as it needs.
    void paragraph(const QString &text, const TextStyle &style, qreal x, qreal width);

private:
    Sheets &m_sheets;
    qreal m_y;
    qreal m_bottom;
};

} // namespace quittance
