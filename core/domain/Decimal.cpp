#include "core/domain/Decimal.h"

#include <algorithm>
#include <limits>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

struct Product {
    quint64 high;
    quint64 low;
};

//! Schoolbook multiplication of 32-bit halves: the compilers' 128-bit integer is not in every compiler we
//! build with.
constexpr Product multiply(quint64 a, quint64 b)
{
    constexpr quint64 half = 0xffff'ffff;
    const quint64 low = (a & half) * (b & half);
    const quint64 middle = (a >> 32) * (b & half) + (low >> 32);
    const quint64 cross = (a & half) * (b >> 32) + (middle & half);
    return {
        .high = (a >> 32) * (b >> 32) + (middle >> 32) + (cross >> 32), .low = (cross << 32) | (low & half)};
}

struct Quotient {
    quint64 value;
    quint64 rest;
};

//! Long division bit by bit. The caller made sure that the quotient fits: dividend.high < divisor.
constexpr Quotient divide(Product dividend, quint64 divisor)
{
    quint64 rest = dividend.high;
    quint64 value = 0;
    for (int bit = 63; bit >= 0; --bit) {
        const bool carry = rest >> 63;
        rest = (rest << 1) | ((dividend.low >> bit) & 1);
        value <<= 1;
        if (carry || rest >= divisor) {
            rest -= divisor;
            value |= 1;
        }
    }
    return {.value = value, .rest = rest};
}

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<qint64> parseDecimal(QStringView text, int decimals)
{
    const auto broken = [&](const QString &rule) { return invalid(rule, u"number"_s, text.toString()); };
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.mid(1) : text;
    const qsizetype dot = digits.indexOf(u'.');
    const QStringView whole = dot < 0 ? digits : digits.left(dot);
    QStringView fraction = dot < 0 ? QStringView() : digits.mid(dot + 1);
    if (whole.isEmpty() || !isDigits(whole) || !isDigits(fraction) || (dot >= 0 && fraction.isEmpty()))
        return broken(u"decimal.malformed"_s);
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return broken(u"decimal.too_precise"_s);
    bool fits = false;
    const qint64 scaled
        = (whole.toString() + fraction.toString().leftJustified(decimals, u'0')).toLongLong(&fits);
    if (!fits)
        return broken(u"decimal.too_large"_s);
    return negative ? -scaled : scaled;
}

QString decimalText(qint64 scaled, int decimals)
{
    QString digits = QString::number(magnitude(scaled)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return scaled < 0 ? u'-' + digits : digits;
}

QString shortDecimalText(qint64 scaled, int decimals)
{
    QString text = decimalText(scaled, decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

std::optional<qint64> mulDivRound(qint64 a, qint64 b, qint64 divisor)
{
    Q_ASSERT(divisor != 0);
    const bool negative = ((a < 0) != (b < 0)) != (divisor < 0);
    const quint64 by = magnitude(divisor);
    const Product product = multiply(magnitude(a), magnitude(b));
    if (product.high >= by)
        return std::nullopt;
    auto [value, rest] = divide(product, by);
    if (rest >= by - rest) // rest × 2 >= by, without overflow.
        ++value;
    constexpr quint64 most = std::numeric_limits<qint64>::max();
    if (value > most)
        return std::nullopt;
    return negative ? -static_cast<qint64>(value) : static_cast<qint64>(value);
}

} // namespace quittance
