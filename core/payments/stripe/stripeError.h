#pragma once

#include "core/net/HttpTransport.h"

namespace quittance {

//! What a reply of Stripe that is no success means, by its status first and its code second. providerText is
//! Stripe's message without secrets and addresses, requestId its Request-Id. Rules are "stripe.<code>" for
//! the codes that have a sentence of their own, else:
//! - Unauthorized: stripe.key_refused; stripe.permission_missing, whose value names the permission
//! - Refused: stripe.refused, stripe.resource_missing, stripe.idempotency_mismatch (same key, other bytes)
//! - Uncertain: stripe.server_fault, stripe.idempotency_key_in_use (the first copy still runs),
//! stripe.conflict
//! - RateLimited, with retryAfter: stripe.rate_limited, stripe.lock_timeout
//! - BadReply: stripe.unreadable: not from Stripe, or not as Stripe writes errors
Error stripeError(const HttpReply &reply);

} // namespace quittance
