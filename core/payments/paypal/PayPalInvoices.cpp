#include "core/payments/paypal/PayPalInvoices.h"

#include "core/base/Json.h"
#include "core/payments/closingUnseen.h"
#include "core/payments/paypal/PayPalAmount.h"
#include "core/payments/paypal/PayPalApi.h"
#include "core/payments/paypal/payPalError.h"
#include "core/payments/paypal/payPalOrder.h"

#include <QJsonDocument>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 100;
constexpr int mostPages = 1000; // PayPal's own limit.

QString pathOf(const QString &id, const QString &deed = {})
{
    return PayPalInvoices::path() + u'/' + id + deed;
}

//! PayPal writes to nobody: our own mail carries the address.
QByteArray quietly()
{
    return canonicalJson({{u"send_to_recipient"_s, false}, {u"send_to_invoicer"_s, false}});
}

QString statusOf(const QJsonObject &invoice)
{
    return invoice[u"status"].toString();
}

//! Not payable any more, or by nobody.
bool hasEnded(const QString &status)
{
    static const QStringList ended{u"PAID"_s, u"MARKED_AS_PAID"_s, u"CANCELLED"_s, u"REFUNDED"_s,
        u"PARTIALLY_REFUNDED"_s, u"MARKED_AS_REFUNDED"_s};
    return ended.contains(status);
}

bool isAsAsked(const QJsonObject &invoice, const QJsonObject &asked)
{
    return PayPalAmount::isSame(invoice[u"amount"], asked[u"items"][0][u"unit_amount"]);
}

tl::unexpected<Error> refused(const QString &rule, const QString &field)
{
    return fail(Error{.kind = ErrorKind::Refused, .rule = rule, .field = field});
}

//! It exists, only unread: the next try takes it up.
Error unread(Error error)
{
    error.kind = ErrorKind::Uncertain;
    return error;
}

template <class T>
Result<T> unsure(Result<T> outcome)
{
    if (outcome || outcome.error().kind == ErrorKind::Refused
        || outcome.error().kind == ErrorKind::InvalidInput)
        return outcome;
    return fail(unread(outcome.error()));
}

} // namespace

QString PayPalInvoices::path()
{
    return u"/v2/invoicing/invoices"_s;
}

Result<GatewayRequest> PayPalInvoices::request(const PaymentLinkOrder &order)
{
    const Result<QJsonObject> amount = payPalAmountOf(order);
    if (!amount)
        return fail(amount.error());
    // Without a day of its own it gets the account's: one that has not come there yet would be scheduled, and
    // mailed by PayPal on that day.
    const QJsonObject detail{{u"invoice_number"_s, payPalNumberOf(order)},
        {u"reference"_s, order.link.text()}, {u"memo"_s, payPalIdText(order)},
        {u"currency_code"_s, order.amount.currency().text()},
        {u"payment_term"_s, QJsonObject{{u"term_type"_s, u"DUE_ON_RECEIPT"_s}}}};
    const QJsonObject line{{u"name"_s, payPalTitleOf(order)}, {u"quantity"_s, u"1"_s},
        {u"unit_amount"_s, *amount}, {u"unit_of_measure"_s, u"AMOUNT"_s}};
    const QJsonObject body{{u"detail"_s, detail}, {u"items"_s, QJsonArray{line}},
        {u"configuration"_s,
            QJsonObject{{u"allow_tip"_s, false},
                {u"partial_payment"_s, QJsonObject{{u"allow_partial_payment"_s, false}}}}}};
    return GatewayRequest{.method = "POST", .path = path(), .body = canonicalJson(body)};
}

Result<void> PayPalInvoices::search(
    const QJsonObject &filter, const StopFlag &stop, const std::function<void(const QJsonObject &)> &visit)
{
    for (int page = 1; page <= mostPages; ++page) {
        FormBody query;
        query.add(u"page"_s, qint64{page}).add(u"page_size"_s, pageSize).add(u"total_required"_s, true);
        const Result<QJsonObject> found = m_api.ask(u"/v2/invoicing/search-invoices"_s, query, filter, stop);
        if (!found)
            return fail(found.error());
        const QJsonArray items = (*found)[u"items"].toArray();
        for (const QJsonValue item : items)
            visit(item.toObject());
        if (items.isEmpty() || page >= (*found)[u"total_pages"].toInteger())
            return {};
    }
    return payPalUnreadable(u"total_pages"_s);
}

