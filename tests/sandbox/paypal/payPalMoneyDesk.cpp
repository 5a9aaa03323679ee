#include "tests/sandbox/paypal/payPalMoneyDesk.h"

#include "core/domain/Decimal.h"
#include "tests/sandbox/paypal/invoiceMoney.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 refundDays = 180;
constexpr int mostRefunds = 10;

//! What the account gets of a net amount in a currency it does not keep; nothing where it keeps it.
std::optional<PayPalMoney> convertedOf(const PayPalTerms &terms, const PayPalMoney &net)
{
    constexpr int rateDecimals = 6;
    const auto rate = parseDecimal(terms.rates[net.currency].toString(), rateDecimals);
    if (!rate)
        return {};
    const int from = payPalDecimals(net.currency).value_or(2);
    const int to = payPalDecimals(terms.home).value_or(2);
    const qint64 scaled = *rate * powerOfTen(to); // The rate is for whole units of both.
    return PayPalMoney{
        mulDivRound(net.minor, scaled, powerOfTen(rateDecimals + from)).value_or(0), terms.home};
}

QJsonObject breakdownOf(const PayPalState &state, const PayPalMoney &amount)
{
    const qint64 fee = payPalFee(amount);
    const PayPalMoney net{amount.minor - fee, amount.currency};
    QJsonObject result{{u"gross_amount"_s, payPalJson(amount)},
        {u"paypal_fee"_s, payPalJson({fee, amount.currency})}, {u"net_amount"_s, payPalJson(net)}};
    if (const auto converted = convertedOf(state.terms, net)) {
        result.insert(u"receivable_amount"_s, payPalJson(*converted));
        result.insert(u"exchange_rate"_s,
            QJsonObject{{u"source_currency"_s, net.currency}, {u"target_currency"_s, converted->currency},
                {u"value"_s, state.terms.rates[net.currency]}});
    }
    return result;
}

//! The two lines that turn what came in into the currency of the account.
void convert(PayPalState &state, const QString &captureId, const PayPalMoney &amount)
{
    const PayPalMoney net{amount.minor - payPalFee(amount), amount.currency};
    const auto converted = convertedOf(state.terms, net);
    if (!converted)
        return;
    for (const PayPalMoney &moved : {PayPalMoney{-net.minor, net.currency}, *converted})
        state.ledger.add({.id = state.makeId(),
            .code = u"T0200"_s,
            .amount = moved,
            .reference = captureId,
            .referenceType = u"TXN"_s,
            .created = state.now()});
}

QJsonArray captureLinks(const PayPalState &state, const QString &id, const QString &orderId)
{
    QJsonArray links{state.link(u"self"_s, u"/v2/payments/captures/"_s + id, u"GET"_s),
        state.link(u"refund"_s, u"/v2/payments/captures/"_s + id + u"/refund"_s, u"POST"_s)};
    if (!orderId.isEmpty())
        links.append(state.link(u"up"_s, u"/v2/checkout/orders/"_s + orderId, u"GET"_s));
    return links;
}

