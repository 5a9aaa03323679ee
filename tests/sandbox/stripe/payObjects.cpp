#include "tests/sandbox/stripe/payObjects.h"

#include "tests/sandbox/stripe/StripeMoney.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 availableAfter = 7 * 24 * 60 * 60;

const QJsonValue none = QJsonValue::Null;

QJsonObject emptyAddress()
{
    return {{u"city"_s, none}, {u"country"_s, none}, {u"line1"_s, none}, {u"line2"_s, none},
        {u"postal_code"_s, none}, {u"state"_s, none}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject cardDetails(const CardEntry &entry, const TestCard &card)
{
    const QDate month = expiryMonth(entry.expiry);
    const QJsonObject details{{u"amount_authorized"_s, none}, {u"authorization_code"_s, none},
        {u"brand"_s, card.brand},
        {u"checks"_s,
            QJsonObject{{u"address_line1_check"_s, none}, {u"address_postal_code_check"_s, none},
                {u"cvc_check"_s, u"pass"_s}}},
        {u"country"_s, u"US"_s}, {u"exp_month"_s, month.month()}, {u"exp_year"_s, month.year()},
        {u"fingerprint"_s, none}, {u"funding"_s, u"credit"_s}, {u"installments"_s, none},
        {u"last4"_s, card.number.right(4)}, {u"mandate"_s, none}, {u"network"_s, card.brand},
        {u"network_transaction_id"_s, none}, {u"regulated_status"_s, none}, {u"transaction_link_id"_s, none},
        {u"three_d_secure"_s, none}, {u"wallet"_s, none}};
    return {{u"type"_s, u"card"_s}, {u"card"_s, details}};
}

} // namespace

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
        {u"payment_method_options"_s, QJsonObject()}, {u"payment_method_types"_s, QJsonArray{u"card"_s}},
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

QJsonObject newIntent(StripeState &state, const QJsonObject &session, const QJsonObject &link)
{
    const QString id = state.makeId(u"pi_3"_s, 23);
    const QJsonObject data = link[u"payment_intent_data"_s].toObject();
    return {{u"id"_s, id}, {u"object"_s, u"payment_intent"_s}, {u"amount"_s, session[u"amount_total"_s]},
        {u"amount_capturable"_s, 0}, {u"amount_details"_s, QJsonObject{{u"tip"_s, QJsonObject()}}},
        {u"amount_received"_s, 0}, {u"application"_s, none}, {u"application_fee_amount"_s, none},
        {u"automatic_payment_methods"_s, none}, {u"canceled_at"_s, none}, {u"cancellation_reason"_s, none},
        {u"capture_method"_s, u"automatic_async"_s},
        {u"client_secret"_s, QString(id + u"_secret_"_s + state.makeId({}, 25))},
        {u"confirmation_method"_s, u"automatic"_s}, {u"created"_s, state.now()},
        {u"currency"_s, session[u"currency"_s]}, {u"customer"_s, none}, {u"customer_account"_s, none},
        {u"description"_s, data.value(u"description"_s).isString() ? data[u"description"_s] : none},
        {u"excluded_payment_method_types"_s, none}, {u"last_payment_error"_s, none},
        {u"latest_charge"_s, none}, {u"livemode"_s, false}, {u"managed_payments"_s, none},
        {u"metadata"_s, data[u"metadata"_s].toObject()}, {u"next_action"_s, none}, {u"on_behalf_of"_s, none},
        {u"payment_method"_s, none}, {u"payment_method_configuration_details"_s, none},
        {u"payment_method_options"_s, QJsonObject()}, {u"payment_method_types"_s, QJsonArray{u"card"_s}},
        {u"processing"_s, none}, {u"receipt_email"_s, none}, {u"review"_s, none},
        {u"setup_future_usage"_s, none}, {u"shipping"_s, none}, {u"source"_s, none},
        {u"statement_descriptor"_s, none}, {u"statement_descriptor_suffix"_s, none},
        {u"status"_s, u"requires_payment_method"_s}, {u"transfer_data"_s, none}, {u"transfer_group"_s, none}};
}

QJsonObject newCharge(
    StripeState &state, const QJsonObject &intent, const CardEntry &entry, const TestCard &card)
{
    const QString id = state.makeId(u"ch_3"_s, 23);
    return {{u"id"_s, id}, {u"object"_s, u"charge"_s}, {u"amount"_s, intent[u"amount"_s]},
        {u"amount_captured"_s, 0}, {u"amount_refunded"_s, 0}, {u"application"_s, none},
        {u"application_fee"_s, none}, {u"application_fee_amount"_s, none}, {u"balance_transaction"_s, none},
        {u"billing_details"_s,
            QJsonObject{{u"address"_s, emptyAddress()}, {u"email"_s, textOrNull(entry.email)},
                {u"name"_s, textOrNull(entry.name)}, {u"phone"_s, none}, {u"tax_id"_s, none}}},
        {u"calculated_statement_descriptor"_s, u"QUITTANCE SANDBOX"_s}, {u"captured"_s, false},
        {u"created"_s, state.now()}, {u"currency"_s, intent[u"currency"_s]},
        {u"customer"_s, intent[u"customer"_s]}, {u"description"_s, intent[u"description"_s]},
        {u"disputed"_s, false}, {u"failure_balance_transaction"_s, none}, {u"failure_code"_s, none},
        {u"failure_message"_s, none}, {u"fraud_details"_s, QJsonObject()}, {u"livemode"_s, false},
        {u"metadata"_s, intent[u"metadata"_s]}, {u"on_behalf_of"_s, none}, {u"outcome"_s, none},
        {u"paid"_s, false}, {u"payment_intent"_s, intent[u"id"_s]},
        {u"payment_method"_s, state.makeId(u"pm_1"_s, 23)},
        {u"payment_method_details"_s, cardDetails(entry, card)}, {u"receipt_email"_s, none},
        {u"receipt_number"_s, none}, {u"receipt_url"_s, none}, {u"refunded"_s, false}, {u"review"_s, none},
        {u"shipping"_s, none}, {u"source"_s, none}, {u"source_transfer"_s, none},
        {u"statement_descriptor"_s, none}, {u"statement_descriptor_suffix"_s, none},
        {u"status"_s, u"pending"_s}, {u"transfer_data"_s, none}, {u"transfer_group"_s, none}};
}

QJsonObject newTransaction(StripeState &state, const QJsonObject &charge)
{
    const qint64 amount = charge[u"amount"_s].toInteger();
    const qint64 fee = feeFor(amount);
    const QJsonObject detail{{u"amount"_s, fee}, {u"application"_s, none},
        {u"currency"_s, charge[u"currency"_s]}, {u"description"_s, u"Stripe processing fees"_s},
        {u"type"_s, u"stripe_fee"_s}};
    return {{u"id"_s, state.makeId(u"txn_3"_s, 23)}, {u"object"_s, u"balance_transaction"_s},
        {u"amount"_s, amount}, {u"available_on"_s, state.now() + availableAfter},
        {u"balance_type"_s, u"payments"_s}, {u"created"_s, state.now()},
        {u"currency"_s, charge[u"currency"_s]}, {u"description"_s, charge[u"description"_s]},
        {u"exchange_rate"_s, none}, {u"fee"_s, fee}, {u"fee_details"_s, QJsonArray{detail}},
        {u"net"_s, amount - fee}, {u"reporting_category"_s, u"charge"_s}, {u"source"_s, charge[u"id"_s]},
        {u"status"_s, u"pending"_s}, {u"type"_s, u"charge"_s}};
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
