#include "tests/sandbox/stripe/sessionCalls.h"

#include "tests/sandbox/stripe/Checkout.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

StripeAnswer listSessions(const StripeCall &call)
{
    const QJsonValue email = call.parameters[u"customer_details"_s][u"email"_s];
    return listPage(call, call.state.sessions, u"checkout session"_s, [&](const QJsonObject &session) {
        for (const QString &field : {u"payment_link"_s, u"payment_intent"_s, u"customer"_s, u"status"_s})
            if (!fieldFits(call, field, session))
                return false;
        return createdFits(session, call.parameters[u"created"_s])
            && (!email.isString() || session[u"customer_details"_s][u"email"_s] == email);
    });
}

StripeAnswer sessionLineItems(const StripeCall &call)
{
    if (!call.state.sessions.find(call.id))
        return noSuch(u"checkout.session"_s, call.id, u"session"_s);
    return wholeList(call.path, call.state.lineItems.value(call.id));
}

StripeAnswer expireSession(const StripeCall &call, Checkout &checkout)
{
    const std::optional<QJsonObject> session = call.state.sessions.find(call.id);
    if (!session)
        return noSuch(u"checkout.session"_s, call.id, u"session"_s);
    const QString status = (*session)[u"status"_s].toString();
    if (status != "open"_L1)
        return badParameter({}, {},
            u"Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a "
            u"status of "
            u"`%1`."_s.arg(status));
    checkout.expire(*session);
    return *call.state.sessions.find(call.id);
}

} // namespace quittance::sandbox
