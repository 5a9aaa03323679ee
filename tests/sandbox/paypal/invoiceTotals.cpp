#include "tests/sandbox/paypal/invoiceTotals.h"

#include "core/domain/Decimal.h"
#include "tests/sandbox/paypal/PayPalMoney.h"

#include <QJsonArray>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int quantityDecimals = 5;
constexpr int percentDecimals = 4;
constexpr qint64 wholePercent = 1'000'000; // 100.0000

PayPalError trouble(const QString &field)
{
    return {.status = 400, .issue = u"INVALID_PARAMETER_SYNTAX"_s, .field = field};
}

std::optional<PayPalError> moneyTrouble(
    const QJsonObject &parent, const QString &name, const QString &currency, const QString &field)
{
    if (!parent.contains(name))
        return {};
    const QJsonObject money = parent[name].toObject();
    const QString at = field + u'/' + name;
    if (money[u"currency_code"_s].toString() != currency)
        return trouble(at + u"/currency_code"_s);
    if (payPalAmountTrouble(money))
        return trouble(at + u"/value"_s);
    return {};
}

qint64 percentOf(const QJsonObject &object)
{
    return parseDecimal(object[u"percent"_s].toString(), percentDecimals).value_or(0);
}

qint64 shareOf(qint64 amount, qint64 percent)
{
    return mulDivRound(amount, percent, wholePercent).value_or(0);
}

//! A discount as percent or amount.
qint64 discountOf(const QJsonObject &discount, qint64 base)
{
    if (discount.contains(u"percent"_s))
        return shareOf(base, percentOf(discount));
    return discount.contains(u"amount"_s) ? payPalMoney(discount[u"amount"_s].toObject()).minor : 0;
}

qint64 optionalMinor(const QJsonValue &money)
{
    return money.isObject() ? payPalMoney(money.toObject()).minor : 0;
}

struct Sums {
    qint64 items = 0;
    qint64 itemDiscount = 0;
    qint64 invoiceDiscount = 0;
    qint64 tax = 0;
    qint64 shipping = 0;
    qint64 custom = 0;
};

//! The amounts of the lines, before and after their own discounts.
QList<std::pair<qint64, qint64>> lineAmounts(const QJsonArray &items)
{
    QList<std::pair<qint64, qint64>> lines;
    for (const QJsonValue &item : items) {
        const qint64 quantity = parseDecimal(item[u"quantity"_s].toString(), quantityDecimals).value_or(0);
        const qint64 unit = payPalMoney(item[u"unit_amount"_s].toObject()).minor;
        const qint64 gross = mulDivRound(quantity, unit, powerOfTen(quantityDecimals)).value_or(0);
        lines.append({gross, gross - discountOf(item[u"discount"_s].toObject(), gross)});
    }
    return lines;
}

//! Sets the tax of each line and answers their sum.
qint64 taxLines(QJsonArray &items, const QList<std::pair<qint64, qint64>> &lines, const Sums &sums,
    const QJsonObject &configuration, const QString &currency)
{
    const bool afterDiscount = configuration[u"tax_calculated_after_discount"_s].toBool(true);
    const bool inclusive = configuration[u"tax_inclusive"_s].toBool();
    const qint64 net = sums.items - sums.itemDiscount;
    qint64 sum = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject item = items[i].toObject();
        if (!item.contains(u"tax"_s))
            continue;
        QJsonObject tax = item[u"tax"_s].toObject();
        qint64 base = lines[i].second;
        if (afterDiscount && net != 0)
            base -= mulDivRound(sums.invoiceDiscount, base, net).value_or(0);
        const qint64 percent = percentOf(tax);
        const qint64 amount = inclusive ? mulDivRound(base, percent, wholePercent + percent).value_or(0)
                                        : shareOf(base, percent);
        tax.insert(u"amount"_s, payPalJson({amount, currency}));
        item.insert(u"tax"_s, tax);
        items[i] = item;
        sum += amount;
    }
    return sum;
}

