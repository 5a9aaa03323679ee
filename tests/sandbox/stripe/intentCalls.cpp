#include "tests/sandbox/stripe/intentCalls.h"

#include "tests/sandbox/stripe/Checkout.h"
#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/callChecks.h"
#include "tests/sandbox/stripe/cashDrawer.h"
#include "tests/sandbox/stripe/methodChoice.h"
#include "tests/sandbox/stripe/methodObjects.h"
#include "tests/sandbox/stripe/payObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString unexpected = u"payment_intent_unexpected_state"_s;

QString statusOf(const QJsonObject &intent)
{
    return intent[u"status"_s].toString();
}

tl::expected<QJsonObject, StripeError> findIntent(const StripeCall &call)
{
    if (const auto intent = call.state.intents.find(call.id))
        return *intent;
    return noSuch(u"payment_intent"_s, call.id, u"intent"_s);
}

bool belongsToSession(const StripeState &state, const QString &intent)
{
    for (const QJsonObject &session : state.sessions.oldestFirst())
        if (session[u"payment_intent"_s].toString() == intent)
            return true;
    return false;
}

tl::unexpected<StripeError> notNow(const QJsonObject &intent, const QString &what)
{
    return wrongState(unexpected,
        u"You cannot %1 this PaymentIntent because it has a status of %2."_s.arg(what, statusOf(intent)));
}

//! Puts what was sent into the intent, the amount aside.
QJsonObject applied(QJsonObject intent, const QJsonObject &parameters)
{
    for (const QString &field : {u"capture_method"_s, u"customer"_s, u"description"_s,
             u"payment_method_options"_s, u"payment_method_types"_s, u"receipt_email"_s,
             u"setup_future_usage"_s, u"statement_descriptor"_s, u"statement_descriptor_suffix"_s})
        if (parameters.contains(field))
            intent.insert(field, parameters[field]);
    if (parameters.contains(u"metadata"_s))
        intent.insert(
            u"metadata"_s, mergedMetadata(intent[u"metadata"_s].toObject(), parameters[u"metadata"_s]));
    return intent;
}

//! Where no types are named, those switched on for the account: some lead the payer to another page.
bool choosesByItself(const QJsonObject &intent)
{
    return intent[u"automatic_payment_methods"_s].isObject();
}

QJsonObject withTypes(QJsonObject intent, const QJsonObject &parameters)
{
    if (parameters.contains(u"payment_method_types"_s))
        return intent;
    const QJsonValue redirects
        = parameters[u"automatic_payment_methods"_s][u"allow_redirects"_s].toString(u"always"_s);
    intent.insert(
        u"automatic_payment_methods"_s, QJsonObject{{u"allow_redirects"_s, redirects}, {u"enabled"_s, true}});
    intent.insert(u"payment_method_types"_s, usualMethodTypes(intent[u"currency"_s].toString()));
    return intent;
}

bool isOffSession(const QJsonObject &parameters)
{
    const QJsonValue sent = parameters[u"off_session"_s];
    return sent.toBool() || sent.isString();
}

std::optional<StripeError> refuseConfirmation(
    const StripeCall &call, const QJsonObject &intent, const MethodChoice &choice)
{
    if (choice.method.isEmpty())
        return wrongState(unexpected,
            u"You cannot confirm this PaymentIntent because it's missing a payment method. You can either "
            u"update "
            u"the PaymentIntent with a payment method and then confirm it again, or confirm it again "
            u"directly "
            u"with a payment method."_s)
            .value();
    if (choosesByItself(intent) && !call.parameters.contains(u"return_url"_s)
        && intent[u"automatic_payment_methods"_s][u"allow_redirects"_s].toString() != "never"_L1)
        return StripeError{.param = u"return_url"_s,
            .message
            = u"This PaymentIntent is configured to accept payment methods enabled in your Dashboard. "
              u"Because some of these payment methods might redirect your customer off of your page, you "
              u"must provide a `return_url`."_s};
    if (choice.method[u"type"_s].toString() == "customer_balance"_L1 && !intent[u"customer"_s].isString())
        return StripeError{.code = u"parameter_missing"_s,
            .param = u"customer"_s,
            .message = u"A customer is needed to pay by bank transfer."_s};
    return refuseMandate(call, choice);
}