std::optional<PayPalError> refuseRefund(
    const PayPalState &state, const QJsonObject &capture, const QJsonObject &request)
{
    const QJsonObject hidden = payPalHidden(capture);
    const QString status = capture[u"status"_s].toString();
    const auto refused = [](const QString &issue, const QString &field = {}) {
        return PayPalError{.issue = issue, .field = field};
    };
    if (status == "PENDING"_L1)
        return refused(u"PENDING_CAPTURE"_s);
    if (status == "REFUNDED"_L1)
        return refused(u"CAPTURE_FULLY_REFUNDED"_s);
    if (status == "DECLINED"_L1 || status == "FAILED"_L1)
        return refused(u"REFUND_NOT_ALLOWED"_s);
    if (const QString dispute = hidden[u"dispute"_s].toString(); !dispute.isEmpty())
        return refused(dispute == "CHARGEBACK"_L1 ? u"REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK"_s
                                                  : u"TRANSACTION_DISPUTED"_s);
    if (state.now() - hidden[u"at"_s].toInteger() > refundDays * 86'400)
        return refused(u"REFUND_TIME_LIMIT_EXCEEDED"_s);
    if (hidden[u"refunds"_s].toInt() >= mostRefunds)
        return refused(u"MAX_NUMBER_OF_REFUNDS_EXCEEDED"_s);
    if (!request.contains(u"amount"_s))
        return {};

    const QJsonObject asked = request[u"amount"_s].toObject();
    const PayPalMoney gross = payPalMoney(capture[u"amount"_s].toObject());
    const auto trouble = payPalAmountTrouble(asked);
    if (trouble == AmountTrouble::Currency)
        return refused(u"INVALID_CURRENCY_CODE"_s, u"/amount/currency_code"_s);
    if (asked[u"currency_code"_s].toString() != gross.currency)
        return refused(u"REFUND_CAPTURE_CURRENCY_MISMATCH"_s, u"/amount/currency_code"_s);
    if (trouble == AmountTrouble::Decimals)
        return refused(
            payPalDecimals(gross.currency) == 0 ? u"DECIMALS_NOT_SUPPORTED"_s : u"DECIMAL_PRECISION"_s,
            u"/amount/value"_s);
    const qint64 minor = payPalMoney(asked).minor;
    if (minor <= 0)
        return refused(u"CANNOT_BE_ZERO_OR_NEGATIVE"_s, u"/amount/value"_s);
    if (minor > gross.minor - refundedOf(capture).minor)
        return refused(u"REFUND_AMOUNT_EXCEEDED"_s, u"/amount/value"_s);
    return {};
}

//! Moves the balance for a refund, or has it drawn from the bank.
void addRefundLine(
    PayPalState &state, const QJsonObject &refund, const PayPalMoney &amount, const QJsonObject &capture)
{
    const QJsonObject hidden = payPalHidden(capture);
    state.ledger.add({.id = refund[u"id"_s].toString(),
        .code = u"T1107"_s,
        .amount = {-amount.minor, amount.currency},
        .reference = capture[u"id"_s].toString(),
        .referenceType = u"TXN"_s,
        .invoiceId = refund[u"invoice_id"_s].toString(),
        .custom = refund[u"custom_id"_s].toString(),
        .payerEmail = hidden[u"email"_s].toString(),
        .payerName = hidden[u"name"_s].toString(),
        .status = refund[u"status"_s].toString() == "PENDING"_L1 ? u"P"_s : u"S"_s,
        .created = state.now()});
}

//! Counts a part as paid back, or no longer (negative).
void countRefund(PayPalState &state, const QString &captureId, qint64 minor)
{
    QJsonObject capture = *state.captures.find(captureId);
    const PayPalMoney gross = payPalMoney(capture[u"amount"_s].toObject());
    const qint64 sum = refundedOf(capture).minor + minor;
    const int refunds = payPalHidden(capture)[u"refunds"_s].toInt() + (minor > 0 ? 1 : -1);
    capture = withHidden(capture, {{u"refunded"_s, sum}, {u"refunds"_s, refunds}});
    capture.insert(u"status"_s,
        sum == 0                 ? u"COMPLETED"_s
            : sum == gross.minor ? u"REFUNDED"_s
                                 : u"PARTIALLY_REFUNDED"_s);
    capture.insert(u"update_time"_s, state.nowText());
    state.captures.put(capture);
    spreadCapture(state, capture);
}

} // namespace

PayPalMoney refundedOf(const QJsonObject &capture)
{
    return {payPalHidden(capture)[u"refunded"_s].toInteger(),
        capture[u"amount"_s][u"currency_code"_s].toString()};
}

void spreadCapture(PayPalState &state, const QJsonObject &capture)
{
    const QJsonObject hidden = payPalHidden(capture);
    if (auto order = state.orders.find(hidden[u"order"_s].toString())) {
        QJsonArray units = (*order)[u"purchase_units"_s].toArray();
        for (QJsonValueRef unit : units) {
            QJsonObject changed = unit.toObject();
            QJsonObject payments = changed[u"payments"_s].toObject();
            QJsonArray captures = payments[u"captures"_s].toArray();
            for (QJsonValueRef each : captures)
                if (each.toObject()[u"id"_s] == capture[u"id"_s])
                    each = payPalVisible(capture);
            if (captures.isEmpty())
                continue;
            payments.insert(u"captures"_s, captures);
            changed.insert(u"payments"_s, payments);
            unit = changed;
        }
        order->insert(u"purchase_units"_s, units);
        order->insert(u"update_time"_s, state.nowText());
        state.orders.put(*order);
    }
    if (const QString invoice = hidden[u"invoice"_s].toString(); !invoice.isEmpty())
        noteCapture(state, invoice, capture);
}

