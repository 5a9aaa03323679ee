#pragma once

#include "core/payments/ChargeGateway.h"

#include <QJsonObject>

namespace quittance {

class StripeApi;

//! PaymentIntents that are confirmed at once with a saved card, off session
//! (docs.stripe.com/api/payment_intents).
class StripeCharges final : public ChargeGateway
{
public:
    //! api must outlive this.
    explicit StripeCharges(StripeApi &api)
        : m_api(api)
    {
    }

    Result<GatewayRequest> request(const ChargeOrder &order) const override;
    Result<ChargeNews> create(
        const GatewayRequest &request, const EntryId &key, const StopFlag &stop) override;
    Result<std::optional<ChargeNews>> find(const ChargeId &charge, const GatewayRequest &request,
        const QDateTime &since, const StopFlag &stop) override;
    Result<ChargeNews> read(const QString &externalKey, const StopFlag &stop) override;
    Result<GatewayRequest> captureRequest(const QString &externalKey, Money amount) const override;
    Result<GatewayRequest> cancelRequest(const QString &externalKey) const override;
    Result<ChargeNews> change(
        const GatewayRequest &request, const EntryId &key, const StopFlag &stop) override;
    Result<ChargeNews> abandon(const QString &externalKey, const StopFlag &stop) override;

private:
    Result<QString> idOf(const QString &externalKey, const QString &field) const;
    Result<ChargeNews> post(const GatewayRequest &request, const EntryId &key, const StopFlag &stop);
    Result<ChargeNews> newsFrom(const QJsonObject &intent) const;

    StripeApi &m_api;
};

} // namespace quittance
