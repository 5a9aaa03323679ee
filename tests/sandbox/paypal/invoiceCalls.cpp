#include "tests/sandbox/paypal/invoiceCalls.h"

#include "tests/sandbox/paypal/invoiceActions.h"
#include "tests/sandbox/paypal/invoiceMoney.h"
#include "tests/sandbox/paypal/invoiceSearch.h"
#include "tests/sandbox/paypal/invoiceTotals.h"

#include <QRegularExpression>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QJsonObject &invoice)
{
    return u"/v2/invoicing/invoices/"_s + invoice[u"id"_s].toString();
}

//! The next of a row of numbers: the digits at the end, one up.
QString numberAfter(const QString &number)
{
    static const QRegularExpression tail(u"^(.*?)(\\d*)$"_s);
    const QRegularExpressionMatch match = tail.match(number);
    const QString digits = match.captured(2);
    return match.captured(1)
        + QString::number(digits.toLongLong() + 1)
              .rightJustified(std::max<qsizetype>(digits.size(), 4), u'0');
}

bool isTaken(const PayPalState &state, const QString &number, const QString &but)
{
    for (const QJsonObject &invoice : state.invoices.oldestFirst())
        if (invoice[u"detail"_s][u"invoice_number"_s].toString() == number
            && invoice[u"id"_s].toString() != but)
            return !payPalHidden(invoice)[u"deleted"_s].toBool();
    return false;
}

//! What the calls that write an invoice refuse alike.
std::optional<PayPalError> invoiceTrouble(
    const PayPalState &state, const QJsonObject &body, const QString &id)
{
    if (const auto error = invoiceMoneyTrouble(body))
        return error;
    const QString from = body[u"invoicer"_s][u"email_address"_s].toString();
    if (!from.isEmpty() && !state.hasEmail(from))
        return PayPalError{
            .issue = u"USER_NOT_FOUND"_s, .field = u"/invoicer/email_address"_s, .value = from};
    const QJsonObject detail = body[u"detail"_s].toObject();
    const QString number = detail[u"invoice_number"_s].toString();
    // The name of this issue stands in none of PayPal's files.
    if (!number.isEmpty() && isTaken(state, number, id))
        return PayPalError{
            .issue = u"DUPLICATE_INVOICE_NUMBER"_s, .field = u"/detail/invoice_number"_s, .value = number};
    const QString due = detail[u"payment_term"_s][u"due_date"_s].toString();
    const QString day = detail[u"invoice_date"_s].toString(state.today().toString(Qt::ISODate));
    if (!due.isEmpty() && due < day)
        return PayPalError{.status = 400,
            .issue = u"INVALID_PARAMETER_SYNTAX"_s,
            .field = u"/detail/payment_term/due_date"_s,
            .value = due};
    return {};
}

QString dueDay(const QJsonObject &detail)
{
    const QString term = detail[u"payment_term"_s][u"term_type"_s].toString();
    const QDate day = QDate::fromString(detail[u"invoice_date"_s].toString(), Qt::ISODate);
    if (term.startsWith("NET_"_L1))
        return day.addDays(term.sliced(4).toInt()).toString(Qt::ISODate);
    return term == "DUE_ON_RECEIPT"_L1 ? day.toString(Qt::ISODate) : QString();
}

//! What PayPal adds by itself to what it was given.
QJsonObject completed(PayPalState &state, QJsonObject invoice)
{
    QJsonObject detail = invoice[u"detail"_s].toObject();
    if (!detail.contains(u"invoice_number"_s))
        detail.insert(u"invoice_number"_s, numberAfter(state.lastInvoiceNumber));
    state.lastInvoiceNumber = detail[u"invoice_number"_s].toString();
    if (!detail.contains(u"invoice_date"_s))
        detail.insert(u"invoice_date"_s, state.today().toString(Qt::ISODate));
    if (const QString due = dueDay(detail); !due.isEmpty()) {
        QJsonObject term = detail[u"payment_term"_s].toObject();
        term.insert(u"due_date"_s, due);
        detail.insert(u"payment_term"_s, term);
    }
    invoice.insert(u"detail"_s, detail);
    QJsonArray items = invoice.value(u"items"_s).toArray();
    for (QJsonValueRef each : items) {
        QJsonObject item = each.toObject();
        item.insert(u"id"_s, u"ITEM-"_s + state.makeId(17));
        if (!item.contains(u"unit_of_measure"_s))
            item.insert(u"unit_of_measure"_s, u"QUANTITY"_s);
        each = item;
    }
    if (!items.isEmpty())
        invoice.insert(u"items"_s, items);
    return withTotals(invoice, state.terms.totalOff);
}

void setMetadata(QJsonObject &invoice, const QJsonObject &fields)
{
    QJsonObject detail = invoice[u"detail"_s].toObject();
    QJsonObject metadata = detail[u"metadata"_s].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        metadata.insert(it.key(), it.value());
    detail.insert(u"metadata"_s, metadata);
    invoice.insert(u"detail"_s, detail);
}

std::optional<QJsonObject> findInvoice(const PayPalState &state, const QString &id)
{
    const auto invoice = state.invoices.find(id);
    return invoice && payPalHidden(*invoice)[u"deleted"_s].toBool() ? std::nullopt : invoice;
}

} // namespace

