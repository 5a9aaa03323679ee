#include "core/service/SecretsService.h"

#include "core/billing/guards.h"
#include "core/secrets/BookSecretStore.h"
#include "core/service/ChangeFeed.h"
#include "core/service/Workshop.h"
#include "core/service/connections.h"
#include "core/store/CryptoKeyTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A lane of its own: scrypt takes a second, and a keychain may ask a person.
const QString lane = u"secrets"_s;
const QString vault = u"vault"_s;
const QString vaultKey = u"key"_s;

//! All that a book may have given to a keychain, which cannot be asked what it has.
QStringList secretNames()
{
    QStringList names{vault + u'/' + vaultKey};
    for (const ConnectionFacts &connection : connectionFacts())
        for (const QString &field : connection.secrets + connection.signInSecrets)
            names.append(connection.id + u'/' + field);
    return names;
}

tl::unexpected<Error> noChoice()
{
    return fail(Error{.kind = ErrorKind::Secret, .rule = u"secret.keychain_unusable"_s});
}

//! A locked keychain that has nobody to ask says that it has nothing; the key of what is sealed already is
//! then missed.
SecretsMove withMissedKey(Workshop &workshop, Database &database, SecretsMove move)
{
    const auto used = CryptoKeyTable(database).active();
    const auto kept = workshop.secrets().read(vault, vaultKey);
    if (!move.left && used && *used && kept && !*kept)
        move.left = noChoice().value();
    return move;
}

//! Whoever shows what depends on secrets looks again.
template <class T>
Result<T> told(Workshop &workshop, Result<T> result)
{
    if (result)
        workshop.feed().committed(Touched::Settings);
    return result;
}

//! Secrets of a book that another computer has are that computer's to change.
Result<void> mayManage(Workshop &workshop, Database &database)
{
    if (const std::optional<Error> refusal = workshop.whyNotWritten())
        return fail(*refusal);
    Book book = workshop.plainBook(database);
    return requireRight(book, Right::ManageBook);
}

} // namespace

SecretsPlace SecretsService::place() const
{
    const BookSecretStore *keeping = m_workshop.keeping();
    return keeping ? keeping->place() : SecretsPlace::Keychain;
}

bool SecretsService::isLocked() const
{
    const BookSecretStore *keeping = m_workshop.keeping();
    return keeping && keeping->isLocked();
}

QFuture<Result<void>> SecretsService::unlock(SecretText passphrase)
{
    return m_workshop.observe(lane).run([=, this](Database &, const StopFlag &) -> Result<void> {
        BookSecretStore *keeping = m_workshop.keeping();
        return keeping ? told(m_workshop, keeping->unlock(passphrase)) : noChoice();
    });
}

QFuture<Result<void>> SecretsService::tryKeychain()
{
    return m_workshop.observe(lane).run([this](Database &, const StopFlag &) -> Result<void> {
        BookSecretStore *keeping = m_workshop.keeping();
        return keeping ? keeping->tryKeychain() : noChoice();
    });
}

QFuture<Result<SecretsMove>> SecretsService::usePassphrase(SecretText passphrase)
{
    return m_workshop.observe(lane).run([=, this](
                                            Database &database, const StopFlag &) -> Result<SecretsMove> {
        BookSecretStore *keeping = m_workshop.keeping();
        if (!keeping)
            return noChoice();
        return mayManage(m_workshop, database)
            .and_then([&] { return told(m_workshop, keeping->moveToPassphrase(passphrase, secretNames())); })
            .transform(
                [&](SecretsMove move) { return withMissedKey(m_workshop, database, std::move(move)); });
    });
}

QFuture<Result<SecretsMove>> SecretsService::useKeychain()
{
    return m_workshop.observe(lane).run([this](Database &database, const StopFlag &) -> Result<SecretsMove> {
        BookSecretStore *keeping = m_workshop.keeping();
        if (!keeping)
            return noChoice();
        return mayManage(m_workshop, database).and_then([&] {
            return told(m_workshop, keeping->moveToKeychain());
        });
    });
}

QFuture<Result<void>> SecretsService::changePassphrase(SecretText now, SecretText next)
{
    return m_workshop.observe(lane).run([=, this](Database &database, const StopFlag &) -> Result<void> {
        BookSecretStore *keeping = m_workshop.keeping();
        if (!keeping)
            return noChoice();
        return mayManage(m_workshop, database).and_then([&] { return keeping->changePassphrase(now, next); });
    });
}

} // namespace quittance
