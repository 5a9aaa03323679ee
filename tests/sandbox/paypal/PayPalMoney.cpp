#include "tests/sandbox/paypal/PayPalMoney.h"

#include "core/domain/Decimal.h"

#include <QStringList>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

std::optional<int> payPalDecimals(const QString &currency)
{
    static const QStringList two{u"AUD"_s, u"BRL"_s, u"CAD"_s, u"CHF"_s, u"CNY"_s, u"CZK"_s, u"DKK"_s,
        u"EUR"_s, u"GBP"_s, u"HKD"_s, u"ILS"_s, u"INR"_s, u"MXN"_s, u"MYR"_s, u"NOK"_s, u"NZD"_s, u"PHP"_s,
        u"PLN"_s, u"SEK"_s, u"SGD"_s, u"THB"_s, u"USD"_s};
    static const QStringList none{u"HUF"_s, u"JPY"_s, u"TWD"_s};
    if (none.contains(currency))
        return 0;
    return two.contains(currency) ? std::optional(2) : std::nullopt;
}

std::optional<AmountTrouble> payPalAmountTrouble(const QJsonObject &money)
{
    const std::optional<int> decimals = payPalDecimals(money[u"currency_code"_s].toString());
    if (!decimals)
        return AmountTrouble::Currency;
    const QString value = money[u"value"_s].toString();
    const qsizetype dot = value.indexOf(u'.');
    const qsizetype written = dot < 0 ? 0 : value.size() - dot - 1;
    if (*decimals == 0 ? dot >= 0 : written > *decimals)
        return AmountTrouble::Decimals;
    const QString whole = dot == 0 ? u"0"_s + value : value;
    return parseDecimal(whole, *decimals) ? std::nullopt : std::optional(AmountTrouble::Malformed);
}

PayPalMoney payPalMoney(const QJsonObject &money)
{
    const QString currency = money[u"currency_code"_s].toString();
    const QString value = money[u"value"_s].toString();
    const QString whole = value.startsWith(u'.') ? u"0"_s + value : value;
    return {parseDecimal(whole, payPalDecimals(currency).value_or(2)).value_or(0), currency};
}

QString payPalValue(const PayPalMoney &money)
{
    return decimalText(money.minor, payPalDecimals(money.currency).value_or(2));
}

QJsonObject payPalJson(const PayPalMoney &money)
{
    return {{u"currency_code"_s, money.currency}, {u"value"_s, payPalValue(money)}};
}

QString payPalText(const PayPalMoney &money)
{
    return payPalValue(money) + u' ' + money.currency;
}

qint64 payPalFee(const PayPalMoney &money)
{
    const qint64 fixed = payPalDecimals(money.currency) == 0 ? 40 : 39;
    return std::min(money.minor, mulDivRound(money.minor, 299, 10'000).value_or(0) + fixed);
}

} // namespace quittance::sandbox
