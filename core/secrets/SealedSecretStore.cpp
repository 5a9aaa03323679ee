#include "core/secrets/SealedSecretStore.h"

#include "core/base/CrashPoint.h"
#include "core/base/durableFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMutexLocker>
#include <QStringDecoder>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1024 * 1024; //!< Some twenty secrets take two kilobytes.
constexpr int patience = 10'000; //!< Milliseconds; another program changes the file in some.

QString nameOf(const QString &connection, const QString &field)
{
    return connection + u'/' + field;
}

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && text.toUtf8() == bytes;
}

tl::unexpected<Error> needed()
{
    return fail(
        Error{.kind = ErrorKind::Secret, .rule = u"secret.passphrase_needed"_s, .field = u"passphrase"_s});
}

//! Of one program at a time.
class Turn
{
public:
    explicit Turn(const QString &path)
        : m_lock(path + u".lock"_s)
    {
        m_lock.setStaleLockTime(0); // Stale is what a program left that is gone, not what is old.
        m_isMine = m_lock.tryLock(patience);
    }

    Result<void> taken() const
    {
        if (m_isMine)
            return {};
        if (m_lock.error() == QLockFile::LockFailedError)
            return fail(Error{.kind = ErrorKind::Busy, .rule = u"book.busy"_s});
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"disk.unwritable"_s});
    }

private:
    QLockFile m_lock;
    bool m_isMine = false;
};

Result<QByteArray> fileAt(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return needed();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{
            .kind = ErrorKind::Secret, .rule = u"secret.sealed_damaged"_s, .detail = file.errorString()});
    return file.read(mostBytes);
}

} // namespace

SealedSecretStore::SealedSecretStore(const QString &folder, char cost)
    : m_path(pathIn(folder))
    , m_cost(cost)
{
}

bool SealedSecretStore::isThere() const
{
    // Whoever took a folder that cannot be reached for a moment for one without the file would use the
    // keychain meanwhile.
    return QFileInfo::exists(m_path) || !QFileInfo::exists(QFileInfo(m_path).path());
}

void SealedSecretStore::keep(const SecretSeal &seal)
{
    m_seal = seal;
    m_isUnlocked = true;
}

Result<void> SealedSecretStore::unlock(const SecretText &passphrase)
{
    const Result<QByteArray> file = fileAt(m_path);
    if (!file)
        return fail(file.error());
    const Result<SecretSeal> seal = SecretSeal::of(*file, passphrase);
    if (!seal)
        return fail(seal.error());
    if (const Result<SecretBundle> whole = seal->open(*file); !whole)
        return fail(whole.error());
    const QMutexLocker lock(&m_mutex);
    keep(*seal);
    return {};
}

Result<void> SealedSecretStore::begin(const SecretText &passphrase, const SecretBundle &secrets)
{
    const Result<SecretSeal> seal = SecretSeal::make(passphrase, m_cost);
    if (!seal)
        return fail(seal.error());
    const QMutexLocker lock(&m_mutex);
    const Turn turn(m_path);
    if (const Result<void> mine = turn.taken(); !mine)
        return mine;
    if (isThere()) // Another program was quicker; what it keeps there is not to be lost.
        return needed();
    const Result<QByteArray> file = seal->seal(secrets);
    if (!file)
        return fail(file.error());
    return put(*file).map([&] { keep(*seal); });
}

Result<void> SealedSecretStore::changePassphrase(const SecretText &now, const SecretText &next)
{
    const Result<SecretSeal> seal = SecretSeal::make(next, m_cost);
    if (!seal) {
        Error error = seal.error();
        error.field = error.field.isEmpty() ? QString() : u"new_passphrase"_s;
        return fail(error);
    }
    const QMutexLocker lock(&m_mutex);
    const Turn turn(m_path);
    if (const Result<void> mine = turn.taken(); !mine)
        return mine;
    const Result<QByteArray> before = fileAt(m_path);
    if (!before)
        return fail(before.error());
    const Result<SecretSeal> old = SecretSeal::of(*before, now);
    if (!old)
        return fail(old.error());
    return old->open(*before)
        .and_then([&](const SecretBundle &secrets) { return seal->seal(secrets); })
        .and_then([&](const QByteArray &file) { return put(file); })
        .map([&] { keep(*seal); });
}

