#include "core/secrets/EnvironmentSecretStore.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> readOnly(const QString &connection, const QString &field)
{
    return fail(Error{.kind = ErrorKind::Secret,
        .rule = u"secret.read_only"_s,
        .field = field,
        .value = EnvironmentSecretStore::variableName(connection, field)});
}

} // namespace

EnvironmentSecretStore::EnvironmentSecretStore(QProcessEnvironment environment)
    : m_environment(std::move(environment))
{
}

QString EnvironmentSecretStore::variableName(const QString &connection, const QString &field)
{
    QString name = u"QUITTANCE_SECRET_%1_%2"_s.arg(connection.toUpper(), field.toUpper());
    return name.replace(u'-', u'_');
}

Result<std::optional<SecretText>> EnvironmentSecretStore::read(
    const QString &connection, const QString &field)
{
    const QString value = m_environment.value(variableName(connection, field));
    if (value.isEmpty())
        return std::nullopt;
    return SecretText(value.toUtf8());
}

Result<void> EnvironmentSecretStore::write(
    const QString &connection, const QString &field, const SecretText &)
{
    return readOnly(connection, field);
}

Result<void> EnvironmentSecretStore::remove(const QString &connection, const QString &field)
{
    return readOnly(connection, field);
}

} // namespace quittance
