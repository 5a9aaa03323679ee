#include "core/payments/paypal/PayPalNews.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/payments/paypal/PayPalApi.h"
#include "core/payments/paypal/PayPalDisputes.h"
#include "core/payments/paypal/PayPalInvoices.h"
#include "core/payments/paypal/PayPalLedger.h"
#include "core/payments/paypal/payPalOrder.h"
#include "core/payments/paypal/payPalPayment.h"
#include "core/payments/paypal/payPalRowNews.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstLookDays = 30; //!< With an empty cursor.
constexpr int paidAgainDays = 3; //!< Payments are searched by day, and may be told late.
constexpr int rowsAgainHours = 24; //!< Rows change after they came; all of them may be taken again.
constexpr int rowsAgainDays
    = 45; //!< Of the daily look: pending refunds and transfers to the bank end by then.
constexpr qint64 windowDays = 31;
constexpr int keptDays = 3 * 365 - 31; //!< PayPal tells no more of what is older.

struct Cursor {
    QDateTime looked;
    QDateTime rowsUntil;
    bool isValid() const { return looked.isValid() && rowsUntil.isValid(); }
};

Cursor cursorFrom(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 2)
        return {};
    return {.looked = payPalInstant(parts[0]), .rowsUntil = payPalInstant(parts[1])};
}

QString textOf(const Cursor &cursor)
{
    return payPalInstantText(cursor.looked) + u' ' + payPalInstantText(cursor.rowsUntil);
}

//! What a key of the app's may not see keeps nothing else back; the test of the connection names it.
Result<void> unlessForbidden(const Result<void> &outcome)
{
    if (!outcome && outcome.error().rule == "paypal.permission_missing"_L1) {
        qCWarning(lcSync) << "the app at PayPal lacks a permission; a part of the look was left out";
        return {};
    }
    return outcome;
}

bool isKnown(const GatewayNews &news, const QString &paymentKey)
{
    return std::ranges::find(news.payments, paymentKey, &GatewayPayment::externalKey) != news.payments.end();
}

} // namespace

Result<void> PayPalNews::addInvoice(const QJsonObject &invoice, GatewayNews &news)
{
    const auto payments = payPalInvoicePayments(m_api.account(), invoice, m_api.clock().now());
    if (!payments)
        return fail(payments.error());
    for (const GatewayPayment &payment : *payments)
        if (!isKnown(news, payment.externalKey))
            news.payments.append(payment);
    // Others' invoices are told by their payments alone.
    if (payPalIdsIn(invoice[u"detail"][u"memo"].toString()).link.isEmpty())
        return {};
    return PayPalInvoices(m_api).read(invoice).transform(
        [&](const GatewayLink &link) { news.links.append(link); });
}

Result<void> PayPalNews::searchInvoices(QJsonObject filter, GatewayNews &news, const StopFlag &stop)
{
    filter.insert(u"fields"_s, QJsonArray{u"payments"_s, u"refunds"_s});
    Result<void> added;
    const Result<void> searched = PayPalInvoices(m_api).search(filter, stop, [&](const QJsonObject &invoice) {
        if (added)
            added = addInvoice(invoice, news);
    });
    return searched ? added : searched;
}

Result<void> PayPalNews::addOpenInvoices(GatewayNews &news, const StopFlag &stop)
{
    const QJsonArray open{u"SENT"_s, u"UNPAID"_s, u"PARTIALLY_PAID"_s, u"PAYMENT_PENDING"_s};
    return searchInvoices({{u"status"_s, open}}, news, stop);
}

Result<void> PayPalNews::addPaidInvoices(
    const QDateTime &since, const QDateTime &now, GatewayNews &news, const StopFlag &stop)
{
    const QJsonObject range{
        {u"start"_s, payPalInstantText(since)}, {u"end"_s, payPalInstantText(now.addDays(1))}};
    return searchInvoices({{u"payment_date_range"_s, range}}, news, stop);
}

//! A payment the searches of invoices have told already brings its fee here. One they have not, but with a
//! number of ours, is looked up: its own row does not tell which link it came of.
Result<void> PayPalNews::addPaymentRow(const PayPalRow &row, GatewayNews &news, const StopFlag &stop)
{
    GatewayPayment payment = payPalRowPayment(m_api.account(), row);
    const auto known = std::ranges::find(news.payments, payment.externalKey, &GatewayPayment::externalKey);
    if (known != news.payments.end()) {
        if (!known->fee && payment.fee) {
            known->fee = payment.fee;
            known->feeKey = payment.feeKey;
        }
        return {};
    }
    if (payment.link.isEmpty() && isPayPalNumber(row.number)) {
        const auto invoice = PayPalInvoices(m_api).withNumber(row.number, stop);
        if (!invoice)
            return fail(invoice.error());
        const PayPalIds ids = payPalIdsIn(*invoice ? (**invoice)[u"detail"][u"memo"].toString() : QString());
        payment.link = ids.link;
        payment.invoice = ids.invoice;
    }
    news.payments.append(payment);
    return {};
}

//! Also what a dispute tells of its money: which of the two the book takes depends on what it has.
Result<void> PayPalNews::addReversalRow(const PayPalRow &row, GatewayNews &news, const StopFlag &stop)
{
    const auto disputes = PayPalDisputes(m_api).ofPayment(row.reference, stop);
    if (!disputes && disputes.error().rule != "paypal.permission_missing"_L1)
        return fail(disputes.error());
    const auto isTold = [](const GatewayDispute &dispute) { return dispute.moneyMoved; };
    if (disputes && std::ranges::any_of(*disputes, isTold))
        news.disputes += *disputes;
    news.disputes.append(payPalRowReversal(m_api.account(), row));
    return {};
}