Result<SecretBundle> SealedSecretStore::opened() const
{
    const Result<QByteArray> file = fileAt(m_path);
    if (!file)
        return fail(file.error());
    if (!m_seal)
        return needed();
    Result<SecretBundle> secrets = m_seal->open(*file);
    // Another program may have changed the passphrase; a damaged file is damaged under any.
    if (!secrets && !m_seal->fits(*file) && SecretSeal::isWhole(*file))
        return needed();
    return secrets;
}

Result<void> SealedSecretStore::change(const std::function<void(SecretBundle &secrets)> &work)
{
    const QMutexLocker lock(&m_mutex);
    const Turn turn(m_path);
    if (const Result<void> mine = turn.taken(); !mine)
        return mine;
    Result<SecretBundle> secrets = opened();
    if (!secrets)
        return fail(secrets.error());
    work(*secrets);
    return m_seal->seal(*secrets).and_then([this](const QByteArray &file) { return put(file); });
}

//! The old file or the new one, whenever the power goes.
Result<void> SealedSecretStore::put(const QByteArray &file) const
{
    const QString fresh = m_path + u".new"_s;
    QFile::remove(fresh); // Of a program that was cut off.
    QFile out(fresh);
    const bool isWritten
        = out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && out.write(file) == file.size() && out.flush();
    if (!isWritten)
        return fail(
            Error{.kind = ErrorKind::Storage, .rule = u"disk.unwritable"_s, .detail = out.errorString()});
    out.close();
    CrashPoint::reached("sealed secrets written");
    const Result<void> kept = flushToDisk(fresh).and_then([&] { return putInPlaceOf(fresh, m_path); });
    CrashPoint::reached("sealed secrets in place");
    return kept;
}

Result<SecretBundle> SealedSecretStore::all()
{
    const QMutexLocker lock(&m_mutex);
    return opened();
}

Result<void> SealedSecretStore::take(const SecretBundle &secrets)
{
    return change([&secrets](SecretBundle &kept) {
        for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
            if (!kept.contains(it.key()))
                kept.insert(it.key(), it.value());
    });
}

Result<void> SealedSecretStore::discard()
{
    const QMutexLocker lock(&m_mutex);
    const Turn turn(m_path);
    if (const Result<void> mine = turn.taken(); !mine)
        return mine;
    if (isThere() && !QFile::remove(m_path))
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"disk.unwritable"_s});
    m_seal.reset();
    m_isUnlocked = false;
    return flushToDisk(QFileInfo(m_path).absolutePath());
}

Result<std::optional<SecretText>> SealedSecretStore::read(const QString &connection, const QString &field)
{
    return all().map([&](const SecretBundle &secrets) -> std::optional<SecretText> {
        const auto found = secrets.constFind(nameOf(connection, field));
        return found == secrets.constEnd() ? std::nullopt : std::optional(*found);
    });
}

Result<void> SealedSecretStore::write(
    const QString &connection, const QString &field, const SecretText &secret)
{
    if (!isText(secret.reveal()))
        return fail(Error{.kind = ErrorKind::Secret, .rule = u"secret.not_text"_s, .field = field});
    return change([&](SecretBundle &secrets) { secrets.insert(nameOf(connection, field), secret); });
}

Result<void> SealedSecretStore::remove(const QString &connection, const QString &field)
{
    const Result<std::optional<SecretText>> known = read(connection, field);
    if (!known || !*known)
        return known.map([](const std::optional<SecretText> &) {});
    return change([&](SecretBundle &secrets) { secrets.remove(nameOf(connection, field)); });
}

} // namespace quittance
