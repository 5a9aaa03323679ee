#pragma once

#include "core/base/Error.h"
#include "core/base/loopback.h"

#include <QUrl>

namespace quittance {

//! A URL we may send keys to: https, or plain http on this computer; with a host, without a user or password
//! in it. InvalidInput: net.insecure_url, net.malformed_url.
Result<void> checkServiceUrl(const QUrl &url);

//! Whether both have the same scheme, host and port, the usual port included.
bool sameOrigin(const QUrl &a, const QUrl &b);

} // namespace quittance