QJsonObject breakdownJson(const Sums &sums, const QJsonObject &asked, const QString &currency, bool inclusive)
{
    const auto json = [&](qint64 minor) { return payPalJson({minor, currency}); };
    QJsonObject discount{{u"item_discount"_s, json(sums.itemDiscount)}};
    if (const QJsonObject own = asked[u"discount"_s][u"invoice_discount"_s].toObject(); !own.isEmpty()) {
        QJsonObject shown{{u"amount"_s, json(sums.invoiceDiscount)}};
        if (own.contains(u"percent"_s))
            shown.insert(u"percent"_s, own[u"percent"_s]);
        discount.insert(u"invoice_discount"_s, shown);
    }
    QJsonObject result{{u"item_total"_s, json(sums.items - (inclusive ? sums.tax : 0))},
        {u"discount"_s, discount}, {u"tax_total"_s, json(sums.tax)}};
    for (const QString &name : {u"shipping"_s, u"custom"_s})
        if (asked.contains(name))
            result.insert(name, asked[name]);
    return result;
}

} // namespace

std::optional<PayPalError> invoiceMoneyTrouble(const QJsonObject &invoice)
{
    const QString currency = invoice[u"detail"_s][u"currency_code"_s].toString();
    if (!payPalDecimals(currency))
        return trouble(u"/detail/currency_code"_s);
    const QJsonArray items = invoice[u"items"_s].toArray();
    const qint64 most = 1'000'000 * (payPalDecimals(currency) == 0 ? 1 : 100);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString field = u"/items/%1"_s.arg(i);
        const QJsonObject item = items[i].toObject();
        if (const auto error = moneyTrouble(item, u"unit_amount"_s, currency, field))
            return error;
        if (std::abs(payPalMoney(item[u"unit_amount"_s].toObject()).minor) > most)
            return trouble(field + u"/unit_amount/value"_s);
        if (const auto error
            = moneyTrouble(item[u"discount"_s].toObject(), u"amount"_s, currency, field + u"/discount"_s))
            return error;
    }
    const QJsonObject breakdown = invoice[u"amount"_s][u"breakdown"_s].toObject();
    const QString at = u"/amount/breakdown/"_s;
    for (const QString &name : {u"shipping"_s, u"custom"_s})
        if (const auto error = moneyTrouble(breakdown[name].toObject(), u"amount"_s, currency, at + name))
            return error;
    if (const auto error = moneyTrouble(breakdown[u"discount"_s][u"invoice_discount"_s].toObject(),
            u"amount"_s, currency, at + u"discount/invoice_discount"_s))
        return error;
    return moneyTrouble(invoice[u"configuration"_s][u"partial_payment"_s].toObject(), u"minimum_amount_due"_s,
        currency, u"/configuration/partial_payment"_s);
}

QJsonObject withTotals(QJsonObject invoice, qint64 off)
{
    const QString currency = invoice[u"detail"_s][u"currency_code"_s].toString();
    const QJsonObject configuration = invoice.value(u"configuration"_s).toObject();
    const QJsonObject asked = invoice.value(u"amount"_s)[u"breakdown"_s].toObject();
    QJsonArray items = invoice.value(u"items"_s).toArray();
    const QList<std::pair<qint64, qint64>> lines = lineAmounts(items);
    Sums sums;
    for (const auto &[gross, net] : lines) {
        sums.items += gross;
        sums.itemDiscount += gross - net;
    }
    sums.invoiceDiscount
        = discountOf(asked[u"discount"_s][u"invoice_discount"_s].toObject(), sums.items - sums.itemDiscount);
    sums.shipping = optionalMinor(asked[u"shipping"_s][u"amount"_s]);
    sums.custom = optionalMinor(asked[u"custom"_s][u"amount"_s]);
    const bool inclusive = configuration[u"tax_inclusive"_s].toBool();
    sums.tax = taxLines(items, lines, sums, configuration, currency);
    const qint64 shippingTax = shareOf(sums.shipping, percentOf(asked[u"shipping"_s][u"tax"_s].toObject()));
    const qint64 total = sums.items - sums.itemDiscount - sums.invoiceDiscount + (inclusive ? 0 : sums.tax)
        + shippingTax + sums.shipping + sums.custom + off;
    sums.tax += inclusive ? 0 : shippingTax;

    if (!items.isEmpty())
        invoice.insert(u"items"_s, items);
    QJsonObject amount = payPalJson({total, currency});
    amount.insert(u"breakdown"_s, breakdownJson(sums, asked, currency, inclusive));
    invoice.insert(u"amount"_s, amount);
    return invoice;
}

} // namespace quittance::sandbox
