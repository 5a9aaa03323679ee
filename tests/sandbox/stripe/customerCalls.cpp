#include "tests/sandbox/stripe/customerCalls.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

//! Puts what was sent into the object; only what the stand-in keeps of a customer.
QJsonObject applied(QJsonObject customer, const QJsonObject &parameters)
{
    for (const QString &field : {u"description"_s, u"email"_s, u"name"_s, u"phone"_s})
        if (parameters.contains(field))
            customer.insert(field, parameters[field]);
    if (parameters.contains(u"preferred_locales"_s))
        customer.insert(u"preferred_locales"_s, parameters[u"preferred_locales"_s]);
    if (parameters.contains(u"address"_s)) {
        QJsonObject address{{u"city"_s, QJsonValue::Null}, {u"country"_s, QJsonValue::Null},
            {u"line1"_s, QJsonValue::Null}, {u"line2"_s, QJsonValue::Null},
            {u"postal_code"_s, QJsonValue::Null}, {u"state"_s, QJsonValue::Null}};
        const QJsonObject sent = parameters[u"address"_s].toObject();
        for (auto it = sent.begin(); it != sent.end(); ++it)
            address.insert(it.key(), it.value());
        customer.insert(u"address"_s, sent.isEmpty() ? QJsonValue() : address);
    }
    if (parameters.contains(u"metadata"_s))
        customer.insert(
            u"metadata"_s, mergedMetadata(customer[u"metadata"_s].toObject(), parameters[u"metadata"_s]));
    return customer;
}

std::optional<StripeError> badEmail(const QJsonObject &parameters)
{
    const QString email = parameters[u"email"_s].toString();
    if (email.isEmpty() || (email.contains(u'@') && !email.contains(u' ')))
        return {};
    return StripeError{.code = u"email_invalid"_s,
        .param = u"email"_s,
        .message = u"Invalid email address: %1"_s.arg(email)};
}

} // namespace

QJsonObject emptyCustomer(StripeState &state)
{
    return {{u"id"_s, state.makeId(u"cus_"_s, 14)}, {u"object"_s, u"customer"_s},
        {u"address"_s, QJsonValue::Null}, {u"balance"_s, 0}, {u"created"_s, state.now()},
        {u"currency"_s, QJsonValue::Null}, {u"default_source"_s, QJsonValue::Null}, {u"delinquent"_s, false},
        {u"description"_s, QJsonValue::Null}, {u"email"_s, QJsonValue::Null},
        {u"invoice_prefix"_s, state.makeId({}, 8).toUpper()},
        {u"invoice_settings"_s,
            QJsonObject{{u"custom_fields"_s, QJsonValue::Null},
                {u"default_payment_method"_s, QJsonValue::Null}, {u"footer"_s, QJsonValue::Null},
                {u"rendering_options"_s, QJsonValue::Null}}},
        {u"livemode"_s, false}, {u"metadata"_s, QJsonObject()}, {u"name"_s, QJsonValue::Null},
        {u"next_invoice_sequence"_s, 1}, {u"phone"_s, QJsonValue::Null},
        {u"preferred_locales"_s, QJsonArray()}, {u"shipping"_s, QJsonValue::Null},
        {u"tax_exempt"_s, u"none"_s}, {u"test_clock"_s, QJsonValue::Null}};
}

StripeAnswer createCustomer(const StripeCall &call)
{
    if (const auto error = badEmail(call.parameters))
        return tl::unexpected(*error);
    const QJsonObject customer = applied(emptyCustomer(call.state), call.parameters);
    call.state.customers.put(customer);
    call.state.record(u"customer.created"_s, customer);
    return customer;
}

StripeAnswer updateCustomer(const StripeCall &call)
{
    const std::optional<QJsonObject> old = call.state.customers.find(call.id);
    if (!old || (*old)[u"deleted"_s].toBool())
        return noSuch(u"customer"_s, call.id, u"id"_s);
    if (const auto error = badEmail(call.parameters))
        return tl::unexpected(*error);
    const QJsonObject customer = applied(*old, call.parameters);
    call.state.customers.put(customer);
    if (const QJsonObject previous = changedFields(*old, customer); !previous.isEmpty())
        call.state.record(u"customer.updated"_s, customer, previous);
    return customer;
}

StripeAnswer deleteCustomer(const StripeCall &call)
{
    const std::optional<QJsonObject> old = call.state.customers.find(call.id);
    if (!old || (*old)[u"deleted"_s].toBool())
        return noSuch(u"customer"_s, call.id, u"id"_s);
    const QJsonObject left{{u"id"_s, call.id}, {u"object"_s, u"customer"_s}, {u"deleted"_s, true}};
    call.state.customers.put(left);
    call.state.record(u"customer.deleted"_s, *old);
    return left;
}

StripeAnswer listCustomers(const StripeCall &call)
{
    return listPage(call, call.state.customers, u"customer"_s, [&](const QJsonObject &customer) {
        return !customer[u"deleted"_s].toBool() && fieldFits(call, u"email"_s, customer)
            && createdFits(customer, call.parameters[u"created"_s]);
    });
}

} // namespace quittance::sandbox
