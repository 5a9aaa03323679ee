#pragma once

#include "tests/sandbox/SandboxService.h"

#include <QJsonObject>

#include <functional>
#include <map>

namespace quittance::sandbox {

class SandboxHouse;
class StripeSandbox;

//! Steers the stand-ins from outside, JSON over HTTP:
//!   POST /reset   everything as if just started (the clock stays)
//!   POST /faults  [{"service": "stripe", …}] adds faults, see Fault::fromJson; an empty list clears all of
//!   them POST /clock   {"advance": SECONDS} moves the time all stand-ins share; what is due by then happens
//!   POST /pay     {"link": ID or URL, or "session": ID; "card": NUMBER or "debit": IBAN; "email", "name",
//!                 "approve": true} pays as a payer would; answers {"state": "paid" | "underway" | "declined"
//!                 | "inactive", "message", "session"}
//!   POST /settle, /fail, /approve, /fund, /dispute, /dispute/move, /refund/end, /payout, /payout/fail,
//!   /hide,
//!        /show, /events, /terms, /limits, /sign   what the world does to the Stripe account: see
//!        StripeOrders
//!   POST /SERVICE/…   what the world does to another service that was added, such as /paypal/pay: see
//!        payPalWorld, hubSpotWorld and salesforceWorld
//!   GET  /state   what the stand-ins hold, and what was asked of each
//! Answers 200, or 400 with {"error": …}, 404 for anything else.
class ControlService final : public SandboxService
{
public:
    //! Both must outlive this.
    ControlService(SandboxHouse &house, StripeSandbox &stripe);

    //! What the world does to a service: the name of the call, and the order. Says what cannot be.
    using World = std::function<tl::expected<QJsonObject, QString>(const QString &, const QJsonObject &)>;
    //! Takes calls below /NAME/.
    void add(const QString &name, World world) { m_worlds[name] = std::move(world); }

    HttpReply answer(const HttpRequest &request) override;
    //! Nothing to forget. POST /reset empties the house, this service among its rooms.
    void reset() override { }

private:
    HttpReply addFaults(const QByteArray &body);
    HttpReply moveClock(const QJsonObject &order);
    HttpReply pay(const QJsonObject &order);
    //! The session the order means, opened where it names a link; empty when there is none.
    QString sessionOf(const QJsonObject &order);

    SandboxHouse &m_house;
    StripeSandbox &m_stripe;
    std::map<QString, World> m_worlds;
};

} // namespace quittance::sandbox
