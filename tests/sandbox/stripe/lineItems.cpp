#include "tests/sandbox/stripe/lineItems.h"

#include "core/domain/Currency.h"
#include "tests/sandbox/stripe/StripeMoney.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesMax = 20;
constexpr qint64 quantityMax = 999'999;

//! A line that has been looked at, before anything is made of it.
struct Line {
    QString currency;
    qint64 unitAmount = 0;
    qint64 quantity = 1;
    QJsonObject price; //!< The one it names; empty when it brings its own.
};

//! The name of a parameter within another one; name may be empty.
QString inner(const QString &name, const QString &key)
{
    return name.isEmpty() ? key : u"%1[%2]"_s.arg(name, key);
}

tl::expected<qint64, StripeError> unitAmountOf(const QJsonObject &data, const QString &name)
{
    if (data.contains(u"unit_amount"_s) == data.contains(u"unit_amount_decimal"_s))
        return badParameter(
            data.contains(u"unit_amount"_s) ? u"parameters_exclusive"_s : u"parameter_missing"_s,
            inner(name, u"unit_amount"_s),
            u"You must specify one of `unit_amount` or `unit_amount_decimal` for %1."_s.arg(name));
    qint64 amount = data[u"unit_amount"_s].toInteger();
    if (data.contains(u"unit_amount_decimal"_s)) {
        bool whole = false;
        amount = data[u"unit_amount_decimal"_s].toString().toLongLong(&whole);
        if (!whole) // Rounding of parts of a cent is not modelled here.
            return badParameter(u"parameter_invalid_decimal"_s, inner(name, u"unit_amount_decimal"_s),
                u"Invalid decimal: only whole units are understood"_s);
    }
    if (amount < 0)
        return badParameter(
            u"parameter_invalid_integer"_s, inner(name, u"unit_amount"_s), u"Invalid non-negative integer"_s);
    return amount;
}

tl::expected<Line, StripeError> ownPriceLine(
    const StripeCall &call, const QJsonObject &data, const QString &name)
{
    const QString currency = data[u"currency"_s].toString().toLower();
    if (!Currency::find(currency))
        return badParameter({}, inner(name, u"currency"_s), u"Invalid currency: %1."_s.arg(currency));
    if (data.contains(u"product"_s) == data.contains(u"product_data"_s))
        return badParameter(data.contains(u"product"_s) ? u"parameters_exclusive"_s : u"parameter_missing"_s,
            inner(name, u"product"_s), u"You must specify one of `product` or `product_data`."_s);
    if (const QString product = data[u"product"_s].toString();
        !product.isEmpty() && !call.state.products.find(product))
        return noSuch(u"product"_s, product, inner(name, u"product"_s), 400);
    const auto amount = unitAmountOf(data, name);
    if (!amount)
        return tl::unexpected(amount.error());
    return Line{.currency = currency, .unitAmount = *amount};
}

tl::expected<Line, StripeError> lookAt(const StripeCall &call, const QJsonObject &line, const QString &name)
{
    if (line.contains(u"price"_s) == line.contains(u"price_data"_s))
        return badParameter(line.contains(u"price"_s) ? u"parameters_exclusive"_s : u"parameter_missing"_s,
            inner(name, u"price"_s),
            u"You must specify one of `price` or `price_data` for each line item."_s);
    Line looked;
    if (line.contains(u"price"_s)) {
        const QString id = line[u"price"_s].toString();
        const std::optional<QJsonObject> price = call.state.prices.find(id);
        if (!price)
            return noSuch(u"price"_s, id, inner(name, u"price"_s), 400);
        looked = {.currency = (*price)[u"currency"_s].toString(),
            .unitAmount = (*price)[u"unit_amount"_s].toInteger(),
            .price = *price};
    } else {
        const auto own = ownPriceLine(call, line[u"price_data"_s].toObject(), inner(name, u"price_data"_s));
        if (!own)
            return own;
        looked = *own;
    }
    looked.quantity = line[u"quantity"_s].toInteger();
    if (looked.quantity < 1 || looked.quantity > quantityMax)
        return badParameter(u"parameter_invalid_integer"_s, inner(name, u"quantity"_s),
            u"This value must be between 1 and 999999 (it currently is '%1')."_s.arg(looked.quantity));
    return looked;
}

std::optional<StripeError> judgeTotal(qint64 total, const QString &currency)
{
    const QString param = u"line_items"_s;
    if (total > largestCharge(currency))
        return StripeError{.code = u"amount_too_large"_s,
            .param = param,
            .message = u"The Checkout Session's total amount due must be no more than %1"_s.arg(
                amountText(largestCharge(currency), currency))};
    if (total < smallestCharge(currency))
        return StripeError{.code = u"amount_too_small"_s,
            .param = param,
            .message = u"The Checkout Session's total amount due must add up to at least %1 %2"_s.arg(
                amountText(smallestCharge(currency), currency), currency)};
    if (!isChargeable(total, currency))
        return StripeError{.code = u"parameter_invalid_integer"_s,
            .param = param,
            .message = u"Invalid integer: this currency does not take that amount"_s};
    return {};
}

