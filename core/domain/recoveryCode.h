#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

namespace quittance {

//! A recovery key is 160 random bits. As people write it: eight groups of four in Crockford's base 32, which
//! has no I, L, O and U: "7K3M-…".
constexpr qsizetype recoveryKeyBytes = 20;

SecretText recoveryCodeText(const SecretText &bits);
//! Small letters are large ones, O is 0, I and L are 1; blanks and dashes do not count. InvalidInput
//! recovery.malformed.
Result<SecretText> recoveryCodeBits(const SecretText &text);
//! Whether what was typed says the last two groups of a written key.
bool endsWithTyped(const SecretText &text, const SecretText &typed);

} // namespace quittance
