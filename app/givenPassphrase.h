#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

#include <optional>

namespace quittance {

struct Arguments;

//! The passphrase of the book's secrets as --passphrase-file or the variable QUITTANCE_PASSPHRASE gives it;
//! never a word of the command line, which every user of the computer can read. Takes the variable away, so
//! that no program started from here inherits it. NotFound file.unreadable.
Result<std::optional<SecretText>> givenPassphrase(const Arguments &arguments);

} // namespace quittance
