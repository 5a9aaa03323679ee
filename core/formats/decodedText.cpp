#include "core/formats/decodedText.h"

#include "core/formats/windows1252.h"

#include <QStringDecoder>

#include <algorithm>

namespace quittance {

namespace {

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
