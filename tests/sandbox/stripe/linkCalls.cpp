#include "tests/sandbox/stripe/linkCalls.h"

#include "tests/sandbox/stripe/lineItems.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

//! The restriction as the object shows it: with how often it was used.
QJsonValue restrictions(const QJsonValue &sent, qint64 used)
{
    const QJsonValue limit = sent[u"completed_sessions"_s][u"limit"_s];
    if (!limit.isDouble())
        return QJsonValue::Null;
    return QJsonObject{{u"completed_sessions"_s, QJsonObject{{u"count"_s, used}, {u"limit"_s, limit}}}};
}

QJsonObject afterCompletion(const QJsonObject &sent)
{
    const QString type = sent[u"type"_s].toString(u"hosted_confirmation"_s);
    if (type == "redirect"_L1)
        return {{u"type"_s, type}, {u"redirect"_s, sent[u"redirect"_s]}};
    const QJsonValue words = sent[u"hosted_confirmation"_s][u"custom_message"_s];
    return {{u"type"_s, type},
        {u"hosted_confirmation"_s,
            QJsonObject{{u"custom_message"_s, words.isString() ? words : QJsonValue()}}}};
}

QJsonValue intentData(const QJsonValue &sent)
{
    if (!sent.isObject())
        return QJsonValue::Null;
    QJsonObject data{{u"capture_method"_s, QJsonValue::Null}, {u"description"_s, QJsonValue::Null},
        {u"setup_future_usage"_s, QJsonValue::Null}, {u"statement_descriptor"_s, QJsonValue::Null},
        {u"statement_descriptor_suffix"_s, QJsonValue::Null}, {u"transfer_group"_s, QJsonValue::Null}};
    const QJsonObject given = sent.toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        data.insert(it.key(), it.value());
    data.insert(u"metadata"_s, mergedMetadata({}, given[u"metadata"_s].toObject()));
    return data;
}

//! A link with nothing asked for beyond its lines.
QJsonObject plainLink(StripeState &state, const QString &currency)
{
    const QJsonObject off{{u"enabled"_s, false}};
    const QString token = state.makeId(u"test_"_s, 18);
    return {{u"id"_s, state.makeId(u"plink_1"_s, 23)}, {u"object"_s, u"payment_link"_s}, {u"active"_s, true},
        {u"allow_promotion_codes"_s, false}, {u"application"_s, QJsonValue::Null},
        {u"application_fee_amount"_s, QJsonValue::Null}, {u"application_fee_percent"_s, QJsonValue::Null},
        {u"automatic_tax"_s, QJsonObject{{u"enabled"_s, false}, {u"liability"_s, QJsonValue::Null}}},
        {u"billing_address_collection"_s, u"auto"_s}, {u"consent_collection"_s, QJsonValue::Null},
        {u"currency"_s, currency}, {u"custom_fields"_s, QJsonArray()},
        {u"custom_text"_s,
            QJsonObject{{u"after_submit"_s, QJsonValue::Null}, {u"shipping_address"_s, QJsonValue::Null},
                {u"submit"_s, QJsonValue::Null}, {u"terms_of_service_acceptance"_s, QJsonValue::Null}}},
        {u"customer_creation"_s, u"if_required"_s}, {u"inactive_message"_s, QJsonValue::Null},
        {u"invoice_creation"_s, QJsonValue::Null}, {u"livemode"_s, false},
        {u"managed_payments"_s, QJsonValue::Null}, {u"metadata"_s, QJsonObject()},
        {u"on_behalf_of"_s, QJsonValue::Null}, {u"payment_method_collection"_s, u"always"_s},
        {u"payment_method_options"_s, QJsonValue::Null}, {u"payment_method_types"_s, QJsonValue::Null},
        {u"phone_number_collection"_s, off}, {u"shipping_address_collection"_s, QJsonValue::Null},
        {u"shipping_options"_s, QJsonArray()}, {u"submit_type"_s, u"auto"_s},
        {u"subscription_data"_s, QJsonValue::Null},
        {u"tax_id_collection"_s, QJsonObject{{u"enabled"_s, false}, {u"required"_s, u"never"_s}}},
        {u"transfer_data"_s, QJsonValue::Null},
        {u"url"_s, state.payBase.resolved(QUrl(u"/p/"_s + token)).toString()}};
}

//! Puts the fields that may be sent both on creation and later into the link.
QJsonObject applied(QJsonObject link, const QJsonObject &parameters)
{
    for (const QString &field : {u"active"_s, u"allow_promotion_codes"_s, u"billing_address_collection"_s,
             u"customer_creation"_s, u"inactive_message"_s, u"payment_method_types"_s, u"submit_type"_s})
        if (parameters.contains(field))
            link.insert(field, parameters[field]);
    if (parameters.contains(u"metadata"_s))
        link.insert(u"metadata"_s, mergedMetadata(link[u"metadata"_s].toObject(), parameters[u"metadata"_s]));
    if (parameters.contains(u"after_completion"_s))
        link.insert(u"after_completion"_s, afterCompletion(parameters[u"after_completion"_s].toObject()));
    if (parameters.contains(u"payment_intent_data"_s))
        link.insert(u"payment_intent_data"_s, intentData(parameters[u"payment_intent_data"_s]));
    if (parameters.contains(u"restrictions"_s)) {
        const qint64 used = link[u"restrictions"_s][u"completed_sessions"_s][u"count"_s].toInteger();
        link.insert(u"restrictions"_s, restrictions(parameters[u"restrictions"_s], used));
    }
    return link;
}

} // namespace

StripeAnswer createLink(const StripeCall &call)
{
    const auto lines = makeLineItems(call, call.parameters[u"line_items"_s].toArray());
    if (!lines)
        return tl::unexpected(lines.error());
    QJsonObject link = plainLink(call.state, lines->currency);
    link.insert(u"after_completion"_s, afterCompletion({}));
    link.insert(u"payment_intent_data"_s, intentData({}));
    link.insert(u"restrictions"_s, restrictions({}, 0));
    link = applied(link, call.parameters);
    call.state.lineItems.insert(link[u"id"_s].toString(), lines->items);
    call.state.links.put(link);
    call.state.record(u"payment_link.created"_s, link);
    return link;
}

StripeAnswer updateLink(const StripeCall &call)
{
    const std::optional<QJsonObject> old = call.state.links.find(call.id);
    if (!old)
        return noSuch(u"payment link"_s, call.id, u"payment_link"_s);
    if (call.parameters.contains(
            u"line_items"_s)) // What it costs cannot be changed; quantities are not modelled.
        return badParameter({}, u"line_items"_s, u"The line items of this link cannot be changed."_s);
    const QJsonObject link = applied(*old, call.parameters);
    call.state.links.put(link);
    if (const QJsonObject previous = changedFields(*old, link); !previous.isEmpty())
        call.state.record(u"payment_link.updated"_s, link, previous);
    return link;
}

StripeAnswer listLinks(const StripeCall &call)
{
    return listPage(call, call.state.links, u"payment link"_s,
        [&](const QJsonObject &link) { return fieldFits(call, u"active"_s, link); });
}

StripeAnswer linkLineItems(const StripeCall &call)
{
    if (!call.state.links.find(call.id))
        return noSuch(u"payment link"_s, call.id, u"payment_link"_s);
    return wholeList(call.path, call.state.lineItems.value(call.id));
}

} // namespace quittance::sandbox
