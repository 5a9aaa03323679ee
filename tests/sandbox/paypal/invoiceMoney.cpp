#include "tests/sandbox/paypal/invoiceMoney.h"

#include "tests/sandbox/paypal/payPalMoneyDesk.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

qint64 sumOf(const QJsonArray &transactions, const QString &type = {})
{
    qint64 sum = 0;
    for (const QJsonValue &each : transactions)
        if (type.isEmpty() || each[u"type"_s].toString() == type)
            sum += payPalMoney(each[u"amount"_s].toObject()).minor;
    return sum;
}

QJsonArray paymentsOf(const QJsonObject &invoice)
{
    return invoice[u"payments"_s][u"transactions"_s].toArray();
}

QJsonArray refundsOf(const QJsonObject &invoice)
{
    return invoice[u"refunds"_s][u"transactions"_s].toArray();
}

QString standingOf(const QJsonObject &invoice, qint64 due)
{
    const QJsonArray payments = paymentsOf(invoice);
    const QJsonArray refunds = refundsOf(invoice);
    const qint64 paid = sumOf(payments);
    const qint64 refunded = sumOf(refunds);
    if (refunded > 0 && refunded >= paid)
        return sumOf(refunds, u"PAYPAL"_s) > 0 ? u"REFUNDED"_s : u"MARKED_AS_REFUNDED"_s;
    if (refunded > 0)
        return u"PARTIALLY_REFUNDED"_s;
    if (!payPalHidden(invoice)[u"pending"_s].toArray().isEmpty())
        return u"PAYMENT_PENDING"_s;
    if (paid == 0)
        return payPalHidden(invoice)[u"base"_s].toString();
    if (due > 0)
        return u"PARTIALLY_PAID"_s;
    return sumOf(payments, u"PAYPAL"_s) > 0 ? u"PAID"_s : u"MARKED_AS_PAID"_s;
}

QJsonArray without(const QJsonArray &list, const QString &field, const QString &value)
{
    QJsonArray rest;
    for (const QJsonValue &each : list)
        if (each[field].toString() != value)
            rest.append(each);
    return rest;
}

QString dayOf(const PayPalState &state)
{
    return state.today().toString(Qt::ISODate);
}

//! The refunds PayPal made of that capture, as an invoice lists them.
QJsonArray refundLines(const PayPalState &state, const QString &captureId)
{
    QJsonArray lines;
    for (const QJsonObject &refund : state.refunds.oldestFirst()) {
        const QString status = refund[u"status"_s].toString();
        if (payPalHidden(refund)[u"capture"_s].toString() == captureId && status != "FAILED"_L1
            && status != "CANCELLED"_L1)
            lines.append(QJsonObject{{u"type"_s, u"PAYPAL"_s}, {u"refund_id"_s, refund[u"id"_s]},
                {u"refund_date"_s, refund[u"create_time"_s].toString().left(10)}, {u"method"_s, u"PAYPAL"_s},
                {u"amount"_s, refund[u"amount"_s]}});
    }
    return lines;
}

} // namespace

PayPalMoney dueOf(const QJsonObject &invoice)
{
    return payPalMoney(invoice[u"due_amount"_s].toObject());
}

qint64 keptOf(const QJsonObject &invoice)
{
    return sumOf(paymentsOf(invoice)) - sumOf(refundsOf(invoice));
}

bool isPayable(const QJsonObject &invoice)
{
    static const QStringList open{u"SENT"_s, u"UNPAID"_s, u"PARTIALLY_PAID"_s};
    return open.contains(invoice[u"status"_s].toString());
}

QJsonObject withStanding(QJsonObject invoice)
{
    const PayPalMoney total = payPalMoney(invoice[u"amount"_s].toObject());
    const QJsonArray payments = paymentsOf(invoice);
    const QJsonArray refunds = refundsOf(invoice);
    const qint64 due = std::max<qint64>(0, total.minor - sumOf(payments));
    invoice.insert(u"due_amount"_s, payPalJson({due, total.currency}));
    if (payments.isEmpty())
        invoice.remove(u"payments"_s);
    else
        invoice.insert(u"payments"_s,
            QJsonObject{{u"paid_amount"_s, payPalJson({sumOf(payments), total.currency})},
                {u"transactions"_s, payments}});
    if (refunds.isEmpty())
        invoice.remove(u"refunds"_s);
    else
        invoice.insert(u"refunds"_s,
            QJsonObject{{u"refund_amount"_s, payPalJson({sumOf(refunds), total.currency})},
                {u"transactions"_s, refunds}});
    invoice.insert(u"status"_s, standingOf(invoice, due));
    return invoice;
}

