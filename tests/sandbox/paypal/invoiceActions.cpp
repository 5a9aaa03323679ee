#include "tests/sandbox/paypal/invoiceActions.h"

#include "tests/sandbox/paypal/invoiceMoney.h"
#include "tests/sandbox/paypal/qrPicture.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString statusOf(const QJsonObject &invoice)
{
    return invoice[u"status"_s].toString();
}

std::optional<QJsonObject> findInvoice(const PayPalCall &call)
{
    const auto invoice = call.state.invoices.find(call.id);
    return invoice && payPalHidden(*invoice)[u"deleted"_s].toBool() ? std::nullopt : invoice;
}

//! The payer's address. PayPal's own has the id behind the #, so that no server sees it.
QString payerUrl(const PayPalState &state, const QJsonObject &invoice)
{
    return state.payBase.toString() + u"/invoice/p/#"_s + invoice[u"id"_s].toString();
}

void setMetadata(QJsonObject &invoice, const QJsonObject &fields)
{
    QJsonObject detail = invoice[u"detail"_s].toObject();
    QJsonObject metadata = detail[u"metadata"_s].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        if (it.key() != "first_sent_time"_L1 || !metadata.contains(it.key()))
            metadata.insert(it.key(), it.value());
    detail.insert(u"metadata"_s, metadata);
    invoice.insert(u"detail"_s, detail);
}

//! The invoice can be paid from now on, with or without a mail from PayPal.
void open(PayPalState &state, QJsonObject invoice, bool mails)
{
    const bool mailed = mails && mailInvoice(state, invoice, u"sent"_s);
    invoice = withHidden(invoice, {{u"base"_s, mailed ? u"SENT"_s : u"UNPAID"_s}});
    setMetadata(invoice,
        {{u"first_sent_time"_s, state.nowText()}, {u"last_sent_time"_s, state.nowText()},
            {u"recipient_view_url"_s, payerUrl(state, invoice)}});
    state.invoices.put(withStanding(invoice));
}

PayPalAnswer sentAnswer(const PayPalState &state, const QJsonObject &invoice)
{
    QJsonObject link = state.link(u"payer-view"_s, {}, u"GET"_s);
    link.insert(u"href"_s, payerUrl(state, invoice));
    if (state.terms.hidePayerUrl)
        link = state.link(u"self"_s, u"/v2/invoicing/invoices/"_s + invoice[u"id"_s].toString(), u"GET"_s);
    return {.body = link};
}

void schedule(PayPalState &state, QJsonObject invoice, const QDate &day)
{
    const QString id = invoice[u"id"_s].toString();
    invoice = withHidden(invoice, {{u"base"_s, u"SCHEDULED"_s}});
    state.invoices.put(withStanding(invoice));
    const qint64 start = QDateTime(day, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch();
    state.later(start - state.now(), [&state, id] {
        const auto then = state.invoices.find(id);
        if (then && statusOf(*then) == "SCHEDULED"_L1 && !payPalHidden(*then)[u"deleted"_s].toBool())
            open(state, *then, true); // Whatever the sender asked for.
    });
}

QString refuseCancel(const QString &status)
{
    if (status == "CANCELLED"_L1)
        return u"INVOICE_CANCELED_ALREADY"_s;
    if (status == "DRAFT"_L1)
        return u"CANNOT_CANCEL_DRAFT_INVOICE"_s;
    if (status == "SCHEDULED"_L1)
        return u"CANNOT_CANCEL_SCHEDULED_INVOICE"_s;
    if (status.contains("REFUNDED"_L1))
        return u"CANNOT_CANCEL_REFUNDED_INVOICE"_s;
    return status == "SENT"_L1 || status == "UNPAID"_L1 ? QString() : u"CANNOT_CANCEL_PAID_INVOICE"_s;
}

//! What is wrong with the amount of a recorded payment or refund. 7 digits and 2 decimals, or 6 whole ones.
std::optional<PayPalError> amountTrouble(const QJsonObject &body, const QString &currency)
{
    if (!body.contains(u"amount"_s))
        return {};
    const QJsonObject money = body[u"amount"_s].toObject();
    if (money[u"currency_code"_s].toString() != currency)
        return PayPalError{
            .status = 400, .issue = u"INVALID_PARAMETER_SYNTAX"_s, .field = u"/amount/currency_code"_s};
    const qint64 most = payPalDecimals(currency) == 0 ? 999'999 : 999'999'999;
    if (payPalAmountTrouble(money) || payPalMoney(money).minor > most)
        return PayPalError{.status = 400,
            .issue = payPalDecimals(currency) == 0 ? u"INVALID_INTEGER_VALUE"_s : u"INVALID_DECIMAL_VALUE"_s,
            .field = u"/amount/value"_s};
    if (payPalMoney(money).minor == 0)
        return PayPalError{.status = 400, .issue = u"VALUE_CANNOT_BE_ZERO"_s, .field = u"/amount/value"_s};
    if (payPalMoney(money).minor < 0)
        return PayPalError{.status = 400, .issue = u"INVALID_DECIMAL_VALUE"_s, .field = u"/amount/value"_s};
    return {};
}

void append(QJsonObject &invoice, const QString &list, const QJsonObject &line)
{
    QJsonArray lines = invoice[list][u"transactions"_s].toArray();
    lines.append(line);
    invoice.insert(list, QJsonObject{{u"transactions"_s, lines}});
}

//! Takes a recorded line out again. Nothing when there is none; PAYPAL lines stay.
PayPalResult removeLine(const PayPalCall &call, const QString &list, const QString &idField)
{
    auto invoice = findInvoice(call);
    if (!invoice)
        return payPalNotFound(call.id);
    QJsonArray rest;
    bool found = false;
    for (const QJsonValue &line : (*invoice)[list][u"transactions"_s].toArray()) {
        if (line[idField].toString() != call.innerId) {
            rest.append(line);
            continue;
        }
        if (line[u"type"_s].toString() == "PAYPAL"_L1)
            return payPalRefusal(u"CANNOT_DELETE_EXTERNAL_PAYMENT"_s);
        found = true;
    }
    if (!found)
        return payPalNotFound(call.innerId);
    invoice->insert(list, QJsonObject{{u"transactions"_s, rest}});
    call.state.invoices.put(withStanding(*invoice));
    return PayPalAnswer{.status = 204, .body = {}};
}

} // namespace

