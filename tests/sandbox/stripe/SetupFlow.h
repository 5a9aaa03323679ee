#pragma once

#include "tests/sandbox/stripe/StripeState.h"
#include "tests/sandbox/stripe/TestCard.h"

namespace quittance::sandbox {

//! The life of a setup intent, which saves a way to pay and moves no money.
class SetupFlow
{
public:
    //! The state must outlive this.
    explicit SetupFlow(StripeState &state)
        : m_state(state)
    {
    }

    //! Tries to save the way to pay: succeeded, requires_action, or requires_payment_method with
    //! last_setup_error. The bank's page leads to returnUrl; there is none when that is empty.
    QJsonObject attempt(QJsonObject setup, const QJsonObject &method, const QString &returnUrl = {});
    //! Nothing when the intent does not wait for the bank.
    std::optional<QJsonObject> answerApproval(const QString &id, bool approved);
    QJsonObject cancel(QJsonObject setup, const QString &reason);

private:
    QJsonObject succeed(QJsonObject setup, const QJsonObject &method);
    QJsonObject decline(QJsonObject setup, const QJsonObject &method, const TestCard &card);
    QJsonObject keep(const QJsonObject &setup, const QString &event);

    StripeState &m_state;
};

} // namespace quittance::sandbox
