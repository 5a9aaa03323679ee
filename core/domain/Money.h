#pragma once

#include "core/base/Error.h"
#include "core/domain/Currency.h"

#include <limits>

namespace quittance {

//! An amount in the smallest unit of one currency: 12.34 EUR is 1234 minor units.
//! There is no conversion from or to a floating point number.
class Money
{
public:
    //! Largest amount a document, payment or import may carry: 10^14 minor units. 92,233 of them can be added
    //! without leaving 64 bits.
    static constexpr qint64 maxMinor = 100'000'000'000'000;

    constexpr Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    //! Reads "1234.56" (a dot, no grouping, an optional minus): the form of our files and the services' APIs,
    //! not of the user's locale. Zeros beyond the currency's decimals are allowed ("10.500" EUR), other
    //! digits are not. InvalidInput: money.malformed, money.too_precise, money.too_large.
    static Result<Money> parse(QStringView text, Currency currency);

    constexpr qint64 minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isPositive() const { return m_minor > 0; }
    constexpr bool isNegative() const { return m_minor < 0; }
    //! Whether the amount is one a document may carry.
    constexpr bool isWithinLimit() const { return m_minor >= -maxMinor && m_minor <= maxMinor; }

    //! "-1234.56": the form parse() reads.
    QString text() const;

    //! Both sides must share a currency and the sum must fit 64 bits: else a bug in the caller, which stops.
    friend constexpr Money operator+(Money a, Money b)
    {
        Q_ASSERT(a.m_currency == b.m_currency);
        Q_ASSERT(b.m_minor < 0 || a.m_minor <= std::numeric_limits<qint64>::max() - b.m_minor);
        Q_ASSERT(b.m_minor >= 0 || a.m_minor >= std::numeric_limits<qint64>::min() - b.m_minor);
        return Money(a.m_minor + b.m_minor, a.m_currency);
    }
    friend constexpr Money operator-(Money a) { return Money(-a.m_minor, a.m_currency); }
    friend constexpr Money operator-(Money a, Money b) { return a + -b; }
    constexpr Money &operator+=(Money other) { return *this = *this + other; }
    constexpr Money &operator-=(Money other) { return *this = *this - other; }
    friend constexpr bool operator==(Money, Money) = default;
    //! Compares amounts of one currency.
    friend constexpr bool operator<(Money a, Money b)
    {
        Q_ASSERT(a.m_currency == b.m_currency);
        return a.m_minor < b.m_minor;
    }

private:
    qint64 m_minor;
    Currency m_currency;
};

} // namespace quittance
