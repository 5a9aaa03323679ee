#include "tests/sandbox/stripe/PaymentFlow.h"

#include "tests/sandbox/stripe/StripeCall.h"
#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/cashDrawer.h"
#include "tests/sandbox/stripe/disputeDesk.h"
#include "tests/sandbox/stripe/ledgerLines.h"
#include "tests/sandbox/stripe/methodObjects.h"
#include "tests/sandbox/stripe/payObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 authorisedFor = 7 * day;
constexpr qint64 availableAfter = 7 * day;

QString statusOf(const QJsonObject &intent)
{
    return intent[u"status"_s].toString();
}

} // namespace

QJsonObject PaymentFlow::attempt(QJsonObject intent, const QJsonObject &method, const Terms &terms)
{
    intent.insert(u"payment_method"_s, method[u"id"_s]);
    intent.insert(u"last_payment_error"_s, QJsonValue::Null);
    if (const auto card = cardOf(m_state, method))
        return attemptCard(intent, method, *card, terms);
    if (method[u"type"_s].toString() == "customer_balance"_L1)
        return attemptTransfer(intent, method);
    return attemptDebit(intent, method, terms);
}

QJsonObject PaymentFlow::attemptCard(
    QJsonObject intent, const QJsonObject &method, const TestCard &card, const Terms &terms)
{
    using Effect = TestCard::Effect;
    if (card.effect == Effect::Declines || card.effect == Effect::DeclinesCharges)
        return decline(intent, method, card, true);
    const QString id = method[u"id"_s].toString();
    const bool asks = card.effect == Effect::AsksApproval
        || (card.effect == Effect::AsksUnlessSetUp && !m_state.approvedMethods.contains(id));
    if (asks && !terms.approved)
        return terms.offSession ? decline(intent, method, card.refusedWithoutHolder(), true)
                                : ask(intent, terms);
    if (terms.savesMethod) {
        m_state.approvedMethods.insert(id);
        if (intent[u"customer"_s].isString())
            attachMethod(m_state, method, intent[u"customer"_s]);
    }
    const QJsonObject charge = newCharge(m_state, intent, method);
    if (intent[u"capture_method"_s].toString() == "manual"_L1)
        return authorise(intent, charge);
    intent = succeed(intent, charge, card.number);
    follow(charge, card);
    return intent;
}

QJsonObject PaymentFlow::ask(QJsonObject intent, const Terms &terms)
{
    const QString id = intent[u"id"_s].toString();
    QJsonObject action{{u"type"_s, u"use_stripe_sdk"_s}};
    if (!terms.returnUrl.isEmpty())
        action = {{u"type"_s, u"redirect_to_url"_s},
            {u"redirect_to_url"_s,
                QJsonObject{{u"return_url"_s, terms.returnUrl},
                    {u"url"_s, m_state.payBase.resolved(QUrl(u"/3ds/"_s + id)).toString()}}}};
    intent.insert(u"status"_s, u"requires_action"_s);
    intent.insert(u"next_action"_s, action);
    m_waiting.insert(id, terms);
    return keep(intent, u"payment_intent.requires_action"_s);
}

std::optional<QJsonObject> PaymentFlow::answerApproval(const QString &id, bool approved)
{
    std::optional<QJsonObject> intent = m_state.intents.find(id);
    const auto waiting = m_waiting.find(id);
    if (!intent || statusOf(*intent) != "requires_action"_L1 || waiting == m_waiting.end())
        return {};
    Terms terms = *waiting;
    terms.approved = true;
    m_waiting.erase(waiting);
    intent->insert(u"next_action"_s, QJsonValue::Null);
    const QJsonObject method
        = m_state.methods.find((*intent)[u"payment_method"_s].toString()).value_or(QJsonObject());
    if (approved)
        return attempt(*intent, method, terms);
    return decline(*intent, method, cardOf(m_state, method).value_or(TestCard()).refusedByHolder(), false);
}

QJsonObject PaymentFlow::decline(
    QJsonObject intent, const QJsonObject &method, const TestCard &card, bool reachesBank)
{
    QJsonObject error{{u"type"_s, u"card_error"_s}, {u"code"_s, card.code}, {u"message"_s, card.message},
        {u"payment_method"_s, method}};
    if (!card.declineCode.isEmpty())
        error.insert(u"decline_code"_s, card.declineCode);
    if (reachesBank) {
        const bool blocked = card.id == "radarBlock"_L1;
        const QJsonObject charge = with(newCharge(m_state, intent, method),
            {{u"status"_s, u"failed"_s}, {u"failure_code"_s, card.code}, {u"failure_message"_s, card.message},
                {u"outcome"_s,
                    bankAnswer(blocked ? u"not_sent_to_network"_s : u"declined_by_network"_s,
                        blocked ? u"blocked"_s : u"issuer_declined"_s, card.declineCode)}});
        m_state.charges.put(charge);
        m_state.record(u"charge.failed"_s, charge);
        error.insert(u"charge"_s, charge[u"id"_s]);
        intent.insert(u"latest_charge"_s, charge[u"id"_s]);
    }
    intent.insert(u"status"_s, u"requires_payment_method"_s);
    intent.insert(u"payment_method"_s, QJsonValue::Null);
    intent.insert(u"last_payment_error"_s, error);
    return keep(intent, u"payment_intent.payment_failed"_s);
}

