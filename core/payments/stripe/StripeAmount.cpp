#include "core/payments/stripe/StripeAmount.h"

#include "core/domain/Decimal.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! docs.stripe.com/currencies, 2026. Currencies not listed have two decimals and the usual rules.
struct UnitFacts {
    std::string_view code;
    int decimals; //!< Of Stripe's unit.
    int step; //!< Stripe's amounts are multiples of this.
};

constexpr std::array unitFacts{
    UnitFacts{"BHD", 3, 10},
    UnitFacts{"BIF", 0, 1},
    UnitFacts{"CLP", 0, 1},
    UnitFacts{"DJF", 0, 1},
    UnitFacts{"GNF", 0, 1},
    UnitFacts{"ISK", 2, 100},
    UnitFacts{"JOD", 3, 10},
    UnitFacts{"JPY", 0, 1},
    UnitFacts{"KMF", 0, 1},
    UnitFacts{"KRW", 0, 1},
    UnitFacts{"KWD", 3, 10},
    UnitFacts{"MGA", 0, 1},
    UnitFacts{"OMR", 3, 10},
    UnitFacts{"PYG", 0, 1},
    UnitFacts{"RWF", 0, 1},
    UnitFacts{"TND", 3, 10},
    UnitFacts{"UGX", 2, 100},
    UnitFacts{"VND", 0, 1},
    UnitFacts{"VUV", 0, 1},
    UnitFacts{"XAF", 0, 1},
    UnitFacts{"XOF", 0, 1},
    UnitFacts{"XPF", 0, 1},
};

struct Minimum {
    std::string_view code;
    qint64 minor; //!< In ISO minor units.
};

constexpr std::array minimums{
    Minimum{"AED", 200},
    Minimum{"ARS", 50},
    Minimum{"AUD", 50},
    Minimum{"BRL", 50},
    Minimum{"CAD", 50},
    Minimum{"CHF", 50},
    Minimum{"COP", 50},
    Minimum{"CZK", 1500},
    Minimum{"DKK", 250},
    Minimum{"EUR", 50},
    Minimum{"GBP", 30},
    Minimum{"HKD", 400},
    Minimum{"HUF", 17500},
    Minimum{"IDR", 50},
    Minimum{"ILS", 50},
    Minimum{"INR", 50},
    Minimum{"JPY", 50},
    Minimum{"KRW", 50},
    Minimum{"MXN", 1000},
    Minimum{"MYR", 200},
    Minimum{"NOK", 300},
    Minimum{"NZD", 50},
    Minimum{"PHP", 50},
    Minimum{"PLN", 200},
    Minimum{"RON", 200},
    Minimum{"SEK", 300},
    Minimum{"SGD", 50},
    Minimum{"THB", 1000},
    Minimum{"USD", 50},
    Minimum{"ZAR", 50},
};

static_assert(std::ranges::is_sorted(unitFacts, {}, &UnitFacts::code));
static_assert(std::ranges::is_sorted(minimums, {}, &Minimum::code));

//! Empty for a currency whose unit at Stripe we do not know: it differs from ISO's and is not in the table.
std::optional<UnitFacts> factsOf(Currency currency)
{
    const auto found = std::ranges::lower_bound(unitFacts, currency.code(), {}, &UnitFacts::code);
    if (found != unitFacts.end() && found->code == currency.code())
        return *found;
    if (currency.decimals() != 2)
        return std::nullopt;
    return UnitFacts{currency.code(), 2, 1};
}

tl::unexpected<Error> unsupported(Currency currency)
{
    return invalid(u"gateway.currency_unsupported"_s, u"currency"_s, currency.text());
}

//! Stripe's units in one ISO minor unit, and the other way round; one of both is 1.
qint64 unitsPerMinor(Currency currency, UnitFacts facts)
{
    return powerOfTen(std::max(0, facts.decimals - currency.decimals()));
}

qint64 minorPerUnit(Currency currency, UnitFacts facts)
{
    return powerOfTen(std::max(0, currency.decimals() - facts.decimals));
}

} // namespace

StripeAmount::StripeAmount(qint64 units, QString currency)
    : m_units(units)
    , m_currency(std::move(currency))
{
}

Result<StripeAmount> StripeAmount::from(Money money)
{
    const std::optional<UnitFacts> facts = factsOf(money.currency());
    if (!facts)
        return unsupported(money.currency());
    if (!money.isPositive())
        return invalid(u"money.not_positive"_s, u"amount"_s, money.text());
    if (money.minor() > *maximum(money.currency()))
        return invalid(u"gateway.amount_too_large"_s, u"amount"_s, money.text());
    const qint64 perUnit = minorPerUnit(money.currency(), *facts);
    const qint64 units = money.minor() / perUnit * unitsPerMinor(money.currency(), *facts);
    if (money.minor() % perUnit != 0 || units % facts->step != 0)
        return invalid(u"gateway.amount_not_expressible"_s, u"amount"_s, money.text());
    return StripeAmount(units, money.currency().text().toLower());
}

Result<Money> StripeAmount::read(qint64 units, QStringView currency)
{
    const std::optional<Currency> known = Currency::find(currency);
    const std::optional<UnitFacts> facts = known ? factsOf(*known) : std::nullopt;
    const auto refuse = [&] {
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"stripe.amount_unreadable"_s,
            .field = u"currency"_s,
            .value = currency.toString()});
    };
    if (!facts || units > maxUnits || units < -maxUnits)
        return refuse();
    const qint64 perMinor = unitsPerMinor(*known, *facts);
    if (units % perMinor != 0)
        return refuse();
    return Money(units / perMinor * minorPerUnit(*known, *facts), *known);
}

Result<qint64> StripeAmount::minimum(Currency currency)
{
    const std::optional<UnitFacts> facts = factsOf(currency);
    if (!facts)
        return unsupported(currency);
    const auto found = std::ranges::lower_bound(minimums, currency.code(), {}, &Minimum::code);
    if (found != minimums.end() && found->code == currency.code())
        return found->minor;
    const qint64 smallest = facts->step / unitsPerMinor(currency, *facts) * minorPerUnit(currency, *facts);
    return std::max<qint64>(1, smallest);
}

Result<qint64> StripeAmount::maximum(Currency currency)
{
    const std::optional<UnitFacts> facts = factsOf(currency);
    if (!facts)
        return unsupported(currency);
    const qint64 units = maxUnits / facts->step * facts->step;
    return std::min(
        Money::maxMinor, units / unitsPerMinor(currency, *facts) * minorPerUnit(currency, *facts));
}

} // namespace quittance
