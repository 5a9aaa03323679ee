#pragma once

#include "core/journal/Book.h"
#include "core/lanes/Lane.h"
#include "core/net/AccessTokenShelf.h"
#include "core/service/recoveryKey.h"
#include "core/store/Vault.h"

#include <QMutex>

#include <map>
#include <memory>
#include <optional>

namespace quittance {

class BookSecretStore;
class ChangeFeed;
class Clock;
class CrmSchemaShelf;
class HttpTransport;
class SecretStore;

//! What all services share: the lanes of one open book and the ways to the outside. Made by the program once
//! the file is open and up to date; outlives the services. Its functions are thread-safe; a Book stays in its
//! lane.
class Workshop
{
public:
    struct Parts {
        QString profile; //!< Directory of the book.
        QString actor; //!< "person:mara" in the window, "cli:mara" on the command line.
        Clock &clock;
        SecretStore &secrets;
        HttpTransport &transport;
        ChangeFeed &feed;
        //! Asked before every write transaction; without one all may be written.
        WriteGuard guard = {};
        //! The file is a copy that is only looked at: nothing is written, no effect is performed and no mail
        //! leaves, and this is what answers who wants that. Secrets and transport must refuse it, too.
        std::optional<Error> onlyRead = {};
        BookSecretStore *keeping = nullptr; //!< Where secrets are; null where there is no choice.
    };
    explicit Workshop(Parts parts);
    ~Workshop();
    Q_DISABLE_COPY_MOVE(Workshop)

    static QString bookPath(const QString &profile) { return profile + QStringLiteral("/book.sqlite"); }

    const QString &actor() const { return m_parts.actor; }
    const QString &profile() const { return m_parts.profile; }
    Clock &clock() const { return m_parts.clock; }
    SecretStore &secrets() const { return m_parts.secrets; }
    BookSecretStore *keeping() const { return m_parts.keeping; }
    HttpTransport &transport() const { return m_parts.transport; }
    //! The way to a payment provider, whose pace all lanes share; made on first use.
    HttpTransport &gatewayTransport(const QString &connection);
    ChangeFeed &feed() const { return m_parts.feed; }
    //! The access that services have given for a while, whoever asked for it.
    AccessTokenShelf &accessTokens() { return m_tokens; }
    //! The fields that CRMs have told a moment ago.
    CrmSchemaShelf &crmSchemas() { return *m_schemas; }

    Lane &reads() { return m_reads; } //!< SQLite only: a list never waits for a network call.
    //! Orders, sums and counts of long lists: what they take, a page of rows does not wait for.
    Lane &lists() { return m_lists; }
    Lane &commands() { return m_commands; } //!< The store only: what the user decides is recorded at once.
    Lane &effects(const QString &connection); //!< The only lanes that perform outbox entries.
    Lane &observe(const QString &connection);

    //! Why nothing is written into the book now, and no mail leaves; nothing where they may.
    std::optional<Error> whyNotWritten() const;

    //! A book for a job, with the vault's key; made on first use when there is none yet. Secret errors:
    //! vault.key_missing, vault.wrong_key, secret.*.
    Result<Book> book(Database &database, const QString &actor = {});
    //! Opens the vault with this key, 32 bytes, from now on, and gives it to the keychain. Secret
    //! vault.wrong_key.
    Result<KeyKept> takeVaultKey(Database &database, const SecretText &key);
    //! A book for a job that neither seals nor opens anything.
    Book plainBook(Database &database, const QString &actor = {}) const;

private:
    Lane::Rules rules() const;
    //! The lane of this name, made on first use.
    Lane &outside(const QString &name);
    Result<const Vault *> vault(Database &database);
    Result<SecretText> vaultKey(Database &database);
    Result<SecretText> firstVaultKey(Database &database);

    Parts m_parts;
    AccessTokenShelf m_tokens;
    std::unique_ptr<CrmSchemaShelf> m_schemas;
    //! Guards the vault. Not the one below: a keychain is waited for under it, and answers through the
    //! program's own thread, which makes lanes meanwhile.
    QMutex m_opening;
    std::optional<Vault> m_vault;
    QMutex m_mutex; //!< Guards the two below.
    std::map<QString, std::unique_ptr<HttpTransport>> m_paced; //!< By connection.
    std::map<QString, std::unique_ptr<Lane>> m_outside; //!< "effects:stripe", "observe:hubspot".
    Lane m_reads;
    Lane m_lists;
    Lane m_commands;
};

} // namespace quittance
