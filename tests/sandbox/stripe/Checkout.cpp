#include "tests/sandbox/stripe/Checkout.h"

#include "tests/sandbox/stripe/StripeCall.h"
#include "tests/sandbox/stripe/customerCalls.h"
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
    m_state.sessions.put(session);
    return session; // Stripe tells nobody: there is no event for it.
}

PayOutcome Checkout::pay(const QString &sessionId, const CardEntry &entry)
{
    expireDue();
    const std::optional<QJsonObject> session = m_state.sessions.find(sessionId);
    if (!session || (*session)[u"status"_s].toString() != "open"_L1)
        return {.state = PayOutcome::State::Closed};
    if (const QString mistake = mistakeIn(entry, m_state.clock.now().date()); !mistake.isEmpty())
        return {.state = PayOutcome::State::Declined, .message = mistake};

    const TestCard card = *TestCard::find(digitsOf(entry.number));
    QJsonObject intent = intentFor(*session);
    if (card.effect == TestCard::Effect::AsksApproval) {
        intent.insert(u"status"_s, u"requires_action"_s);
        intent.insert(u"next_action"_s, QJsonObject{{u"type"_s, u"use_stripe_sdk"_s}});
        m_state.intents.put(intent);
        m_state.record(u"payment_intent.requires_action"_s, intent);
        m_waiting.insert(sessionId, entry);
        return {.state = PayOutcome::State::NeedsApproval};
    }
    const QJsonObject charge = newCharge(m_state, intent, entry, card);
    if (card.effect == TestCard::Effect::Declines)
        return decline(intent, charge, card);
    succeed(*m_state.sessions.find(sessionId), intent, charge);
    return {.state = PayOutcome::State::Paid};
}

PayOutcome Checkout::answerApproval(const QString &sessionId, bool approved)
{
    expireDue();
    const std::optional<QJsonObject> session = m_state.sessions.find(sessionId);
    const auto waiting = m_waiting.find(sessionId);
    if (!session || (*session)[u"status"_s].toString() != "open"_L1 || waiting == m_waiting.end())
        return {.state = PayOutcome::State::Closed};
    const CardEntry entry = *waiting;
    m_waiting.erase(waiting);
    TestCard card = *TestCard::find(digitsOf(entry.number));
    QJsonObject intent = intentFor(*session);
    intent.insert(u"next_action"_s, QJsonValue::Null);
    if (approved) {
        succeed(*session, intent, newCharge(m_state, intent, entry, card));
        return {.state = PayOutcome::State::Paid};
    }
    card.code = u"payment_intent_authentication_failure"_s; // No charge: the bank was never asked for money.
    card.message
        = u"We are unable to authenticate your payment method. Please choose a different payment method and "
          u"try again."_s;
    return decline(intent, {}, card);
}

QJsonObject Checkout::intentFor(const QJsonObject &session)
{
    if (const auto intent = m_state.intents.find(session[u"payment_intent"_s].toString()))
        return *intent;
    const QJsonObject link
        = m_state.links.find(session[u"payment_link"_s].toString()).value_or(QJsonObject());
    const QJsonObject intent = newIntent(m_state, session, link);
    m_state.intents.put(intent);
    m_state.record(u"payment_intent.created"_s, intent);
    QJsonObject withIntent = session;
    withIntent.insert(u"payment_intent"_s, intent[u"id"_s]);
    m_state.sessions.put(withIntent);
    return intent;
}

PayOutcome Checkout::decline(QJsonObject intent, const QJsonObject &charge, const TestCard &card)
{
    QJsonObject error{{u"type"_s, u"card_error"_s}, {u"code"_s, card.code}, {u"message"_s, card.message}};
    if (!card.declineCode.isEmpty())
        error.insert(u"decline_code"_s, card.declineCode);
    if (!charge.isEmpty()) {
        QJsonObject failed = charge;
        failed.insert(u"status"_s, u"failed"_s);
        failed.insert(u"failure_code"_s, card.code);
        failed.insert(u"failure_message"_s, card.message);
        failed.insert(
            u"outcome"_s, bankAnswer(u"declined_by_network"_s, u"issuer_declined"_s, card.declineCode));
        m_state.charges.put(failed);
        m_state.record(u"charge.failed"_s, failed);
        error.insert(u"charge"_s, charge[u"id"_s]);
        intent.insert(u"latest_charge"_s, charge[u"id"_s]);
    }
    intent.insert(u"status"_s, u"requires_payment_method"_s);
    intent.insert(u"last_payment_error"_s, error);
    m_state.intents.put(intent);
    m_state.record(u"payment_intent.payment_failed"_s, intent);
    return {.state = PayOutcome::State::Declined, .message = card.message};
}

void Checkout::succeed(QJsonObject session, QJsonObject intent, QJsonObject charge)
{
    if (session[u"customer_creation"_s].toString() == "always"_L1) {
        const QJsonObject details = charge[u"billing_details"_s].toObject();
        QJsonObject customer = emptyCustomer(m_state);
        customer.insert(u"email"_s, details[u"email"_s]);
        customer.insert(u"name"_s, details[u"name"_s]);
        m_state.customers.put(customer);
        m_state.record(u"customer.created"_s, customer);
        for (QJsonObject *object : {&session, &intent, &charge})
            object->insert(u"customer"_s, customer[u"id"_s]);
    }
    const QJsonObject transaction = newTransaction(m_state, charge);
    m_state.transactions.put(transaction);
    charge.insert(u"status"_s, u"succeeded"_s);
    charge.insert(u"paid"_s, true);
    charge.insert(u"captured"_s, true);
    charge.insert(u"amount_captured"_s, charge[u"amount"_s]);
    charge.insert(u"balance_transaction"_s, transaction[u"id"_s]);
    charge.insert(u"outcome"_s, bankAnswer(u"approved_by_network"_s, u"authorized"_s, {}));
    m_state.charges.put(charge);
    m_state.record(u"charge.succeeded"_s, charge);

    intent.insert(u"status"_s, u"succeeded"_s);
    intent.insert(u"amount_received"_s, intent[u"amount"_s]);
    intent.insert(u"latest_charge"_s, charge[u"id"_s]);
    intent.insert(u"payment_method"_s, charge[u"payment_method"_s]);
    intent.insert(u"last_payment_error"_s, QJsonValue::Null);
    m_state.intents.put(intent);
    m_state.record(u"payment_intent.succeeded"_s, intent);
    session.insert(u"payment_intent"_s, intent[u"id"_s]);
    complete(session, charge);
}

void Checkout::complete(QJsonObject session, const QJsonObject &charge)
{
    const QJsonObject payer = charge[u"billing_details"_s].toObject();
    session.insert(u"status"_s, u"complete"_s);
    session.insert(u"payment_status"_s, u"paid"_s);
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
    m_waiting.remove(session[u"id"_s].toString());
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
