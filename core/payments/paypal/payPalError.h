#pragma once

#include "core/net/HttpTransport.h"

namespace quittance {

//! What a reply of PayPal that is no success means: by its status, then its name, then its issue; the words
//! may change. Also for an error that comes with a status of success, as transaction search has sent them.
//! providerText is PayPal's description without secrets and addresses, requestId its debug_id. Rules are
//! "paypal.<issue>" for the issues that have a sentence of their own, else:
//! - Unauthorized: paypal.credentials_refused (the token endpoint said so), paypal.token_refused;
//!   paypal.permission_missing
//! - Refused: paypal.refused, paypal.resource_missing, paypal.request_invalid, paypal.result_too_large
//! - Uncertain: paypal.server_fault, paypal.in_progress (the first copy still runs)
//! - RateLimited, with retryAfter: paypal.rate_limited
//! - BadReply: paypal.unreadable: not from PayPal, or not as PayPal writes errors
Error payPalError(const HttpReply &reply);

//! Whether the body of a reply is an error, whatever its status says.
bool isPayPalError(const QByteArray &body);

//! BadReply paypal.unreadable about a field.
tl::unexpected<Error> payPalUnreadable(const QString &field);

} // namespace quittance
