#pragma once

#include "core/payments/PaymentGateway.h"

#include <QJsonObject>
#include <QSet>

namespace quittance {

class StripeApi;

//! Learns what happened at Stripe. Events are rendered at the account's own version and are taken as hints:
//! what they name is read again at ours.
class StripeNews
{
public:
    //! api must outlive this.
    explicit StripeNews(StripeApi &api);

    //! One page of at most 100 events a call. The cursor is "<unix time> <event id>" of the newest event
    //! taken.
    Result<GatewayNews> since(const QString &cursor, const QDateTime &now, const StopFlag &stop);
    Result<GatewayNews> ofLink(const QString &externalId, const StopFlag &stop);

private:
    struct EventPage;
    //! What the events of a page name, each once, in the order it was first named.
    struct Hints;

    Result<EventPage> firstPage(const QDateTime &now, const StopFlag &stop);
    Result<EventPage> pageAfter(const QString &eventId, const StopFlag &stop);
    Result<GatewayNews> read(const Hints &hints, const StopFlag &stop);
    Result<void> addPayment(
        const QString &intentId, const QJsonObject &session, const StopFlag &stop, GatewayNews &news);

    //! How a transfer stands, and what else its customer has there.
    Result<void> addTransfer(const QJsonObject &intent, const StopFlag &stop, GatewayNews &news);
    Result<void> addCash(const QString &customerId, const StopFlag &stop, GatewayNews &news);
    Result<GatewayNews> ofCheckout(const QString &externalId, const StopFlag &stop);

    StripeApi &m_api;
};

} // namespace quittance
