#include "tests/sandbox/stripe/Checkout.h"

#include "tests/sandbox/stripe/StripeCall.h"
#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/customerCalls.h"
#include "tests/sandbox/stripe/methodObjects.h"
#include "tests/sandbox/stripe/payObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

std::optional<QJsonObject> Checkout::findLink(const QString &idOrUrl) const
{
    for (const QJsonObject &link : m_state.links.oldestFirst())
        if (link[u"id"_s].toString() == idOrUrl || link[u"url"_s].toString() == idOrUrl)
            return link;
    return {};
}

QJsonObject Checkout::open(const QJsonObject &link, const QString &reference)
{
    const QJsonArray lines = m_state.lineItems.value(link[u"id"_s].toString());
    QJsonObject session = newSession(m_state, link, lines, sessionSeconds);
    if (!reference.isEmpty())
        session.insert(u"client_reference_id"_s, reference);
    m_state.lineItems.insert(session[u"id"_s].toString(), lines);
    m_state.intentData.insert(session[u"id"_s].toString(), link[u"payment_intent_data"_s].toObject());
    m_state.sessions.put(session);
    return session; // Stripe tells nobody: there is no event for it.
}

std::optional<QJsonObject> Checkout::openSession(const QString &id)
{
    expireDue();
    const std::optional<QJsonObject> session = m_state.sessions.find(id);
    if (!session || (*session)[u"status"_s].toString() != "open"_L1)
        return {};
    return session;
}

PayOutcome Checkout::pay(const QString &sessionId, const CardEntry &entry)
{
    using Effect = TestCard::Effect;
    const std::optional<QJsonObject> session = openSession(sessionId);
    if (!session)
        return {.state = PayOutcome::State::Closed};
    if (const QString mistake = mistakeIn(entry, m_state.clock.now().date()); !mistake.isEmpty())
        return {.state = PayOutcome::State::Declined, .message = mistake};
    const TestCard card = *TestCard::find(digitsOf(entry.number));
    const bool saves = (*session)[u"mode"_s].toString() == "setup"_L1;
    const bool mayPass = card.effect == Effect::Pays || (saves && card.effect == Effect::DeclinesCharges);
    return attempt(*session, makeCardMethod(m_state, card, entry), mayPass);
}

PayOutcome Checkout::payByDebit(const QString &sessionId, const DebitEntry &entry)
{
    const std::optional<QJsonObject> session = openSession(sessionId);
    if (!session)
        return {.state = PayOutcome::State::Closed};
    const auto debit = TestDebit::find(digitsOf(entry.account).toUpper());
    if (!debit)
        return {.state = PayOutcome::State::Declined,
            .message = u"This is a test page: please use one of the test accounts below."_s};
    if (entry.name.trimmed().isEmpty() || !entry.email.contains(u'@'))
        return {.state = PayOutcome::State::Declined,
            .message = u"The account holder's name and e-mail address are needed."_s};
    const QJsonObject method
        = makeDebitMethod(m_state, *debit, {{u"email"_s, entry.email}, {u"name"_s, entry.name}});
    return attempt(*session, method, true);
}

PayOutcome Checkout::attempt(const QJsonObject &open, const QJsonObject &method, bool mayPass)
{
    const QString id = open[u"id"_s].toString();
    const bool saves = open[u"mode"_s].toString() == "setup"_L1;
    if (saves) {
        const QJsonObject setup = setupFor(open);
        return conclude(id, m_setups.attempt(setup, method));
    }
    QJsonObject intent = intentFor(open);
    if (mayPass) {
        const QJsonObject session = withCustomer(*m_state.sessions.find(id), method);
        intent.insert(u"customer"_s, session[u"customer"_s]);
    }
    return conclude(
        id, m_payments.attempt(intent, method, {.savesMethod = intent[u"setup_future_usage"_s].isString()}));
}

PayOutcome Checkout::answerApproval(const QString &sessionId, bool approved)
{
    const std::optional<QJsonObject> session = openSession(sessionId);
    if (!session)
        return {.state = PayOutcome::State::Closed};
    if (const QString setup = (*session)[u"setup_intent"_s].toString(); !setup.isEmpty()) {
        const auto answered = m_setups.answerApproval(setup, approved);
        return answered ? conclude(sessionId, *answered) : PayOutcome{.state = PayOutcome::State::Closed};
    }
    const QString id = (*session)[u"payment_intent"_s].toString();
    std::optional<QJsonObject> intent = m_state.intents.find(id);
    if (approved && intent && (*intent)[u"status"_s].toString() == "requires_action"_L1) {
        const auto method = m_state.methods.find((*intent)[u"payment_method"_s].toString());
        const QJsonObject withPayer = withCustomer(*session, method.value_or(QJsonObject()));
        intent->insert(u"customer"_s, withPayer[u"customer"_s]);
        m_state.intents.put(*intent);
    }
    const auto answered = m_payments.answerApproval(id, approved);
    return answered ? conclude(sessionId, *answered) : PayOutcome{.state = PayOutcome::State::Closed};
}

PayOutcome Checkout::conclude(const QString &sessionId, const QJsonObject &intent)
{
    const QString status = intent[u"status"_s].toString();
    if (status == "requires_action"_L1)
        return {.state = PayOutcome::State::NeedsApproval};
    if (status == "requires_payment_method"_L1) {
        const bool saves = intent[u"object"_s].toString() == "setup_intent"_L1;
        const QJsonValue error = intent[saves ? u"last_setup_error"_s : u"last_payment_error"_s];
        return {.state = PayOutcome::State::Declined, .message = error[u"message"_s].toString()};
    }
    const QJsonObject charge
        = m_state.charges.find(intent[u"latest_charge"_s].toString()).value_or(QJsonObject());
    const QString methodId
        = (charge.isEmpty() ? intent[u"payment_method"_s] : charge[u"payment_method"_s]).toString();
    complete(*m_state.sessions.find(sessionId), m_state.methods.find(methodId).value_or(QJsonObject()),
        status == "succeeded"_L1);
    return {.state = status == "processing"_L1 ? PayOutcome::State::Underway : PayOutcome::State::Paid};
}