bool mailInvoice(PayPalState &state, const QJsonObject &invoice, const QString &kind)
{
    const QString to = invoice[u"primary_recipients"_s][0][u"billing_info"_s][u"email_address"_s].toString();
    if (to.isEmpty())
        return false;
    state.mails.append(QJsonObject{{u"invoice"_s, invoice[u"id"_s]}, {u"kind"_s, kind}, {u"to"_s, to}});
    return true;
}

PayPalResult sendPayPalInvoice(const PayPalCall &call)
{
    PayPalState &state = call.state;
    const auto invoice = findInvoice(call);
    if (!invoice)
        return payPalNotFound(call.id);
    const QString status = statusOf(*invoice);
    if (status == "CANCELLED"_L1) // Which issue PayPal names is in none of its files.
        return tl::make_unexpected(PayPalError{.issue = {}});
    if (status == "DRAFT"_L1) {
        if (payPalMoney((*invoice)[u"amount"_s].toObject()).minor <= 0)
            return tl::make_unexpected(PayPalError{.issue = {}});
        const QDate day
            = QDate::fromString((*invoice)[u"detail"_s][u"invoice_date"_s].toString(), Qt::ISODate);
        if (day > state.today())
            schedule(state, *invoice, day);
        else
            open(state, *invoice, call.body[u"send_to_recipient"_s].toBool(true));
    }
    const QJsonObject now = *state.invoices.find(call.id);
    if (statusOf(now) == "SCHEDULED"_L1)
        return PayPalAnswer{.status = 202,
            .body = {{u"links"_s,
                QJsonArray{state.link(u"self"_s, u"/v2/invoicing/invoices/"_s + call.id, u"GET"_s)}}}};
    return sentAnswer(state, now);
}

PayPalResult remindPayPalInvoice(const PayPalCall &call)
{
    const auto invoice = findInvoice(call);
    if (!invoice)
        return payPalNotFound(call.id);
    if (!isPayable(*invoice))
        return payPalRefusal(u"CANNOT_REMIND_INVOICE"_s);
    if (call.body[u"send_to_recipient"_s].toBool(true))
        mailInvoice(call.state, *invoice, u"reminded"_s);
    return PayPalAnswer{.status = 204, .body = {}};
}

