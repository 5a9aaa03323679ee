#include "core/domain/lineSums.h"

#include "core/domain/CheckedSum.h"

#include <limits>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> tooLarge(const QString &term)
{
    return invalid(u"document.too_large"_s, term, {});
}

//! Quantity × price / base quantity, before allowances, in minor units.
Result<qint64> goodsOf(const InvoiceLine &line, qint64 price, Currency currency)
{
    // quantity × 10^-4 × price × 10^-6 / (base × 10^-4), in units of 10^-decimals; no currency has more than
    // six.
    const qint64 scale = powerOfTen(priceDecimals - currency.decimals());
    if (line.baseQuantity <= 0)
        return invalid(
            u"line.base_quantity"_s, u"BT-149"_s, shortDecimalText(line.baseQuantity, quantityDecimals));
    if (line.baseQuantity > std::numeric_limits<qint64>::max() / scale)
        return tooLarge(u"BT-149"_s);
    const std::optional<qint64> goods = mulDivRound(line.quantity, price, line.baseQuantity * scale);
    if (!goods)
        return tooLarge(u"BT-131"_s);
    return *goods;
}

Result<qint64> withAllowances(qint64 goods, const QList<AllowanceCharge> &allowances)
{
    CheckedSum sum(goods);
    for (const AllowanceCharge &part : allowances) {
        if (part.isCharge)
            sum.add(part.amountMinor);
        else
            sum.subtract(part.amountMinor);
    }
    const std::optional<qint64> value = sum.value();
    if (!value)
        return tooLarge(u"BT-131"_s);
    return *value;
}

//! What is left of an amount with VAT when the VAT is taken out. The rate is between 0 and 100 percent.
Result<qint64> withoutTax(qint64 gross, qint64 rate, const QString &term)
{
    const std::optional<qint64> net = mulDivRound(gross, wholeRate, wholeRate + rate);
    if (!net)
        return tooLarge(term);
    return *net;
}

} // namespace

Result<qint64> lineNet(const InvoiceLine &line, Currency currency)
{
    return goodsOf(line, line.price, currency).and_then([&](qint64 goods) {
        return withAllowances(goods, line.allowances);
    });
}

Result<qint64> lineGross(const InvoiceLine &line, Currency currency)
{
    return goodsOf(line, line.grossPrice, currency).and_then([&](qint64 goods) {
        return withAllowances(goods, line.allowances);
    });
}

bool lineNetDiffers(const InvoiceLine &line, Currency currency)
{
    const Result<qint64> net = lineNet(line, currency);
    return !net || *net != line.netMinor;
}

Result<void> fillPercent(AllowanceCharge &part, qint64 baseMinor, const QString &term)
{
    if (part.percent == 0)
        return {};
    if (part.percent < 0 || part.percent > wholeRate)
        return invalid(u"allowance.percent"_s, term, shortDecimalText(part.percent, rateDecimals));
    const std::optional<qint64> amount = mulDivRound(baseMinor, part.percent, wholeRate);
    if (!amount)
        return tooLarge(term);
    part.amountMinor = *amount;
    return {};
}

Result<void> fillLine(InvoiceLine &line, Currency currency, bool grossPriced)
{
    const Result<qint64> goods = goodsOf(line, grossPriced ? line.grossPrice : line.price, currency);
    if (!goods)
        return tl::unexpected(goods.error());
    for (AllowanceCharge &part : line.allowances)
        if (const Result<void> filled = fillPercent(part, *goods, u"BT-138"_s); !filled)
            return filled;
    Result<qint64> net = withAllowances(*goods, line.allowances);
    if (net && grossPriced) {
        if (line.rate < 0 || line.rate > wholeRate)
            return invalid(u"line.vat_rate"_s, u"BT-152"_s, shortDecimalText(line.rate, rateDecimals));
        const Result<qint64> price = withoutTax(line.grossPrice, line.rate, u"BT-146"_s);
        if (!price)
            return tl::unexpected(price.error());
        line.price = *price;
        net = withoutTax(*net, line.rate, u"BT-131"_s);
    }
    if (!net)
        return tl::unexpected(net.error());
    line.netMinor = *net;
    return {};
}

} // namespace quittance
