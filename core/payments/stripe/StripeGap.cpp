#include "core/payments/stripe/StripeGap.h"

#include "core/base/Log.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/StripeDisputes.h"
#include "core/payments/stripe/StripePayouts.h"
#include "core/payments/stripe/StripeRefunds.h"
#include "core/payments/stripe/stripePayment.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int refundsMayFailDays = 30;
constexpr int payoutsMayFailDays = 14;

FormBody createdSince(const QDateTime &since)
{
    FormBody filter;
    filter.add(u"created[gte]"_s, since.toSecsSinceEpoch());
    return filter;
}

//! Appends what read makes of an object. An amount that no book can hold belongs to another program that uses
//! the same account: it must not stop ours.
template <class T>
Result<bool> take(const Result<T> &read, QList<T> &into)
{
    if (read)
        into.append(*read);
    else if (read.error().rule == "stripe.amount_unreadable"_L1)
        qCWarning(lcSync) << "something in a currency or fraction that cannot be booked was left out";
    else
        return fail(read.error());
    return true;
}

} // namespace

StripeGap::StripeGap(StripeApi &api)
    : m_api(api)
{
}

Result<GatewayNews> StripeGap::since(const QDateTime &since, const QDateTime &now, const StopFlag &stop)
{
    GatewayNews news;
    const bool live = m_api.key().isLive();
    FormBody intents = createdSince(since);
    intents.add(u"expand[0]"_s, u"data.latest_charge.balance_transaction"_s);
    const auto takeIntent = [&](const QJsonObject &intent) -> Result<bool> {
        return stripePayment(intent, {}, live).transform([&](const std::optional<GatewayPayment> &payment) {
            if (payment)
                news.payments.append(*payment);
            return true;
        });
    };
    const auto takeRefund = [&](const QJsonObject &refund) -> Result<bool> {
        // Money that was sent back of a customer's balance has no charge.
        return stripeIdIn(refund[u"charge"]).isEmpty()
            ? Result<bool>(true)
            : take(StripeRefunds(m_api).read(refund), news.refunds);
    };
    const QDateTime refundsSince = std::min(since, now.addDays(-refundsMayFailDays));
    const QDateTime payoutsSince = std::min(since, now.addDays(-payoutsMayFailDays));
    const Result<void> walked
        = m_api.walk(u"/v1/payment_intents"_s, intents, stop, takeIntent)
              .and_then(
                  [&] { return m_api.walk(u"/v1/refunds"_s, createdSince(refundsSince), stop, takeRefund); })
              .and_then([&] {
                  return m_api.walk(
                      u"/v1/disputes"_s, createdSince(since), stop, [&](const QJsonObject &dispute) {
                          return take(StripeDisputes(m_api).read(dispute), news.disputes);
                      });
              })
              .and_then([&] {
                  return m_api.walk(
                      u"/v1/payouts"_s, createdSince(payoutsSince), stop, [&](const QJsonObject &payout) {
                          return take(StripePayouts(m_api).read(payout), news.payouts);
                      });
              });
    if (!walked)
        return fail(walked.error());
    std::ranges::stable_sort(news.payments, {}, &GatewayPayment::at);
    std::ranges::stable_sort(news.refunds, {}, &GatewayRefund::at);
    std::ranges::stable_sort(news.disputes, {}, &GatewayDispute::at);
    std::ranges::stable_sort(news.payouts, {}, &GatewayPayout::at);
    return news;
}

Result<std::optional<GatewayPayment>> StripeGap::payment(const QString &externalKey, const StopFlag &stop)
{
    FormBody query;
    query.add(u"expand[0]"_s, u"payment_intent"_s).add(u"expand[1]"_s, u"balance_transaction"_s);
    return m_api.get(u"/v1/charges/"_s + stripeIdOf(externalKey), query, stop)
        .and_then([this](const QJsonObject &charge) {
            QJsonObject intent = charge[u"payment_intent"].toObject();
            if (intent.isEmpty()) // A charge of the days before payment intents.
                intent.insert(u"metadata"_s, charge[u"metadata"]);
            intent.insert(u"latest_charge"_s, charge);
            return stripePayment(intent, {}, m_api.key().isLive());
        });
}

} // namespace quittance
