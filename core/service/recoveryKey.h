#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

#include <optional>

namespace quittance {

class Database;
class Workshop;

//! Since when the book has its recovery key, UTC; empty: it has none. Cannot be set.
inline const QString recoveryKeyAtKey = QStringLiteral("backup.recovery_key_at");

//! Where the vault's key is, once a recovery key has given it.
enum class KeyKept : quint8 {
    InKeychain,
    ForNow, //!< The keychain did not take it: it is known until the program ends.
};

// A recovery key opens the vault's key where no keychain has it. The book holds that key in an envelope
// (Vault::envelope), so every copy of it does; what opens the envelope is told once and kept nowhere. In a
// lane that nobody waits for: each takes a second.

//! A new one as people write it. It opens nothing before it is kept.
Result<QString> makeRecoveryKey();
//! Makes it the book's; the one before opens only copies made before. InvalidInput recovery.malformed,
//! role.*; Secret errors of a vault that is not open.
Result<void> keepRecoveryKey(Workshop &workshop, Database &database, const SecretText &text);
//! Opens the vault with it and gives the keychain its key. InvalidInput recovery.malformed; NotFound
//! recovery.none; Secret recovery.wrong.
Result<KeyKept> useRecoveryKey(Workshop &workshop, Database &database, const SecretText &text);
//! The vault's key, 32 bytes, that a written recovery key opens. Errors as of useRecoveryKey().
Result<SecretText> vaultKeyFrom(Database &database, const SecretText &text);

} // namespace quittance
