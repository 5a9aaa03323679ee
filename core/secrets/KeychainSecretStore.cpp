#include "core/secrets/KeychainSecretStore.h"

#include "core/base/Json.h"
#include "core/secrets/keychainJob.h"

#include <QStringDecoder>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Error secretError(const QString &rule, const QString &field)
{
    return Error{.kind = ErrorKind::Secret, .rule = rule, .field = field};
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && text.toUtf8() == bytes;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString bookId, StopFlag stop, std::chrono::milliseconds wait)
    : m_bookId(std::move(bookId))
    , m_stop(std::move(stop))
    , m_wait(wait)
{
}

QString KeychainSecretStore::itemKey(const QString &connection) const
{
    return u"Quittance/%1/%2"_s.arg(m_bookId, connection);
}

Result<QJsonObject> KeychainSecretStore::readItem(const QString &connection) const
{
    const Result<std::optional<QByteArray>> item
        = keychainJob(KeychainAction::Read, itemKey(connection), {}, m_wait, m_stop);
    if (!item)
        return tl::unexpected(item.error());
    if (!*item)
        return QJsonObject();
    return parseJsonObject(**item).map_error(
        [&](const Error &) { return secretError(u"secret.item_damaged"_s, connection); });
}

Result<void> KeychainSecretStore::writeItem(const QString &connection, const QJsonObject &fields) const
{
    const QString key = itemKey(connection);
    if (fields.isEmpty())
        return keychainJob(KeychainAction::Delete, key, {}, m_wait, m_stop).map([](const auto &) {});
    return keychainJob(KeychainAction::Write, key, canonicalJson(fields), m_wait, m_stop)
        .map([](const auto &) {});
}

Result<std::optional<SecretText>> KeychainSecretStore::read(const QString &connection, const QString &field)
{
    const Result<QJsonObject> item = readItem(connection);
    if (!item)
        return tl::unexpected(item.error());
    const QJsonValue value = item->value(field);
    if (value.isUndefined())
        return std::nullopt;
    return SecretText(value.toString().toUtf8());
}

Result<void> KeychainSecretStore::write(
    const QString &connection, const QString &field, const SecretText &secret)
{
    if (!isUtf8(secret.reveal()))
        return fail(secretError(u"secret.not_text"_s, field));
    const QMutexLocker lock(&m_mutex);
    Result<QJsonObject> item = readItem(connection);
    if (!item)
        return tl::unexpected(item.error());
    item->insert(field, QString::fromUtf8(secret.reveal()));
    if (canonicalJson(*item).size() > maxItemBytes)
        return fail(secretError(u"secret.too_large"_s, field));
    return writeItem(connection, *item);
}

Result<void> KeychainSecretStore::remove(const QString &connection, const QString &field)
{
    const QMutexLocker lock(&m_mutex);
    Result<QJsonObject> item = readItem(connection);
    if (!item)
        return tl::unexpected(item.error());
    if (!item->contains(field))
        return {};
    item->remove(field);
    return writeItem(connection, *item);
}

} // namespace quittance
