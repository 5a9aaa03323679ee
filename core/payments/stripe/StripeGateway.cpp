#include "core/payments/stripe/StripeGateway.h"

#include "core/payments/stripe/StripeAmount.h"
#include "core/payments/stripe/StripeCheckouts.h"
#include "core/payments/stripe/StripeDisputes.h"
#include "core/payments/stripe/StripeGap.h"
#include "core/payments/stripe/StripeLinks.h"
#include "core/payments/stripe/StripeNews.h"
#include "core/payments/stripe/StripePayouts.h"
#include "core/payments/stripe/StripePermissions.h"
#include "core/payments/stripe/StripePortal.h"
#include "core/payments/stripe/StripeRefunds.h"
#include "core/payments/stripe/StripeTakings.h"
#include "core/payments/stripe/StripeTransfers.h"
#include "core/payments/stripe/stripeOrder.h"

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

StripeGateway::StripeGateway(HttpTransport &transport, Clock &clock, const QUrl &baseUrl, StripeKey key)
    : m_api(transport, clock, baseUrl, std::move(key))
{
}

QString StripeGateway::provider() const
{
    return u"stripe"_s;
}

QString StripeGateway::keyHint() const
{
    return m_api.key().hint();
}

bool StripeGateway::isLive() const
{
    return m_api.key().isLive();
}

std::chrono::seconds StripeGateway::repeatWindow(Repeat) const
{
    return 23h; // Keys are kept for at least 24.
}

bool StripeGateway::tellsOf(PayWay) const
{
    return true;
}

Result<GatewayLimits> StripeGateway::limits(Currency currency) const
{
    const Result<qint64> least = StripeAmount::minimum(currency);
    if (!least)
        return fail(least.error());
    return GatewayLimits{.minMinor = *least, .maxMinor = *StripeAmount::maximum(currency)};
}

Result<GatewayAccount> StripeGateway::account(const StopFlag &stop)
{
    const Result<QJsonObject> balance = m_api.getAtOnce(u"/v1/balance"_s, {}, stop);
    if (!balance)
        return fail(balance.error());
    if ((*balance)[u"object"].toString() != "balance"_L1 || !(*balance)[u"livemode"].isBool())
        return fail(
            Error{.kind = ErrorKind::BadReply, .rule = u"stripe.unreadable"_s, .field = u"balance"_s});
    GatewayAccount account{.live = isLive(),
        .currencies = {},
        .keyHint = keyHint(),
        .restrictedKey = m_api.key().isRestricted()};
    for (const QString &part : {u"available"_s, u"pending"_s})
        for (const QJsonValue sum : (*balance)[part].toArray())
            if (const QString code = sum[u"currency"].toString().toUpper();
                !code.isEmpty() && !account.currencies.contains(code))
                account.currencies.append(code);
    return account;
}

Result<QList<KeyPermission>> StripeGateway::permissions(const StopFlag &stop)
{
    return StripePermissions(m_api).check(stop);
}

Result<QUrl> StripeGateway::portal(const QString &payer, const QUrl &returnPage, const StopFlag &stop)
{
    return StripePortal(m_api).open(payer, returnPage, stop);
}

Result<GatewayRequest> StripeGateway::linkRequest(const PaymentLinkOrder &order) const
{
    switch (order.way) {
    case PayWay::BankTransfer:
        return StripeTransfers::request(order, isLive());
    case PayWay::Checkout:
        return StripeCheckouts::request(order, isLive());
    case PayWay::Page:
        break;
    }
    return StripeLinks::request(order);
}

Result<GatewayLink> StripeGateway::createLink(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    if (request.path == "/v1/payment_intents"_L1)
        return StripeTransfers(m_api).create(request, key, stop);
    if (request.path == "/v1/checkout/sessions"_L1)
        return StripeCheckouts(m_api).create(request, key, stop);
    return StripeLinks(m_api).create(request, key, stop);
}

