#pragma once

#include <QStringView>

namespace quittance {

//! Whether text can be an e-mail address we are able to write to: one @, something sensible on both sides, no
//! spaces, controls, commas, quotes or angle brackets, at most 254 characters, 64 before the @ (RFC 5321). An
//! ASCII local part is required: other ones need an extension that few servers offer.
bool looksLikeEmail(QStringView text);

} // namespace quittance
