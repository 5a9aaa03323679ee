#pragma once

class QUrl;

namespace quittance {

//! Whether an address may be given to the browser: https, or plain http on this computer, and no user name in
//! it.
bool isSafeToOpen(const QUrl &url);

} // namespace quittance
