#include "core/formats/windows1252.h"

#include <algorithm>
#include <array>
#include <optional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! 0x80 to 0x9f; U+FFFD marks the five holes.
constexpr std::array<char16_t, 32> upperControls{0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020,
    0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c,
    0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

std::optional<char> byteOf(QChar c)
{
    if (c.unicode() < 0x80 || (c.unicode() >= 0xa0 && c.unicode() <= 0xff))
        return static_cast<char>(c.unicode());
    const auto *found = std::ranges::find(upperControls, c.unicode());
    if (found == upperControls.end() || c == QChar::ReplacementCharacter)
        return std::nullopt;
    return static_cast<char>(0x80 + (found - upperControls.begin()));
}

//! Letters with a stroke or without a dot are not built on another one by Unicode's rules.
QChar strokeless(QChar c)
{
    static constexpr QStringView from = u"ıłŁđĐħĦ−";
    static constexpr QStringView to = u"ilLdDhH-";
    const qsizetype at = from.indexOf(c);
    return at < 0 ? c : to[at];
}

} // namespace

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(upperControls[c.unicode() - 0x80u]);
    return text;
}

QByteArray toWindows1252(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_C)) {
        if (c.isLowSurrogate())
            continue; // Its other half became the question mark.
        if (const std::optional<char> byte = byteOf(strokeless(c))) {
            bytes += *byte;
            continue;
        }
        QByteArray base;
        for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD))
            if (const std::optional<char> byte = byteOf(part); byte && !part.isMark())
                base += *byte;
        bytes += base.isEmpty() ? QByteArray("?") : base;
    }
    return bytes;
}

} // namespace quittance
