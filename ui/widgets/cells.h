#pragma once

#include "ui/style/Ink.h"

#include <QString>

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace quittance {

//! Painting of table cells, shared by all tables.
namespace cells {

inline constexpr int rowHeight = 30;
inline constexpr int compactRowHeight = 24;
inline constexpr int firstPadding = 12; //!< Before the first column.
inline constexpr int padding = 6;

//! Ground of the row: selection, alternate or base.
void paintGround(QPainter &painter, const QStyleOptionViewItem &option);

//! The part of a cell its content may use.
QRect contentOf(const QStyleOptionViewItem &option, bool isFirstColumn);

//! Whether it is a number or name that machines gave: what tells one from another is its end, too.
bool isId(const QString &text);

//! One line of text, cut with "…": ids in their middle, all else at its end. Plain text, whatever it holds.
void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text,
    Ink ink, bool bold, bool alignRight);

//! An icon, and text behind it where there is room for some.
void paintMarked(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
    const QString &icon, const QString &text);

//! One line in letters of one width.
void paintMono(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text, Ink ink);

//! An amount at the right edge, moved left by the room of the decimals it has fewer than reservedDecimals, so
//! that decimal marks of different currencies stand below each other.
void paintAmount(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
    const QString &text, int decimals, int reservedDecimals, Ink ink, bool bold);

//! What stands where a row has not arrived yet.
void paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area);

} // namespace cells

} // namespace quittance
