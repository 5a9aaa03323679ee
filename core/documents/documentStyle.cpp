#include "core/documents/documentStyle.h"

#include "core/documents/documentFonts.h"

namespace quittance {

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
    QFont font;
    font.setFamilies(documentFamilies());
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
