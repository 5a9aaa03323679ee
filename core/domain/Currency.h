#pragma once

#include "core/domain/CurrencyFacts.h"

#include <QString>

#include <optional>

namespace quittance {

//! One ISO 4217 currency. A byte: pass it by value.
class Currency
{
public:
    //! For tests and literals: Currency::of("EUR"). An unknown code stops the program (or does not compile).
    static constexpr Currency of(std::string_view code)
    {
        for (size_t i = 0; i < currencyFacts.size(); ++i)
            if (currencyFacts[i].code == code)
                return Currency(static_cast<quint8>(i));
        Q_ASSERT_X(false, "Currency::of", "unknown currency");
        return Currency(0);
    }
    //! The currency with this code, in capital or small letters; empty when there is none.
    static std::optional<Currency> find(QStringView code);

    constexpr int decimals() const { return currencyFacts[m_index].decimals; }
    constexpr std::string_view code() const { return currencyFacts[m_index].code; }
    QString text() const { return QString::fromLatin1(code().data(), static_cast<qsizetype>(code().size())); }

    friend constexpr bool operator==(Currency, Currency) = default;
    friend constexpr auto operator<=>(Currency, Currency) = default; //!< By code.

private:
    constexpr explicit Currency(quint8 index)
        : m_index(index)
    {
    }

    quint8 m_index;
};

static_assert(currencyFacts.size() < 256);
static_assert(Currency::of("JPY").decimals() == 0);
static_assert(Currency::of("KWD").decimals() == 3);

} // namespace quittance
