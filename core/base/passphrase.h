#pragma once

#include <QString>

namespace quittance {

enum class PassphraseStrength : quint8 {
    TooShort, //!< Is not taken.
    Fair,
    Strong,
};

inline constexpr qsizetype shortestPassphrase = 12;

//! How hard a passphrase is to guess for somebody who has the file it seals: by its length and by how many
//! different characters it has. A hint, no promise: it knows no lists of words.
PassphraseStrength passphraseStrength(const QString &text);

} // namespace quittance
