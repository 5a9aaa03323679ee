#pragma once

#include "tests/sandbox/stripe/StripeCall.h"

namespace quittance::sandbox {

StripeAnswer createLink(const StripeCall &call);
StripeAnswer updateLink(const StripeCall &call);
StripeAnswer listLinks(const StripeCall &call);
StripeAnswer linkLineItems(const StripeCall &call);

} // namespace quittance::sandbox
