#pragma once

#include "tests/sandbox/stripe/StripeError.h"

#include <optional>

namespace quittance::sandbox {

//! Why the request may not come in: no key or a wrong one (401), no API version or no version at all (400), a
//! body that is no form (400). Nothing when it may.
std::optional<StripeError> refuseEntry(const HttpRequest &request);
//! Why the key may not do this (403); nothing when it may.
std::optional<StripeError> refusePermission(const HttpRequest &request, const QString &path);

} // namespace quittance::sandbox
