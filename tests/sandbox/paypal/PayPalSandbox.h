#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/paypal/PayPalKeys.h"
#include "tests/sandbox/paypal/PayPalRoutes.h"
#include "tests/sandbox/paypal/PayPalTable.h"
#include "tests/sandbox/paypal/PayPalTokens.h"

#include <memory>

namespace quittance::sandbox {

//! PayPal's REST API as Quittance uses it: the token of one app, Orders v2, Payments v2, Invoicing v2,
//! transaction search and disputes, of one business account. The client is PayPalTokens::clientId with
//! clientSecret; the account's address is seller@brightwater.example.
class PayPalSandbox final : public SandboxService
{
public:
    //! The clock must outlive this. The same seed gives the same ids.
    PayPalSandbox(SandboxClock &clock, int seed);

    HttpReply answer(const HttpRequest &request) override;
    //! code is the issue, or one of the names of the OAuth form for 401.
    HttpReply refusal(int status, const QString &code) override;
    void hold(const HttpRequest &request, bool held) override;
    void reset() override;

    //! Where links to calls and to pages lead: "http://127.0.0.1:PORT". Kept over a reset.
    void setBases(const QUrl &api, const QUrl &pay);
    PayPalState &state() { return *m_state; }
    const PayPalState &state() const { return *m_state; }
    PayPalTokens &tokens() { return m_tokens; }
    //! What the world does to the account: see payPalWorld.
    tl::expected<QJsonObject, QString> order(const QString &name, const QJsonObject &order);
    //! Lets happen what is due by the clock.
    void catchUp() { m_state->runDue(); }
    //! All objects and how many of each: for tests and for people.
    QJsonObject dump() const;

private:
    HttpReply admit(const HttpRequest &request, const QString &debugId);
    PayPalResult judge(const HttpRequest &request);
    //! Who asks, and whether the app may; nothing when all is well.
    std::optional<PayPalError> refuseEntry(const HttpRequest &request, const PayPalRoute &route) const;
    PayPalResult carryOut(const HttpRequest &request, const PayPalMatch &match, PayPalCall call);

    SandboxClock &m_clock;
    int m_seed;
    QUrl m_apiBase;
    QUrl m_payBase;
    std::unique_ptr<PayPalState> m_state;
    PayPalTokens m_tokens;
    PayPalKeys m_keys;
};

} // namespace quittance::sandbox
