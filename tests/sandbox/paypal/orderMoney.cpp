#include "tests/sandbox/paypal/orderMoney.h"

#include "tests/sandbox/paypal/PayPalMoney.h"

#include <QStringList>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMinor = 999'999'999;

PayPalError trouble(const QString &issue, const QString &field)
{
    return {.issue = issue, .field = field};
}

//! One money object: the currency is that of the order.
std::optional<PayPalError> moneyTrouble(
    const QJsonObject &money, const QString &currency, const QString &field, qint64 least)
{
    const auto wrong = payPalAmountTrouble(money);
    if (wrong == AmountTrouble::Currency)
        return trouble(u"INVALID_CURRENCY_CODE"_s, field + u"/currency_code"_s);
    if (money[u"currency_code"_s].toString() != currency)
        return trouble(u"MULTI_CURRENCY_ORDER"_s, field + u"/currency_code"_s);
    if (wrong == AmountTrouble::Decimals)
        return trouble(u"DECIMAL_PRECISION"_s, field + u"/value"_s);
    const qint64 minor = payPalMoney(money).minor;
    if (wrong == AmountTrouble::Malformed || minor > mostMinor)
        return trouble(u"MAX_VALUE_EXCEEDED"_s, field + u"/value"_s);
    if (minor < least)
        return trouble(
            least > 0 ? u"CANNOT_BE_ZERO_OR_NEGATIVE"_s : u"CANNOT_BE_NEGATIVE"_s, field + u"/value"_s);
    return {};
}

qint64 minorOf(const QJsonObject &breakdown, const QString &name)
{
    return breakdown.contains(name) ? payPalMoney(breakdown[name].toObject()).minor : 0;
}

std::optional<PayPalError> itemTrouble(const QJsonObject &unit, const QString &currency, const QString &field)
{
    const QJsonArray items = unit[u"items"_s].toArray();
    const QJsonObject breakdown = unit[u"amount"_s][u"breakdown"_s].toObject();
    qint64 sum = 0;
    qint64 taxes = 0;
    bool taxed = false;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        const QString at = field + u"/items/%1"_s.arg(i);
        const qint64 count = item[u"quantity"_s].toString().toLongLong();
        if (const auto error
            = moneyTrouble(item[u"unit_amount"_s].toObject(), currency, at + u"/unit_amount"_s, 0))
            return error;
        sum += payPalMoney(item[u"unit_amount"_s].toObject()).minor * count;
        if (!item.contains(u"tax"_s))
            continue;
        if (const auto error = moneyTrouble(item[u"tax"_s].toObject(), currency, at + u"/tax"_s, 0))
            return error;
        taxed = true;
        taxes += payPalMoney(item[u"tax"_s].toObject()).minor * count;
    }
    const QString totals = field + u"/amount/breakdown"_s;
    if (!items.isEmpty() && !breakdown.contains(u"item_total"_s))
        return trouble(u"ITEM_TOTAL_REQUIRED"_s, totals + u"/item_total"_s);
    if (!items.isEmpty() && minorOf(breakdown, u"item_total"_s) != sum)
        return trouble(u"ITEM_TOTAL_MISMATCH"_s, totals + u"/item_total"_s);
    if (taxed && !breakdown.contains(u"tax_total"_s))
        return trouble(u"TAX_TOTAL_REQUIRED"_s, totals + u"/tax_total"_s);
    if (taxed && minorOf(breakdown, u"tax_total"_s) != taxes)
        return trouble(u"TAX_TOTAL_MISMATCH"_s, totals + u"/tax_total"_s);
    return {};
}

std::optional<PayPalError> unitTrouble(const QJsonObject &unit, const QString &currency, const QString &field)
{
    const QJsonObject amount = unit[u"amount"_s].toObject();
    if (const auto error = moneyTrouble(amount, currency, field + u"/amount"_s, 1))
        return error;
    const QJsonObject breakdown = amount[u"breakdown"_s].toObject();
    for (auto it = breakdown.begin(); it != breakdown.end(); ++it)
        if (const auto error
            = moneyTrouble(it.value().toObject(), currency, field + u"/amount/breakdown/"_s + it.key(), 0))
            return error;
    if (const auto error = itemTrouble(unit, currency, field))
        return error;
    if (breakdown.isEmpty())
        return {};
    qint64 sum = 0;
    for (const QString &name :
        {u"item_total"_s, u"shipping"_s, u"handling"_s, u"tax_total"_s, u"insurance"_s})
        sum += minorOf(breakdown, name);
    for (const QString &name : {u"shipping_discount"_s, u"discount"_s})
        sum -= minorOf(breakdown, name);
    if (sum != payPalMoney(amount).minor)
        return trouble(u"AMOUNT_MISMATCH"_s, field + u"/amount/value"_s);
    return {};
}

} // namespace

std::optional<PayPalError> orderMoneyTrouble(const QJsonArray &units)
{
    const QString currency = units[0][u"amount"_s][u"currency_code"_s].toString();
    QStringList references;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QJsonObject unit = units[i].toObject();
        const QString field = u"/purchase_units/%1"_s.arg(i);
        const QString reference = unit[u"reference_id"_s].toString();
        if (units.size() > 1 && reference.isEmpty())
            return trouble(u"REFERENCE_ID_REQUIRED"_s, field + u"/reference_id"_s);
        if (references.contains(reference))
            return trouble(u"DUPLICATE_REFERENCE_ID"_s, field + u"/reference_id"_s);
        references.append(reference);
        if (const auto error = unitTrouble(unit, currency, field))
            return error;
    }
    return {};
}

} // namespace quittance::sandbox
