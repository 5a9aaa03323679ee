#include "tests/sandbox/stripe/methodCalls.h"

#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/callChecks.h"
#include "tests/sandbox/stripe/methodObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

tl::expected<QJsonObject, StripeError> findMethod(const StripeCall &call)
{
    if (const auto method = takeMethod(call.state, call.id))
        return *method;
    return noSuch(u"PaymentMethod"_s, call.id, u"payment_method"_s);
}

StripeAnswer pageOf(const StripeCall &call, const QString &customer)
{
    return listPage(call, call.state.methods, u"PaymentMethod"_s, [&](const QJsonObject &method) {
        return method[u"customer"_s].toString() == customer && fieldFits(call, u"type"_s, method);
    });
}

} // namespace

StripeAnswer readMethod(const StripeCall &call)
{
    return findMethod(call);
}

StripeAnswer updateMethod(const StripeCall &call)
{
    const auto old = findMethod(call);
    if (!old)
        return old;
    if (!(*old)[u"customer"_s].isString())
        return wrongState(u"payment_method_unexpected_state"_s,
            u"You must save this PaymentMethod to a customer before you can update it."_s);
    QJsonObject method = *old;
    if (call.parameters.contains(u"metadata"_s))
        method.insert(
            u"metadata"_s, mergedMetadata(method[u"metadata"_s].toObject(), call.parameters[u"metadata"_s]));
    QJsonObject card = method[u"card"_s].toObject();
    for (const QString &field : {u"exp_month"_s, u"exp_year"_s})
        if (const QJsonValue sent = call.parameters[u"card"_s][field]; sent.isDouble())
            card.insert(field, sent);
    if (!card.isEmpty())
        method.insert(u"card"_s, card);
    call.state.methods.put(method);
    if (const QJsonObject previous = changedFields(*old, method); !previous.isEmpty())
        call.state.record(u"payment_method.updated"_s, method, previous);
    return method;
}

StripeAnswer attachMethodCall(const StripeCall &call)
{
    const auto method = findMethod(call);
    if (!method)
        return method;
    if (const auto error = refuseCustomer(call))
        return tl::unexpected(*error);
    const QJsonValue owner = (*method)[u"customer"_s];
    if (owner.isString() && owner != call.parameters[u"customer"_s])
        return wrongState(u"payment_method_unexpected_state"_s,
            u"The payment method you provided has already been attached to a customer."_s);
    if (call.state.testNumbers.value((*method)[u"id"_s].toString()).startsWith(u"detached "_s))
        return wrongState(u"payment_method_unexpected_state"_s,
            u"This PaymentMethod was previously used without being attached to a Customer or was detached "
            u"from a "
            u"Customer, and may not be used again."_s);
    const auto card = cardOf(call.state, *method);
    if (card && card->effect == TestCard::Effect::Declines) { // The bank is asked whether the card is good.
        StripeError error{.status = 402,
            .type = u"card_error"_s,
            .code = card->code,
            .message = card->message,
            .declineCode = card->declineCode};
        return tl::unexpected(error);
    }
    return attachMethod(call.state, *method, call.parameters[u"customer"_s]);
}

StripeAnswer detachMethod(const StripeCall &call)
{
    const auto old = findMethod(call);
    if (!old)
        return old;
    if (!(*old)[u"customer"_s].isString())
        return wrongState(u"payment_method_unexpected_state"_s,
            u"The payment method you provided is not attached to a customer so detachment is impossible."_s);
    const QJsonObject method = with(*old, {{u"customer"_s, QJsonValue::Null}});
    const QString id = method[u"id"_s].toString();
    call.state.methods.put(method);
    call.state.approvedMethods.remove(id);
    call.state.testNumbers.insert(id, QString(u"detached "_s + call.state.testNumbers.value(id)));
    call.state.record(u"payment_method.detached"_s, method, {{u"customer"_s, (*old)[u"customer"_s]}});
    return method;
}

StripeAnswer listMethods(const StripeCall &call)
{
    if (const auto error = refuseCustomer(call))
        return tl::unexpected(*error);
    return pageOf(call, call.parameters[u"customer"_s].toString());
}

StripeAnswer listCustomerMethods(const StripeCall &call)
{
    if (!call.state.customers.find(call.id))
        return noSuch(u"customer"_s, call.id, u"customer"_s);
    return pageOf(call, call.id);
}

StripeAnswer readCustomerMethod(const StripeCall &call)
{
    const auto method = call.state.methods.find(call.innerId);
    if (!method || (*method)[u"customer"_s].toString() != call.id)
        return noSuch(u"PaymentMethod"_s, call.innerId, u"payment_method"_s);
    return *method;
}

} // namespace quittance::sandbox