QJsonObject Checkout::intentFor(const QJsonObject &session)
{
    if (const auto intent = m_state.intents.find(session[u"payment_intent"_s].toString()))
        return *intent;
    const QJsonObject data = m_state.intentData.value(session[u"id"_s].toString());
    QJsonObject intent
        = newIntent(m_state, session[u"amount_total"_s].toInteger(), session[u"currency"_s].toString());
    for (const QString &field : {u"capture_method"_s, u"description"_s, u"metadata"_s, u"receipt_email"_s,
             u"setup_future_usage"_s, u"statement_descriptor"_s, u"statement_descriptor_suffix"_s})
        if (!data[field].isNull() && !data[field].isUndefined())
            intent.insert(field, data[field]);
    intent.insert(u"customer"_s, session[u"customer"_s]);
    intent.insert(u"payment_method_types"_s, session[u"payment_method_types"_s]);
    m_state.intents.put(intent);
    m_state.record(u"payment_intent.created"_s, intent);
    m_state.sessions.put(with(session, {{u"payment_intent"_s, intent[u"id"_s]}}));
    return intent;
}

QJsonObject Checkout::setupFor(const QJsonObject &session)
{
    if (const auto setup = m_state.setups.find(session[u"setup_intent"_s].toString()))
        return *setup;
    const QJsonObject data = m_state.intentData.value(session[u"id"_s].toString());
    QJsonObject setup = newSetup(m_state);
    for (const QString &field : {u"description"_s, u"metadata"_s})
        if (!data[field].isNull() && !data[field].isUndefined())
            setup.insert(field, data[field]);
    setup.insert(u"customer"_s, session[u"customer"_s]);
    setup.insert(u"payment_method_types"_s, session[u"payment_method_types"_s]);
    m_state.setups.put(setup);
    m_state.record(u"setup_intent.created"_s, setup);
    m_state.sessions.put(with(session, {{u"setup_intent"_s, setup[u"id"_s]}}));
    return setup;
}

QJsonObject Checkout::withCustomer(QJsonObject session, const QJsonObject &method)
{
    if (session[u"customer"_s].isString() || session[u"customer_creation"_s].toString() != "always"_L1)
        return session;
    const QJsonValue payer = method[u"billing_details"_s];
    const QJsonObject customer
        = with(emptyCustomer(m_state), {{u"email"_s, payer[u"email"_s]}, {u"name"_s, payer[u"name"_s]}});
    m_state.customers.put(customer);
    m_state.record(u"customer.created"_s, customer);
    session.insert(u"customer"_s, customer[u"id"_s]);
    m_state.sessions.put(session);
    return session;
}

void Checkout::complete(QJsonObject session, const QJsonObject &method, bool paid)
{
    const bool saves = session[u"mode"_s].toString() == "setup"_L1;
    const QJsonObject payer = method[u"billing_details"_s].toObject();
    session.insert(u"status"_s, u"complete"_s);
    session.insert(u"payment_status"_s, saves ? u"no_payment_required"_s : paid ? u"paid"_s : u"unpaid"_s);
    session.insert(u"url"_s, QJsonValue::Null);
    session.insert(u"customer_details"_s,
        QJsonObject{{u"address"_s, payer[u"address"_s]}, {u"business_name"_s, QJsonValue::Null},
            {u"email"_s, payer[u"email"_s]}, {u"individual_name"_s, QJsonValue::Null},
            {u"name"_s, payer[u"name"_s]}, {u"phone"_s, QJsonValue::Null}, {u"tax_exempt"_s, u"none"_s},
            {u"tax_ids"_s, QJsonArray()}});
    m_state.sessions.put(session);
    m_state.record(u"checkout.session.completed"_s, session);
    countCompletion(session[u"payment_link"_s].toString());
}

void Checkout::countCompletion(const QString &linkId)
{
    const std::optional<QJsonObject> old = m_state.links.find(linkId);
    if (!old || !(*old)[u"restrictions"_s].isObject())
        return;
    const QJsonObject counted = (*old)[u"restrictions"_s][u"completed_sessions"_s].toObject();
    const qint64 count = counted[u"count"_s].toInteger() + 1;
    const QJsonValue limit = counted[u"limit"_s];
    QJsonObject link = *old;
    link.insert(u"restrictions"_s,
        QJsonObject{{u"completed_sessions"_s, QJsonObject{{u"count"_s, count}, {u"limit"_s, limit}}}});
    if (count >= limit.toInteger())
        link.insert(u"active"_s, false);
    m_state.links.put(link);
    m_state.record(u"payment_link.updated"_s, link, changedFields(*old, link));
}

void Checkout::expire(const QJsonObject &session)
{
    QJsonObject expired = session;
    expired.insert(u"status"_s, u"expired"_s);
    expired.insert(u"url"_s, QJsonValue::Null);
    m_state.sessions.put(expired);
    m_state.record(u"checkout.session.expired"_s, expired);
}

void Checkout::expireDue()
{
    const QList<QJsonObject> sessions = m_state.sessions.oldestFirst();
    for (const QJsonObject &session : sessions)
        if (session[u"status"_s].toString() == "open"_L1
            && session[u"expires_at"_s].toInteger() <= m_state.now())
            expire(session);
}

} // namespace quittance::sandbox
