#pragma once

#include "core/base/SecretText.h"
#include "core/base/SecretsPlace.h"

#include <QFuture>

namespace quittance {

//! What the window asks about where the keys and passwords of a book are kept; see
//! core/service/SecretsService. All calls return at once.
class SecretsDesk
{
public:
    virtual ~SecretsDesk() = default;

    virtual SecretsPlace place() const = 0;
    //! They cannot be read before the passphrase was given.
    virtual bool isLocked() const = 0;
    virtual QFuture<Result<void>> unlock(SecretText passphrase) = 0;
    virtual QFuture<Result<void>> tryKeychain() = 0;
    virtual QFuture<Result<SecretsMove>> usePassphrase(SecretText passphrase) = 0;
    virtual QFuture<Result<SecretsMove>> useKeychain() = 0;
    virtual QFuture<Result<void>> changePassphrase(SecretText now, SecretText next) = 0;
};

} // namespace quittance
