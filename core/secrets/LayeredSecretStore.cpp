#include "core/secrets/LayeredSecretStore.h"

#include "core/secrets/EnvironmentSecretStore.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Adds what the user can do instead.
auto namingVariable(const QString &connection, const QString &field)
{
    return [connection, field](Error error) {
        if (error.kind == ErrorKind::Secret && error.rule == "secret.keychain_unusable"_L1) {
            error.field = field;
            error.value = EnvironmentSecretStore::variableName(connection, field);
        }
        return error;
    };
}

} // namespace

LayeredSecretStore::LayeredSecretStore(SecretStore &seed, SecretStore &keychain)
    : m_seed(seed)
    , m_keychain(keychain)
{
}

Result<std::optional<SecretText>> LayeredSecretStore::read(const QString &connection, const QString &field)
{
    Result<std::optional<SecretText>> found = m_seed.read(connection, field);
    if (!found || *found)
        return found;
    return m_keychain.read(connection, field).map_error(namingVariable(connection, field));
}

Result<void> LayeredSecretStore::checkWritable(const QString &connection, const QString &field)
{
    const Result<std::optional<SecretText>> seeded = m_seed.read(connection, field);
    if (!seeded)
        return tl::unexpected(seeded.error());
    if (*seeded)
        return fail(Error{.kind = ErrorKind::Secret,
            .rule = u"secret.read_only"_s,
            .field = field,
            .value = EnvironmentSecretStore::variableName(connection, field)});
    return {};
}

Result<void> LayeredSecretStore::write(
    const QString &connection, const QString &field, const SecretText &secret)
{
    if (const Result<void> writable = checkWritable(connection, field); !writable)
        return writable;
    return m_keychain.write(connection, field, secret).map_error(namingVariable(connection, field));
}

Result<void> LayeredSecretStore::remove(const QString &connection, const QString &field)
{
    if (const Result<void> writable = checkWritable(connection, field); !writable)
        return writable;
    return m_keychain.remove(connection, field).map_error(namingVariable(connection, field));
}

} // namespace quittance
