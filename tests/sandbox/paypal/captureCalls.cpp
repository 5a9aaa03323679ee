#include "tests/sandbox/paypal/captureCalls.h"

#include "tests/sandbox/paypal/payPalMoneyDesk.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

//! Payments of invoices are captures too, where the account's terms say so.
std::optional<QJsonObject> findCapture(const PayPalState &state, const QString &id)
{
    const auto capture = state.captures.find(id);
    const bool ofInvoice = capture && !payPalHidden(*capture)[u"invoice"_s].toString().isEmpty();
    return ofInvoice && !state.terms.invoicePaymentsAreCaptures ? std::nullopt : capture;
}

QJsonObject shownRefund(const QJsonObject &refund, bool whole)
{
    if (whole)
        return payPalVisible(refund);
    return {{u"id"_s, refund[u"id"_s]}, {u"status"_s, refund[u"status"_s]}, {u"links"_s, refund[u"links"_s]}};
}

} // namespace

PayPalResult showPayPalCapture(const PayPalCall &call)
{
    const auto capture = findCapture(call.state, call.id);
    if (!capture)
        return payPalNotFound(call.id);
    QJsonObject shown = payPalVisible(*capture);
    shown.insert(u"payee"_s,
        QJsonObject{{u"email_address"_s, call.state.emails.first()},
            {u"merchant_id"_s, QString::fromLatin1(payPalMerchantId)}});
    if (const QString order = payPalHidden(*capture)[u"order"_s].toString(); !order.isEmpty())
        shown.insert(
            u"supplementary_data"_s, QJsonObject{{u"related_ids"_s, QJsonObject{{u"order_id"_s, order}}}});
    return PayPalAnswer{.body = shown};
}

PayPalResult refundPayPalCapture(const PayPalCall &call)
{
    if (!findCapture(call.state, call.id))
        return payPalNotFound(call.id);
    return refundCapture(call.state, call.id, call.body).map([&](const QJsonObject &refund) {
        return PayPalAnswer{.status = 201, .body = shownRefund(refund, call.whole)};
    });
}

PayPalResult showPayPalRefund(const PayPalCall &call)
{
    const auto refund = call.state.refunds.find(call.id);
    if (!refund)
        return payPalNotFound(call.id);
    return PayPalAnswer{.body = shownRefund(*refund, true)};
}

} // namespace quittance::sandbox
