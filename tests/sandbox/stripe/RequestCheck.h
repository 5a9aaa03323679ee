#pragma once

#include "tests/sandbox/stripe/StripeError.h"

namespace quittance::sandbox {

//! Holds decoded form values against a schema and gives them their types: numbers, booleans, lists. An empty
//! value that unsets something becomes null. Refuses what Stripe refuses: unknown, missing and ill-typed
//! parameters, texts too long, words not in a list, more metadata than allowed.
StripeAnswer checkRequest(const QJsonObject &schema, const QJsonObject &tree);

} // namespace quittance::sandbox
