#pragma once

#include "core/payments/CardGateway.h"
#include "core/payments/ChargeGateway.h"
#include "core/payments/CustomerGateway.h"

namespace quittance {

// For providers that keep no customers and no cards for us: whoever asks all the same is told so. Nothing is
// sent.

//! InvalidInput "gateway.not_offered".
tl::unexpected<Error> notOffered(const QString &field);

class NoCustomers final : public CustomerGateway
{
public:
    Result<std::optional<GatewayCustomer>> readCustomer(const QString &, const StopFlag &) override;
    Result<QList<GatewayCustomer>> customersWithEmail(const QString &, const StopFlag &) override;
    Result<QList<GatewayCustomer>> customersOf(const CustomerId &, const StopFlag &) override;
    Result<QList<GatewayCustomer>> customersOfSince(
        const CustomerId &, const QDateTime &, const StopFlag &) override;
    Result<GatewayCustomer> createCustomer(const Customer &, const QString &, const StopFlag &) override;
};

class NoCards final : public CardGateway
{
public:
    Result<CardPage> openPage(const CustomerId &, const QString &, const QUrl &, const StopFlag &) override;
    Result<CardPage> readPage(const QString &, const StopFlag &) override;
    Result<QList<CardPage>> completePages(const QString &, const StopFlag &) override;
    Result<QList<GatewayCard>> cardsOf(const QString &, const StopFlag &) override;
    Result<void> detach(const QString &, const StopFlag &) override;
};

class NoCharges final : public ChargeGateway
{
public:
    Result<GatewayRequest> request(const ChargeOrder &) const override;
    Result<ChargeNews> create(const GatewayRequest &, const EntryId &, const StopFlag &) override;
    Result<std::optional<ChargeNews>> find(
        const ChargeId &, const GatewayRequest &, const QDateTime &, const StopFlag &) override;
    Result<ChargeNews> read(const QString &, const StopFlag &) override;
    Result<GatewayRequest> captureRequest(const QString &, Money) const override;
    Result<GatewayRequest> cancelRequest(const QString &) const override;
    Result<ChargeNews> change(const GatewayRequest &, const EntryId &, const StopFlag &) override;
    Result<ChargeNews> abandon(const QString &, const StopFlag &) override;
};

} // namespace quittance
