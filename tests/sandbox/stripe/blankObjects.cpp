#include "tests/sandbox/stripe/blankObjects.h"

#include <QHash>
#include <QJsonDocument>

namespace quittance::sandbox {

namespace {

// One object: what Stripe always shows of each type, with the value it has when nothing is known.
constexpr auto blanks = R"({
"payment_method": {"object": "payment_method", "allow_redisplay": "unspecified", "billing_details": {"address":
    {"city": null, "country": null, "line1": null, "line2": null, "postal_code": null, "state": null},
    "email": null, "name": null, "phone": null, "tax_id": null}, "created": 0, "customer": null,
    "customer_account": null, "livemode": false, "metadata": {}, "type": "card"},
"card": {"brand": "visa", "checks": {"address_line1_check": null, "address_postal_code_check": null,
    "cvc_check": "pass"}, "country": "US", "display_brand": "visa", "exp_month": 12, "exp_year": 2034,
    "fingerprint": null, "funding": "credit", "generated_from": null, "last4": "4242",
    "networks": {"available": ["visa"], "preferred": null}, "regulated_status": "unregulated",
    "three_d_secure_usage": {"supported": true}, "wallet": null},
"card_details": {"amount_authorized": null, "authorization_code": null, "brand": "visa",
    "checks": {"address_line1_check": null, "address_postal_code_check": null, "cvc_check": "pass"},
    "country": "US", "exp_month": 12, "exp_year": 2034, "fingerprint": null, "funding": "credit",
    "installments": null, "last4": "4242", "mandate": null, "network": "visa", "network_transaction_id": null,
    "regulated_status": null, "transaction_link_id": null, "three_d_secure": null, "wallet": null},
"sepa_debit": {"bank_code": "37040044", "branch_code": null, "country": "DE", "fingerprint": null,
    "generated_from": {"charge": null, "setup_attempt": null}, "last4": "3201"},
"sepa_debit_details": {"bank_code": "37040044", "branch_code": null, "country": "DE", "fingerprint": null,
    "last4": "3201", "mandate": null},
"us_bank_account": {"account_holder_type": "company", "account_type": "checking", "bank_name": "STRIPE TEST BANK",
    "financial_connections_account": null, "fingerprint": null, "last4": "6789",
    "networks": {"preferred": "ach", "supported": ["ach"]}, "routing_number": "110000000", "status_details": null},
"us_bank_account_details": {"account_holder_type": "company", "account_type": "checking",
    "bank_name": "STRIPE TEST BANK", "fingerprint": null, "last4": "6789", "payment_reference": null,
    "routing_number": "110000000"},
"payment_intent": {"object": "payment_intent", "amount": 0, "amount_capturable": 0,
    "amount_details": {"tip": {}}, "amount_received": 0, "application": null, "application_fee_amount": null,
    "automatic_payment_methods": null, "canceled_at": null, "cancellation_reason": null,
    "capture_method": "automatic_async", "confirmation_method": "automatic", "customer": null,
    "customer_account": null, "description": null, "excluded_payment_method_types": null,
    "last_payment_error": null, "latest_charge": null, "livemode": false, "managed_payments": null,
    "metadata": {}, "next_action": null, "on_behalf_of": null, "payment_method": null,
    "payment_method_configuration_details": null, "payment_method_options": {},
    "payment_method_types": ["card"], "processing": null, "receipt_email": null, "review": null,
    "setup_future_usage": null, "shipping": null, "source": null, "statement_descriptor": null,
    "statement_descriptor_suffix": null, "status": "requires_payment_method", "transfer_data": null,
    "transfer_group": null},
"setup_intent": {"object": "setup_intent", "application": null, "automatic_payment_methods": null,
    "cancellation_reason": null, "client_secret": null, "created": 0, "customer": null, "description": null,
    "excluded_payment_method_types": null, "flow_directions": null, "last_setup_error": null,
    "latest_attempt": null, "livemode": false, "mandate": null, "metadata": {}, "next_action": null,
    "on_behalf_of": null, "payment_method": null, "payment_method_configuration_details": null,
    "payment_method_options": {}, "payment_method_types": ["card"], "single_use_mandate": null,
    "status": "requires_payment_method", "usage": "off_session"},
"charge": {"object": "charge", "amount": 0, "amount_captured": 0, "amount_refunded": 0, "application": null,
    "application_fee": null, "application_fee_amount": null, "balance_transaction": null, "billing_details": {},
    "calculated_statement_descriptor": "QUITTANCE SANDBOX", "captured": false, "customer": null,
    "description": null, "disputed": false, "failure_balance_transaction": null, "failure_code": null,
    "failure_message": null, "fraud_details": {}, "livemode": false, "metadata": {}, "on_behalf_of": null,
    "outcome": null, "paid": false, "payment_intent": null, "payment_method": null,
    "payment_method_details": null, "receipt_email": null, "receipt_number": null, "receipt_url": null,
    "refunded": false, "review": null, "shipping": null, "source": null, "source_transfer": null,
    "statement_descriptor": null, "statement_descriptor_suffix": null, "status": "pending",
    "transfer_data": null, "transfer_group": null},
"refund": {"object": "refund", "amount": 0, "balance_transaction": null, "charge": null, "created": 0,
    "currency": "eur", "customer": null, "customer_account": null, "metadata": {}, "payment_intent": null,
    "payment_method": null, "reason": null, "receipt_number": null, "source_transfer_reversal": null,
    "status": "succeeded", "transfer_reversal": null},
"dispute": {"object": "dispute", "amount": 0, "balance_transactions": [], "charge": null, "created": 0,
    "currency": "eur", "enhanced_eligibility_types": [], "evidence": {"access_activity_log": null,
    "billing_address": null, "cancellation_policy": null, "cancellation_policy_disclosure": null,
    "cancellation_rebuttal": null, "customer_communication": null, "customer_email_address": null,
    "customer_name": null, "customer_purchase_ip": null, "customer_signature": null,
    "duplicate_charge_documentation": null, "duplicate_charge_explanation": null, "duplicate_charge_id": null,
    "enhanced_evidence": {}, "product_description": null, "receipt": null, "refund_policy": null,
    "refund_policy_disclosure": null, "refund_refusal_explanation": null, "service_date": null,
    "service_documentation": null, "shipping_address": null, "shipping_carrier": null, "shipping_date": null,
    "shipping_documentation": null, "shipping_tracking_number": null, "uncategorized_file": null,
    "uncategorized_text": null}, "evidence_details": {"due_by": null, "enhanced_eligibility": {},
    "has_evidence": false, "past_due": false, "submission_count": 0}, "is_charge_refundable": false,
    "livemode": false, "metadata": {}, "payment_intent": null, "reason": "fraudulent",
    "status": "needs_response"},
"payout": {"object": "payout", "amount": 0, "application_fee": null, "application_fee_amount": null,
    "arrival_date": 0, "automatic": true, "balance_transaction": null, "created": 0, "currency": "eur",
    "description": "STRIPE PAYOUT", "destination": "ba_1QuittanceSandboxAccount", "failure_balance_transaction": null,
    "failure_code": null, "failure_message": null, "livemode": false, "metadata": {}, "method": "standard",
    "original_payout": null, "payout_method": null, "reconciliation_status": "in_progress", "reversed_by": null,
    "source_type": "card", "statement_descriptor": null, "status": "pending",
    "trace_id": {"status": "pending", "value": null}, "type": "bank_account"},
"cash_balance": {"object": "cash_balance", "available": null, "customer": null, "customer_account": null,
    "livemode": false, "settings": {"reconciliation_mode": "automatic", "using_merchant_default": true}},
"customer_cash_balance_transaction": {"object": "customer_cash_balance_transaction", "created": 0,
    "currency": "eur", "customer": null, "customer_account": null, "ending_balance": 0, "livemode": false,
    "net_amount": 0, "type": "funded"},
"address": {"city": null, "country": null, "line1": null, "line2": null, "postal_code": null, "state": null},
"account": {"id": "acct_1QuittanceSandbox", "object": "account", "business_type": "company",
    "charges_enabled": true, "country": "DE", "default_currency": "eur", "details_submitted": true,
    "email": null, "payouts_enabled": true, "type": "standard"}
})";

QHash<QString, QJsonObject> readBlanks()
{
    QHash<QString, QJsonObject> result;
    const QJsonObject all = QJsonDocument::fromJson(blanks).object();
    for (auto each = all.begin(); each != all.end(); ++each)
        result.insert(each.key(), each.value().toObject());
    return result;
}

} // namespace

QJsonObject blankObject(const QString &type)
{
    static const QHash<QString, QJsonObject> all = readBlanks();
    return all.value(type);
}

QJsonObject with(QJsonObject object, const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field)
        object.insert(field.key(), field.value());
    return object;
}

} // namespace quittance::sandbox
