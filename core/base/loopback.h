#pragma once

#include <QUrl>

namespace quittance {

//! Whether the host is this computer itself: localhost, 127.0.0.0/8 or ::1. Only there may anything go
//! without TLS.
bool isLoopback(const QUrl &url);

} // namespace quittance