Result<std::optional<QJsonObject>> PayPalInvoices::withNumber(const QString &number, const StopFlag &stop)
{
    std::optional<QJsonObject> found;
    return search({{u"invoice_number"_s, number}}, stop, [&](const QJsonObject &invoice) {
        if (invoice[u"detail"][u"invoice_number"].toString() == number)
            found = invoice;
    }).transform([&] { return found; });
}

//! What an earlier try has made: its number and our id in it.
Result<std::optional<QJsonObject>> PayPalInvoices::earlier(const QJsonObject &asked, const StopFlag &stop)
{
    const auto found = withNumber(asked[u"detail"][u"invoice_number"].toString(), stop);
    if (!found || !*found)
        return found;
    if ((**found)[u"detail"][u"reference"].toString() != asked[u"detail"][u"reference"].toString())
        return refused(u"paypal.number_taken"_s, u"invoice_number"_s);
    return found;
}

Result<QJsonObject> PayPalInvoices::makeOrTakeUp(
    const GatewayRequest &request, const QJsonObject &asked, const StopFlag &stop)
{
    const auto before = earlier(asked, stop);
    if (!before)
        return fail(before.error());
    if (*before)
        return get((**before)[u"id"].toString(), stop);
    const Result<QJsonObject> made = m_api.post(request.path, request.body, {}, stop);
    if (!made && made.error().kind == ErrorKind::Refused) {
        // A number that is in use is refused: it may be the copy whose answer was lost, which the search did
        // not know yet.
        const auto now = earlier(asked, stop);
        if (!now)
            return fail(now.error());
        return *now ? get((**now)[u"id"].toString(), stop) : made;
    }
    if (!made || (!(*made)[u"id"].toString().isEmpty() && (*made)[u"amount"].isObject()))
        return made;
    QString id = (*made)[u"id"].toString();
    if (id.isEmpty()) // Only where it is to be found.
        id = QUrl((*made)[u"href"].toString()).path().section(u'/', -1);
    if (id.isEmpty())
        return fail(Error{.kind = ErrorKind::Uncertain, .rule = u"paypal.unreadable"_s, .field = u"id"_s});
    return unsure(get(id, stop));
}

Result<QJsonObject> PayPalInvoices::sent(const QJsonObject &invoice, const StopFlag &stop)
{
    const QString id = invoice[u"id"].toString();
    const Result<QJsonObject> said = m_api.post(pathOf(id, u"/send"_s), quietly(), {}, stop);
    if (!said)
        return fail(said.error());
    Result<QJsonObject> now
        = unsure(get(id, stop)); // For its state, and its address where that was not told.
    if (!now)
        return now;
    QString address = (*said)[u"href"].toString();
    if (address.isEmpty() || (*said)[u"rel"].toString() == "self"_L1)
        address = payPalLinkIn(*said, "payer-view"_L1);
    QJsonObject detail = (*now)[u"detail"].toObject();
    QJsonObject metadata = detail[u"metadata"].toObject();
    if (!address.isEmpty() && metadata[u"recipient_view_url"].toString().isEmpty()) {
        metadata.insert(u"recipient_view_url"_s, address);
        detail.insert(u"metadata"_s, metadata);
        now->insert(u"detail"_s, detail);
    }
    return now;
}

Result<GatewayLink> PayPalInvoices::create(const GatewayRequest &request, const StopFlag &stop)
{
    const Result<QJsonObject> asked = parseJsonObject(request.body);
    if (!asked)
        return fail(asked.error());
    Result<QJsonObject> invoice = makeOrTakeUp(request, *asked, stop);
    if (!invoice)
        return fail(invoice.error());
    const QString id = (*invoice)[u"id"].toString();
    if (!isAsAsked(*invoice, *asked)) {
        // Nobody has its address yet; it is taken back all the same, if that can be done.
        (void)close(id, stop);
        return refused(u"paypal.amount_mismatch"_s, u"amount"_s);
    }
    if (statusOf(*invoice) == "DRAFT"_L1)
        invoice = sent(*invoice, stop);
    if (!invoice)
        return fail(invoice.error());
    if (statusOf(*invoice) == "CANCELLED"_L1)
        return refused(u"paypal.link_closed"_s, u"invoice"_s);
    const Result<GatewayLink> link = read(*invoice);
    if (link && link->url.isEmpty()) {
        const Result<GatewayClosing> closed = unsure(close(id, stop));
        if (!closed || closed->unseen)
            return fail(closed ? unread(*closed->unseen) : closed.error());
        return refused(u"paypal.no_payer_url"_s, u"url"_s);
    }
    return link;
}

