#include "tests/sandbox/stripe/priceCalls.h"

#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/lineItems.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject applied(QJsonObject object, const QJsonObject &parameters, const QStringList &fields)
{
    for (const QString &field : fields)
        if (parameters.contains(field))
            object.insert(field, parameters[field]);
    if (parameters.contains(u"metadata"_s))
        object.insert(
            u"metadata"_s, mergedMetadata(object[u"metadata"_s].toObject(), parameters[u"metadata"_s]));
    return object;
}

StripeAnswer change(
    const StripeCall &call, ObjectShelf &shelf, const QString &type, const QStringList &fields)
{
    const auto old = shelf.find(call.id);
    if (!old)
        return noSuch(type, call.id, type == "price"_L1 ? u"price"_s : u"id"_s);
    const QJsonObject object = applied(*old, call.parameters, fields);
    shelf.put(object);
    if (const QJsonObject previous = changedFields(*old, object); !previous.isEmpty())
        call.state.record(type + u".updated"_s, object, previous);
    return object;
}

} // namespace

StripeAnswer createProduct(const StripeCall &call)
{
    const QJsonObject product = with(
        makeProduct(call.state, call.parameters), {{u"active"_s, call.parameters[u"active"_s].toBool(true)}});
    call.state.products.put(product);
    return product;
}

StripeAnswer updateProduct(const StripeCall &call)
{
    return change(call, call.state.products, u"product"_s, {u"active"_s, u"description"_s, u"name"_s});
}

StripeAnswer listProducts(const StripeCall &call)
{
    return listPage(call, call.state.products, u"product"_s, [&](const QJsonObject &product) {
        return fieldFits(call, u"active"_s, product) && createdFits(product, call.parameters[u"created"_s]);
    });
}

StripeAnswer createPrice(const StripeCall &call)
{
    const auto made = makeOwnPrice(call, call.parameters);
    if (!made)
        return made;
    const QJsonObject price = with(*made, {{u"active"_s, call.parameters[u"active"_s].toBool(true)}});
    call.state.prices.put(price);
    return price;
}

StripeAnswer updatePrice(const StripeCall &call)
{
    return change(call, call.state.prices, u"price"_s, {u"active"_s, u"nickname"_s});
}

StripeAnswer listPrices(const StripeCall &call)
{
    return listPage(call, call.state.prices, u"price"_s, [&](const QJsonObject &price) {
        return fieldFits(call, u"active"_s, price) && fieldFits(call, u"currency"_s, price)
            && fieldFits(call, u"product"_s, price) && createdFits(price, call.parameters[u"created"_s]);
    });
}

} // namespace quittance::sandbox
