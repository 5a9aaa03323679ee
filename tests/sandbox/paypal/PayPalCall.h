#pragma once

#include "tests/sandbox/paypal/PayPalError.h"
#include "tests/sandbox/paypal/PayPalState.h"

namespace quittance::sandbox {

//! A request that passed the table: what is asked of the account.
struct PayPalCall {
    PayPalState &state;
    QString id; //!< The first id of the path.
    QString innerId; //!< The second.
    QJsonObject body;
    QJsonArray list; //!< The body where it is a list.
    QJsonObject query;
    bool whole = false; //!< "Prefer: return=representation".
};

} // namespace quittance::sandbox
