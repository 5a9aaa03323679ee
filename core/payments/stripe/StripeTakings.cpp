#include "core/payments/stripe/StripeTakings.h"

#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripePayment.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A debit moves the balance some days after it began.
constexpr int balanceLagsDays = 21;

FormBody createdBetween(const QDateTime &from, const QDateTime &until)
{
    FormBody filter;
    filter.add(u"created[gte]"_s, from.toSecsSinceEpoch()).add(u"created[lt]"_s, until.toSecsSinceEpoch());
    return filter;
}

} // namespace

StripeTakings::StripeTakings(StripeApi &api)
    : m_api(api)
{
}

Result<QList<GatewayTaking>> StripeTakings::between(
    const QDateTime &from, const QDateTime &until, const StopFlag &stop)
{
    m_from = from;
    m_until = until;
    m_found.clear();
    const auto takeCharge = [this](const QJsonObject &charge) { return take(charge); };
    const auto takeMove
        = [this](const QJsonObject &transaction) { return take(transaction[u"source"].toObject()); };
    Result<void> walked = m_api.walk(u"/v1/charges"_s, createdBetween(from, until), stop, takeCharge);
    for (const QString &type : {u"charge"_s, u"payment"_s}) {
        FormBody moves = createdBetween(from, until.addDays(balanceLagsDays));
        moves.add(u"type"_s, type).add(u"expand[0]"_s, u"data.source"_s);
        if (walked)
            walked = m_api.walk(u"/v1/balance_transactions"_s, moves, stop, takeMove);
    }
    if (!walked)
        return fail(walked.error());
    QList<GatewayTaking> takings = m_found.values();
    std::ranges::stable_sort(takings, {}, &GatewayTaking::at);
    return takings;
}

Result<bool> StripeTakings::take(const QJsonObject &charge)
{
    if (charge[u"object"].toString() != "charge"_L1 || charge[u"status"].toString() != "succeeded"_L1
        || !charge[u"captured"].toBool(true))
        return true; // No money, or not yet.
    const QDateTime at = stripeInstant(charge[u"created"]);
    const QString id = charge[u"id"].toString();
    const QString field = charge.contains(u"amount_captured"_s) ? u"amount_captured"_s : u"amount"_s;
    if (id.isEmpty() || !at.isValid() || !stripeInteger(charge[field]))
        return stripeUnreadable(u"charge"_s);
    if (at < m_from || at >= m_until)
        return true;
    const Result<Money> amount = stripeMoney(charge, field);
    const QString key = stripeExternalKey(m_api.key().isLive(), id);
    m_found.insert(key,
        {.externalKey = key,
            .at = at,
            .amount = amount ? std::optional(*amount) : std::nullopt,
            .words = u"%1 %2"_s.arg(charge[field].toInteger()).arg(charge[u"currency"].toString())});
    return true;
}

} // namespace quittance
