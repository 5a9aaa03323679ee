#include "core/payments/stripe/StripeDisputes.h"

#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripePayment.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A word that is not known yet is taken for a dispute that goes on: a person then looks.
GatewayDispute::State stateOf(const QString &status)
{
    using State = GatewayDispute::State;
    static const QHash<QString, State> states{{u"warning_needs_response"_s, State::Inquiry},
        {u"warning_under_review"_s, State::Inquiry}, {u"warning_closed"_s, State::Won},
        {u"won"_s, State::Won}, {u"prevented"_s, State::Won}, {u"lost"_s, State::Lost}};
    return states.value(status, State::Open);
}

} // namespace

StripeDisputes::StripeDisputes(StripeApi &api)
    : m_api(api)
{
}

Result<GatewayDispute> StripeDisputes::read(const QJsonObject &dispute) const
{
    const QString id = dispute[u"id"].toString();
    const QString charge = stripeIdIn(dispute[u"charge"]);
    const QString status = dispute[u"status"].toString();
    const QDateTime at = stripeInstant(dispute[u"created"]);
    if (id.isEmpty() || charge.isEmpty() || status.isEmpty() || !at.isValid())
        return stripeUnreadable(u"dispute"_s);
    const Result<Money> amount = stripeMoney(dispute, u"amount"_s);
    if (!amount)
        return fail(amount.error());
    const bool live = m_api.key().isLive();
    return GatewayDispute{.id = stripeExternalKey(live, id),
        .charge = stripeExternalKey(live, charge),
        .state = stateOf(status),
        .status = status,
        .reason = dispute[u"reason"].toString(),
        .amount = *amount,
        .at = at,
        .respondBy = stripeInstant(dispute[u"evidence_details"][u"due_by"]),
        .moneyMoved = !dispute[u"balance_transactions"].toArray().isEmpty()};
}

Result<GatewayDispute> StripeDisputes::get(const QString &id, const StopFlag &stop)
{
    return m_api.get(u"/v1/disputes/"_s + stripeIdOf(id), {}, stop)
        .and_then([this](const QJsonObject &dispute) { return read(dispute); });
}

} // namespace quittance