PayPalResult cancelPayPalInvoice(const PayPalCall &call)
{
    auto invoice = findInvoice(call);
    if (!invoice)
        return payPalNotFound(call.id);
    if (const QString issue = refuseCancel(statusOf(*invoice)); !issue.isEmpty())
        return payPalRefusal(issue);
    *invoice = withHidden(*invoice, {{u"base"_s, u"CANCELLED"_s}});
    setMetadata(
        *invoice, {{u"cancel_time"_s, call.state.nowText()}, {u"cancelled_by"_s, call.state.emails.first()}});
    call.state.invoices.put(withStanding(*invoice));
    if (call.body[u"send_to_recipient"_s].toBool(true))
        mailInvoice(call.state, *invoice, u"cancelled"_s);
    return PayPalAnswer{.status = 204, .body = {}};
}

PayPalResult recordPayPalPayment(const PayPalCall &call)
{
    auto invoice = findInvoice(call);
    if (!invoice)
        return payPalNotFound(call.id);
    const PayPalMoney due = dueOf(*invoice);
    if (const auto error = amountTrouble(call.body, due.currency))
        return tl::make_unexpected(*error);
    if (!isPayable(*invoice))
        return payPalRefusal(u"CANNOT_PROCESS_PAYMENTS"_s);
    const PayPalMoney amount
        = call.body.contains(u"amount"_s) ? payPalMoney(call.body[u"amount"_s].toObject()) : due;
    if (amount.minor > due.minor)
        return payPalRefusal(u"PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE"_s, u"/amount/value"_s);
    const QString id = call.body[u"payment_id"_s].toString(u"EXTR-"_s + call.state.makeId(17));
    QJsonObject line{{u"type"_s, u"EXTERNAL"_s}, {u"payment_id"_s, id},
        {u"payment_date"_s, call.body[u"payment_date"_s].toString(call.state.today().toString(Qt::ISODate))},
        {u"method"_s, call.body[u"method"_s]}, {u"amount"_s, payPalJson(amount)}};
    if (call.body.contains(u"note"_s))
        line.insert(u"note"_s, call.body[u"note"_s]);
    append(*invoice, u"payments"_s, line);
    call.state.invoices.put(withStanding(*invoice));
    return PayPalAnswer{.body = {{u"payment_id"_s, id}}};
}

PayPalResult removePayPalPayment(const PayPalCall &call)
{
    return removeLine(call, u"payments"_s, u"payment_id"_s);
}

PayPalResult recordPayPalRefund(const PayPalCall &call)
{
    auto invoice = findInvoice(call);
    if (!invoice)
        return payPalNotFound(call.id);
    const qint64 kept = keptOf(*invoice);
    const QString currency = dueOf(*invoice).currency;
    if (const auto error = amountTrouble(call.body, currency))
        return tl::make_unexpected(*error);
    if (kept <= 0)
        return payPalRefusal(u"CANNOT_PROCESS_REFUNDS"_s);
    const PayPalMoney amount = call.body.contains(u"amount"_s)
        ? payPalMoney(call.body[u"amount"_s].toObject())
        : PayPalMoney{kept, currency};
    if (amount.minor > kept)
        return payPalRefusal(u"INVALID_REFUND_AMOUNT"_s, u"/amount/value"_s);
    const QString id = u"EXTR-"_s + call.state.makeId(17);
    append(*invoice, u"refunds"_s,
        {{u"type"_s, u"EXTERNAL"_s}, {u"refund_id"_s, id},
            {u"refund_date"_s,
                call.body[u"refund_date"_s].toString(call.state.today().toString(Qt::ISODate))},
            {u"method"_s, call.body[u"method"_s]}, {u"amount"_s, payPalJson(amount)}});
    call.state.invoices.put(withStanding(*invoice));
    return PayPalAnswer{.body = {{u"refund_id"_s, id}}};
}

PayPalResult removePayPalRefund(const PayPalCall &call)
{
    return removeLine(call, u"refunds"_s, u"refund_id"_s);
}

PayPalResult drawPayPalCode(const PayPalCall &call)
{
    const auto invoice = findInvoice(call);
    if (!invoice)
        return payPalNotFound(call.id);
    const QByteArray picture = qrPicture(payerUrl(call.state, *invoice).toUtf8(),
        call.body[u"width"_s].toInt(500), call.body[u"height"_s].toInt(500));
    const QByteArray boundary = call.state.makeId(24).toLatin1();
    return PayPalAnswer{.body = {},
        .raw = "--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"image\"\r\nContent-Type: "
              "application/octet-stream\r\n\r\n"
            + picture.toBase64() + "\r\n--" + boundary + "--\r\n",
        .contentType = "multipart/form-data; boundary=" + boundary};
}

} // namespace quittance::sandbox
