#pragma once

#include <QByteArray>

namespace quittance {

//! 43 unreserved characters made of 32 random bytes of the system: a verifier (RFC 7636 §4.1) or a state.
QByteArray randomOAuthText();

//! The S256 challenge of a verifier: base64url of its SHA-256, without padding.
QByteArray pkceChallenge(const QByteArray &verifier);

//! Compares in a time that does not tell where they differ.
bool sameOAuthText(const QByteArray &a, const QByteArray &b);

} // namespace quittance
