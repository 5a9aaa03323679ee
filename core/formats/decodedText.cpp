#include "core/formats/decodedText.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace quittance {

namespace {

//! 0x80 to 0x9f of Windows-1252; the five holes become U+FFFD.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d,
    0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windows1252[c.unicode() - 0x80u]);
    return text;
}

//! Western text in UTF-16 has a zero in nearly every second byte.
std::optional<QStringConverter::Encoding> wideWithoutMark(const QByteArray &bytes)
{
    const qsizetype seen = std::min<qsizetype>(bytes.size(), 1000) & ~qsizetype{1};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < seen; i += 2) {
        even += bytes[i] == '\0';
        odd += bytes[i + 1] == '\0';
    }
    if (seen >= 8 && odd * 3 > seen && even == 0)
        return QStringConverter::Utf16LE;
    if (seen >= 8 && even * 3 > seen && odd == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    if (encoding == QStringConverter::Utf32 || encoding == QStringConverter::Utf32LE
        || encoding == QStringConverter::Utf32BE)
        encoding.reset(); // Nobody exports it; a file of zeros looks like it.
    if (!encoding)
        encoding = wideWithoutMark(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return decoder.hasError() && !encoding ? fromWindows1252(bytes) : text;
}

} // namespace quittance