QJsonObject takePayment(PayPalState &state, const PayPalPayment &payment)
{
    const bool pending = payment.funding == "echeck"_L1;
    QJsonObject capture{{u"id"_s, state.makeId()}, {u"status"_s, pending ? u"PENDING"_s : u"COMPLETED"_s},
        {u"amount"_s, payPalJson(payment.amount)}, {u"final_capture"_s, true},
        {u"disbursement_mode"_s, u"INSTANT"_s},
        {u"seller_protection"_s,
            QJsonObject{{u"status"_s, u"ELIGIBLE"_s},
                {u"dispute_categories"_s,
                    QJsonArray{u"ITEM_NOT_RECEIVED"_s, u"UNAUTHORIZED_TRANSACTION"_s}}}},
        {u"create_time"_s, state.nowText()}, {u"update_time"_s, state.nowText()}};
    const QString id = capture[u"id"_s].toString();
    capture.insert(u"links"_s, captureLinks(state, id, payment.orderId));
    if (pending)
        capture.insert(u"status_details"_s, QJsonObject{{u"reason"_s, u"ECHECK"_s}});
    else
        capture.insert(u"seller_receivable_breakdown"_s, breakdownOf(state, payment.amount));
    if (!payment.invoiceNumber.isEmpty())
        capture.insert(u"invoice_id"_s, payment.invoiceNumber);
    if (!payment.custom.isEmpty())
        capture.insert(u"custom_id"_s, payment.custom);
    capture = withHidden(capture,
        {{u"order"_s, payment.orderId}, {u"invoice"_s, payment.invoiceId}, {u"at"_s, state.now()},
            {u"email"_s, payment.payerEmail}, {u"name"_s, payment.payerName}});
    state.captures.put(capture);
    state.ledger.add({.id = id,
        .code = payment.invoiceId.isEmpty() ? u"T0006"_s : u"T0007"_s,
        .amount = payment.amount,
        .fee = pending ? 0 : -payPalFee(payment.amount),
        .reference = payment.orderId,
        .referenceType = payment.orderId.isEmpty() ? QString() : u"ODR"_s,
        .invoiceId = payment.invoiceNumber,
        .custom = payment.custom,
        .subject = payment.subject,
        .payerEmail = payment.payerEmail,
        .payerName = payment.payerName,
        .status = pending ? u"P"_s : u"S"_s,
        .created = state.now()});
    if (!pending)
        convert(state, id, payment.amount);
    return capture;
}

QString settleCapture(PayPalState &state, const QString &captureId, const QString &status)
{
    auto capture = state.captures.find(captureId);
    if (!capture)
        return u"There is no such capture."_s;
    if ((*capture)[u"status"_s].toString() != "PENDING"_L1)
        return u"The capture is not pending."_s;
    if (status != "COMPLETED"_L1 && status != "DECLINED"_L1 && status != "FAILED"_L1)
        return u"\"status\" must be COMPLETED, DECLINED or FAILED."_s;
    const PayPalMoney amount = payPalMoney((*capture)[u"amount"_s].toObject());
    const bool paid = status == "COMPLETED"_L1;
    capture->insert(u"status"_s, status);
    capture->insert(u"update_time"_s, state.nowText());
    capture->remove(u"status_details"_s);
    if (paid)
        capture->insert(u"seller_receivable_breakdown"_s, breakdownOf(state, amount));
    state.captures.put(*capture);
    state.ledger.end(captureId, paid ? u"S"_s : u"D"_s, paid ? -payPalFee(amount) : 0, state.now());
    if (paid)
        convert(state, captureId, amount);
    spreadCapture(state, *capture);
    return {};
}

