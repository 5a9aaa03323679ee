#include "core/payments/stripe/stripeOrder.h"

#include "core/net/serviceUrl.h"
#include "core/payments/stripe/stripePayment.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<StripeAmount> stripeAmountOf(const PaymentLinkOrder &order)
{
    if (order.link.isEmpty() || order.invoice.isEmpty() || order.number.trimmed().isEmpty())
        return invalid(u"gateway.order_incomplete"_s, u"link"_s, order.number);
    const Result<StripeAmount> amount = StripeAmount::from(order.amount);
    if (!amount)
        return amount;
    const Result<qint64> least = StripeAmount::minimum(order.amount.currency());
    if (!least)
        return fail(least.error());
    if (order.amount.minor() < *least)
        return invalid(u"gateway.amount_too_small"_s, u"amount"_s, order.amount.text());
    return amount;
}

QString stripePayerOf(const QString &payer, bool live)
{
    const QString id = stripeIdOf(payer);
    return payer == stripeExternalKey(live, id) ? id : QString();
}

QString stripeTitleOf(const PaymentLinkOrder &order)
{
    return u"Invoice "_s + order.number.simplified();
}

void addStripeIds(FormBody &body, const QString &prefix, const PaymentLinkOrder &order)
{
    body.add(u"%1[%2]"_s.arg(prefix, QLatin1String(stripeInvoiceKey)), order.invoice.text())
        .add(u"%1[%2]"_s.arg(prefix, QLatin1String(stripeLinkKey)), order.link.text());
}

void addStripeLine(FormBody &body, const StripeAmount &amount, const PaymentLinkOrder &order)
{
    body.add(u"line_items[0][quantity]"_s, qint64{1})
        .add(u"line_items[0][price_data][currency]"_s, amount.currency())
        .add(u"line_items[0][price_data][unit_amount]"_s, amount.units())
        .add(u"line_items[0][price_data][product_data][name]"_s, stripeTitleOf(order));
}

Result<QUrl> stripePageUrl(const QString &text, const QUrl &baseUrl)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!checkServiceUrl(url) || (url.scheme() != "https"_L1 && !isLoopback(baseUrl)))
        return fail(Error{.kind = ErrorKind::BadReply, .rule = u"stripe.url_unsafe"_s, .field = u"url"_s});
    return url;
}

} // namespace quittance
