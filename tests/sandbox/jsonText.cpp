#include "tests/sandbox/jsonText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quittance::sandbox {

namespace {

constexpr qsizetype bytesMax = 6; // Of one UTF-16 unit: "\u001f".

char *putEscape(char *at, char16_t unit)
{
    constexpr char digits[] = "0123456789abcdef";
    *at++ = '\\';
    if (unit == u'"' || unit == u'\\') {
        *at++ = static_cast<char>(unit);
        return at;
    }
    if (unit == u'\n') {
        *at++ = 'n';
        return at;
    }
    for (const char c : {'u', '0', '0', digits[unit >> 4], digits[unit & 15]})
        *at++ = c;
    return at;
}

char *putPoint(char *at, char32_t point)
{
    const auto low = [&](int shift) { return static_cast<char>(0x80 | ((point >> shift) & 0x3f)); };
    if (point < 0x800) {
        *at++ = static_cast<char>(0xc0 | (point >> 6));
    } else if (point < 0x10000) {
        *at++ = static_cast<char>(0xe0 | (point >> 12));
        *at++ = low(6);
    } else {
        *at++ = static_cast<char>(0xf0 | (point >> 18));
        *at++ = low(12);
        *at++ = low(6);
    }
    *at++ = low(0);
    return at;
}

} // namespace

void appendJsonText(QByteArray &out, QStringView text)
{
    const qsizetype before = out.size();
    out.resize(before + text.size() * bytesMax + 2);
    char *const begin = out.data();
    char *at = begin + before;
    *at++ = '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x80) {
            char32_t point = unit;
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                point = QChar::surrogateToUcs4(text[i], text[i + 1]), ++i;
            else if (text[i].isSurrogate())
                point = QChar::ReplacementCharacter;
            at = putPoint(at, point);
        } else if (unit < 0x20 || unit == u'"' || unit == u'\\') {
            at = putEscape(at, unit);
        } else {
            *at++ = static_cast<char>(unit);
        }
    }
    *at++ = '"';
    out.truncate(at - begin);
}

void appendJsonValue(QByteArray &out, const QJsonValue &value)
{
    if (value.isString())
        appendJsonText(out, value.toString());
    else if (value.isBool())
        out += value.toBool() ? "true" : "false";
    else if (value.isNull() || value.isUndefined())
        out += "null";
    else // Rare: a number, an object, a list.
        out += QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

} // namespace quittance::sandbox
