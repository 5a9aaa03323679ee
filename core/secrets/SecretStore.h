#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

#include <QString>

#include <optional>

namespace quittance {

//! Where keys, tokens and passwords live: outside the book. Names are "<connection>/<field>":
//! "stripe/api_key", "hubspot/token", "smtp/user", "smtp/password", "vault/key". Calls block and come from
//! lanes only. Error kind Secret: the store cannot be used now; rule says why ("secret.keychain_unusable",
//! "secret.passphrase_needed", "secret.read_only", "secret.too_large").
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    //! Empty when there is no such secret.
    virtual Result<std::optional<SecretText>> read(const QString &connection, const QString &field) = 0;
    virtual Result<void> write(const QString &connection, const QString &field, const SecretText &secret) = 0;
    virtual Result<void> remove(const QString &connection, const QString &field) = 0;
};

} // namespace quittance
