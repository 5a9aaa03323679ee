#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/stripe/Checkout.h"
#include "tests/sandbox/stripe/IdempotencyStore.h"
#include "tests/sandbox/stripe/RequestSchema.h"
#include "tests/sandbox/stripe/StripeOrders.h"
#include "tests/sandbox/stripe/StripeRoutes.h"

#include <memory>

namespace quittance::sandbox {

//! Stripe's API as Quittance uses it: customers and their cash, products and prices, payment links, checkout
//! sessions, payment and setup intents, ways to pay, charges, refunds, disputes, payouts, balance and its
//! transactions, events, billing portal sessions. Takes any key rk_test_… or sk_test_…, with these
//! exceptions: rk_test_wrong and rk_test_expired are refused (401); rk_test_nolinks and rk_test_without__…
//! lack permissions (403, see refusePermission()); rk_live_sandbox and sk_live_sandbox are of the live side,
//! where nothing has happened: objects made with test keys are not found, and nothing can be made.
class StripeSandbox final : public SandboxService
{
public:
    //! The clock must outlive this. The same seed gives the same ids. Parameters are checked against our own
    //! table, or against the schema given.
    StripeSandbox(SandboxClock &clock, int seed, std::optional<RequestSchema> schema = {});

    HttpReply answer(const HttpRequest &request) override;
    HttpReply refusal(int status, const QString &code) override;
    void hold(const HttpRequest &request, bool held) override;
    void reset() override;

    //! Where the urls of payment links lead: "http://127.0.0.1:PORT". Kept over a reset.
    void setPayBase(const QUrl &base);
    //! The hosted page's way to the same account.
    Checkout &checkout() { return *m_checkout; }
    const StripeState &state() const { return *m_state; }
    //! What the world does to the account: see StripeOrders.
    tl::expected<QJsonObject, QString> order(const QString &name, const QJsonObject &order);
    //! Lets happen what is due by the clock.
    void catchUp();
    //! All objects, with their numbers, and how many reads were asked for: for tests and for people.
    QJsonObject dump() const;

private:
    HttpReply admit(const HttpRequest &request);
    //! Too many calls; nothing when there are not.
    std::optional<HttpReply> refuseHaste(const HttpRequest &request);
    HttpReply answerLive(const HttpRequest &request, const RouteMatch &match) const;
    HttpReply answerCall(const HttpRequest &request, const RouteMatch &match);
    StripeAnswer carryOut(const HttpRequest &request, const RouteMatch &match, const QJsonObject &parameters);
    HttpReply withHeaders(HttpReply reply, const HttpRequest &request, const QString &requestId) const;

    SandboxClock &m_clock;
    int m_seed;
    QUrl m_payBase;
    RequestSchema m_schema;
    std::unique_ptr<StripeState> m_state;
    std::unique_ptr<Checkout> m_checkout;
    IdempotencyStore m_idempotency;
    RateLimits m_limits;
};

} // namespace quittance::sandbox
