#pragma once

#include "tests/sandbox/stripe/StripeError.h"

#include <optional>

namespace quittance::sandbox {

//! Why the request may not come in: no key or a wrong one (401), no API version or no version at all (400), a
//! body that is no form (400). Nothing when it may.
std::optional<StripeError> refuseEntry(const HttpRequest &request);
//! Why the key may not do this (403); nothing when it may. A key "rk_test_without__refund_write__event_read"
//! lacks what it names; what may not be read may not be written either. No restricted key may read the
//! account.
std::optional<StripeError> refusePermission(const HttpRequest &request, const QString &path);
//! Likewise for objects of these types inside others: they must be readable too.
std::optional<StripeError> refuseExpansion(const HttpRequest &request, const QStringList &types);
//! Whether the key is of the live side, where nothing has happened and no charge can be made.
bool isLiveKey(const HttpRequest &request);

} // namespace quittance::sandbox
