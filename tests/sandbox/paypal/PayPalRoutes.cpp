#include "tests/sandbox/paypal/PayPalRoutes.h"

#include "tests/sandbox/paypal/captureCalls.h"
#include "tests/sandbox/paypal/disputeCalls.h"
#include "tests/sandbox/paypal/invoiceActions.h"
#include "tests/sandbox/paypal/invoiceCalls.h"
#include "tests/sandbox/paypal/orderCalls.h"
#include "tests/sandbox/paypal/reportCalls.h"

#include <algorithm>
#include <array>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 orderKeyHours = 6;
constexpr qint64 paymentKeyHours = 45 * 24;
constexpr auto payments = "payments/payment"_L1;
constexpr auto reads = "invoicing/invoices/read|invoicing/invoices/readwrite"_L1;
constexpr auto writes = "invoicing/invoices/readwrite"_L1;
constexpr auto order = "/v2/checkout/orders/{id}"_L1;
constexpr auto invoice = "/v2/invoicing/invoices/{invoice_id}"_L1;

constexpr std::array routes{
    PayPalRoute{"POST"_L1, "/v2/checkout/orders"_L1, payments, createPayPalOrder, orderKeyHours, order},
    PayPalRoute{"GET"_L1, order, payments, showPayPalOrder},
    PayPalRoute{"PATCH"_L1, order, payments, patchPayPalOrder},
    PayPalRoute{
        "POST"_L1, "/v2/checkout/orders/{id}/capture"_L1, payments, capturePayPalOrder, orderKeyHours, order},
    PayPalRoute{"GET"_L1, "/v2/payments/captures/{capture_id}"_L1,
        "payments/payment/authcapture|payments/payment"_L1, showPayPalCapture},
    PayPalRoute{"POST"_L1, "/v2/payments/captures/{capture_id}/refund"_L1, "payments/refund"_L1,
        refundPayPalCapture, paymentKeyHours, "/v2/payments/refunds/{refund_id}"_L1},
    PayPalRoute{"GET"_L1, "/v2/payments/refunds/{refund_id}"_L1, "payments/refund"_L1, showPayPalRefund},
    PayPalRoute{"POST"_L1, "/v2/invoicing/invoices"_L1, writes, createPayPalInvoice},
    PayPalRoute{"GET"_L1, "/v2/invoicing/invoices"_L1, reads, listPayPalInvoices},
    PayPalRoute{"GET"_L1, invoice, reads, showPayPalInvoice},
    PayPalRoute{"PUT"_L1, invoice, writes, replacePayPalInvoice},
    PayPalRoute{"DELETE"_L1, invoice, writes, deletePayPalInvoice},
    PayPalRoute{"POST"_L1, "/v2/invoicing/invoices/{invoice_id}/send"_L1, writes, sendPayPalInvoice},
    PayPalRoute{"POST"_L1, "/v2/invoicing/invoices/{invoice_id}/remind"_L1, writes, remindPayPalInvoice},
    PayPalRoute{"POST"_L1, "/v2/invoicing/invoices/{invoice_id}/cancel"_L1, writes, cancelPayPalInvoice},
    PayPalRoute{"POST"_L1, "/v2/invoicing/invoices/{invoice_id}/payments"_L1, writes, recordPayPalPayment},
    PayPalRoute{"DELETE"_L1, "/v2/invoicing/invoices/{invoice_id}/payments/{transaction_id}"_L1, writes,
        removePayPalPayment},
    PayPalRoute{"POST"_L1, "/v2/invoicing/invoices/{invoice_id}/refunds"_L1, writes, recordPayPalRefund},
    PayPalRoute{"DELETE"_L1, "/v2/invoicing/invoices/{invoice_id}/refunds/{transaction_id}"_L1, writes,
        removePayPalRefund},
    PayPalRoute{"POST"_L1, "/v2/invoicing/invoices/{invoice_id}/generate-qr-code"_L1, reads, drawPayPalCode},
    PayPalRoute{"POST"_L1, "/v2/invoicing/generate-next-invoice-number"_L1, writes, nextPayPalInvoiceNumber},
    PayPalRoute{"POST"_L1, "/v2/invoicing/search-invoices"_L1, reads, searchPayPalInvoices},
    PayPalRoute{
        "GET"_L1, "/v1/reporting/transactions"_L1, "reporting/search/read"_L1, listPayPalTransactions},
    PayPalRoute{"GET"_L1, "/v1/reporting/balances"_L1, "reporting/balances/read"_L1, showPayPalBalances},
    PayPalRoute{"GET"_L1, "/v1/customer/disputes"_L1, "disputes/read-seller"_L1, listPayPalDisputes},
    PayPalRoute{
        "GET"_L1, "/v1/customer/disputes/{dispute_id}"_L1, "disputes/read-seller"_L1, showPayPalDispute},
};

//! The ids of a path that is of the pattern; nothing when it is not.
std::optional<QStringList> idsOf(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return {};
    QStringList ids;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(u'{') && !given[i].isEmpty())
            ids.append(given[i]);
        else if (wanted[i] != given[i])
            return {};
    }
    return ids;
}

} // namespace

std::optional<PayPalMatch> findPayPalRoute(const QByteArray &method, const QString &path)
{
    std::optional<PayPalMatch> found;
    for (const PayPalRoute &route : routes) {
        const auto ids = idsOf(route.path, path);
        if (!ids)
            continue;
        if (QString(route.method) == QString::fromLatin1(method))
            return PayPalMatch{.route = &route, .id = ids->value(0), .innerId = ids->value(1)};
        found = PayPalMatch();
    }
    return found;
}

QStringList payPalRouteNames()
{
    QStringList names;
    for (const PayPalRoute &route : routes)
        names.append(QString(route.method) + u' ' + route.path);
    return names;
}

const PayPalRoute *payPalRoute(QLatin1StringView method, QLatin1StringView path)
{
    const auto found = std::ranges::find_if(
        routes, [&](const PayPalRoute &route) { return route.method == method && route.path == path; });
    return found == routes.end() ? nullptr : &*found;
}

} // namespace quittance::sandbox
