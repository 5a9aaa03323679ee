#include "core/payments/paypal/PayPalTakings.h"

#include "core/base/Clock.h"
#include "core/payments/paypal/PayPalApi.h"
#include "core/payments/paypal/PayPalInvoices.h"
#include "core/payments/paypal/PayPalLedger.h"
#include "core/payments/paypal/payPalPayment.h"
#include "core/payments/paypal/payPalRowNews.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> PayPalTakings::addLatest(
    const QDateTime &from, const QDateTime &until, const StopFlag &stop, QMap<QString, GatewayTaking> &found)
{
    const QJsonObject range{{u"start"_s, payPalInstantText(from)}, {u"end"_s, payPalInstantText(until)}};
    const QJsonObject filter{{u"payment_date_range"_s, range}, {u"fields"_s, QJsonArray{u"payments"_s}}};
    Result<void> read;
    const auto take = [&](const QJsonObject &invoice) {
        const auto payments = payPalInvoicePayments(m_api.account(), invoice, m_api.clock().now());
        if (!payments && read)
            read = fail(payments.error());
        if (!payments)
            return;
        for (const GatewayPayment &payment : *payments)
            if (payment.state == GatewayPayment::State::Succeeded && payment.at >= from && payment.at < until
                && !found.contains(payment.externalKey))
                found.insert(payment.externalKey,
                    {.externalKey = payment.externalKey,
                        .at = payment.at,
                        .amount = payment.amount,
                        .words = payment.amount.text()});
    };
    const Result<void> searched = PayPalInvoices(m_api).search(filter, stop, take);
    return searched ? read : searched;
}

Result<QList<GatewayTaking>> PayPalTakings::between(
    const QDateTime &from, const QDateTime &until, const StopFlag &stop)
{
    const QDateTime end = std::min(until, m_api.clock().now().addSecs(1));
    QMap<QString, GatewayTaking> found;
    const Result<PayPalRows> read = PayPalLedger(m_api).between(from, end, stop);
    if (!read)
        return fail(read.error());
    for (const PayPalRow &row : read->rows) {
        if (row.kind() != PayPalRow::Kind::Payment || !row.hasHappened())
            continue;
        const QString key = m_api.account().keyOf(row.id);
        found.insert(key, {.externalKey = key, .at = row.at, .amount = row.amount, .words = row.words});
    }
    if (read->readUntil < end)
        if (const Result<void> added
            = addLatest(std::max(from, read->readUntil.addDays(-1)), end, stop, found);
            !added)
            return fail(added.error());
    QList<GatewayTaking> takings = found.values();
    std::ranges::stable_sort(takings, {}, &GatewayTaking::at);
    return takings;
}

Result<std::optional<GatewayPayment>> PayPalTakings::payment(const QString &externalKey, const StopFlag &stop)
{
    const Result<QString> id = m_api.account().idOf(externalKey);
    if (!id)
        return fail(id.error());
    const Result<QJsonObject> capture = m_api.get(u"/v2/payments/captures/"_s + *id, {}, stop);
    if (capture)
        return payPalCapture(m_api.account(), *capture, {}, {});
    if (capture.error().rule != "paypal.resource_missing"_L1)
        return fail(capture.error());
    // Payments of invoices are not captures everywhere.
    const Result<QList<PayPalRow>> rows = PayPalLedger(m_api).withId(*id, stop);
    if (!rows)
        return fail(rows.error());
    for (const PayPalRow &row : *rows)
        if (row.kind() == PayPalRow::Kind::Payment && row.amount)
            return std::optional(payPalRowPayment(m_api.account(), row));
    return fail(capture.error());
}

} // namespace quittance
