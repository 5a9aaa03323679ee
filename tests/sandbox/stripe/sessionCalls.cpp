#include "tests/sandbox/stripe/sessionCalls.h"

#include "tests/sandbox/stripe/Checkout.h"
#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/callChecks.h"
#include "tests/sandbox/stripe/lineItems.h"
#include "tests/sandbox/stripe/payObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shortest = 30 * 60;

tl::unexpected<StripeError> missing(const QString &name)
{
    return badParameter(u"parameter_missing"_s, name, u"Missing required param: %1."_s.arg(name));
}

bool isUrl(const QString &text)
{
    const QString scheme
        = QUrl(QString(text).replace(u"{CHECKOUT_SESSION_ID}"_s, u"x"_s), QUrl::StrictMode).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1;
}

//! What cannot go together, and what is not there.
std::optional<StripeError> refuseSession(const StripeCall &call)
{
    const QJsonObject &sent = call.parameters;
    const bool saves = sent[u"mode"_s].toString() == "setup"_L1;
    if (!sent.contains(u"success_url"_s))
        return missing(u"success_url"_s).value();
    for (const QString &name : {u"success_url"_s, u"cancel_url"_s})
        if (sent.contains(name) && !isUrl(sent[name].toString()))
            return badParameter(u"url_invalid"_s, name, u"Not a valid URL"_s).value();
    if (!sent.contains(u"mode"_s) && !sent.contains(u"line_items"_s))
        return missing(u"mode"_s).value();
    if (!saves && !sent.contains(u"line_items"_s))
        return missing(u"line_items"_s).value();
    if (saves && sent.contains(u"line_items"_s))
        return badParameter({}, u"line_items"_s, u"`line_items` can not be used in `setup` mode."_s).value();
    if (saves && !sent.contains(u"currency"_s) && !sent.contains(u"payment_method_types"_s))
        return missing(u"currency"_s).value();
    if (sent.contains(u"customer"_s) && sent.contains(u"customer_email"_s))
        return badParameter(u"parameters_exclusive"_s, u"customer_email"_s,
            u"You may only specify one of these parameters: customer, customer_email."_s)
            .value();
    const QString other = saves ? u"payment_intent_data"_s : u"setup_intent_data"_s;
    if (sent.contains(other))
        return badParameter({}, other, u"`%1` can not be used in this mode."_s.arg(other)).value();
    const qint64 expires = sent[u"expires_at"_s].toInteger(call.state.now() + Checkout::sessionSeconds);
    if (expires < call.state.now() + shortest || expires > call.state.now() + Checkout::sessionSeconds)
        return badParameter({}, u"expires_at"_s,
            u"The `expires_at` timestamp must be at least 30 minutes and less than 24 hours from Checkout "
            u"Session "
            u"creation."_s)
            .value();
    return refuseCustomer(call);
}

//! What a session made by a call has in place of a link.
QJsonObject standIn(const QJsonObject &sent, const QString &currency)
{
    const QJsonObject words{{u"after_submit"_s, QJsonValue::Null}, {u"shipping_address"_s, QJsonValue::Null},
        {u"submit"_s, QJsonValue::Null}, {u"terms_of_service_acceptance"_s, QJsonValue::Null}};
    const QJsonValue creation = sent[u"customer_creation"_s];
    const bool known = sent.contains(u"customer"_s) || sent[u"mode"_s].toString() == "setup"_L1;
    return {{u"id"_s, QJsonValue::Null}, {u"allow_promotion_codes"_s, QJsonValue::Null},
        {u"billing_address_collection"_s, QJsonValue::Null}, {u"currency"_s, currency},
        {u"custom_text"_s, words},
        {u"customer_creation"_s, known ? QJsonValue() : QJsonValue(creation.toString(u"if_required"_s))},
        {u"metadata"_s, mergedMetadata({}, sent[u"metadata"_s].toObject())},
        {u"payment_method_types"_s, sent[u"payment_method_types"_s]},
        {u"submit_type"_s, sent[u"submit_type"_s].isString() ? sent[u"submit_type"_s] : QJsonValue()}};
}

} // namespace

StripeAnswer createSession(const StripeCall &call)
{
    if (const auto error = refuseSession(call))
        return tl::unexpected(*error);
    const QJsonObject &sent = call.parameters;
    const bool saves = sent[u"mode"_s].toString() == "setup"_L1;
    LineItems lines;
    if (!saves) {
        const auto made = makeLineItems(call, sent[u"line_items"_s].toArray());
        if (!made)
            return tl::unexpected(made.error());
        lines = *made;
    }
    const QString currency = saves ? sent[u"currency"_s].toString().toLower() : lines.currency;
    QJsonObject session
        = newSession(call.state, standIn(sent, currency), lines.items, Checkout::sessionSeconds);
    const QString id = session[u"id"_s].toString();
    for (const QString &field :
        {u"cancel_url"_s, u"client_reference_id"_s, u"customer"_s, u"customer_email"_s, u"expires_at"_s,
            u"locale"_s, u"success_url"_s, u"saved_payment_method_options"_s})
        if (sent.contains(field))
            session.insert(field, sent[field]);
    if (sent[u"adaptive_pricing"_s].isObject())
        session.insert(u"adaptive_pricing"_s, sent[u"adaptive_pricing"_s]);
    session = with(session,
        {{u"mode"_s, saves ? u"setup"_s : u"payment"_s},
            {u"url"_s, call.state.payBase.resolved(QUrl(u"/c/"_s + id)).toString()}});
    if (!sent.contains(u"cancel_url"_s))
        session.insert(u"cancel_url"_s, QJsonValue::Null);
    if (saves)
        session = with(session,
            {{u"amount_total"_s, QJsonValue::Null}, {u"amount_subtotal"_s, QJsonValue::Null},
                {u"payment_status"_s, u"no_payment_required"_s}, {u"total_details"_s, QJsonValue::Null},
                {u"currency"_s, currency.isEmpty() ? QJsonValue() : QJsonValue(currency)}});
    call.state.lineItems.insert(id, lines.items);
    call.state.intentData.insert(
        id, sent[saves ? u"setup_intent_data"_s : u"payment_intent_data"_s].toObject());
    call.state.sessions.put(session); // Stripe tells nobody: there is no event for it.
    return session;
}

StripeAnswer updateSession(const StripeCall &call)
{
    const auto old = call.state.sessions.find(call.id);
    if (!old)
        return noSuch(u"checkout.session"_s, call.id, u"session"_s);
    QJsonObject session = *old;
    if (call.parameters.contains(u"metadata"_s))
        session.insert(
            u"metadata"_s, mergedMetadata(session[u"metadata"_s].toObject(), call.parameters[u"metadata"_s]));
    call.state.sessions.put(session);
    return session;
}

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
