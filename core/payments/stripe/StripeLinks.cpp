#include "core/payments/stripe/StripeLinks.h"

#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripeOrder.h"
#include "core/payments/stripe/stripePayment.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString linksPath()
{
    return u"/v1/payment_links"_s;
}

QString unitAmountField()
{
    return u"line_items[0][price_data][unit_amount]"_s;
}

QString currencyField()
{
    return u"line_items[0][price_data][currency]"_s;
}

//! Whether the link is over one line of exactly the asked amount, once.
bool isAsAsked(const QJsonObject &link, const QByteArray &asked)
{
    const QJsonArray lines = link[u"line_items"][u"data"].toArray();
    const std::optional<qint64> amount
        = lines.size() == 1 ? stripeInteger(lines[0][u"amount_total"]) : std::nullopt;
    const QString currency = FormBody::find(asked, currencyField()).value_or(QString());
    return amount && QString::number(*amount) == FormBody::find(asked, unitAmountField())
        && !currency.isEmpty() && link[u"currency"].toString() == currency
        && lines[0][u"currency"].toString() == currency;
}

} // namespace

StripeLinks::StripeLinks(StripeApi &api)
    : m_api(api)
{
}

Result<GatewayRequest> StripeLinks::request(const PaymentLinkOrder &order)
{
    const Result<StripeAmount> amount = stripeAmountOf(order);
    if (!amount)
        return fail(amount.error());
    FormBody body;
    addStripeLine(body, *amount, order);
    body.add(u"restrictions[completed_sessions][limit]"_s, qint64{1})
        .add(u"after_completion[type]"_s, u"hosted_confirmation"_s)
        .add(u"after_completion[hosted_confirmation][custom_message]"_s,
            u"Thank you. Your payment for this invoice has been submitted."_s)
        .add(u"inactive_message"_s,
            u"This invoice is paid or was withdrawn. Please contact us if you have questions about it."_s)
        .add(u"submit_type"_s, u"pay"_s)
        .add(u"customer_creation"_s, u"if_required"_s)
        .add(u"payment_intent_data[description]"_s, stripeTitleOf(order));
    // The link hands its metadata to the session only; the payment gets what is said here.
    for (const QString &prefix : {u"metadata"_s, u"payment_intent_data[metadata]"_s})
        addStripeIds(body, prefix, order);
    body.add(u"expand[0]"_s, u"line_items"_s);
    return GatewayRequest{.method = "POST", .path = linksPath(), .body = body.encoded()};
}

Result<GatewayLink> StripeLinks::read(const QJsonObject &object) const
{
    if (object[u"object"].toString() != "payment_link"_L1 || object[u"id"].toString().isEmpty())
        return stripeUnreadable(u"payment_link"_s);
    const Result<QUrl> url = stripePageUrl(object[u"url"].toString(), m_api.baseUrl());
    if (!url)
        return fail(url.error());
    return GatewayLink{
        .externalId = object[u"id"].toString(), .url = *url, .active = object[u"active"].toBool()};
}

Result<QJsonObject> StripeLinks::withLines(const QJsonObject &object, const StopFlag &stop)
{
    if (object[u"line_items"].isObject())
        return object;
    FormBody query;
    query.add(u"expand[0]"_s, u"line_items"_s);
    Result<QJsonObject> again = m_api.get(linksPath() + u'/' + object[u"id"].toString(), query, stop);
    if (!again) {
        // The link exists, only unchecked: the same request answers with it again.
        Error unsure = again.error();
        unsure.kind = ErrorKind::Uncertain;
        return fail(unsure);
    }
    return again;
}

Result<GatewayLink> StripeLinks::create(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    const Result<QJsonObject> made = m_api.post(request.path, request.body, key.text(), stop);
    if (!made)
        return fail(made.error());
    const Result<GatewayLink> link = read(*made);
    if (!link)
        return link;
    const Result<QJsonObject> whole = withLines(*made, stop);
    if (!whole)
        return fail(whole.error());
    if (!isAsAsked(*whole, request.body)) {
        // Nobody has its address yet; it is closed all the same, if that can be done.
        FormBody off;
        off.add(u"active"_s, false);
        (void)m_api.post(linksPath() + u'/' + link->externalId, off.encoded(), key.text() + u"-off"_s, stop);
        return fail(
            Error{.kind = ErrorKind::Refused, .rule = u"stripe.amount_mismatch"_s, .field = u"amount"_s});
    }
    return link;
}

Result<std::optional<GatewayLink>> StripeLinks::find(
    const LinkId &link, const QDateTime &since, const StopFlag &stop)
{
    const qint64 oldest = since.isValid() ? since.toSecsSinceEpoch() - StripeApi::clockDifference : 0;
    std::optional<GatewayLink> found;
    const Result<void> walked
        = m_api.walk(linksPath(), {}, stop, [&](const QJsonObject &object) -> Result<bool> {
              if (object[u"metadata"][QLatin1String(stripeLinkKey)].toString() == link.text()) {
                  const Result<GatewayLink> ours = read(object);
                  if (!ours)
                      return fail(ours.error());
                  found = *ours;
                  return false;
              }
              return stripeInteger(object[u"created"]).value_or(oldest) >= oldest;
          });
    if (!walked)
        return fail(walked.error());
    return found;
}

Result<GatewayClosing> StripeLinks::expirePages(const QString &externalId, const StopFlag &stop)
{
    const QString sessions = u"/v1/checkout/sessions"_s;
    FormBody filter;
    filter.add(u"payment_link"_s, externalId).add(u"status"_s, u"open"_s);
    QStringList open;
    const Result<void> walked
        = m_api.walk(sessions, filter, stop, [&](const QJsonObject &session) -> Result<bool> {
              open.append(session[u"id"].toString());
              return true;
          });
    if (!walked)
        return GatewayClosing{.unseen = walked.error()};
    for (const QString &id : open) {
        const auto expired = m_api.post(u"%1/%2/expire"_s.arg(sessions, id), {}, {}, stop);
        // A definite no: it was completed or expired meanwhile, which is asked for next.
        if (!expired && expired.error().kind != ErrorKind::Refused)
            return fail(expired.error());
    }
    return GatewayClosing();
}

Result<GatewayClosing> StripeLinks::close(const QString &externalId, const StopFlag &stop)
{
    FormBody off;
    off.add(u"active"_s, false);
    // No idempotency key: closing twice is the same, and a fault that was stored under a key would be
    // replayed.
    const auto closed = m_api.post(linksPath() + u'/' + externalId, off.encoded(), {}, stop);
    if (!closed) // Links cannot be deleted: one that is not there is another account's, and can still be
                 // paid.
        return fail(closed.error());
    // Whether a page that is open already survives its link is not documented.
    return expirePages(externalId, stop);
}

Result<GatewayLink> StripeLinks::get(const QString &externalId, const StopFlag &stop)
{
    const Result<QJsonObject> object = m_api.get(linksPath() + u'/' + externalId, {}, stop);
    return object ? read(*object) : Result<GatewayLink>(fail(object.error()));
}

} // namespace quittance
