#include "core/payments/paypal/PayPalRefunds.h"

#include "core/base/Json.h"
#include "core/payments/paypal/PayPalAmount.h"
#include "core/payments/paypal/PayPalApi.h"
#include "core/payments/paypal/payPalError.h"

#include <QUrl>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString capturesPath = u"/v2/payments/captures/"_s;
const QString refundDeed = u"/refund"_s;

GatewayRefund::State stateOf(const QString &status)
{
    if (status == "COMPLETED"_L1)
        return GatewayRefund::State::Settled;
    if (status == "FAILED"_L1 || status == "CANCELLED"_L1)
        return GatewayRefund::State::Failed;
    return GatewayRefund::State::Pending; // Also words that are not known yet: nothing is booked for them.
}

QString wordsOf(const QJsonObject &refund)
{
    const QString status = refund[u"status"].toString();
    const QString reason = refund[u"status_details"][u"reason"].toString();
    return status == "COMPLETED"_L1 ? QString() : reason.isEmpty() ? status : reason;
}

} // namespace

Result<GatewayRequest> PayPalRefunds::request(const PayPalAccount &account, const RefundOrder &order)
{
    if (order.refund.isEmpty() || order.charge.isEmpty())
        return invalid(u"gateway.order_incomplete"_s, u"payment"_s, order.charge);
    const Result<QString> capture = account.idOf(order.charge);
    if (!capture)
        return fail(capture.error());
    const Result<QJsonObject> amount = PayPalAmount::from(order.amount);
    if (!amount)
        return fail(amount.error());
    return GatewayRequest{.method = "POST",
        .path = capturesPath + *capture + refundDeed,
        .body = canonicalJson({{u"amount"_s, *amount}, {u"custom_id"_s, order.refund.text()}})};
}

Result<GatewayRefund> PayPalRefunds::read(const QJsonObject &refund, const QString &capture) const
{
    const QString id = refund[u"id"].toString();
    const QString status = refund[u"status"].toString();
    const QDateTime at = payPalInstant(refund[u"create_time"]);
    QString of = capture;
    if (of.isEmpty()) // The object names its capture only in its links.
        of = QUrl(payPalLinkIn(refund, "up"_L1)).path().section(u'/', -1);
    if (id.isEmpty() || status.isEmpty() || of.isEmpty() || !at.isValid())
        return payPalUnreadable(u"refund"_s);
    const Result<Money> amount = PayPalAmount::read(refund[u"amount"]);
    if (!amount)
        return fail(amount.error());
    return GatewayRefund{.externalKey = m_api.account().keyOf(id),
        .refund = RefundId(refund[u"custom_id"].toString()),
        .charge = m_api.account().keyOf(of),
        .state = stateOf(status),
        .amount = *amount,
        .at = at,
        .words = wordsOf(refund)};
}

Result<GatewayRefund> PayPalRefunds::create(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    const Result<QJsonObject> made = m_api.post(request.path, request.body, key.text(), stop);
    if (!made)
        return fail(made.error());
    const QString capture = request.path.section(u'/', -2, -2);
    Result<GatewayRefund> refund = read(*made, capture);
    if (!refund) {
        Error unsure = refund.error(); // It exists; the same request answers with it again.
        unsure.kind = ErrorKind::Uncertain;
        return fail(unsure);
    }
    return refund;
}

Result<GatewayRefund> PayPalRefunds::get(const QString &externalKey, const StopFlag &stop)
{
    return m_api.account()
        .idOf(externalKey)
        .and_then([&](const QString &id) { return m_api.get(u"/v2/payments/refunds/"_s + id, {}, stop); })
        .and_then([this](const QJsonObject &refund) { return read(refund, {}); });
}

} // namespace quittance
