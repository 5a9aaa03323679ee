#pragma once

#include "tests/sandbox/stripe/Checkout.h"
#include "tests/sandbox/stripe/RateLimits.h"

#include <tl/expected.hpp>

namespace quittance::sandbox {

//! What the world, and not a program, does to a Stripe account. Ids are those of the account's objects; what
//! is in brackets may be absent.
//!   settle        intent                          a debit under way arrives
//!   fail          intent [code]                   a debit under way fails: "insufficient_funds" ...
//!   approve       intent [approve]                the bank has asked the holder, who approves or (false) not
//!   fund          customer amount [currency reference]   a bank transfer arrives
//!   dispute       charge or intent [reason inquiry final amount]   the payer's bank takes a payment back;
//!   with
//!                 "inquiry" only asks, with "final" as it does with a debit: lost at once
//!   dispute/move  dispute step                    "submit", "win", "lose", "escalate"
//!   refund/end    refund status [reason]          "succeeded", "failed" or "canceled"
//!   payout        [currency amount]               pays out what is available, or by hand that amount
//!   payout/fail   payout [code]                   the bank sends it back
//!   line          type amount [fee currency]      any other movement: "stripe_fee", "reserve_transaction"
//!   ...;
//!                 amount and fee are signed
//!   hide          id [lists events]               no list, no event shows the object; it can be read by its
//!   id show          id                              undoes that events        [dropped doubled reordered]
//!   of a hundred events; what is absent is 0 terms         [settlement rates daily_payouts]   rates: {"usd":
//!   "0.92"}, units of the settlement currency limits        [per_second per_endpoint reads] calls; reads
//!   true: refuse those beyond the allowance sign          event secret [at]               an event as a
//!   webhook brings it: {"payload", "header"}
class StripeOrders
{
public:
    //! All must outlive this.
    StripeOrders(StripeState &state, Checkout &checkout, RateLimits &limits)
        : m_state(state)
        , m_checkout(checkout)
        , m_limits(limits)
    {
    }

    //! Whether there is an order of that name.
    static bool knows(const QString &name);
    //! What came of it, usually the object as it is now; or why it cannot be.
    tl::expected<QJsonObject, QString> carryOut(const QString &name, const QJsonObject &order);

private:
    using Answer = tl::expected<QJsonObject, QString>;

    Answer settle(const QJsonObject &order);
    Answer fail(const QJsonObject &order);
    Answer approve(const QJsonObject &order);
    Answer fund(const QJsonObject &order);
    Answer dispute(const QJsonObject &order);
    Answer moveDisputed(const QJsonObject &order);
    Answer endRefunded(const QJsonObject &order);
    Answer payOut(const QJsonObject &order);
    Answer failPayingOut(const QJsonObject &order);
    Answer writeOther(const QJsonObject &order);
    Answer hide(const QJsonObject &order);
    Answer show(const QJsonObject &order);
    Answer setEvents(const QJsonObject &order);
    Answer setTerms(const QJsonObject &order);
    Answer setLimits(const QJsonObject &order);
    Answer sign(const QJsonObject &order);

    struct Known {
        const char *name;
        const char *fields; //!< Parted by blanks.
        Answer (StripeOrders::*carryOut)(const QJsonObject &);
    };
    static const QList<Known> &known();

    StripeState &m_state;
    Checkout &m_checkout;
    RateLimits &m_limits;
};

} // namespace quittance::sandbox
