#include "core/documents/documentStyle.h"

#include <QStringList>

namespace quittance {

using namespace Qt::StringLiterals;

QColor inkColor(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return QColor(0x1c, 0x22, 0x2b);
    case Ink::Muted:
        return QColor(0x5d, 0x67, 0x75);
    case Ink::Hairline:
        return QColor(0xdf, 0xe3, 0xe8);
    case Ink::Rule:
        break;
    }
    return QColor(0x9a, 0xa3, 0xaf);
}

QFont fontOf(const TextStyle &text)
{
    // Named, not left to the system: what stands in for a missing letter would depend on the desktop.
    static const QStringList families{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s,
        u"Noto Sans CJK SC"_s, u"Noto Sans Devanagari"_s, u"Noto Sans Thai"_s, u"DejaVu Sans"_s,
        u"Segoe UI"_s, u"Helvetica Neue"_s};
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(text.points);
    font.setWeight(text.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal leading(const TextStyle &text)
{
    return pt(text.points * 1.42);
}

} // namespace quittance
