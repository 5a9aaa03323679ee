#pragma once

#include "core/payments/PaymentGateway.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/StripeCards.h"
#include "core/payments/stripe/StripeCharges.h"
#include "core/payments/stripe/StripeCustomers.h"

namespace quittance {

//! PaymentGateway over Stripe.
class StripeGateway final : public PaymentGateway
{
public:
    //! transport and clock must outlive the gateway.
    StripeGateway(HttpTransport &transport, Clock &clock, const QUrl &baseUrl, StripeKey key);

    QString provider() const override;
    bool isLive() const override;
    QString keyHint() const override;
    std::chrono::seconds repeatWindow(Repeat what) const override;
    bool tellsOf(PayWay way) const override;
    Result<GatewayLimits> limits(Currency currency) const override;

    Result<GatewayAccount> account(const StopFlag &stop) override;
    Result<QList<KeyPermission>> permissions(const StopFlag &stop) override;
    Result<QUrl> portal(const QString &payer, const QUrl &returnPage, const StopFlag &stop) override;

    CustomerGateway &customers() override { return m_customers; }
    CardGateway &cards() override { return m_cards; }
    ChargeGateway &charges() override { return m_charges; }

    Result<GatewayRequest> linkRequest(const PaymentLinkOrder &order) const override;
    Result<GatewayLink> createLink(
        const GatewayRequest &request, const EntryId &key, const StopFlag &stop) override;
    Result<std::optional<GatewayLink>> findLink(
        const LinkId &link, PayWay way, const QDateTime &since, const StopFlag &stop) override;

    Result<GatewayNews> takeApproved(
        const QString &externalId, const QString &key, const StopFlag &stop) override;
    Result<GatewayClosing> closeLink(const QString &externalId, const StopFlag &stop) override;

    Result<GatewayRequest> refundRequest(const RefundOrder &order) const override;
    Result<GatewayRefund> createRefund(
        const GatewayRequest &request, const EntryId &key, const StopFlag &stop) override;
    Result<std::optional<GatewayRefund>> findRefund(const RefundId &refund, const QString &charge,
        const GatewayTries &tries, const StopFlag &stop) override;
    Result<GatewayRefund> readRefund(const QString &externalKey, const StopFlag &stop) override;

    Result<GatewayDispute> readDispute(const QString &id, const StopFlag &stop) override;
    Result<GatewayPayout> readPayout(const QString &id, const StopFlag &stop) override;
    Result<QList<GatewayMove>> movesOf(const QString &payoutId, const StopFlag &stop) override;
    Result<QList<GatewayMove>> movesAvailable(
        const QDateTime &after, const QDateTime &until, Currency currency, const StopFlag &stop) override;

    Result<GatewayNews> newsSince(const QString &cursor, const QDateTime &now, const StopFlag &stop) override;
    Result<QList<GatewayCash>> waitingCash(const QString &payer, const StopFlag &stop) override;
    Result<GatewayNews> newsOfLink(const QString &externalId, const StopFlag &stop) override;
    Result<std::optional<GatewayPayment>> readPayment(
        const QString &externalKey, const StopFlag &stop) override;
    Result<GatewayNews> listedSince(
        const QDateTime &since, const QDateTime &now, const StopFlag &stop) override;
    Result<QList<GatewayTaking>> takings(
        const QDateTime &from, const QDateTime &until, const StopFlag &stop) override;
    qint64 readsMade() const override;

private:
    StripeApi m_api;
    StripeCustomers m_customers{m_api};
    StripeCards m_cards{m_api};
    StripeCharges m_charges{m_api};
};

} // namespace quittance
