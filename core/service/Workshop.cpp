#include "core/service/Workshop.h"

#include "core/crm/CrmSchemaShelf.h"
#include "core/net/PacedTransport.h"
#include "core/secrets/EnvironmentSecretStore.h"
#include "core/service/ChangeFeed.h"
#include "core/store/CryptoKeyTable.h"

#include <QMutexLocker>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString vaultConnection = u"vault"_s;
const QString vaultField = u"key"_s;
const QString effectsPrefix = u"effects:"_s;
//! QUITTANCE_SECRET_VAULT_RECOVERY: nothing but the environment ever holds it.
const QString recoveryField = u"recovery"_s;

//! Far below what providers allow: Stripe takes 25 of its test side, shared with the account's other
//! programs.
constexpr int gatewayRequestsPerSecond = 10;

} // namespace

Workshop::Workshop(Parts parts)
    : m_parts(std::move(parts))
    , m_schemas(std::make_unique<CrmSchemaShelf>())
    , m_reads(u"reads"_s, bookPath(m_parts.profile), Lane::For::Reading, rules())
    , m_lists(u"lists"_s, bookPath(m_parts.profile), Lane::For::Reading, rules())
    , m_commands(u"commands"_s, bookPath(m_parts.profile), Lane::For::Work, rules())
{
}

Workshop::~Workshop() = default;

Lane::Rules Workshop::rules() const
{
    return {
        .open = m_parts.onlyRead ? Database::Open::ToRead : Database::Open::AsItIs, .guard = m_parts.guard};
}

std::optional<Error> Workshop::whyNotWritten() const
{
    return m_parts.onlyRead ? m_parts.onlyRead : m_parts.guard ? m_parts.guard() : std::nullopt;
}

Lane &Workshop::effects(const QString &connection)
{
    return outside(effectsPrefix + connection);
}

Lane &Workshop::observe(const QString &connection)
{
    return outside(u"observe:"_s + connection);
}

HttpTransport &Workshop::gatewayTransport(const QString &connection)
{
    const QMutexLocker lock(&m_mutex);
    auto &paced = m_paced[connection];
    if (!paced)
        paced = std::make_unique<PacedTransport>(m_parts.transport, m_parts.clock, gatewayRequestsPerSecond);
    return *paced;
}

Lane &Workshop::outside(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    auto &lane = m_outside[name];
    if (!lane) {
        Lane::Rules held = rules();
        if (name.startsWith(effectsPrefix)) // They are those of the program that has the book.
            held.refusal = m_parts.onlyRead;
        lane = std::make_unique<Lane>(name, bookPath(m_parts.profile), Lane::For::Outside, std::move(held));
    }
    return *lane;
}

Result<const Vault *> Workshop::vault(Database &database)
{
    const QMutexLocker lock(&m_opening);
    if (m_vault)
        return &*m_vault;
    Result<Vault> opened = vaultKey(database).and_then(
        [&database](const SecretText &key) { return Vault::open(database, key); });
    if (!opened)
        return fail(opened.error());
    m_vault.emplace(std::move(*opened));
    return &*m_vault;
}

//! The key as it is kept; where no keychain has it, as a recovery key in the environment gives it.
Result<SecretText> Workshop::vaultKey(Database &database)
{
    const Result<std::optional<SecretText>> kept = m_parts.secrets.read(vaultConnection, vaultField);
    if (kept && *kept)
        return Vault::keyFromText(**kept);
    const Result<std::optional<SecretText>> written
        = EnvironmentSecretStore().read(vaultConnection, recoveryField); // No keychain is waited for again.
    if (written && *written) {
        Result<SecretText> key = vaultKeyFrom(database, **written);
        if (key || key.error().rule != "recovery.none"_L1)
            return key;
    }
    return kept ? firstVaultKey(database) : fail(kept.error());
}

Result<SecretText> Workshop::firstVaultKey(Database &database)
{
    const auto used = CryptoKeyTable(database).active();
    if (!used)
        return fail(used.error());
    if (m_parts.onlyRead) // A key made here would be another one than that of the book.
        return fail(
            *used ? Error{.kind = ErrorKind::Secret, .rule = u"vault.key_missing"_s} : *m_parts.onlyRead);
    // Never a new key for a book that was sealed with another one: that would bury what is in it.
    if (*used)
        return fail(Error{.kind = ErrorKind::Secret, .rule = u"vault.key_missing"_s});
    const Result<SecretText> made = Vault::makeKeyText();
    if (!made)
        return made;
    return m_parts.secrets.write(vaultConnection, vaultField, *made).and_then([&made] {
        return Vault::keyFromText(*made);
    });
}

Result<KeyKept> Workshop::takeVaultKey(Database &database, const SecretText &key)
{
    const QMutexLocker lock(&m_opening);
    Result<Vault> opened = Vault::open(database, key);
    if (!opened)
        return fail(opened.error());
    if (!m_vault) // Jobs may be using the one that is open; it is the same.
        m_vault.emplace(std::move(*opened));
    const bool isKept = m_parts.secrets.write(vaultConnection, vaultField, Vault::keyToText(key)).has_value();
    return isKept ? KeyKept::InKeychain : KeyKept::ForNow;
}

Result<Book> Workshop::book(Database &database, const QString &actor)
{
    return vault(database).transform([&](const Vault *vault) {
        Book book = plainBook(database, actor);
        book.vault = vault;
        return book;
    });
}

Book Workshop::plainBook(Database &database, const QString &actor) const
{
    return {.database = database,
        .clock = m_parts.clock,
        .listener = m_parts.feed,
        .vault = nullptr,
        .actor = actor.isEmpty() ? m_parts.actor : actor};
}

} // namespace quittance
