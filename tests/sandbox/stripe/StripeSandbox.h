#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/stripe/Checkout.h"
#include "tests/sandbox/stripe/IdempotencyStore.h"
#include "tests/sandbox/stripe/RequestSchema.h"
#include "tests/sandbox/stripe/StripeRoutes.h"

#include <memory>

namespace quittance::sandbox {

//! Stripe's API as Quittance uses it: customers, payment links, checkout sessions, payment intents, charges,
//! balance transactions, balance, events. Takes any key rk_test_… or sk_test_… but three: rk_test_wrong and
//! rk_test_expired are refused (401), rk_test_nolinks may not touch payment links (403).
class StripeSandbox final : public SandboxService
{
public:
    //! The clock must outlive this. The same seed gives the same ids. Without a schema the parameters are
    //! checked against Stripe's OpenAPI file where it is at hand, else against our own table.
    StripeSandbox(SandboxClock &clock, int seed, std::optional<RequestSchema> schema = {});

    HttpReply answer(const HttpRequest &request) override;
    HttpReply refusal(int status, const QString &code) override;
    void reset() override;

    //! Where the urls of payment links lead: "http://127.0.0.1:PORT". Kept over a reset.
    void setPayBase(const QUrl &base);
    //! The hosted page's way to the same account.
    Checkout &checkout() { return *m_checkout; }
    const StripeState &state() const { return *m_state; }
    //! Links, sessions, intents, charges and events, with their numbers: for tests and for people.
    QJsonObject dump() const;

private:
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
};

} // namespace quittance::sandbox
