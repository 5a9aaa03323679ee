#include "core/payments/paypal/PayPalGateway.h"

#include "core/base/Clock.h"
#include "core/payments/paypal/PayPalAmount.h"
#include "core/payments/paypal/PayPalDisputes.h"
#include "core/payments/paypal/PayPalInvoices.h"
#include "core/payments/paypal/PayPalLedger.h"
#include "core/payments/paypal/PayPalNews.h"
#include "core/payments/paypal/PayPalOrders.h"
#include "core/payments/paypal/PayPalPayouts.h"
#include "core/payments/paypal/PayPalPermissions.h"
#include "core/payments/paypal/PayPalRefunds.h"
#include "core/payments/paypal/PayPalTakings.h"
#include "core/payments/paypal/payPalRowNews.h"

#include <algorithm>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! Ids of invoices begin so, those of orders never do: they have no hyphen.
bool isInvoice(const QString &id)
{
    return id.startsWith("INV"_L1) && id.contains(u'-');
}

} // namespace

PayPalGateway::PayPalGateway(
    HttpTransport &transport, Clock &clock, PayPalAccount account, AccessTokenShelf &tokens)
    : m_api(transport, clock, std::move(account), tokens)
{
}

QString PayPalGateway::provider() const
{
    return u"paypal"_s;
}

bool PayPalGateway::isLive() const
{
    return m_api.account().isLive();
}

QString PayPalGateway::keyHint() const
{
    return m_api.account().hint();
}

std::chrono::seconds PayPalGateway::repeatWindow(Repeat what) const
{
    // Orders keep keys for six hours, captures and refunds for 45 days. Invoices keep none and are looked up.
    return what == Repeat::Refund ? std::chrono::hours(45 * 24) : std::chrono::hours(6);
}

bool PayPalGateway::tellsOf(PayWay way) const
{
    return way != PayWay::Checkout; // Orders are in no list.
}

Result<GatewayLimits> PayPalGateway::limits(Currency currency) const
{
    const Result<qint64> least = PayPalAmount::minimum(currency);
    if (!least)
        return fail(least.error());
    return GatewayLimits{.minMinor = *least, .maxMinor = *PayPalAmount::maximum(currency)};
}

Result<GatewayAccount> PayPalGateway::account(const StopFlag &stop)
{
    GatewayAccount account{.live = isLive(), .currencies = {}, .keyHint = keyHint()};
    const auto balances = m_api.getAtOnce(u"/v1/reporting/balances"_s, {}, stop);
    if (!balances && balances.error().rule == "paypal.permission_missing"_L1)
        return account; // Balances are a permission of their own, which nothing else here needs.
    if (!balances)
        return fail(balances.error());
    for (const QJsonValue balance : (*balances)[u"balances"].toArray())
        account.currencies.append(balance[u"currency"].toString());
    return account;
}

Result<QList<KeyPermission>> PayPalGateway::permissions(const StopFlag &stop)
{
    return PayPalPermissions(m_api).check(stop);
}

Result<QUrl> PayPalGateway::portal(const QString &, const QUrl &, const StopFlag &)
{
    return notOffered(u"portal"_s);
}

Result<GatewayRequest> PayPalGateway::linkRequest(const PaymentLinkOrder &order) const
{
    switch (order.way) {
    case PayWay::BankTransfer:
        return notOffered(u"way"_s);
    case PayWay::Checkout:
        return PayPalOrders::request(order);
    case PayWay::Page:
        break;
    }
    return PayPalInvoices::request(order);
}

Result<GatewayLink> PayPalGateway::createLink(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    if (request.path == PayPalOrders::path())
        return PayPalOrders(m_api).create(request, key, stop);
    return PayPalInvoices(m_api).create(request, stop);
}

Result<std::optional<GatewayLink>> PayPalGateway::findLink(
    const LinkId &link, PayWay way, const QDateTime &, const StopFlag &stop)
{
    if (way == PayWay::Checkout) // In no list; nobody has its address, and nobody will take its money.
        return std::nullopt;
    return PayPalInvoices(m_api).find(link, stop);
}

Result<GatewayNews> PayPalGateway::takeApproved(
    const QString &externalId, const QString &key, const StopFlag &stop)
{
    return m_api.account().idOf(externalId).and_then([&](const QString &id) {
        return PayPalOrders(m_api).capture(id, key, stop);
    });
}

