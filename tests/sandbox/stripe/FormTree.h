#pragma once

#include "tests/sandbox/stripe/StripeError.h"

namespace quittance::sandbox {

//! Decodes "a[b][0][c]=v&..." (a form body or a query) into objects within objects; the ends are strings. A
//! list is an object with the keys "0", "1" ...; "a[]=v" gets the next number. Without a schema nobody knows
//! a list from a map.
tl::expected<QJsonObject, StripeError> decodeForm(const QByteArray &encoded);

} // namespace quittance::sandbox
