#pragma once

#include <QColor>
#include <QFont>

namespace quittance {

//! Pages are laid out in dots, 1200 to the inch: fine enough that no letter's width is rounded visibly.
inline constexpr int dotsPerInch = 1200;

constexpr qreal mm(qreal millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}

constexpr qreal pt(qreal points)
{
    return points * dotsPerInch / 72;
}

//! Where things stand on an A4 page; the addressee's place suits the window of a DL envelope (DIN 5008 B).
namespace place {
inline constexpr qreal left = mm(25);
inline constexpr qreal width = mm(165);
inline constexpr qreal right = left + width;
inline constexpr qreal top = mm(16);
inline constexpr qreal nextTop = mm(28); //!< Below the head of the pages after the first.
inline constexpr qreal bottom = mm(272); //!< The last dot before the foot.
inline constexpr qreal foot = mm(280);
inline constexpr qreal window = mm(50);
} // namespace place

enum class Ink : quint8 { Text, Muted, Hairline, Rule };

//! Opaque: PDF/A-1 knows no transparency.
QColor inkColor(Ink ink);

struct TextStyle {
    qreal points = 9;
    QFont::Weight weight = QFont::Normal;
    Ink ink = Ink::Text;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

//! The few sizes that all documents share.
namespace style {
inline constexpr TextStyle title{.points = 19, .weight = QFont::DemiBold};
inline constexpr TextStyle company{.points = 15, .weight = QFont::DemiBold};
inline constexpr TextStyle heading{.points = 10, .weight = QFont::DemiBold};
inline constexpr TextStyle payable{.points = 12, .weight = QFont::DemiBold};
inline constexpr TextStyle body{.points = 9};
inline constexpr TextStyle strong{.points = 9, .weight = QFont::DemiBold};
inline constexpr TextStyle muted{.points = 9, .ink = Ink::Muted};
inline constexpr TextStyle small{.points = 8, .ink = Ink::Muted};
inline constexpr TextStyle label{.points = 7.5, .weight = QFont::Medium, .ink = Ink::Muted};
inline constexpr TextStyle tiny{.points = 7, .ink = Ink::Muted};
} // namespace style

//! Of documentFamilies(), without hinting, so that a text is equally wide everywhere.
QFont fontOf(const TextStyle &text);

//! From one line of a text to the next, in dots.
qreal leading(const TextStyle &text);

} // namespace quittance
