#pragma once

#include "core/payments/CardGateway.h"

#include <QJsonObject>

namespace quittance {

class StripeApi;

//! Cards saved at Stripe: Checkout Sessions in the mode "setup", and payment methods.
class StripeCards final : public CardGateway
{
public:
    //! api must outlive this.
    explicit StripeCards(StripeApi &api)
        : m_api(api)
    {
    }

    Result<CardPage> openPage(const CustomerId &customer, const QString &holder, const QUrl &returnPage,
        const StopFlag &stop) override;
    Result<CardPage> readPage(const QString &key, const StopFlag &stop) override;
    Result<QList<CardPage>> completePages(const QString &holder, const StopFlag &stop) override;
    Result<QList<GatewayCard>> cardsOf(const QString &holder, const StopFlag &stop) override;
    Result<void> detach(const QString &card, const StopFlag &stop) override;

private:
    Result<CardPage> read(const QJsonObject &session) const;
    Result<GatewayCard> readCard(const QJsonObject &method, const QString &holder) const;

    StripeApi &m_api;
};

} // namespace quittance
