#include "core/payments/stripe/StripeCheckouts.h"

#include "core/payments/closingUnseen.h"
#include "core/payments/returnPage.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripeOrder.h"
#include "core/payments/stripe/stripePayment.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString sessionsPath()
{
    return u"/v1/checkout/sessions"_s;
}

bool isAsAsked(const QJsonObject &session, const QByteArray &asked)
{
    const std::optional<qint64> total = stripeInteger(session[u"amount_total"]);
    return total
        && QString::number(*total) == FormBody::find(asked, u"line_items[0][price_data][unit_amount]"_s)
        && session[u"currency"].toString() == FormBody::find(asked, u"line_items[0][price_data][currency]"_s);
}

} // namespace

StripeCheckouts::StripeCheckouts(StripeApi &api)
    : m_api(api)
{
}

Result<GatewayRequest> StripeCheckouts::request(const PaymentLinkOrder &order, bool live)
{
    const Result<StripeAmount> amount = stripeAmountOf(order);
    if (!amount)
        return fail(amount.error());
    if (const Result<void> fine = checkReturnPage(order.returnPage, u"stripe.return_page"_s); !fine)
        return fail(fine.error());
    FormBody body;
    body.add(u"mode"_s, u"payment"_s);
    if (const QString payer = stripePayerOf(order.payer, live); !payer.isEmpty())
        body.add(u"customer"_s, payer);
    addStripeLine(body, *amount, order);
    // No time of its own: a day from when it is made is Stripe's rule, and these bytes may leave much later.
    body.add(u"success_url"_s, QString::fromLatin1(order.returnPage.toEncoded()))
        .add(u"client_reference_id"_s, order.invoice.text())
        .add(u"adaptive_pricing[enabled]"_s, false) // The payer's currency stays the invoice's.
        .add(u"payment_intent_data[description]"_s, stripeTitleOf(order));
    for (const QString &prefix : {u"metadata"_s, u"payment_intent_data[metadata]"_s})
        addStripeIds(body, prefix, order);
    return GatewayRequest{.method = "POST", .path = sessionsPath(), .body = body.encoded()};
}

Result<GatewayLink> StripeCheckouts::read(const QJsonObject &session) const
{
    if (session[u"object"].toString() != "checkout.session"_L1 || session[u"id"].toString().isEmpty())
        return stripeUnreadable(u"checkout.session"_s);
    GatewayLink link{.externalId = session[u"id"].toString(),
        .active = session[u"status"].toString() != "expired"_L1,
        .expiresAt = stripeInstant(session[u"expires_at"])};
    if (session[u"status"].toString() != "open"_L1)
        return link;
    const Result<QUrl> url = stripePageUrl(session[u"url"].toString(), m_api.baseUrl());
    if (!url)
        return fail(url.error());
    link.url = *url;
    return link;
}

Result<GatewayLink> StripeCheckouts::create(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    const Result<QJsonObject> made = m_api.post(request.path, request.body, key.text(), stop);
    if (!made)
        return fail(made.error());
    const Result<GatewayLink> link = read(*made);
    if (!link)
        return link;
    if (!isAsAsked(*made, request.body)) {
        (void)close(link->externalId, stop); // Nobody has its address yet.
        return fail(
            Error{.kind = ErrorKind::Refused, .rule = u"stripe.amount_mismatch"_s, .field = u"amount"_s});
    }
    return link;
}

Result<std::optional<GatewayLink>> StripeCheckouts::find(
    const LinkId &link, const QDateTime &since, const StopFlag &stop)
{
    const auto isOurs = [&](const QJsonObject &made) {
        // A page that was opened from a payment link carries the link's metadata, too.
        return made[u"metadata"][QLatin1String(stripeLinkKey)].toString() == link.text()
            && made[u"payment_link"].isNull();
    };
    const auto found = m_api.findMade(sessionsPath(), {}, since, isOurs, stop);
    if (!found)
        return fail(found.error());
    return *found ? read(**found).transform([](const GatewayLink &ours) { return std::optional(ours); })
                  : Result<std::optional<GatewayLink>>();
}

Result<GatewayClosing> StripeCheckouts::close(const QString &externalId, const StopFlag &stop)
{
    const QString path = sessionsPath() + u'/' + externalId;
    const auto expired = m_api.post(path + u"/expire"_s, {}, {}, stop);
    if (expired)
        return GatewayClosing();
    if (expired.error().kind != ErrorKind::Refused)
        return fail(expired.error());
    // A definite no: it was used or has expired meanwhile, or it is still open.
    const Result<QJsonObject> now = m_api.get(path, {}, stop);
    if (!now)
        return closingUnseen(expired.error(), now.error());
    return (*now)[u"status"].toString() != "open"_L1 ? Result<GatewayClosing>(GatewayClosing())
                                                     : fail(expired.error());
}

} // namespace quittance
