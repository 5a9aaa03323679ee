#include "ui/text/RuleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

namespace {

//! The words of rules; by this class lupdate knows their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ErrorText)
public:
    static const RuleText texts[];
};

#define SAY(text) QT_TR_NOOP(text)
constexpr RuleText Words::texts[] = {
    {u"gateway.not_offered",
        SAY("This payment provider does not offer that. Nothing was sent. Choose another way to pay, or "
            "another provider.")},
    {u"paypal.amount_mismatch",
        SAY("PayPal names another amount than was asked for. The link was taken back and not mailed. Look "
            "into PayPal.")},
    {u"paypal.amount_unreadable",
        SAY("An amount in PayPal's answer could not be read exactly. Nothing was booked. Look into PayPal.")},
    {u"paypal.base_url", SAY("The address of PayPal is not well-formed. Correct it in the settings.")},
    {u"paypal.cannot_cancel_paid_invoice",
        SAY("PayPal does not take this link back, because something was paid through it. Sync, then look at "
            "the invoice.")},
    {u"paypal.cannot_process_payments",
        SAY("This PayPal account cannot take payments at the moment. No money moved. Look into PayPal.")},
    {u"paypal.capture_fully_refunded",
        SAY("PayPal has sent all of this payment back already. No money moved. Sync to see it.")},
    {u"paypal.compliance_violation",
        SAY("PayPal must not carry this payment out, by law. No money moved. The customer may pay in another"
            " way.")},
    {u"paypal.credentials_refused",
        SAY("PayPal refused the client ID or the secret. Nothing was carried out, no money moved. Copy both "
            "again from your app at PayPal; those of the sandbox are not those of the live account.")},
    {u"paypal.currency_mismatch",
        SAY("This is in another currency than the payment. No money moved. Give the amount in the payment's "
            "currency.")},
    {u"paypal.currency_not_supported", SAY("PayPal does not take this currency. No link was made.")},
    {u"paypal.decimal_precision",
        SAY("PayPal takes only whole amounts in this currency. No link was made. Collect it in another "
            "way.")},
    {u"paypal.decimals_not_supported",
        SAY("PayPal takes only whole amounts in this currency. No money moved. Give a whole amount.")},
    {u"paypal.duplicate_invoice_id",
        SAY("PayPal has taken a payment with this number already. No second one was taken. Sync to see it.")},
    {u"paypal.environment_unknown",
        SAY("This is no address of PayPal. Use https://api-m.paypal.com for the live account or "
            "https://api-m.sandbox.paypal.com for the sandbox.")},
    {u"paypal.in_progress",
        SAY("PayPal is still working on the same request. No second one was made. It is tried again by "
            "itself.")},
    {u"paypal.instrument_declined",
        SAY("The customer's bank or card said no. No money moved. The customer may choose another way on the"
            " same page.")},
    {u"paypal.invoice_canceled_already",
        SAY("This link was taken back at PayPal already. Nothing was changed.")},
    {u"paypal.link_closed",
        SAY("This link was taken back at PayPal meanwhile. It was not mailed. Send the invoice again.")},
    {u"paypal.max_number_of_refunds_exceeded",
        SAY("PayPal sends parts of one payment back only so many times. No money moved. Pay the customer "
            "back in another way.")},
    {u"paypal.no_payer_url",
        SAY("PayPal gave no address for the payment page. The link was taken back and not mailed. Send the "
            "invoice again later.")},
    {u"paypal.not_told_yet",
        SAY("PayPal does not tell yet of all the time in which this may have happened. Nothing was changed. "
            "It is asked again by itself.")},
    {u"paypal.number_taken",
        SAY("PayPal knows another invoice with this number. No link was made. Send the invoice again: the "
            "next link has another number.")},
    {u"paypal.order_already_captured",
        SAY("The money of this page was taken already. Nothing was taken twice. Sync to see it.")},
    {u"paypal.order_not_approved",
        SAY("The customer has not approved this payment yet. No money moved. It is looked at again by "
            "itself.")},
    {u"paypal.partial_refund_not_allowed",
        SAY("PayPal sends this payment back only as a whole. No money moved.")},
    {u"paypal.payee_account_locked_or_closed",
        SAY("Your PayPal account is locked or closed. No money moved. Look into PayPal.")},
    {u"paypal.payee_account_restricted",
        SAY("Your PayPal account is restricted. No money moved. Look into PayPal.")},
    {u"paypal.payer_account_locked_or_closed",
        SAY("The customer's PayPal account is locked or closed. No money moved. The customer may pay in "
            "another way.")},
    {u"paypal.payer_action_required",
        SAY("PayPal wants the customer to confirm something first. No money moved. The same page asks for "
            "it.")},
    {u"paypal.payer_cannot_pay",
        SAY("The customer cannot pay with this PayPal account. No money moved. The customer may pay in "
            "another way.")},
    {u"paypal.payment_amount_greater_than_amount_due",
        SAY("Less is due at PayPal than was to be noted there. Nothing was noted. Sync, then try again.")},
    {u"paypal.pending_capture",
        SAY("This payment has not arrived yet, so it cannot be sent back. No money moved. Wait until it "
            "has.")},
    {u"paypal.permission_missing",
        SAY("The app at PayPal lacks a feature. Nothing was carried out, no money moved. Switch it on for "
            "the app at developer.paypal.com; it counts from the next token on, which the test of the "
            "connection gets.")},
    {u"paypal.rate_limited", SAY("PayPal asks to wait. Nothing was lost. It is tried again by itself.")},
    {u"paypal.redirect_payer_for_alternate_funding",
        SAY("The way the customer chose did not work. No money moved. The same page lets them choose another"
            " one.")},
    {u"paypal.refund_amount_exceeded",
        SAY("That is more than is left of this payment at PayPal. No money moved. Sync, then send back no "
            "more than is left.")},
    {u"paypal.refund_amount_too_low",
        SAY("This amount is too small for PayPal to send back. No money moved.")},
    {u"paypal.refund_failed_insufficient_funds",
        SAY("There is not enough in the PayPal account to send this back. No money moved. Bring money in "
            "there, or pay the customer back in another way.")},
    {u"paypal.refund_not_permitted_due_to_chargeback",
        SAY("The customer's bank has taken this payment back already. No money moved.")},
    {u"paypal.refund_time_limit_exceeded",
        SAY("PayPal sends payments back for 180 days only. No money moved. Pay the customer back in another "
            "way.")},
    {u"paypal.refused", SAY("PayPal refused. No money moved. Asking again as it is cannot help.")},
    {u"paypal.request_invalid",
        SAY("PayPal did not understand the request. Nothing was carried out. Please report it with the "
            "number of the request.")},
    {u"paypal.resource_missing",
        SAY("PayPal does not know this, or not any more. Nothing was changed here. Look into PayPal; a "
            "payment that cannot be sent back from here can be on PayPal's own page.")},
    {u"paypal.result_too_large",
        SAY("PayPal has more movements in one minute than it tells. Nothing was booked. Please report it.")},
    {u"paypal.secret_empty",
        SAY("The client ID or the secret of PayPal is empty. Nothing was sent. Give the connection both.")},
    {u"paypal.secret_malformed",
        SAY("This is no client ID or secret of PayPal: they hold only letters, figures, hyphens and "
            "underscores. Copy it again.")},
    {u"paypal.server_fault",
        SAY("PayPal has a fault at the moment. It may have been carried out; Quittance finds out before it "
            "asks again.")},
    {u"paypal.token_refused",
        SAY("PayPal refused the access it had given. Nothing was carried out, no money moved. Test the "
            "connection, and give it the client ID and the secret again.")},
    {u"paypal.too_long_ago",
        SAY("PayPal tells only of the last three years. What is older cannot be looked up. Ask PayPal.")},
    {u"paypal.transaction_disputed",
        SAY("The customer disputes this payment. No money moved. Settle the dispute at PayPal first.")},
    {u"paypal.transaction_refused",
        SAY("PayPal refused this payment. No money moved. The customer may pay in another way.")},
    {u"paypal.unreadable", SAY("PayPal's answer could not be read. Nothing was booked. Sync again later.")},
    {u"paypal.url_unsafe", SAY("PayPal named a payment address that is not safe. The link was not mailed.")},
    {u"paypal.user_not_found",
        SAY("PayPal does not know the e-mail address of the sender. No link was made. Look into PayPal.")},
};
#undef SAY
static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> paypalRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