Result<void> PayPalNews::addRows(const QList<PayPalRow> &rows, GatewayNews &news, const StopFlag &stop)
{
    using Kind = PayPalRow::Kind;
    for (const PayPalRow &row : rows) {
        if (!row.amount) {
            qCWarning(lcSync) << "a movement in a currency or fraction that cannot be booked was left out";
            continue;
        }
        Result<void> added;
        if (row.kind() == Kind::Payment)
            added = addPaymentRow(row, news, stop);
        else if (row.kind() == Kind::Refund && !row.reference.isEmpty())
            news.refunds.append(payPalRowRefund(m_api.account(), row));
        else if (row.kind() == Kind::Reversal && !row.reference.isEmpty() && row.hasHappened())
            added = addReversalRow(row, news, stop);
        else if (row.kind() == Kind::Return && !row.reference.isEmpty() && row.hasHappened())
            news.returns.append(payPalRowReturn(m_api.account(), row));
        else if (row.kind() == Kind::Payout)
            news.payouts.append(payPalRowPayout(m_api.account(), row));
        if (!added)
            return added;
        news.extras += payPalRowExtras(m_api.account(), row);
    }
    return {};
}

Result<void> PayPalNews::addDisputes(
    const QDateTime &since, const QDateTime &now, GatewayNews &news, const StopFlag &stop)
{
    const auto disputes = PayPalDisputes(m_api).changedSince(since, now, stop);
    if (!disputes)
        return fail(disputes.error());
    news.disputes += *disputes;
    return {};
}

void PayPalNews::sort(GatewayNews &news)
{
    std::ranges::stable_sort(news.payments, {}, &GatewayPayment::at);
    std::ranges::stable_sort(news.refunds, {}, &GatewayRefund::at);
    std::ranges::stable_sort(news.disputes, {}, [](const GatewayDispute &dispute) {
        return std::pair(isToldByMovement(dispute.reason), dispute.at);
    });
    std::ranges::stable_sort(news.returns, {}, &GatewayReturn::at);
    std::ranges::stable_sort(news.payouts, {}, &GatewayPayout::at);
    std::ranges::stable_sort(news.extras, {}, &GatewayExtra::at);
}

Result<GatewayNews> PayPalNews::since(const QString &text, const QDateTime &now, const StopFlag &stop)
{
    Cursor cursor = cursorFrom(text);
    GatewayNews news;
    const bool isForgotten = cursor.isValid() && cursor.rowsUntil < now.addDays(-keptDays);
    news.gap = !text.isEmpty() && (!cursor.isValid() || isForgotten);
    if (!cursor.isValid() || isForgotten)
        cursor = {.looked = now.addDays(-firstLookDays), .rowsUntil = now.addDays(-firstLookDays)};
    // Invoices first: a row of transaction search does not tell which link was paid.
    const Result<void> looked = addOpenInvoices(news, stop).and_then([&] {
        return addPaidInvoices(cursor.looked.addDays(-paidAgainDays), now, news, stop);
    });
    if (!looked)
        return fail(looked.error());

    const QDateTime from = cursor.rowsUntil.addSecs(-rowsAgainHours * 3600);
    const QDateTime until = std::min(now, from.addDays(windowDays).addSecs(-1));
    QDateTime rowsUntil = cursor.rowsUntil;
    const Result<void> rows = unlessForbidden([&]() -> Result<void> {
        const Result<PayPalRows> read = PayPalLedger(m_api).between(from, until, stop);
        if (!read)
            return fail(read.error());
        rowsUntil = std::max(rowsUntil, read->readUntil);
        news.more = until < now && read->readUntil >= until;
        return addRows(read->rows, news, stop);
    }());
    if (!rows)
        return fail(rows.error());
    const Result<void> disputes = unlessForbidden(addDisputes(cursor.looked.addDays(-1), now, news, stop));
    if (!disputes)
        return fail(disputes.error());
    sort(news);
    // While there is more, the other looks begin again where they began.
    news.cursor = textOf({.looked = news.more ? cursor.looked : now, .rowsUntil = rowsUntil});
    return news;
}

Result<GatewayNews> PayPalNews::listed(const QDateTime &since, const QDateTime &now, const StopFlag &stop)
{
    GatewayNews news;
    const Result<void> looked
        = addOpenInvoices(news, stop)
              .and_then([&] { return addPaidInvoices(since.addDays(-paidAgainDays), now, news, stop); })
              .and_then([&] {
                  return unlessForbidden([&]() -> Result<void> {
                      const QDateTime from = std::min(since, now.addDays(-rowsAgainDays));
                      const Result<PayPalRows> read = PayPalLedger(m_api).between(from, now, stop);
                      return read ? addRows(read->rows, news, stop) : fail(read.error());
                  }());
              })
              .and_then([&] { return unlessForbidden(addDisputes(since, now, news, stop)); });
    if (!looked)
        return fail(looked.error());
    sort(news);
    return news;
}

Result<GatewayNews> PayPalNews::ofInvoice(const QString &id, const StopFlag &stop)
{
    const Result<QJsonObject> invoice = PayPalInvoices(m_api).get(id, stop);
    if (!invoice)
        return invoice.error().rule == "paypal.resource_missing"_L1 ? Result<GatewayNews>(GatewayNews())
                                                                    : fail(invoice.error());
    GatewayNews news;
    if (const Result<void> added = addInvoice(*invoice, news); !added)
        return fail(added.error());
    sort(news);
    return news;
}

} // namespace quittance
