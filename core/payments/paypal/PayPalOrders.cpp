#include "core/payments/paypal/PayPalOrders.h"

#include "core/base/Json.h"
#include "core/payments/paypal/PayPalAmount.h"
#include "core/payments/paypal/PayPalApi.h"
#include "core/payments/paypal/payPalError.h"
#include "core/payments/paypal/payPalOrder.h"
#include "core/payments/paypal/payPalPayment.h"
#include "core/payments/returnPage.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! PayPal's default for a page that nobody has opened; some accounts have longer.
constexpr qint64 openSeconds = 6 * 60 * 60;

bool isMissing(const Error &error)
{
    return error.rule == "paypal.resource_missing"_L1;
}

QString pathOf(const QString &id)
{
    return PayPalOrders::path() + u'/' + id;
}

} // namespace

QString PayPalOrders::path()
{
    return u"/v2/checkout/orders"_s;
}

Result<GatewayRequest> PayPalOrders::request(const PaymentLinkOrder &order)
{
    const Result<QJsonObject> amount = payPalAmountOf(order);
    if (!amount)
        return fail(amount.error());
    if (const Result<void> fine = checkReturnPage(order.returnPage, u"paypal.return_page"_s); !fine)
        return fail(fine.error());
    const QString back = QString::fromLatin1(order.returnPage.toEncoded());
    const QJsonObject unit{{u"amount"_s, *amount}, {u"description"_s, payPalTitleOf(order)},
        {u"custom_id"_s, payPalIdText(order)}, {u"invoice_id"_s, payPalNumberOf(order)}};
    const QJsonObject experience{{u"shipping_preference"_s, u"NO_SHIPPING"_s},
        {u"user_action"_s, u"PAY_NOW"_s}, {u"payment_method_preference"_s, u"IMMEDIATE_PAYMENT_REQUIRED"_s},
        {u"return_url"_s, back}, {u"cancel_url"_s, back}};
    const QJsonObject body{{u"intent"_s, u"CAPTURE"_s}, {u"purchase_units"_s, QJsonArray{unit}},
        {u"payment_source"_s,
            QJsonObject{{u"paypal"_s, QJsonObject{{u"experience_context"_s, experience}}}}}};
    return GatewayRequest{.method = "POST", .path = path(), .body = canonicalJson(body)};
}

Result<GatewayLink> PayPalOrders::read(const QJsonObject &order) const
{
    const QString id = order[u"id"].toString();
    const QString status = order[u"status"].toString();
    if (id.isEmpty() || status.isEmpty())
        return payPalUnreadable(u"order"_s);
    GatewayLink link{.externalId = m_api.account().keyOf(id),
        .active = status != "VOIDED"_L1 && status != "COMPLETED"_L1,
        .isApproved = status == "APPROVED"_L1};
    if (const QDateTime made = payPalInstant(order[u"create_time"]); made.isValid())
        link.expiresAt = made.addSecs(openSeconds);
    QString address = payPalLinkIn(order, "payer-action"_L1);
    if (address.isEmpty())
        address = payPalLinkIn(order, "approve"_L1);
    if (address.isEmpty())
        return link;
    const Result<QUrl> url = payPalPageUrl(address, m_api.account().baseUrl());
    if (!url)
        return fail(url.error());
    link.url = *url;
    return link;
}

Result<GatewayLink> PayPalOrders::create(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    const Result<QJsonObject> asked = parseJsonObject(request.body);
    if (!asked)
        return fail(asked.error());
    Result<QJsonObject> made = m_api.post(request.path, request.body, key.text(), stop);
    if (made && !(*made)[u"purchase_units"].isArray())
        made = m_api.get(pathOf((*made)[u"id"].toString()), {}, stop);
    if (!made) {
        if (made.error().kind == ErrorKind::Offline || made.error().kind == ErrorKind::BadReply) {
            Error unsure = made.error(); // The same request answers with it again.
            unsure.kind = ErrorKind::Uncertain;
            return fail(unsure);
        }
        return fail(made.error());
    }
    const QJsonValue unit = (*made)[u"purchase_units"][0];
    if (!PayPalAmount::isSame(unit[u"amount"], (*asked)[u"purchase_units"][0][u"amount"]))
        return fail(
            Error{.kind = ErrorKind::Refused, .rule = u"paypal.amount_mismatch"_s, .field = u"amount"_s});
    const Result<GatewayLink> link = read(*made);
    if (link && link->url.isEmpty())
        return fail(Error{.kind = ErrorKind::Refused, .rule = u"paypal.no_payer_url"_s, .field = u"url"_s});
    return link;
}

Result<GatewayClosing> PayPalOrders::close(const QString &id, const StopFlag &stop)
{
    const Result<QJsonObject> order = m_api.get(pathOf(id), {}, stop);
    return order || isMissing(order.error()) ? GatewayClosing() : GatewayClosing{.unseen = order.error()};
}

Result<GatewayNews> PayPalOrders::newsIn(const QJsonObject &order) const
{
    const Result<GatewayLink> link = read(order);
    if (!link)
        return fail(link.error());
    GatewayNews news;
    for (const QJsonValue unit : order[u"purchase_units"].toArray())
        for (const QJsonValue capture : unit[u"payments"][u"captures"].toArray()) {
            const auto payment = payPalCapture(m_api.account(), capture.toObject(), unit.toObject(), order);
            if (!payment)
                return fail(payment.error());
            if (*payment)
                news.payments.append(**payment);
        }
    news.links.append(*link); // After its payments: one that was paid is not taken for withdrawn.
    return news;
}

Result<GatewayNews> PayPalOrders::news(const QString &id, const StopFlag &stop)
{
    const Result<QJsonObject> order = m_api.get(pathOf(id), {}, stop);
    if (!order && isMissing(order.error())) // Its time is over: PayPal forgets it then.
        return GatewayNews{.links = {{.externalId = m_api.account().keyOf(id), .url = {}, .active = false}}};
    if (!order)
        return fail(order.error());
    return newsIn(*order);
}

Result<GatewayNews> PayPalOrders::capture(const QString &id, const QString &requestId, const StopFlag &stop)
{
    const Result<QJsonObject> taken = m_api.post(pathOf(id) + u"/capture"_s, "{}", requestId, stop);
    if (!taken && taken.error().rule == "paypal.order_already_captured"_L1)
        return news(id, stop);
    if (!taken)
        return fail(taken.error());
    const bool hasCaptures = (*taken)[u"purchase_units"][0][u"payments"][u"captures"].isArray();
    return hasCaptures ? newsIn(*taken) : news(id, stop);
}

} // namespace quittance