Result<GatewayLink> PayPalInvoices::read(const QJsonObject &invoice) const
{
    const QString id = invoice[u"id"].toString();
    const QString status = statusOf(invoice);
    if (id.isEmpty() || status.isEmpty())
        return payPalUnreadable(u"invoice"_s);
    GatewayLink link{.externalId = m_api.account().keyOf(id),
        .active = status != "DRAFT"_L1 && status != "SCHEDULED"_L1 && !hasEnded(status)};
    const QString address = invoice[u"detail"][u"metadata"][u"recipient_view_url"].toString();
    if (address.isEmpty())
        return link;
    const Result<QUrl> url = payPalPageUrl(address, m_api.account().baseUrl());
    if (!url)
        return fail(url.error());
    link.url = *url;
    return link;
}

Result<std::optional<GatewayLink>> PayPalInvoices::find(const LinkId &link, const StopFlag &stop)
{
    std::optional<QString> id;
    const Result<void> searched
        = search({{u"reference"_s, link.text()}}, stop, [&](const QJsonObject &invoice) {
              if (invoice[u"detail"][u"reference"].toString() == link.text())
                  id = invoice[u"id"].toString();
          });
    if (!searched)
        return fail(searched.error());
    if (!id)
        return std::nullopt;
    return get(*id, stop)
        .and_then([this](const QJsonObject &invoice) { return read(invoice); })
        .transform([](const GatewayLink &found) { return std::optional(found); });
}

Result<QJsonObject> PayPalInvoices::get(const QString &id, const StopFlag &stop)
{
    return m_api.get(pathOf(id), {}, stop);
}

Result<void> PayPalInvoices::removeDraft(const QString &id, const StopFlag &stop)
{
    return m_api.remove(pathOf(id), stop).transform([](const QJsonObject &) {});
}

Result<void> PayPalInvoices::cancel(const QString &id, const StopFlag &stop)
{
    return m_api.post(pathOf(id, u"/cancel"_s), quietly(), {}, stop).transform([](const QJsonObject &) {});
}

//! What is still due is noted there as paid elsewhere, so that nobody can pay it any more. Only after a look
//! at what is due: a second note would be a second payment.
Result<void> PayPalInvoices::settleRest(const QJsonObject &invoice, const StopFlag &stop)
{
    const Result<Money> due = PayPalAmount::read(invoice[u"due_amount"]);
    if (!due)
        return fail(due.error());
    if (!due->isPositive())
        return {};
    const Result<QJsonObject> amount = PayPalAmount::from(*due);
    if (!amount)
        return fail(amount.error());
    const QByteArray body = canonicalJson(
        {{u"method"_s, u"OTHER"_s}, {u"amount"_s, *amount}, {u"note"_s, u"Settled outside PayPal."_s}});
    return m_api.post(pathOf(invoice[u"id"].toString(), u"/payments"_s), body, {}, stop)
        .transform([](const QJsonObject &) {});
}

Result<GatewayClosing> PayPalInvoices::close(const QString &id, const StopFlag &stop)
{
    const auto closed = [] { return GatewayClosing(); };
    const Result<void> cancelled = cancel(id, stop);
    if (cancelled || cancelled.error().rule == "paypal.invoice_canceled_already"_L1)
        return closed();
    if (cancelled.error().kind != ErrorKind::Refused)
        return fail(cancelled.error());
    // A definite no: what it is now says why.
    const Result<QJsonObject> now = get(id, stop);
    if (!now)
        return closingUnseen(cancelled.error(), now.error());
    const QString status = statusOf(*now);
    if (hasEnded(status))
        return closed();
    if (status == "DRAFT"_L1 || status == "SCHEDULED"_L1)
        return removeDraft(id, stop).transform(closed);
    if (status == "PARTIALLY_PAID"_L1)
        return settleRest(*now, stop).transform(closed);
    return fail(cancelled.error());
}

} // namespace quittance
