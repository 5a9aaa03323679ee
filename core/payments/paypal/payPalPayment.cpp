#include "core/payments/paypal/payPalPayment.h"

#include "core/base/Log.h"
#include "core/payments/paypal/PayPalAmount.h"
#include "core/payments/paypal/PayPalApi.h"
#include "core/payments/paypal/payPalError.h"
#include "core/payments/paypal/payPalOrder.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using State = GatewayPayment::State;

//! Money is booked when PayPal says it is ours. A word that is not known is not taken for money.
State stateOf(const QString &status)
{
    static const QHash<QString, State> states{{u"COMPLETED"_s, State::Succeeded},
        {u"PARTIALLY_REFUNDED"_s, State::Succeeded}, {u"REFUNDED"_s, State::Succeeded},
        {u"DECLINED"_s, State::Failed}, {u"FAILED"_s, State::Failed}};
    return states.value(status, State::Processing);
}

QString payerIn(const QJsonObject &order)
{
    const QJsonValue wallet = order[u"payment_source"][u"paypal"];
    for (const QJsonValue &payer : {wallet, order[u"payer"]}) {
        const QString name
            = (payer[u"name"][u"given_name"].toString() + u' ' + payer[u"name"][u"surname"].toString())
                  .trimmed();
        if (!name.isEmpty())
            return name;
        if (const QString address = payer[u"email_address"].toString(); !address.isEmpty())
            return address;
    }
    return {};
}

PayPalIds idsOf(const QJsonObject &capture, const QJsonObject &unit)
{
    const QString own = capture[u"custom_id"].toString();
    return payPalIdsIn(own.isEmpty() ? unit[u"custom_id"].toString() : own);
}

//! Who pays an invoice: what stands on it as the recipient.
QString recipientIn(const QJsonObject &invoice)
{
    const QJsonValue billing = invoice[u"primary_recipients"][0][u"billing_info"];
    for (const QString &said : {billing[u"business_name"].toString(),
             billing[u"name"][u"full_name"].toString(), billing[u"email_address"].toString()})
        if (!said.isEmpty())
            return said;
    return {};
}

QDateTime middleOf(const QJsonValue &day, const QDateTime &now)
{
    const QDate date = QDate::fromString(day.toString(), Qt::ISODate);
    if (!date.isValid())
        return now;
    return std::min(QDateTime(date, QTime(12, 0), QTimeZone::utc()), now);
}

} // namespace

QString payPalFeeKey(const QString &paymentKey)
{
    return paymentKey + u":fee"_s;
}

Result<std::optional<GatewayPayment>> payPalCapture(const PayPalAccount &account, const QJsonObject &capture,
    const QJsonObject &unit, const QJsonObject &order)
{
    const QString id = capture[u"id"].toString();
    const QString status = capture[u"status"].toString();
    if (id.isEmpty() || status.isEmpty())
        return payPalUnreadable(u"capture"_s);
    const PayPalIds ids = idsOf(capture, unit);
    const Result<Money> amount = PayPalAmount::read(capture[u"amount"]);
    if (!amount && !ids.link.isEmpty())
        return fail(amount.error());
    if (!amount) {
        // Another program takes money through the same account in what is no currency of ours.
        qCWarning(lcSync) << "a payment in a currency or fraction that cannot be booked was left out";
        return std::nullopt;
    }
    GatewayPayment payment{.externalKey = account.keyOf(id),
        .state = stateOf(status),
        .amount = *amount,
        .at = payPalInstant(capture[u"create_time"]),
        .method = u"PayPal"_s,
        .payer = payerIn(order),
        .invoice = ids.invoice,
        .link = ids.link};
    if (payment.state == State::Failed)
        payment.failure = capture[u"status_details"][u"reason"].toString(status);
    payment.raw = QJsonDocument(capture).toJson(QJsonDocument::Compact);
    // In the currency that was paid: where PayPal changes the rest into another one, it tells of that later.
    const QJsonValue breakdown = capture[u"seller_receivable_breakdown"];
    if (const Result<Money> fee = PayPalAmount::read(breakdown[u"paypal_fee"]);
        fee && payment.state == State::Succeeded) {
        payment.fee = *fee;
        payment.feeKey = payPalFeeKey(payment.externalKey);
    }
    return payment;
}

Result<QList<GatewayPayment>> payPalInvoicePayments(
    const PayPalAccount &account, const QJsonObject &invoice, const QDateTime &now)
{
    const bool isPending = invoice[u"status"].toString() == "PAYMENT_PENDING"_L1;
    const QString memo = invoice[u"detail"][u"memo"].toString();
    const PayPalIds ids = payPalIdsIn(memo);
    QList<GatewayPayment> payments;
    for (const QJsonValue said : invoice[u"payments"][u"transactions"].toArray()) {
        const QString id = said[u"payment_id"].toString();
        if (said[u"type"].toString() != "PAYPAL"_L1)
            continue;
        if (id.isEmpty())
            return payPalUnreadable(u"payment_id"_s);
        const Result<Money> amount = PayPalAmount::read(said[u"amount"]);
        if (!amount && !ids.link.isEmpty())
            return fail(amount.error());
        if (!amount) {
            qCWarning(lcSync) << "a payment in a currency or fraction that cannot be booked was left out";
            continue;
        }
        payments.append({.externalKey = account.keyOf(id),
            .state = isPending ? State::Processing : State::Succeeded,
            .amount = *amount,
            .at = middleOf(said[u"payment_date"], now),
            .method = u"PayPal"_s,
            .payer = recipientIn(invoice),
            .invoice = ids.invoice,
            .link = ids.link,
            .failure = {},
            .fee = {},
            .settled = {},
            .feeKey = {},
            .raw = QJsonDocument(said.toObject()).toJson(QJsonDocument::Compact)});
    }
    return payments;
}

} // namespace quittance
