#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>

namespace quittance {

class StripeApi;

//! What Stripe sends to our bank, and what it is made of (docs.stripe.com/api/payouts,
//! /balance_transactions).
class StripePayouts
{
public:
    //! api must outlive this.
    explicit StripePayouts(StripeApi &api);

    //! id is an external key. BadReply stripe.unreadable, stripe.amount_unreadable.
    Result<GatewayPayout> get(const QString &id, const StopFlag &stop);
    //! Oldest first. Also Refused stripe.payout_reconciliation_not_ready.
    Result<QList<GatewayMove>> moves(const QString &id, const StopFlag &stop);
    //! By the time it became available, not by when it was written.
    Result<QList<GatewayMove>> available(
        const QDateTime &after, const QDateTime &until, Currency currency, const StopFlag &stop);

    Result<GatewayPayout> read(const QJsonObject &payout) const;

private:
    Result<GatewayMove> moveOf(const QJsonObject &transaction) const;

    StripeApi &m_api;
};

} // namespace quittance