StripeAnswer confirm(
    const StripeCall &call, Checkout &checkout, const QJsonObject &intent, const MethodChoice &choice)
{
    const bool debit = choice.method[u"type"_s].toString() == "us_bank_account"_L1;
    const QJsonObject tried = checkout.payments().attempt(intent, choice.method,
        {.offSession = isOffSession(call.parameters),
            .savesMethod = intent[u"setup_future_usage"_s].isString(),
            .returnUrl = call.parameters[u"return_url"_s].toString(),
            .verified = !(debit && choice.made)});
    if (statusOf(tried) == "requires_payment_method"_L1)
        return paymentFailed(tried);
    return tried;
}

} // namespace

StripeAnswer createIntent(const StripeCall &call, Checkout &checkout)
{
    const QString currency = call.parameters[u"currency"_s].toString().toLower();
    const qint64 amount = call.parameters[u"amount"_s].toInteger();
    if (const auto error = refuseAmount(amount, currency, u"amount"_s))
        return tl::unexpected(*error);
    if (const auto error = refuseCustomer(call))
        return tl::unexpected(*error);
    if (const auto error = refuseStatement(call))
        return tl::unexpected(*error);
    const bool confirms = call.parameters[u"confirm"_s].toBool();
    if (isOffSession(call.parameters) && !confirms)
        return badParameter({}, u"off_session"_s, u"off_session can only be used with confirm=true."_s);
    QJsonObject intent
        = withTypes(applied(newIntent(call.state, amount, currency), call.parameters), call.parameters);
    const auto choice = chooseMethod(call, intent);
    if (!choice)
        return tl::unexpected(choice.error());
    if (confirms)
        if (const auto error = refuseConfirmation(call, intent, *choice))
            return tl::unexpected(*error);
    if (!choice->method.isEmpty())
        intent = with(intent,
            {{u"payment_method"_s, choice->method[u"id"_s]}, {u"status"_s, u"requires_confirmation"_s}});
    call.state.intents.put(intent);
    call.state.record(u"payment_intent.created"_s, intent);
    return confirms ? confirm(call, checkout, intent, *choice) : intent;
}

StripeAnswer updateIntent(const StripeCall &call, Checkout &)
{
    const auto old = findIntent(call);
    if (!old)
        return old;
    if (const auto error = refuseCustomer(call))
        return tl::unexpected(*error);
    if (const auto error = refuseStatement(call))
        return tl::unexpected(*error);
    QJsonObject intent = applied(*old, call.parameters);
    static const QStringList open{
        u"requires_payment_method"_s, u"requires_confirmation"_s, u"requires_action"_s};
    for (const QString &field : {u"amount"_s, u"currency"_s, u"customer"_s, u"payment_method"_s})
        if (call.parameters.contains(field) && !open.contains(statusOf(*old)))
            return wrongState(unexpected,
                u"This PaymentIntent's %1 could not be updated because it has a status of %2."_s.arg(
                    field, statusOf(*old)));
    if (call.parameters.contains(u"amount"_s) || call.parameters.contains(u"currency"_s)) {
        const QString currency
            = call.parameters[u"currency"_s].toString(intent[u"currency"_s].toString()).toLower();
        const qint64 amount = call.parameters[u"amount"_s].toInteger(intent[u"amount"_s].toInteger());
        if (const auto error = refuseAmount(amount, currency, u"amount"_s))
            return tl::unexpected(*error);
        intent = with(intent, {{u"amount"_s, amount}, {u"currency"_s, currency}});
    }
    const auto choice = chooseMethod(call, intent);
    if (!choice)
        return tl::unexpected(choice.error());
    if (!choice->method.isEmpty() && statusOf(intent) == "requires_payment_method"_L1)
        intent = with(intent,
            {{u"payment_method"_s, choice->method[u"id"_s]}, {u"status"_s, u"requires_confirmation"_s}});
    call.state.intents.put(intent); // Stripe tells nobody: there is no payment_intent.updated.
    return intent;
}

StripeAnswer confirmIntent(const StripeCall &call, Checkout &checkout)
{
    const auto old = findIntent(call);
    if (!old)
        return old;
    static const QStringList open{
        u"requires_payment_method"_s, u"requires_confirmation"_s, u"requires_action"_s};
    if (!open.contains(statusOf(*old)))
        return notNow(*old, u"confirm"_s);
    if (belongsToSession(call.state, call.id))
        return wrongState(unexpected, u"You cannot confirm a PaymentIntent created by Checkout."_s);
    const QJsonObject intent = applied(*old, call.parameters);
    const auto choice = chooseMethod(call, intent);
    if (!choice)
        return tl::unexpected(choice.error());
    if (const auto error = refuseConfirmation(call, intent, *choice))
        return tl::unexpected(*error);
    return confirm(call, checkout, intent, *choice);
}

