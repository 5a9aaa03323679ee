#include "tests/sandbox/stripe/SetupFlow.h"

#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/methodObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

QJsonObject SetupFlow::attempt(QJsonObject setup, const QJsonObject &method, const QString &returnUrl)
{
    using Effect = TestCard::Effect;
    setup.insert(u"payment_method"_s, method[u"id"_s]);
    setup.insert(u"last_setup_error"_s, QJsonValue::Null);
    const auto card = cardOf(m_state, method);
    if (card && card->effect == Effect::Declines)
        return decline(setup, method, *card);
    if (!card || (card->effect != Effect::AsksApproval && card->effect != Effect::AsksUnlessSetUp))
        return succeed(setup, method);
    QJsonObject action{{u"type"_s, u"use_stripe_sdk"_s}};
    if (!returnUrl.isEmpty())
        action = {{u"type"_s, u"redirect_to_url"_s},
            {u"redirect_to_url"_s,
                QJsonObject{{u"return_url"_s, returnUrl},
                    {u"url"_s,
                        m_state.payBase.resolved(QUrl(u"/3ds/"_s + setup[u"id"_s].toString())).toString()}}}};
    setup.insert(u"status"_s, u"requires_action"_s);
    setup.insert(u"next_action"_s, action);
    return keep(setup, u"setup_intent.requires_action"_s);
}

std::optional<QJsonObject> SetupFlow::answerApproval(const QString &id, bool approved)
{
    const std::optional<QJsonObject> setup = m_state.setups.find(id);
    if (!setup || (*setup)[u"status"_s].toString() != "requires_action"_L1)
        return {};
    const QJsonObject method
        = m_state.methods.find((*setup)[u"payment_method"_s].toString()).value_or(QJsonObject());
    if (approved)
        return succeed(*setup, method);
    TestCard refused = cardOf(m_state, method).value_or(TestCard()).refusedByHolder();
    refused.code = u"setup_intent_authentication_failure"_s;
    return decline(*setup, method, refused);
}

QJsonObject SetupFlow::succeed(QJsonObject setup, const QJsonObject &method)
{
    m_state.approvedMethods.insert(method[u"id"_s].toString());
    if (setup[u"customer"_s].isString())
        attachMethod(m_state, method, setup[u"customer"_s]);
    return keep(with(setup, {{u"status"_s, u"succeeded"_s}, {u"next_action"_s, QJsonValue::Null}}),
        u"setup_intent.succeeded"_s);
}

QJsonObject SetupFlow::decline(QJsonObject setup, const QJsonObject &method, const TestCard &card)
{
    QJsonObject error{{u"type"_s, u"card_error"_s}, {u"code"_s, card.code}, {u"message"_s, card.message},
        {u"payment_method"_s, method}};
    if (!card.declineCode.isEmpty())
        error.insert(u"decline_code"_s, card.declineCode);
    return keep(with(setup,
                    {{u"status"_s, u"requires_payment_method"_s}, {u"payment_method"_s, QJsonValue::Null},
                        {u"next_action"_s, QJsonValue::Null}, {u"last_setup_error"_s, error}}),
        u"setup_intent.setup_failed"_s);
}

QJsonObject SetupFlow::cancel(QJsonObject setup, const QString &reason)
{
    return keep(with(setup,
                    {{u"status"_s, u"canceled"_s}, {u"next_action"_s, QJsonValue::Null},
                        {u"cancellation_reason"_s, reason.isEmpty() ? QJsonValue() : QJsonValue(reason)}}),
        u"setup_intent.canceled"_s);
}

QJsonObject SetupFlow::keep(const QJsonObject &setup, const QString &event)
{
    m_state.setups.put(setup);
    m_state.record(event, setup);
    return setup;
}

} // namespace quittance::sandbox
