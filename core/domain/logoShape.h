#pragma once

#include "core/base/Error.h"

namespace quittance {

//! Whether a company's logo is a PNG picture of at most 256 KiB and 6000 pixels a side, from its first chunk
//! to its last; whether it can be painted only painting tells. No logo at all is one, too. InvalidInput with
//! field "company.logo": company.logo_not_png, company.logo_too_large, the value its size.
Result<void> checkLogo(const QByteArray &png);

//! So many bytes are enough to see that a logo is too large.
inline constexpr qint64 mostLogoBytes = 256 * 1024;

} // namespace quittance