tl::expected<QJsonObject, PayPalError> refundCapture(
    PayPalState &state, const QString &captureId, const QJsonObject &request)
{
    const auto capture = state.captures.find(captureId);
    if (!capture)
        return payPalNotFound(captureId);
    if (const auto error = refuseRefund(state, *capture, request))
        return tl::make_unexpected(*error);
    const PayPalMoney gross = payPalMoney((*capture)[u"amount"_s].toObject());
    const PayPalMoney amount = request.contains(u"amount"_s)
        ? payPalMoney(request[u"amount"_s].toObject())
        : PayPalMoney{gross.minor - refundedOf(*capture).minor, gross.currency};
    const bool covered = state.ledger.balance(gross.currency, state.now()) >= amount.minor;
    if (!covered && !state.terms.refundsFromBank)
        return payPalRefusal(u"REFUND_FAILED_INSUFFICIENT_FUNDS"_s);

    QJsonObject refund{{u"id"_s, state.makeId()}, {u"status"_s, covered ? u"COMPLETED"_s : u"PENDING"_s},
        {u"amount"_s, payPalJson(amount)}, {u"create_time"_s, state.nowText()},
        {u"update_time"_s, state.nowText()},
        {u"seller_payable_breakdown"_s,
            QJsonObject{{u"gross_amount"_s, payPalJson(amount)},
                {u"paypal_fee"_s, payPalJson({0, amount.currency})}, {u"net_amount"_s, payPalJson(amount)},
                {u"total_refunded_amount"_s,
                    payPalJson({refundedOf(*capture).minor + amount.minor, amount.currency})}}}};
    if (!covered)
        refund.insert(u"status_details"_s, QJsonObject{{u"reason"_s, u"ECHECK"_s}});
    for (const QString &name : {u"invoice_id"_s, u"custom_id"_s, u"note_to_payer"_s})
        if (request.contains(name))
            refund.insert(name, request[name]);
    if (!refund.contains(u"invoice_id"_s) && capture->contains(u"invoice_id"_s))
        refund.insert(u"invoice_id"_s, (*capture)[u"invoice_id"_s]);
    const QString id = refund[u"id"_s].toString();
    refund.insert(u"links"_s,
        QJsonArray{state.link(u"self"_s, u"/v2/payments/refunds/"_s + id, u"GET"_s),
            state.link(u"up"_s, u"/v2/payments/captures/"_s + captureId, u"GET"_s)});
    refund = withHidden(refund, {{u"capture"_s, captureId}});
    state.refunds.put(refund);
    addRefundLine(state, refund, amount, *capture);
    countRefund(state, captureId, amount.minor);
    return refund;
}

QString endRefund(PayPalState &state, const QString &refundId, const QString &status)
{
    auto refund = state.refunds.find(refundId);
    if (!refund)
        return u"There is no such refund."_s;
    if ((*refund)[u"status"_s].toString() != "PENDING"_L1)
        return u"The refund is not pending."_s;
    if (status != "COMPLETED"_L1 && status != "FAILED"_L1 && status != "CANCELLED"_L1)
        return u"\"status\" must be COMPLETED, FAILED or CANCELLED."_s;
    refund->insert(u"status"_s, status);
    refund->insert(u"update_time"_s, state.nowText());
    refund->remove(u"status_details"_s);
    state.refunds.put(*refund);
    const bool paid = status == "COMPLETED"_L1;
    state.ledger.end(refundId, paid ? u"S"_s : u"D"_s, 0, state.now());
    if (!paid)
        countRefund(state, payPalHidden(*refund)[u"capture"_s].toString(),
            -payPalMoney((*refund)[u"amount"_s].toObject()).minor);
    return {};
}

QString reverseCapture(PayPalState &state, const QString &captureId)
{
    const auto capture = state.captures.find(captureId);
    if (!capture)
        return u"There is no such capture."_s;
    const PayPalMoney gross = payPalMoney((*capture)[u"amount"_s].toObject());
    const qint64 left = gross.minor - refundedOf(*capture).minor;
    const QString status = (*capture)[u"status"_s].toString();
    if (left <= 0 || (status != "COMPLETED"_L1 && status != "PARTIALLY_REFUNDED"_L1))
        return u"Nothing of the capture is there."_s;
    state.ledger.add({.id = state.makeId(),
        .code = u"T1106"_s,
        .amount = {-left, gross.currency},
        .reference = captureId,
        .referenceType = u"TXN"_s,
        .invoiceId = (*capture)[u"invoice_id"_s].toString(),
        .custom = (*capture)[u"custom_id"_s].toString(),
        .created = state.now()});
    countRefund(state, captureId, left);
    return {};
}

} // namespace quittance::sandbox
