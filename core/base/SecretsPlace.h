#pragma once

#include "core/base/Error.h"

#include <optional>

namespace quittance {

//! Where the secrets of a book are kept.
enum class SecretsPlace : quint8 {
    Keychain, //!< Of the system.
    Passphrase, //!< In a file of the book, sealed with a passphrase.
};

//! What a move of secrets from one place to the other has done.
struct SecretsMove {
    qsizetype moved = 0;
    //! Why some may still be in the place before. They are in the new one all the same, or could not be read.
    std::optional<Error> left;

    friend bool operator==(const SecretsMove &, const SecretsMove &) = default;
};

} // namespace quittance
