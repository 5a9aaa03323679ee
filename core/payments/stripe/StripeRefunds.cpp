#include "core/payments/stripe/StripeRefunds.h"

#include "core/base/Log.h"
#include "core/payments/stripe/StripeAmount.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripePayment.h"

#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString refundsPath()
{
    return u"/v1/refunds"_s;
}

GatewayRefund::State stateOf(const QString &status)
{
    if (status == "succeeded"_L1)
        return GatewayRefund::State::Settled;
    if (status == "failed"_L1 || status == "canceled"_L1)
        return GatewayRefund::State::Failed;
    return GatewayRefund::State::Pending; // Also words that are not known yet: nothing is booked for them.
}

//! Why it failed or what it waits for; a cancelled one says no reason.
QString wordsOf(const QJsonObject &refund)
{
    for (const QString &field : {u"failure_reason"_s, u"pending_reason"_s})
        if (const QString said = refund[field].toString(); !said.isEmpty())
            return said;
    const QString status = refund[u"status"].toString();
    return status == "succeeded"_L1 ? QString() : status;
}

} // namespace

StripeRefunds::StripeRefunds(StripeApi &api)
    : m_api(api)
{
}

Result<GatewayRequest> StripeRefunds::request(const RefundOrder &order)
{
    const QString charge = stripeIdOf(order.charge);
    if (order.refund.isEmpty() || charge.isEmpty())
        return invalid(u"gateway.order_incomplete"_s, u"payment"_s, order.charge);
    const Result<StripeAmount> amount = StripeAmount::from(order.amount);
    if (!amount)
        return fail(amount.error());
    FormBody body;
    body.add(u"charge"_s, charge)
        .add(u"amount"_s, amount->units())
        .add(u"reason"_s, u"requested_by_customer"_s)
        .add(u"metadata[%1]"_s.arg(QLatin1String(stripeRefundKey)), order.refund.text());
    return GatewayRequest{.method = "POST", .path = refundsPath(), .body = body.encoded()};
}

Result<GatewayRefund> StripeRefunds::read(const QJsonObject &refund) const
{
    const std::optional<qint64> created = stripeInteger(refund[u"created"]);
    if (refund[u"object"].toString() != "refund"_L1 || refund[u"id"].toString().isEmpty() || !created)
        return stripeUnreadable(u"refund"_s);
    const QString charge = stripeIdIn(refund[u"charge"]);
    if (charge.isEmpty())
        return stripeUnreadable(u"charge"_s);
    const Result<Money> amount = stripeMoney(refund, u"amount"_s);
    if (!amount)
        return fail(amount.error());
    const bool live = m_api.key().isLive();
    return GatewayRefund{.externalKey = stripeExternalKey(live, refund[u"id"].toString()),
        .refund = RefundId(refund[u"metadata"][QLatin1String(stripeRefundKey)].toString()),
        .charge = stripeExternalKey(live, charge),
        .state = stateOf(refund[u"status"].toString()),
        .amount = *amount,
        .at = QDateTime::fromSecsSinceEpoch(*created, QTimeZone::utc()),
        .words = redacted(wordsOf(refund))};
}

Result<GatewayRefund> StripeRefunds::create(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    const Result<QJsonObject> made = m_api.post(request.path, request.body, key.text(), stop);
    if (!made)
        return fail(made.error());
    Result<GatewayRefund> refund = read(*made);
    if (!refund) {
        Error unsure = refund.error(); // It exists; the same request answers with it again.
        unsure.kind = ErrorKind::Uncertain;
        return fail(unsure);
    }
    return refund;
}

Result<std::optional<GatewayRefund>> StripeRefunds::find(
    const RefundId &refund, const QString &charge, const StopFlag &stop)
{
    FormBody filter;
    filter.add(u"charge"_s, stripeIdOf(charge));
    std::optional<GatewayRefund> found;
    const Result<void> walked
        = m_api.walk(refundsPath(), filter, stop, [&](const QJsonObject &object) -> Result<bool> {
              if (object[u"metadata"][QLatin1String(stripeRefundKey)].toString() != refund.text())
                  return true;
              return read(object).transform([&](const GatewayRefund &ours) {
                  found = ours;
                  return false;
              });
          });
    if (!walked)
        return fail(walked.error());
    return found;
}

Result<GatewayRefund> StripeRefunds::get(const QString &externalKey, const StopFlag &stop)
{
    return m_api.get(refundsPath() + u'/' + stripeIdOf(externalKey), {}, stop)
        .and_then([this](const QJsonObject &refund) { return read(refund); });
}

} // namespace quittance
