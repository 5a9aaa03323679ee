#include "tests/sandbox/stripe/payObjects.h"

#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/methodObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QJsonValue none = QJsonValue::Null;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonArray usualMethodTypes(const QString &currency)
{
    QJsonArray types{u"card"_s};
    if (currency == "eur"_L1)
        types.append(u"sepa_debit"_s);
    else if (currency == "usd"_L1)
        types.append(u"us_bank_account"_s);
    return types;
}

QJsonObject newSession(StripeState &state, const QJsonObject &link, const QJsonArray &lines, qint64 seconds)
{
    qint64 total = 0;
    for (const QJsonValue &line : lines)
        total += line[u"amount_total"_s].toInteger();
    const QJsonObject off{{u"enabled"_s, false}};
    const QString id = state.makeId(u"cs_test_a1"_s, 56);
    return {{u"id"_s, id}, {u"object"_s, u"checkout.session"_s}, {u"adaptive_pricing"_s, off},
        {u"after_expiration"_s, none}, {u"allow_promotion_codes"_s, link[u"allow_promotion_codes"_s]},
        {u"amount_subtotal"_s, total}, {u"amount_total"_s, total},
        {u"automatic_tax"_s,
            QJsonObject{
                {u"enabled"_s, false}, {u"liability"_s, none}, {u"provider"_s, none}, {u"status"_s, none}}},
        {u"billing_address_collection"_s, link[u"billing_address_collection"_s]},
        {u"cancel_url"_s, u"https://stripe.com"_s}, {u"client_reference_id"_s, none},
        {u"client_secret"_s, none}, {u"collected_information"_s, none}, {u"consent"_s, none},
        {u"consent_collection"_s, none}, {u"created"_s, state.now()}, {u"currency"_s, link[u"currency"_s]},
        {u"currency_conversion"_s, none}, {u"custom_fields"_s, QJsonArray()},
        {u"custom_text"_s, link[u"custom_text"_s]}, {u"customer"_s, none}, {u"customer_account"_s, none},
        {u"customer_creation"_s, link[u"customer_creation"_s]}, {u"customer_details"_s, none},
        {u"customer_email"_s, none}, {u"discounts"_s, QJsonArray()}, {u"expires_at"_s, state.now() + seconds},
        {u"integration_identifier"_s, none}, {u"invoice"_s, none}, {u"invoice_creation"_s, none},
        {u"managed_payments"_s, none}, {u"livemode"_s, false}, {u"locale"_s, u"auto"_s},
        {u"metadata"_s, link[u"metadata"_s]}, {u"mode"_s, u"payment"_s}, {u"origin_context"_s, none},
        {u"payment_intent"_s, none}, {u"payment_link"_s, link[u"id"_s]},
        {u"payment_method_collection"_s, u"if_required"_s}, {u"payment_method_configuration_details"_s, none},
        {u"payment_method_options"_s, QJsonObject()},
        {u"payment_method_types"_s,
            link[u"payment_method_types"_s].isArray() ? link[u"payment_method_types"_s]
                                                      : usualMethodTypes(link[u"currency"_s].toString())},
        {u"payment_status"_s, u"unpaid"_s}, {u"permissions"_s, none}, {u"phone_number_collection"_s, off},
        {u"recovered_from"_s, none}, {u"saved_payment_method_options"_s, none}, {u"setup_intent"_s, none},
        {u"shipping_address_collection"_s, none}, {u"shipping_cost"_s, none},
        {u"shipping_options"_s, QJsonArray()}, {u"status"_s, u"open"_s},
        {u"submit_type"_s, link[u"submit_type"_s]}, {u"subscription"_s, none},
        {u"success_url"_s, u"https://stripe.com"_s},
        {u"total_details"_s,
            QJsonObject{{u"amount_discount"_s, 0}, {u"amount_shipping"_s, 0}, {u"amount_tax"_s, 0}}},
        {u"ui_mode"_s, u"hosted_page"_s},
        {u"url"_s, QString(link[u"url"_s].toString() + u"?session="_s + id)}, {u"wallet_options"_s, none}};
}

QJsonObject newIntent(StripeState &state, qint64 amount, const QString &currency)
{
    const QString id = state.makeId(u"pi_3"_s, 23);
    return with(blankObject(u"payment_intent"_s),
        {{u"id"_s, id}, {u"amount"_s, amount}, {u"currency"_s, currency}, {u"created"_s, state.now()},
            {u"client_secret"_s, QString(id + u"_secret_"_s + state.makeId({}, 25))}});
}

QJsonObject newSetup(StripeState &state)
{
    const QString id = state.makeId(u"seti_1"_s, 23);
    return with(blankObject(u"setup_intent"_s),
        {{u"id"_s, id}, {u"created"_s, state.now()},
            {u"client_secret"_s, QString(id + u"_secret_"_s + state.makeId({}, 25))}});
}

QJsonObject newCharge(StripeState &state, const QJsonObject &intent, const QJsonObject &method)
{
    const bool card = method[u"type"_s].toString() == "card"_L1;
    QJsonObject charge = blankObject(u"charge"_s);
    for (const QString &field : {u"amount"_s, u"currency"_s, u"customer"_s, u"description"_s, u"metadata"_s,
             u"receipt_email"_s, u"statement_descriptor_suffix"_s})
        charge.insert(field, intent[field]);
    if (const QString suffix = intent[u"statement_descriptor_suffix"_s].toString(); card && !suffix.isEmpty())
        charge.insert(u"calculated_statement_descriptor"_s, (u"QUITTANCE* "_s + suffix).left(22));
    return with(charge,
        {{u"id"_s, state.makeId(card ? u"ch_3"_s : u"py_3"_s, 23)}, {u"created"_s, state.now()},
            {u"payment_intent"_s, intent[u"id"_s]}, {u"payment_method"_s, method[u"id"_s]},
            {u"payment_method_details"_s, detailsOf(method)},
            {u"billing_details"_s, method[u"billing_details"_s]}});
}

QJsonObject bankAnswer(const QString &networkStatus, const QString &type, const QString &declineCode)
{
    return {{u"advice_code"_s, none}, {u"network_advice_code"_s, none}, {u"network_decline_code"_s, none},
        {u"network_status"_s, networkStatus}, {u"reason"_s, textOrNull(declineCode)},
        {u"seller_message"_s,
            declineCode.isEmpty() ? u"Payment complete."_s : u"The bank did not take it."_s},
        {u"type"_s, type}};
}

} // namespace quittance::sandbox
