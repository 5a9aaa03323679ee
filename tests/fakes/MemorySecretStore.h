#pragma once

#include "core/secrets/SecretStore.h"

#include <QHash>

namespace quittance {

//! A keychain in memory that can be broken.
class MemorySecretStore final : public SecretStore
{
public:
    QHash<QString, QByteArray> secrets; //!< By "<connection>/<field>".
    std::optional<Error> trouble; //!< What every call answers while it is set.

    Result<std::optional<SecretText>> read(const QString &connection, const QString &field) override
    {
        if (trouble)
            return fail(*trouble);
        const auto found = secrets.constFind(connection + u'/' + field);
        if (found == secrets.constEnd())
            return std::nullopt;
        return SecretText(*found);
    }

    Result<void> write(const QString &connection, const QString &field, const SecretText &secret) override
    {
        if (trouble)
            return fail(*trouble);
        secrets.insert(connection + u'/' + field, secret.reveal());
        return {};
    }

    Result<void> remove(const QString &connection, const QString &field) override
    {
        if (trouble)
            return fail(*trouble);
        secrets.remove(connection + u'/' + field);
        return {};
    }
};

} // namespace quittance
