#include "ui/text/Calculation.h"

#include "core/domain/Decimal.h"
#include "ui/text/AmountInput.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 120; //!< Longer is no calculation, and would nest without end.
constexpr int operandDecimals = 6; //!< As prices have.

//! An exact fraction in its lowest terms; the divisor is positive.
struct Fraction {
    qint64 count = 0;
    qint64 divisor = 1;
};

std::optional<qint64> times(qint64 a, qint64 b)
{
    return mulDivRound(a, b, 1);
}

std::optional<qint64> plus(qint64 a, qint64 b)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    if ((b > 0 && a > most - b) || (b < 0 && a < -most - b))
        return std::nullopt;
    return a + b;
}

tl::unexpected<Error> wrong(const QString &rule)
{
    return invalid(rule, u"amount"_s, {});
}

Result<Fraction> fraction(std::optional<qint64> count, std::optional<qint64> divisor)
{
    if (!count || !divisor)
        return wrong(u"decimal.too_large"_s);
    const qint64 common = std::gcd(*count, *divisor);
    return Fraction{.count = *count / common, .divisor = *divisor / common};
}

Result<Fraction> multiplied(Fraction a, Fraction b)
{
    return fraction(times(a.count, b.count), times(a.divisor, b.divisor));
}

Result<Fraction> divided(Fraction a, Fraction b)
{
    if (b.count == 0)
        return wrong(u"decimal.malformed"_s);
    const qint64 sign = b.count < 0 ? -1 : 1;
    return multiplied(a, {.count = sign * b.divisor, .divisor = sign * b.count});
}

Result<Fraction> added(Fraction a, Fraction b)
{
    const std::optional<qint64> left = times(a.count, b.divisor);
    const std::optional<qint64> right = times(b.count, a.divisor);
    return fraction(left && right ? plus(*left, *right) : std::nullopt, times(a.divisor, b.divisor));
}

bool isPartOfNumber(QChar c)
{
    return c.digitValue() >= 0 || c == u'.' || c == u',' || c == u'\'' || c == u'’' || c.isSpace();
}

//! Reads sums of products of numbers and brackets, from left to right.
class Calculator
{
public:
    Calculator(const QString &text, int typedDecimals, const QLocale &locale)
        : m_text(text)
        , m_typedDecimals(typedDecimals)
        , m_locale(locale)
    {
    }

    Result<Fraction> all()
    {
        const Result<Fraction> value = sum();
        return value && m_at < m_text.size() ? wrong(u"decimal.malformed"_s) : value;
    }

private:
    QChar next()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at < m_text.size() ? m_text.at(m_at) : QChar();
    }

    Result<Fraction> sum()
    {
        Result<Fraction> value = product();
        while (value) {
            const QChar sign = next();
            if (sign != u'+' && sign != u'-' && sign != u'−')
                break;
            ++m_at;
            Result<Fraction> other = product();
            if (!other)
                return other;
            if (sign != u'+')
                other->count = -other->count;
            value = added(*value, *other);
        }
        return value;
    }

    Result<Fraction> product()
    {
        Result<Fraction> value = factor();
        while (value) {
            const QChar sign = next();
            const bool isTimes = sign == u'*' || sign == u'×';
            if (!isTimes && sign != u'/' && sign != u'÷')
                break;
            ++m_at;
            const Result<Fraction> other = factor();
            if (!other)
                return other;
            value = isTimes ? multiplied(*value, *other) : divided(*value, *other);
        }
        return value;
    }

    Result<Fraction> factor()
    {
        const QChar first = next();
        if (first == u'-' || first == u'−' || first == u'+') {
            ++m_at;
            return factor().map([first](Fraction value) {
                return Fraction{
                    .count = first == u'+' ? value.count : -value.count, .divisor = value.divisor};
            });
        }
        if (first != u'(')
            return number();
        ++m_at;
        const Result<Fraction> inside = sum();
        if (inside && next() != u')')
            return wrong(u"decimal.malformed"_s);
        ++m_at;
        return inside;
    }

    Result<Fraction> number()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isPartOfNumber(m_text.at(m_at)))
            ++m_at;
        return plainNumber(m_text.mid(begin, m_at - begin), m_typedDecimals, m_locale)
            .and_then([](const QString &plain) { return parseDecimal(plain, operandDecimals); })
            .and_then([](qint64 scaled) { return fraction(scaled, powerOfTen(operandDecimals)); });
    }

    const QString m_text;
    const int m_typedDecimals;
    const QLocale m_locale;
    qsizetype m_at = 0;
};

bool isNumberAlone(const QString &text)
{
    const qsizetype signs = text.startsWith(u'-') || text.startsWith(u'−') ? 1 : 0;
    return std::all_of(text.cbegin() + signs, text.cend(), isPartOfNumber);
}

} // namespace

Result<qint64> calculated(const QString &typed, int typedDecimals, int decimals, const QLocale &locale)
{
    const QString text = typed.trimmed();
    const auto named = [&typed](Error error) {
        if (error.rule == "money.malformed"_L1)
            error.rule = u"decimal.malformed"_s;
        error.field = u"amount"_s;
        error.value = typed.trimmed();
        return error;
    };
    if (text.size() > mostLetters)
        return invalid(u"decimal.malformed"_s, u"amount"_s, text.first(mostLetters) + u'…');
    if (isNumberAlone(text))
        return plainNumber(text, typedDecimals, locale)
            .and_then([&](const QString &plain) { return parseDecimal(plain, decimals); })
            .map_error(named);
    return Calculator(text, typedDecimals, locale)
        .all()
        .and_then([&](Fraction value) -> Result<qint64> {
            const auto scaled = mulDivRound(value.count, powerOfTen(decimals), value.divisor);
            if (!scaled)
                return wrong(u"decimal.too_large"_s);
            return *scaled;
        })
        .map_error(named);
}

} // namespace quittance