QJsonObject makePrice(StripeState &state, const QJsonObject &data, const Line &line)
{
    QString product = data[u"product"_s].toString();
    if (product.isEmpty())
        product = makeProduct(state, data[u"product_data"_s].toObject())[u"id"_s].toString();
    const QJsonObject price{{u"id"_s, state.makeId(u"price_1"_s, 23)}, {u"object"_s, u"price"_s},
        {u"active"_s, false}, {u"billing_scheme"_s, u"per_unit"_s}, {u"created"_s, state.now()},
        {u"currency"_s, line.currency}, {u"custom_unit_amount"_s, QJsonValue::Null}, {u"livemode"_s, false},
        {u"lookup_key"_s, QJsonValue::Null}, {u"metadata"_s, QJsonObject()},
        {u"nickname"_s, QJsonValue::Null}, {u"product"_s, product}, {u"recurring"_s, QJsonValue::Null},
        {u"tax_behavior"_s, data[u"tax_behavior"_s].toString(u"unspecified"_s)},
        {u"tiers_mode"_s, QJsonValue::Null}, {u"transform_quantity"_s, QJsonValue::Null},
        {u"type"_s, u"one_time"_s}, {u"unit_amount"_s, line.unitAmount},
        {u"unit_amount_decimal"_s, QString::number(line.unitAmount)}};
    state.prices.put(price);
    state.record(u"price.created"_s, price);
    return price;
}

QJsonObject makeItem(StripeState &state, const QJsonObject &sent, const Line &line)
{
    const QJsonObject price
        = line.price.isEmpty() ? makePrice(state, sent[u"price_data"_s].toObject(), line) : line.price;
    const QJsonObject product = state.products.find(price[u"product"_s].toString()).value_or(QJsonObject());
    const qint64 total = line.unitAmount * line.quantity;
    return {{u"id"_s, state.makeId(u"li_1"_s, 23)}, {u"object"_s, u"item"_s},
        {u"adjustable_quantity"_s, QJsonValue::Null}, {u"amount_discount"_s, 0},
        {u"amount_subtotal"_s, total}, {u"amount_tax"_s, 0}, {u"amount_total"_s, total},
        {u"currency"_s, line.currency}, {u"description"_s, product[u"name"_s]},
        {u"metadata"_s, QJsonObject()}, {u"price"_s, price}, {u"quantity"_s, line.quantity}};
}

} // namespace

QJsonObject makeProduct(StripeState &state, const QJsonObject &data)
{
    const QJsonObject product{{u"id"_s, state.makeId(u"prod_"_s, 14)}, {u"object"_s, u"product"_s},
        {u"active"_s, false}, {u"created"_s, state.now()}, {u"default_price"_s, QJsonValue::Null},
        {u"description"_s, data.contains(u"description"_s) ? data[u"description"_s] : QJsonValue()},
        {u"images"_s, QJsonArray()}, {u"livemode"_s, false}, {u"marketing_features"_s, QJsonArray()},
        {u"metadata"_s, mergedMetadata({}, data[u"metadata"_s].toObject())}, {u"name"_s, data[u"name"_s]},
        {u"package_dimensions"_s, QJsonValue::Null}, {u"shippable"_s, QJsonValue::Null},
        {u"statement_descriptor"_s, QJsonValue::Null}, {u"tax_code"_s, QJsonValue::Null},
        {u"type"_s, u"service"_s}, {u"unit_label"_s, QJsonValue::Null}, {u"updated"_s, state.now()},
        {u"url"_s, QJsonValue::Null}};
    state.products.put(product);
    state.record(u"product.created"_s, product);
    return product;
}

StripeAnswer makeOwnPrice(const StripeCall &call, const QJsonObject &data)
{
    const auto line = ownPriceLine(call, data, {});
    if (!line)
        return tl::unexpected(line.error());
    return makePrice(call.state, data, *line);
}

tl::expected<LineItems, StripeError> makeLineItems(const StripeCall &call, const QJsonArray &lines)
{
    if (lines.isEmpty() || lines.size() > linesMax)
        return badParameter({}, u"line_items"_s, u"A link has between 1 and 20 line items."_s);
    QList<Line> looked;
    LineItems result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = lookAt(call, lines[i].toObject(), u"line_items[%1]"_s.arg(i));
        if (!line)
            return tl::unexpected(line.error());
        if (i > 0 && line->currency != result.currency)
            return badParameter(
                {}, u"line_items[%1]"_s.arg(i), u"All line items must have the same currency."_s);
        result.currency = line->currency;
        if (line->unitAmount > largestCharge(line->currency)) // Before it is multiplied.
            return tl::unexpected(*judgeTotal(line->unitAmount, line->currency));
        result.total += line->unitAmount * line->quantity;
        looked.append(*line);
    }
    if (const auto error = judgeTotal(result.total, result.currency))
        return tl::unexpected(*error);
    for (qsizetype i = 0; i < lines.size(); ++i)
        result.items.append(makeItem(call.state, lines[i].toObject(), looked[i]));
    return result;
}

} // namespace quittance::sandbox