StripeAnswer captureIntent(const StripeCall &call, Checkout &checkout)
{
    const auto intent = findIntent(call);
    if (!intent)
        return intent;
    if (statusOf(*intent) != "requires_capture"_L1)
        return wrongState(unexpected,
            u"This PaymentIntent could not be captured because it has a status of %1. Only a PaymentIntent "
            u"with "
            u"one of the following statuses may be captured: requires_capture."_s.arg(statusOf(*intent)));
    const qint64 most = (*intent)[u"amount_capturable"_s].toInteger();
    const qint64 amount = call.parameters[u"amount_to_capture"_s].toInteger(most);
    if (amount < 1 || amount > most)
        return badParameter(amount < 1 ? u"parameter_invalid_integer"_s : u"amount_too_large"_s,
            u"amount_to_capture"_s, u"The amount to capture must be between 1 and %1."_s.arg(most));
    return checkout.payments().capture(*intent, amount);
}

StripeAnswer cancelIntent(const StripeCall &call, Checkout &checkout)
{
    const auto intent = findIntent(call);
    if (!intent)
        return intent;
    const QString status = statusOf(*intent);
    static const QStringList open{u"requires_payment_method"_s, u"requires_confirmation"_s,
        u"requires_action"_s, u"requires_capture"_s};
    if (!open.contains(status))
        return notNow(*intent, u"cancel"_s);
    if (status != "requires_capture"_L1 && belongsToSession(call.state, call.id))
        return wrongState(unexpected,
            u"You cannot cancel PaymentIntents created by Checkout. Expire the Checkout Session instead."_s);
    return checkout.payments().cancel(*intent, call.parameters[u"cancellation_reason"_s].toString());
}

StripeAnswer applyBalance(const StripeCall &call, Checkout &checkout)
{
    const auto intent = findIntent(call);
    if (!intent)
        return intent;
    if ((*intent)[u"next_action"_s][u"type"_s].toString() != "display_bank_transfer_instructions"_L1)
        return notNow(*intent, u"apply the customer's balance to"_s);
    const QString customer = (*intent)[u"customer"_s].toString();
    const QString currency = (*intent)[u"currency"_s].toString();
    const qint64 has = cashBalanceOf(call.state, customer)[u"available"_s][currency].toInteger();
    const qint64 asked = call.parameters[u"amount"_s].toInteger();
    if (has == 0 || asked > has || asked > remainingOf(call.state, *intent))
        return badParameter(u"balance_insufficient"_s, u"amount"_s,
            u"The customer's cash balance does not have that much for this payment."_s);
    spendCash(call.state, checkout.payments(), customer, currency, call.id, asked);
    return *call.state.intents.find(call.id);
}

StripeAnswer verifyDeposits(const StripeCall &call, Checkout &checkout)
{
    const auto intent = findIntent(call);
    if (!intent)
        return intent;
    if ((*intent)[u"next_action"_s][u"type"_s].toString() != "verify_with_microdeposits"_L1)
        return notNow(*intent, u"verify the microdeposits of"_s);
    const QJsonArray amounts = call.parameters[u"amounts"_s].toArray();
    const QString code = call.parameters[u"descriptor_code"_s].toString();
    if (amounts.isEmpty() == code.isEmpty())
        return badParameter(
            u"parameter_missing"_s, u"amounts"_s, u"You must provide either amounts or descriptor_code."_s);
    if (amounts == QJsonArray{10, 11} || code == "SM33CC"_L1)
        return wrongState(u"payment_method_microdeposit_verification_attempts_exceeded"_s,
            u"You have exceeded the number of allowed verification attempts."_s);
    if (amounts == QJsonArray{40, 41} || code == "SM44DD"_L1)
        return wrongState(u"payment_method_microdeposit_verification_timeout"_s,
            u"The verification of this bank account has timed out."_s);
    if (amounts != QJsonArray{32, 45} && code != "SM11AA"_L1)
        return badParameter(u"payment_method_microdeposit_verification_amounts_mismatch"_s, u"amounts"_s,
            u"The amounts provided do not match the amounts that were sent to the bank account."_s);
    const auto method = call.state.methods.find((*intent)[u"payment_method"_s].toString());
    return checkout.payments().attempt(*intent, *method, {.verified = true});
}

} // namespace quittance::sandbox
