#include "tests/sandbox/stripe/refundCalls.h"

#include "tests/sandbox/stripe/StripeMoney.h"
#include "tests/sandbox/stripe/callChecks.h"
#include "tests/sandbox/stripe/cashDrawer.h"
#include "tests/sandbox/stripe/refundDesk.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

tl::expected<QJsonObject, StripeError> findCharge(const StripeCall &call)
{
    QString id = call.parameters[u"charge"_s].toString();
    const QString intentId = call.parameters[u"payment_intent"_s].toString();
    if (id.isEmpty() && intentId.isEmpty())
        return badParameter(u"parameter_missing"_s, u"charge"_s,
            u"One of the following params should be provided for this request: payment_intent or charge."_s);
    if (!intentId.isEmpty()) {
        const auto intent = call.state.intents.find(intentId);
        if (!intent)
            return noSuch(u"payment_intent"_s, intentId, u"payment_intent"_s, 400);
        id = (*intent)[u"latest_charge"_s].toString();
        if (id.isEmpty() || (*intent)[u"status"_s].toString() != "succeeded"_L1)
            return badParameter({}, u"payment_intent"_s,
                u"This PaymentIntent (%1) does not have a successful charge to refund."_s.arg(intentId));
    }
    const auto charge = call.state.charges.find(id);
    if (!charge)
        return noSuch(u"charge"_s, id, u"charge"_s, 400);
    return *charge;
}

//! What stands against giving back that much of the charge.
std::optional<StripeError> refuseRefund(const StripeState &state, const QJsonObject &charge, qint64 amount)
{
    const QString id = charge[u"id"_s].toString();
    if (charge[u"status"_s].toString() != "succeeded"_L1 || !charge[u"captured"_s].toBool())
        return wrongState({}, u"Charge %1 has not succeeded and cannot be refunded."_s.arg(id)).value();
    if (charge[u"refunded"_s].toBool())
        return wrongState(u"charge_already_refunded"_s, u"Charge %1 has already been refunded."_s.arg(id))
            .value();
    for (const QJsonObject &dispute : state.disputes.oldestFirst())
        if (dispute[u"charge"_s].toString() == id && !dispute[u"is_charge_refundable"_s].toBool()
            && dispute[u"status"_s].toString() != "won"_L1)
            return wrongState(
                u"charge_disputed"_s, u"Charge %1 has been charged back; cannot issue a refund."_s.arg(id))
                .value();
    const qint64 left = charge[u"amount_captured"_s].toInteger() - charge[u"amount_refunded"_s].toInteger();
    const QString currency = charge[u"currency"_s].toString();
    if (amount < 1)
        return StripeError{.code = u"parameter_invalid_integer"_s,
            .param = u"amount"_s,
            .message = u"This value must be greater than or equal to 1."_s};
    if (amount > left)
        return StripeError{.param = u"amount"_s,
            .message = u"Refund amount (%1) is greater than unrefunded amount on charge (%2)"_s.arg(
                amountText(amount, currency), amountText(left, currency))};
    if (!isChargeable(amount, currency))
        return StripeError{.code = u"parameter_invalid_integer"_s,
            .param = u"amount"_s,
            .message = u"Invalid integer: this currency does not take that amount"_s};
    return {};
}

StripeAnswer refundCustomerCash(const StripeCall &call)
{
    const QString customer = call.parameters[u"customer"_s].toString();
    const QString currency = call.parameters[u"currency"_s].toString().toLower();
    if (customer.isEmpty() || currency.isEmpty())
        return badParameter(u"parameter_missing"_s, customer.isEmpty() ? u"customer"_s : u"currency"_s,
            u"customer and currency are needed to refund a cash balance."_s);
    if (const auto error = refuseCustomer(call))
        return tl::unexpected(*error);
    const qint64 has = cashBalanceOf(call.state, customer)[u"available"_s][currency].toInteger();
    const qint64 amount = call.parameters[u"amount"_s].toInteger(has);
    if (amount < 1 || amount > has)
        return badParameter(u"balance_insufficient"_s, u"amount"_s,
            u"The customer's cash balance does not have that much."_s);
    return refundCash(call.state, customer, amount, currency,
        mergedMetadata({}, call.parameters[u"metadata"_s].toObject()));
}

StripeAnswer endWaiting(const StripeCall &call, const QString &status)
{
    const auto refund = call.state.refunds.find(call.id);
    if (!refund)
        return noSuch(u"refund"_s, call.id, u"refund"_s);
    if ((*refund)[u"status"_s].toString() != "requires_action"_L1)
        return wrongState({},
            u"Refunds with status %1 cannot be canceled or expired."_s.arg(
                (*refund)[u"status"_s].toString()));
    return *endRefund(call.state, call.id, status);
}

} // namespace

StripeAnswer createRefund(const StripeCall &call)
{
    if (call.parameters[u"origin"_s].toString() == "customer_balance"_L1)
        return refundCustomerCash(call);
    const auto charge = findCharge(call);
    if (!charge)
        return charge;
    const qint64 left
        = (*charge)[u"amount_captured"_s].toInteger() - (*charge)[u"amount_refunded"_s].toInteger();
    const qint64 amount = call.parameters[u"amount"_s].toInteger(left);
    if (const auto error = refuseRefund(call.state, *charge, amount))
        return tl::unexpected(*error);
    const QJsonValue reason = call.parameters[u"reason"_s];
    return makeRefund(call.state,
        {.charge = *charge,
            .amount = amount,
            .reason = reason.isString() ? reason : QJsonValue(),
            .metadata = mergedMetadata({}, call.parameters[u"metadata"_s].toObject()),
            .instructionsEmail = call.parameters[u"instructions_email"_s].toString()});
}

StripeAnswer updateRefund(const StripeCall &call)
{
    const auto old = call.state.refunds.find(call.id);
    if (!old)
        return noSuch(u"refund"_s, call.id, u"refund"_s);
    QJsonObject refund = *old;
    if (call.parameters.contains(u"metadata"_s))
        refund.insert(
            u"metadata"_s, mergedMetadata(refund[u"metadata"_s].toObject(), call.parameters[u"metadata"_s]));
    call.state.refunds.put(refund);
    if (const QJsonObject previous = changedFields(*old, refund); !previous.isEmpty())
        call.state.record(u"refund.updated"_s, refund, previous);
    return refund;
}

StripeAnswer cancelRefund(const StripeCall &call)
{
    return endWaiting(call, u"canceled"_s);
}

StripeAnswer expireRefund(const StripeCall &call)
{
    return endWaiting(call, u"failed"_s);
}

StripeAnswer listRefunds(const StripeCall &call)
{
    return listPage(call, call.state.refunds, u"refund"_s, [&](const QJsonObject &refund) {
        return fieldFits(call, u"charge"_s, refund) && fieldFits(call, u"payment_intent"_s, refund)
            && createdFits(refund, call.parameters[u"created"_s]);
    });
}

} // namespace quittance::sandbox
