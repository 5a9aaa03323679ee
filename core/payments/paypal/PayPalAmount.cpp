#include "core/payments/paypal/PayPalAmount.h"

#include "core/domain/Decimal.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! developer.paypal.com/reference/currency-codes; BRL, CNY, INR and MYR only for accounts of those countries.
constexpr auto supported = std::to_array<std::string_view>(
    {"AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS", "INR", "JPY", "MXN",
        "MYR", "NOK", "NZD", "PHP", "PLN", "SEK", "SGD", "THB", "TWD", "USD"});

constexpr auto whole = std::to_array<std::string_view>({"HUF", "JPY", "TWD"});

//! Of a line of an invoice, whatever the currency.
constexpr qint64 mostUnits = 1'000'000;

int decimalsOf(Currency currency)
{
    return std::ranges::find(whole, currency.code()) == whole.end() ? 2 : 0;
}

Result<void> checkCurrency(Currency currency)
{
    if (std::ranges::find(supported, currency.code()) == supported.end())
        return invalid(u"gateway.currency_unsupported"_s, u"currency"_s, currency.text());
    return {};
}

//! How many of our minor units are one of PayPal's.
qint64 stepOf(Currency currency)
{
    Q_ASSERT(currency.decimals() >= decimalsOf(currency));
    return powerOfTen(currency.decimals() - decimalsOf(currency));
}

} // namespace

Result<QJsonObject> PayPalAmount::from(Money money)
{
    const Currency currency = money.currency();
    const Result<qint64> most = maximum(currency);
    if (!most)
        return fail(most.error());
    if (!money.isPositive())
        return invalid(u"money.not_positive"_s, u"amount"_s, money.text());
    if (money.minor() % stepOf(currency) != 0)
        return invalid(u"gateway.amount_not_expressible"_s, u"amount"_s, money.text());
    if (money.minor() > *most)
        return invalid(u"gateway.amount_too_large"_s, u"amount"_s, money.text());
    return QJsonObject{{u"currency_code"_s, currency.text()},
        {u"value"_s, decimalText(money.minor() / stepOf(currency), decimalsOf(currency))}};
}

Result<Money> PayPalAmount::read(const QJsonValue &said)
{
    const auto unreadable = [&] {
        return fail(
            Error{.kind = ErrorKind::BadReply, .rule = u"paypal.amount_unreadable"_s, .field = u"amount"_s});
    };
    const auto currency = Currency::find(said[u"currency_code"].toString());
    QString value = said[u"value"].toString();
    if (!currency || value.isEmpty())
        return unreadable();
    // PayPal's pattern allows ".50".
    if (value.startsWith(u'.') || value.startsWith("-."_L1))
        value.insert(value.indexOf(u'.'), u'0');
    const Result<Money> money = Money::parse(value, *currency);
    return money ? money : Result<Money>(unreadable());
}

bool PayPalAmount::isSame(const QJsonValue &a, const QJsonValue &b)
{
    const Result<Money> first = read(a);
    const Result<Money> second = read(b);
    return first && second && *first == *second;
}

Result<qint64> PayPalAmount::minimum(Currency currency)
{
    return checkCurrency(currency).transform([&] { return stepOf(currency); });
}

Result<qint64> PayPalAmount::maximum(Currency currency)
{
    return checkCurrency(currency).transform([&] { return mostUnits * powerOfTen(currency.decimals()); });
}

} // namespace quittance