void noteCapture(PayPalState &state, const QString &invoiceId, const QJsonObject &capture)
{
    const auto found = state.invoices.find(invoiceId);
    if (!found)
        return;
    QJsonObject invoice = *found;
    const QString id = capture[u"id"_s].toString();
    const QString status = capture[u"status"_s].toString();
    QJsonArray pending;
    for (const QJsonValue &each : payPalHidden(invoice)[u"pending"_s].toArray())
        if (each.toString() != id)
            pending.append(each);
    if (status == "PENDING"_L1)
        pending.append(id);
    invoice = withHidden(invoice, {{u"pending"_s, pending}});

    const QJsonArray known = paymentsOf(invoice);
    QJsonArray payments = without(known, u"payment_id"_s, id);
    if (status != "PENDING"_L1 && status != "DECLINED"_L1 && status != "FAILED"_L1) {
        QString day = dayOf(state);
        for (const QJsonValue &each : known)
            if (each[u"payment_id"_s].toString() == id)
                day = each[u"payment_date"_s].toString();
        payments.append(QJsonObject{{u"type"_s, u"PAYPAL"_s}, {u"payment_id"_s, id}, {u"payment_date"_s, day},
            {u"method"_s, u"PAYPAL"_s}, {u"amount"_s, capture[u"amount"_s]}});
    }
    invoice.insert(u"payments"_s, QJsonObject{{u"transactions"_s, payments}});

    QJsonArray refunds;
    const QJsonArray lines = refundLines(state, id);
    for (const QJsonValue &each : refundsOf(invoice)) {
        const QString refundId = each[u"refund_id"_s].toString();
        const auto refund = state.refunds.find(refundId);
        if (!refund || payPalHidden(*refund)[u"capture"_s].toString() != id)
            refunds.append(each);
    }
    for (const QJsonValue &line : lines)
        refunds.append(line);
    invoice.insert(u"refunds"_s, QJsonObject{{u"transactions"_s, refunds}});
    state.invoices.put(withStanding(invoice));
}

tl::expected<QJsonObject, QString> payInvoice(PayPalState &state, const QString &invoiceId,
    std::optional<qint64> minor, const QString &funding, const QString &email)
{
    const auto invoice = state.invoices.find(invoiceId);
    if (!invoice)
        return tl::make_unexpected(u"There is no such invoice."_s);
    if (!isPayable(*invoice))
        return tl::make_unexpected(u"This invoice cannot be paid now."_s);
    if (funding == "declined"_L1)
        return tl::make_unexpected(u"Your payment was declined. Please choose another way to pay."_s);
    const PayPalMoney due = dueOf(*invoice);
    const QJsonObject partial = (*invoice)[u"configuration"_s][u"partial_payment"_s].toObject();
    const qint64 amount = minor.value_or(due.minor);
    if (amount <= 0 || amount > due.minor)
        return tl::make_unexpected(u"The amount must be between 0 and what is due."_s);
    if (amount < due.minor) {
        if (!partial[u"allow_partial_payment"_s].toBool())
            return tl::make_unexpected(u"This invoice can only be paid in full."_s);
        if (partial.contains(u"minimum_amount_due"_s)
            && amount < payPalMoney(partial[u"minimum_amount_due"_s].toObject()).minor)
            return tl::make_unexpected(u"The amount is below the least that can be paid."_s);
    }
    const QJsonObject detail = (*invoice)[u"detail"_s].toObject();
    const QJsonObject capture = takePayment(state,
        {.amount = {amount, due.currency},
            .funding = funding,
            .invoiceId = invoiceId,
            .invoiceNumber = detail[u"invoice_number"_s].toString(),
            .custom = detail[u"reference"_s].toString(),
            .subject = u"Invoice "_s + detail[u"invoice_number"_s].toString(),
            .payerEmail = email,
            .payerName = u"Ada Payer"_s});
    noteCapture(state, invoiceId, capture);
    return payPalVisible(capture);
}

} // namespace quittance::sandbox