QJsonObject shownInvoice(const PayPalState &state, const QJsonObject &invoice)
{
    QJsonObject shown = payPalVisible(invoice);
    const QString path = pathOf(invoice);
    QJsonArray links{state.link(u"self"_s, path, u"GET"_s), state.link(u"replace"_s, path, u"PUT"_s)};
    if (shown[u"status"_s].toString() == "DRAFT"_L1) {
        links.append(state.link(u"send"_s, path + u"/send"_s, u"POST"_s));
        links.append(state.link(u"delete"_s, path, u"DELETE"_s));
    } else {
        links.append(state.link(u"remind"_s, path + u"/remind"_s, u"POST"_s));
        links.append(state.link(u"cancel"_s, path + u"/cancel"_s, u"POST"_s));
        links.append(state.link(u"record-payment"_s, path + u"/payments"_s, u"POST"_s));
        links.append(state.link(u"record-refund"_s, path + u"/refunds"_s, u"POST"_s));
    }
    links.append(state.link(u"qr-code"_s, path + u"/generate-qr-code"_s, u"POST"_s));
    shown.insert(u"links"_s, links);
    return shown;
}

PayPalResult createPayPalInvoice(const PayPalCall &call)
{
    PayPalState &state = call.state;
    if (const auto error = invoiceTrouble(state, call.body, {}))
        return tl::make_unexpected(*error);
    QJsonObject invoice = call.body;
    invoice.insert(u"id"_s, state.makeInvoiceId());
    invoice = withHidden(completed(state, invoice), {{u"base"_s, u"DRAFT"_s}, {u"at"_s, state.now()}});
    QUrl own = state.payBase;
    own.setPath(u"/invoice/details/"_s + invoice[u"id"_s].toString());
    setMetadata(invoice,
        {{u"create_time"_s, state.nowText()}, {u"created_by_flow"_s, u"REGULAR_SINGLE"_s},
            {u"invoicer_view_url"_s, own.toString()}});
    state.invoices.put(withStanding(invoice));
    const QString path = pathOf(invoice);
    return PayPalAnswer{.status = 201,
        .body = call.whole ? shownInvoice(state, *state.invoices.find(invoice[u"id"_s].toString()))
                           : state.link(u"self"_s, path, u"GET"_s)};
}

PayPalResult showPayPalInvoice(const PayPalCall &call)
{
    const auto invoice = findInvoice(call.state, call.id);
    if (!invoice)
        return payPalNotFound(call.id);
    return PayPalAnswer{.body = shownInvoice(call.state, *invoice)};
}

PayPalResult replacePayPalInvoice(const PayPalCall &call)
{
    static const QStringList open{u"DRAFT"_s, u"SCHEDULED"_s, u"SENT"_s, u"UNPAID"_s};
    PayPalState &state = call.state;
    const auto old = findInvoice(state, call.id);
    if (!old)
        return payPalNotFound(call.id);
    if (!open.contains((*old)[u"status"_s].toString())) // Which issue PayPal names is in none of its files.
        return tl::make_unexpected(PayPalError{.issue = {}});
    if (const auto error = invoiceTrouble(state, call.body, call.id))
        return tl::make_unexpected(*error);
    QJsonObject invoice = call.body;
    invoice.insert(u"id"_s, call.id);
    invoice.insert(u"_"_s, (*old)[u"_"_s]);
    QJsonObject detail = invoice[u"detail"_s].toObject();
    if (!detail.contains(u"invoice_number"_s))
        detail.insert(u"invoice_number"_s, (*old)[u"detail"_s][u"invoice_number"_s]);
    invoice.insert(u"detail"_s, detail);
    invoice = completed(state, invoice);
    setMetadata(invoice, (*old)[u"detail"_s][u"metadata"_s].toObject());
    setMetadata(invoice, {{u"last_update_time"_s, state.nowText()}});
    state.invoices.put(withStanding(invoice));
    const bool wasSent
        = (*old)[u"status"_s].toString() == "SENT"_L1 || (*old)[u"status"_s].toString() == "UNPAID"_L1;
    if (wasSent && call.query[u"send_to_recipient"_s].toString(u"true"_s) == "true"_L1)
        mailInvoice(state, *state.invoices.find(call.id), u"updated"_s);
    return PayPalAnswer{.body = shownInvoice(state, *state.invoices.find(call.id))};
}

PayPalResult deletePayPalInvoice(const PayPalCall &call)
{
    const auto invoice = findInvoice(call.state, call.id);
    if (!invoice)
        return payPalNotFound(call.id);
    const QString status = (*invoice)[u"status"_s].toString();
    if (status != "DRAFT"_L1 && status != "SCHEDULED"_L1) // As above: the issue is in none of its files.
        return tl::make_unexpected(PayPalError{.issue = {}});
    call.state.invoices.put(withHidden(*invoice, {{u"deleted"_s, true}}));
    return PayPalAnswer{.status = 204, .body = {}};
}

PayPalResult listPayPalInvoices(const PayPalCall &call)
{
    QList<QJsonObject> found;
    for (const QJsonObject &invoice : call.state.invoices.oldestFirst())
        if (!payPalHidden(invoice)[u"deleted"_s].toBool())
            found.prepend(invoice);
    const bool whole = call.query[u"fields"_s].toString(u"all"_s).toLower() == "all"_L1;
    return invoicePage(call, found, whole ? invoiceFields() : QStringList(), u"/v2/invoicing/invoices"_s);
}

PayPalResult searchPayPalInvoices(const PayPalCall &call)
{
    QList<QJsonObject> found;
    for (const QJsonObject &invoice : call.state.invoices.oldestFirst())
        if (!payPalHidden(invoice)[u"deleted"_s].toBool() && isSearched(invoice, call.body))
            found.prepend(invoice);
    return invoicePage(
        call, found, call.body[u"fields"_s].toVariant().toStringList(), u"/v2/invoicing/search-invoices"_s);
}

PayPalResult nextPayPalInvoiceNumber(const PayPalCall &call)
{
    return PayPalAnswer{.body = {{u"invoice_number"_s, numberAfter(call.state.lastInvoiceNumber)}}};
}

} // namespace quittance::sandbox