QJsonObject PaymentFlow::authorise(QJsonObject intent, QJsonObject charge)
{
    charge = with(charge,
        {{u"status"_s, u"succeeded"_s}, {u"paid"_s, true},
            {u"outcome"_s, bankAnswer(u"approved_by_network"_s, u"authorized"_s, {})}});
    m_state.charges.put(charge);
    m_state.record(u"charge.succeeded"_s, charge);
    intent = with(intent,
        {{u"status"_s, u"requires_capture"_s}, {u"amount_capturable"_s, intent[u"amount"_s]},
            {u"latest_charge"_s, charge[u"id"_s]}});
    const QString id = intent[u"id"_s].toString();
    m_state.later(authorisedFor, [this, id] {
        const QJsonObject late = *m_state.intents.find(id);
        if (statusOf(late) != "requires_capture"_L1)
            return;
        m_state.record(u"charge.expired"_s, *m_state.charges.find(late[u"latest_charge"_s].toString()));
        cancel(late, u"expired"_s);
    });
    return keep(intent, u"payment_intent.amount_capturable_updated"_s);
}

QJsonObject PaymentFlow::capture(QJsonObject intent, qint64 amount)
{
    QJsonObject charge = *m_state.charges.find(intent[u"latest_charge"_s].toString());
    const QString number = m_state.testNumbers.value(charge[u"payment_method"_s].toString());
    intent.insert(u"amount_capturable"_s, 0);
    // What is not taken is no refund, since version 2025-03-31.basil.
    charge = with(charge, {{u"amount_captured"_s, amount}, {u"captured"_s, true}});
    intent = succeed(intent, charge, number);
    if (const auto card = TestCard::find(number))
        follow(*m_state.charges.find(charge[u"id"_s].toString()), *card);
    return intent;
}

QJsonObject PaymentFlow::succeed(QJsonObject intent, QJsonObject charge, const QString &number)
{
    const QString type = charge[u"payment_method_details"_s][u"type"_s].toString();
    const bool card = type == "card"_L1;
    const auto known = TestCard::find(number);
    const bool atOnce = known && known->aftermath == TestCard::Aftermath::AvailableAtOnce;
    const bool captures = charge[u"captured"_s].toBool();
    const qint64 amount
        = captures ? charge[u"amount_captured"_s].toInteger() : intent[u"amount"_s].toInteger();
    const QJsonObject transaction = writeLine(m_state,
        {.type = card ? u"charge"_s : u"payment"_s,
            .category = u"charge"_s,
            .source = charge[u"id"_s],
            .amount = amount,
            .currency = intent[u"currency"_s].toString(),
            .processed = true,
            .description = charge[u"description"_s].toString(),
            .availableAfter = atOnce ? 0 : availableAfter});
    charge = with(charge,
        {{u"status"_s, u"succeeded"_s}, {u"paid"_s, true}, {u"captured"_s, true},
            {u"amount_captured"_s, amount}, {u"balance_transaction"_s, transaction[u"id"_s]},
            {u"outcome"_s, bankAnswer(u"approved_by_network"_s, u"authorized"_s, {})}});
    m_state.charges.put(charge);
    m_state.record(captures ? u"charge.captured"_s : u"charge.succeeded"_s, charge);
    intent = with(intent,
        {{u"status"_s, u"succeeded"_s}, {u"amount_received"_s, amount}, {u"next_action"_s, QJsonValue::Null},
            {u"latest_charge"_s, charge[u"id"_s]}, {u"payment_method"_s, charge[u"payment_method"_s]},
            {u"last_payment_error"_s, QJsonValue::Null}});
    return keep(intent, u"payment_intent.succeeded"_s);
}

void PaymentFlow::follow(const QJsonObject &charge, const TestCard &card)
{
    using Aftermath = TestCard::Aftermath;
    if (card.aftermath != Aftermath::Dispute && card.aftermath != Aftermath::Inquiry)
        return;
    const DisputeCause cause{.reason = card.disputeReason, .inquiry = card.aftermath == Aftermath::Inquiry};
    const QString id = charge[u"id"_s].toString();
    m_state.later(0, [this, id, cause] { openDispute(m_state, *m_state.charges.find(id), cause); });
}

QJsonObject PaymentFlow::cancel(QJsonObject intent, const QString &reason)
{
    const QString id = intent[u"id"_s].toString();
    m_waiting.remove(id);
    giveBackCash(m_state, id);
    intent = with(intent,
        {{u"status"_s, u"canceled"_s}, {u"canceled_at"_s, m_state.now()}, {u"amount_capturable"_s, 0},
            {u"next_action"_s, QJsonValue::Null},
            {u"cancellation_reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason)}});
    return keep(intent, u"payment_intent.canceled"_s);
}

QJsonObject PaymentFlow::keep(const QJsonObject &intent, const QString &event)
{
    m_state.intents.put(intent);
    m_state.record(event, intent);
    return intent;
}

} // namespace quittance::sandbox