Result<GatewayClosing> PayPalGateway::closeLink(const QString &externalId, const StopFlag &stop)
{
    return m_api.account().idOf(externalId).and_then([&](const QString &id) {
        return isInvoice(id) ? PayPalInvoices(m_api).close(id, stop) : PayPalOrders(m_api).close(id, stop);
    });
}

Result<GatewayRequest> PayPalGateway::refundRequest(const RefundOrder &order) const
{
    return PayPalRefunds::request(m_api.account(), order);
}

Result<GatewayRefund> PayPalGateway::createRefund(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    return PayPalRefunds(m_api).create(request, key, stop);
}

Result<std::optional<GatewayRefund>> PayPalGateway::findRefund(
    const RefundId &refund, const QString &charge, const GatewayTries &tries, const StopFlag &stop)
{
    // A wrong clock may have noted the tries: not less than what the key was good for.
    constexpr int leastDays = 60;
    const QDateTime now = m_api.clock().now();
    const QDateTime from = std::min(tries.since.addDays(-1), now.addDays(-leastDays));
    const auto read = PayPalLedger(m_api).between(from, now, stop);
    if (!read)
        return fail(read.error());
    for (const PayPalRow &row : read->rows)
        if (row.kind() == PayPalRow::Kind::Refund && row.amount && row.custom == refund.text()
            && m_api.account().keyOf(row.reference) == charge)
            return std::optional(payPalRowRefund(m_api.account(), row));
    if (from < now.addDays(-PayPalLedger::keptDays))
        return fail(Error{.kind = ErrorKind::Refused, .rule = u"paypal.too_long_ago"_s});
    // The last try may be as late as its key was good. Reports lag, and a wrong clock may say now.
    if (read->readUntil < tries.first.addDuration(repeatWindow(Repeat::Refund)))
        return fail(Error{.kind = ErrorKind::Refused, .rule = u"paypal.not_told_yet"_s});
    return std::nullopt;
}

Result<GatewayRefund> PayPalGateway::readRefund(const QString &externalKey, const StopFlag &stop)
{
    return PayPalRefunds(m_api).get(externalKey, stop);
}

Result<GatewayDispute> PayPalGateway::readDispute(const QString &id, const StopFlag &stop)
{
    return PayPalDisputes(m_api).get(id, stop);
}

Result<GatewayPayout> PayPalGateway::readPayout(const QString &id, const StopFlag &stop)
{
    return PayPalPayouts(m_api).get(id, stop);
}

Result<QList<GatewayMove>> PayPalGateway::movesOf(const QString &, const StopFlag &)
{
    return fail(Error{.kind = ErrorKind::Refused, .rule = u"gateway.not_offered"_s, .field = u"payout"_s});
}

Result<QList<GatewayMove>> PayPalGateway::movesAvailable(
    const QDateTime &after, const QDateTime &until, Currency currency, const StopFlag &stop)
{
    return PayPalPayouts(m_api).moves(after, until, currency, stop);
}

Result<GatewayNews> PayPalGateway::newsSince(
    const QString &cursor, const QDateTime &now, const StopFlag &stop)
{
    return PayPalNews(m_api).since(cursor, now, stop);
}

Result<QList<GatewayCash>> PayPalGateway::waitingCash(const QString &, const StopFlag &)
{
    return QList<GatewayCash>(); // What a customer has there is never ours.
}

Result<GatewayNews> PayPalGateway::newsOfLink(const QString &externalId, const StopFlag &stop)
{
    return m_api.account().idOf(externalId).and_then([&](const QString &id) {
        return isInvoice(id) ? PayPalNews(m_api).ofInvoice(id, stop) : PayPalOrders(m_api).news(id, stop);
    });
}

Result<std::optional<GatewayPayment>> PayPalGateway::readPayment(
    const QString &externalKey, const StopFlag &stop)
{
    return PayPalTakings(m_api).payment(externalKey, stop);
}

Result<GatewayNews> PayPalGateway::listedSince(
    const QDateTime &since, const QDateTime &now, const StopFlag &stop)
{
    return PayPalNews(m_api).listed(since, now, stop);
}

Result<QList<GatewayTaking>> PayPalGateway::takings(
    const QDateTime &from, const QDateTime &until, const StopFlag &stop)
{
    return PayPalTakings(m_api).between(from, until, stop);
}

qint64 PayPalGateway::readsMade() const
{
    return m_api.readsMade();
}

} // namespace quittance