Result<std::optional<GatewayLink>> StripeGateway::findLink(
    const LinkId &link, PayWay way, const QDateTime &since, const StopFlag &stop)
{
    if (way == PayWay::BankTransfer)
        return StripeTransfers(m_api).find(link, since, stop);
    if (way == PayWay::Checkout)
        return StripeCheckouts(m_api).find(link, since, stop);
    return StripeLinks(m_api).find(link, since, stop);
}

Result<GatewayNews> StripeGateway::takeApproved(
    const QString &externalId, const QString &, const StopFlag &stop)
{
    return newsOfLink(externalId, stop); // Stripe takes the money itself.
}

Result<GatewayClosing> StripeGateway::closeLink(const QString &externalId, const StopFlag &stop)
{
    if (externalId.startsWith("pi_"_L1))
        return StripeTransfers(m_api).close(externalId, stop);
    if (externalId.startsWith("cs_"_L1))
        return StripeCheckouts(m_api).close(externalId, stop);
    return StripeLinks(m_api).close(externalId, stop);
}

Result<GatewayRequest> StripeGateway::refundRequest(const RefundOrder &order) const
{
    return StripeRefunds::request(order);
}

Result<GatewayRefund> StripeGateway::createRefund(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    return StripeRefunds(m_api).create(request, key, stop);
}

Result<std::optional<GatewayRefund>> StripeGateway::findRefund(
    const RefundId &refund, const QString &charge, const GatewayTries &, const StopFlag &stop)
{
    return StripeRefunds(m_api).find(refund, charge, stop);
}

Result<GatewayRefund> StripeGateway::readRefund(const QString &externalKey, const StopFlag &stop)
{
    return StripeRefunds(m_api).get(externalKey, stop);
}

Result<GatewayDispute> StripeGateway::readDispute(const QString &id, const StopFlag &stop)
{
    return StripeDisputes(m_api).get(id, stop);
}

Result<GatewayPayout> StripeGateway::readPayout(const QString &id, const StopFlag &stop)
{
    return StripePayouts(m_api).get(id, stop);
}

Result<QList<GatewayMove>> StripeGateway::movesAvailable(
    const QDateTime &after, const QDateTime &until, Currency currency, const StopFlag &stop)
{
    return StripePayouts(m_api).available(after, until, currency, stop);
}

Result<QList<GatewayMove>> StripeGateway::movesOf(const QString &payoutId, const StopFlag &stop)
{
    return StripePayouts(m_api).moves(payoutId, stop);
}

Result<GatewayNews> StripeGateway::newsSince(
    const QString &cursor, const QDateTime &now, const StopFlag &stop)
{
    return StripeNews(m_api).since(cursor, now, stop);
}

Result<QList<GatewayCash>> StripeGateway::waitingCash(const QString &payer, const StopFlag &stop)
{
    const QString id = stripePayerOf(payer, isLive());
    return id.isEmpty() ? Result<QList<GatewayCash>>(QList<GatewayCash>())
                        : StripeTransfers(m_api).cashOf(id, stop);
}

Result<GatewayNews> StripeGateway::newsOfLink(const QString &externalId, const StopFlag &stop)
{
    return StripeNews(m_api).ofLink(externalId, stop);
}

Result<std::optional<GatewayPayment>> StripeGateway::readPayment(
    const QString &externalKey, const StopFlag &stop)
{
    return StripeGap(m_api).payment(externalKey, stop);
}

Result<GatewayNews> StripeGateway::listedSince(
    const QDateTime &since, const QDateTime &now, const StopFlag &stop)
{
    return StripeGap(m_api).since(since, now, stop);
}

Result<QList<GatewayTaking>> StripeGateway::takings(
    const QDateTime &from, const QDateTime &until, const StopFlag &stop)
{
    return StripeTakings(m_api).between(from, until, stop);
}

qint64 StripeGateway::readsMade() const
{
    return m_api.readsMade();
}

} // namespace quittance
