#include "tests/sandbox/stripe/PaymentFlow.h"

#include "tests/sandbox/stripe/StripeCall.h"
#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/cashDrawer.h"
#include "tests/sandbox/stripe/disputeDesk.h"
#include "tests/sandbox/stripe/methodObjects.h"
#include "tests/sandbox/stripe/payObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

// What takes days: debits, and transfers the payer sends. The cards are in PaymentFlow.cpp.

QJsonObject PaymentFlow::attemptDebit(QJsonObject intent, const QJsonObject &method, const Terms &terms)
{
    const QString id = intent[u"id"_s].toString();
    if (!terms.verified) {
        intent.insert(u"status"_s, u"requires_action"_s);
        intent.insert(u"next_action"_s,
            QJsonObject{{u"type"_s, u"verify_with_microdeposits"_s},
                {u"verify_with_microdeposits"_s,
                    QJsonObject{{u"arrival_date"_s, m_state.now() + 24 * 60 * 60},
                        {u"hosted_verification_url"_s,
                            m_state.payBase.resolved(QUrl(u"/verify/"_s + id)).toString()},
                        {u"microdeposit_type"_s, u"amounts"_s}}}});
        return keep(intent, u"payment_intent.requires_action"_s);
    }
    if (terms.savesMethod && intent[u"customer"_s].isString())
        attachMethod(m_state, method, intent[u"customer"_s]);
    const QJsonObject charge = newCharge(m_state, intent, method);
    m_state.charges.put(charge);
    m_state.record(u"charge.pending"_s, charge);
    intent = with(intent,
        {{u"status"_s, u"processing"_s}, {u"next_action"_s, QJsonValue::Null},
            {u"latest_charge"_s, charge[u"id"_s]}});
    const TestDebit debit = debitOf(m_state, method).value_or(TestDebit());
    if (debit.effect != TestDebit::Effect::NeverEnds)
        m_state.later(debit.seconds, [this, id, debit] {
            if (debit.effect == TestDebit::Effect::Fails)
                fail(id, debit.code);
            else
                settle(id);
        });
    return keep(intent, u"payment_intent.processing"_s);
}

std::optional<QJsonObject> PaymentFlow::settle(const QString &id)
{
    const std::optional<QJsonObject> intent = m_state.intents.find(id);
    if (!intent || (*intent)[u"status"_s].toString() != "processing"_L1)
        return {};
    const QJsonObject charge = *m_state.charges.find((*intent)[u"latest_charge"_s].toString());
    const QString method = charge[u"payment_method"_s].toString();
    const QJsonObject settled = succeed(*intent, charge, m_state.testNumbers.value(method));
    tellSession(settled, true);
    const auto debit = TestDebit::find(m_state.testNumbers.value(method));
    if (debit && debit->effect == TestDebit::Effect::Disputes)
        openDispute(m_state, *m_state.charges.find(charge[u"id"_s].toString()),
            {.reason = debit->code.isEmpty() ? u"debit_not_authorized"_s : debit->code, .final = true});
    return settled;
}

std::optional<QJsonObject> PaymentFlow::fail(const QString &id, const QString &code)
{
    std::optional<QJsonObject> intent = m_state.intents.find(id);
    if (!intent || (*intent)[u"status"_s].toString() != "processing"_L1)
        return {};
    const QString words = u"The customer's bank account could not be debited."_s;
    const QJsonObject charge = with(*m_state.charges.find((*intent)[u"latest_charge"_s].toString()),
        {{u"status"_s, u"failed"_s}, {u"failure_code"_s, code}, {u"failure_message"_s, words}});
    m_state.charges.put(charge);
    m_state.record(u"charge.failed"_s, charge);
    const QJsonObject method
        = m_state.methods.find(charge[u"payment_method"_s].toString()).value_or(QJsonObject());
    const QJsonObject error{{u"type"_s, u"card_error"_s}, {u"code"_s, code}, {u"message"_s, words},
        {u"charge"_s, charge[u"id"_s]}, {u"payment_method"_s, method}};
    const QJsonObject failed
        = keep(with(*intent,
                   {{u"status"_s, u"requires_payment_method"_s}, {u"payment_method"_s, QJsonValue::Null},
                       {u"last_payment_error"_s, error}}),
            u"payment_intent.payment_failed"_s);
    tellSession(failed, false);
    return failed;
}

void PaymentFlow::tellSession(const QJsonObject &intent, bool paid)
{
    const QList<QJsonObject> sessions = m_state.sessions.oldestFirst();
    for (QJsonObject session : sessions) {
        if (session[u"payment_intent"_s] != intent[u"id"_s])
            continue;
        if (paid)
            session.insert(u"payment_status"_s, u"paid"_s);
        m_state.sessions.put(session);
        m_state.record(
            paid ? u"checkout.session.async_payment_succeeded"_s : u"checkout.session.async_payment_failed"_s,
            session);
    }
}

QJsonObject PaymentFlow::attemptTransfer(QJsonObject intent, const QJsonObject &method)
{
    intent.insert(u"payment_method"_s, method[u"id"_s]);
    intent.insert(u"status"_s, u"requires_action"_s);
    intent.insert(u"next_action"_s, transferInstructions(m_state, intent));
    m_state.intents.put(intent);
    const QString id = intent[u"id"_s].toString();
    spendCash(m_state, *this, intent[u"customer"_s].toString(), intent[u"currency"_s].toString(), id);
    intent = *m_state.intents.find(id);
    if (intent[u"status"_s].toString() == "requires_action"_L1)
        m_state.record(u"payment_intent.requires_action"_s, intent);
    return intent;
}

QJsonObject PaymentFlow::completeTransfer(QJsonObject intent)
{
    const QJsonObject method
        = m_state.methods.find(intent[u"payment_method"_s].toString()).value_or(QJsonObject());
    intent.insert(u"next_action"_s, QJsonValue::Null);
    intent = succeed(intent, newCharge(m_state, intent, method), {});
    return intent;
}

} // namespace quittance::sandbox
