#include "tests/sandbox/stripe/setupCalls.h"

#include "tests/sandbox/stripe/Checkout.h"
#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/callChecks.h"
#include "tests/sandbox/stripe/methodChoice.h"
#include "tests/sandbox/stripe/payObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString unexpected = u"setup_intent_unexpected_state"_s;

tl::expected<QJsonObject, StripeError> findOpenSetup(const StripeCall &call, const QString &what)
{
    const auto setup = call.state.setups.find(call.id);
    if (!setup)
        return noSuch(u"setupintent"_s, call.id, u"intent"_s);
    const QString status = (*setup)[u"status"_s].toString();
    if (status == "succeeded"_L1 || status == "canceled"_L1)
        return wrongState(unexpected,
            u"You cannot %1 this SetupIntent because it has already %2."_s.arg(
                what, status == "canceled"_L1 ? u"been canceled"_s : u"succeeded"_s));
    return *setup;
}

QJsonObject applied(QJsonObject setup, const QJsonObject &parameters)
{
    for (const QString &field : {u"customer"_s, u"description"_s, u"payment_method_types"_s, u"usage"_s})
        if (parameters.contains(field))
            setup.insert(field, parameters[field]);
    if (parameters.contains(u"metadata"_s))
        setup.insert(
            u"metadata"_s, mergedMetadata(setup[u"metadata"_s].toObject(), parameters[u"metadata"_s]));
    return setup;
}

StripeAnswer confirm(
    const StripeCall &call, Checkout &checkout, const QJsonObject &setup, const MethodChoice &choice)
{
    if (choice.method.isEmpty())
        return wrongState(
            unexpected, u"You cannot confirm this SetupIntent because it's missing a payment method."_s);
    if (const auto error = refuseMandate(call, choice))
        return tl::unexpected(*error);
    const QJsonObject tried
        = checkout.setups().attempt(setup, choice.method, call.parameters[u"return_url"_s].toString());
    if (tried[u"status"_s].toString() == "requires_payment_method"_L1)
        return paymentFailed(tried);
    return tried;
}

} // namespace

StripeAnswer createSetup(const StripeCall &call, Checkout &checkout)
{
    if (const auto error = refuseCustomer(call))
        return tl::unexpected(*error);
    QJsonObject setup = applied(newSetup(call.state), call.parameters);
    const auto choice = chooseMethod(call, setup);
    if (!choice)
        return tl::unexpected(choice.error());
    if (!choice->method.isEmpty())
        setup = with(setup,
            {{u"payment_method"_s, choice->method[u"id"_s]}, {u"status"_s, u"requires_confirmation"_s}});
    call.state.setups.put(setup);
    call.state.record(u"setup_intent.created"_s, setup);
    return call.parameters[u"confirm"_s].toBool() ? confirm(call, checkout, setup, *choice)
                                                  : StripeAnswer(setup);
}

StripeAnswer updateSetup(const StripeCall &call, Checkout &)
{
    const auto old = findOpenSetup(call, u"update"_s);
    if (!old)
        return old;
    if (const auto error = refuseCustomer(call))
        return tl::unexpected(*error);
    const QJsonObject setup = applied(*old, call.parameters);
    call.state.setups.put(setup);
    return setup;
}

StripeAnswer confirmSetup(const StripeCall &call, Checkout &checkout)
{
    const auto setup = findOpenSetup(call, u"confirm"_s);
    if (!setup)
        return setup;
    const auto choice = chooseMethod(call, *setup);
    if (!choice)
        return tl::unexpected(choice.error());
    return confirm(call, checkout, *setup, *choice);
}

StripeAnswer cancelSetup(const StripeCall &call, Checkout &checkout)
{
    const auto setup = findOpenSetup(call, u"cancel"_s);
    if (!setup)
        return setup;
    return checkout.setups().cancel(*setup, call.parameters[u"cancellation_reason"_s].toString());
}

StripeAnswer listSetups(const StripeCall &call)
{
    return listPage(call, call.state.setups, u"setupintent"_s, [&](const QJsonObject &setup) {
        return fieldFits(call, u"customer"_s, setup) && fieldFits(call, u"payment_method"_s, setup)
            && createdFits(setup, call.parameters[u"created"_s]);
    });
}

} // namespace quittance::sandbox
