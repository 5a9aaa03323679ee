#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

//! A page of a search: newest first, `limit` and `page`. What is younger than a minute is not found yet.
StripeAnswer searchPage(const StripeCall &call, const ObjectShelf &shelf);

} // namespace quittance::sandbox
