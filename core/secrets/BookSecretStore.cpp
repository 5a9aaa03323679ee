#include "core/secrets/BookSecretStore.h"

#include "core/base/CrashPoint.h"
#include "core/secrets/SealedSecretStore.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString connectionOf(const QString &name)
{
    return name.section(u'/', 0, 0);
}

QString fieldOf(const QString &name)
{
    return name.section(u'/', 1);
}

tl::unexpected<Error> noPassphrase()
{
    return fail(Error{.kind = ErrorKind::NotFound, .rule = u"secret.no_passphrase"_s});
}

//! What a keychain has under these names; left is set where it can no longer be asked.
Result<SecretBundle> keptIn(SecretStore &keychain, const QStringList &names, std::optional<Error> &left)
{
    SecretBundle secrets;
    for (const QString &name : names) {
        const auto secret = keychain.read(connectionOf(name), fieldOf(name));
        if (secret && *secret)
            secrets.insert(name, **secret);
        if (secret)
            continue;
        if (secret.error().rule != "secret.keychain_unusable"_L1)
            return fail(secret.error());
        left = secret.error(); // Asked for each of them, it may take minutes to say so.
        break;
    }
    return secrets;
}

} // namespace

BookSecretStore::BookSecretStore(SealedSecretStore &sealed, SecretStore &keychain)
    : m_sealed(sealed)
    , m_keychain(keychain)
{
}

SecretsPlace BookSecretStore::place() const
{
    return m_sealed.isThere() ? SecretsPlace::Passphrase : SecretsPlace::Keychain;
}

bool BookSecretStore::isLocked() const
{
    return m_sealed.isThere() && !m_sealed.isUnlocked();
}

Result<void> BookSecretStore::unlock(const SecretText &passphrase)
{
    if (!m_sealed.isThere())
        return noPassphrase();
    return m_sealed.unlock(passphrase);
}

Result<void> BookSecretStore::changePassphrase(const SecretText &now, const SecretText &next)
{
    if (!m_sealed.isThere())
        return noPassphrase();
    return m_sealed.changePassphrase(now, next);
}

Result<void> BookSecretStore::tryKeychain()
{
    // Asking for what nobody keeps tells whether somebody would answer.
    return m_keychain.read(u"none"_s, u"none"_s).map([](const std::optional<SecretText> &) {});
}

Result<SecretsMove> BookSecretStore::moveToPassphrase(const SecretText &passphrase, const QStringList &names)
{
    const QWriteLocker lock(&m_moving);
    const bool isThere = m_sealed.isThere();
    if (isThere)
        if (const Result<void> open = m_sealed.unlock(passphrase); !open)
            return fail(open.error());
    SecretsMove move;
    const Result<SecretBundle> found = keptIn(m_keychain, names, move.left);
    if (!found)
        return fail(found.error());
    const Result<void> kept = isThere ? m_sealed.take(*found) : m_sealed.begin(passphrase, *found);
    if (!kept)
        return fail(kept.error());
    // Only what is seen to be in the new place leaves the old one.
    const Result<SecretBundle> there = m_sealed.all();
    if (!there)
        return fail(there.error());
    CrashPoint::reached("secrets are in both places");
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        if (!there->contains(it.key()))
            continue;
        ++move.moved;
        const Result<void> gone = m_keychain.remove(connectionOf(it.key()), fieldOf(it.key()));
        if (!gone && !move.left)
            move.left = gone.error();
    }
    return move;
}

Result<SecretsMove> BookSecretStore::moveToKeychain()
{
    const QWriteLocker lock(&m_moving);
    if (!m_sealed.isThere())
        return SecretsMove();
    const Result<SecretBundle> secrets = m_sealed.all();
    if (!secrets)
        return fail(secrets.error());
    for (auto it = secrets->cbegin(); it != secrets->cend(); ++it) {
        const QString connection = connectionOf(it.key());
        const QString field = fieldOf(it.key());
        if (const Result<void> given = m_keychain.write(connection, field, *it); !given)
            return fail(given.error());
        const auto back = m_keychain.read(connection, field);
        if (!back)
            return fail(back.error());
        if (!*back || (*back)->reveal() != it->reveal()) // A locked one says it has nothing.
            return fail(Error{
                .kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s, .detail = u"not kept"_s});
    }
    CrashPoint::reached("secrets are in both places");
    return m_sealed.discard().map([&] { return SecretsMove{.moved = secrets->size(), .left = {}}; });
}

SecretStore &BookSecretStore::store() const
{
    return m_sealed.isThere() ? static_cast<SecretStore &>(m_sealed) : m_keychain;
}

Result<std::optional<SecretText>> BookSecretStore::read(const QString &connection, const QString &field)
{
    const QReadLocker lock(&m_moving);
    return store().read(connection, field);
}

Result<void> BookSecretStore::write(const QString &connection, const QString &field, const SecretText &secret)
{
    const QReadLocker lock(&m_moving);
    return store().write(connection, field, secret);
}

Result<void> BookSecretStore::remove(const QString &connection, const QString &field)
{
    const QReadLocker lock(&m_moving);
    return store().remove(connection, field);
}

} // namespace quittance
