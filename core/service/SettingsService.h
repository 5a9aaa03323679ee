#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/base/SecretText.h"
#include "core/domain/CompanyProfile.h"
#include "core/domain/ConnectionState.h"
#include "core/domain/KeyPermission.h"
#include "core/domain/SetupFacts.h"
#include "core/service/GatewayConnectService.h"
#include "core/service/MailAccountService.h"
#include "core/service/SecretsService.h"
#include "core/service/keepBackup.h"
#include "core/service/recoveryKey.h"

#include <QFuture>
#include <QMap>
#include <QUrl>

#include <functional>
#include <optional>

namespace quittance {

class Workshop;

//! What a list of connections shows of one.
struct ConnectionRow {
    ConnectionId id; //!< "stripe"
    QString kind; //!< "gateway", "crm", "mail"
    QString url; //!< Where it talks to.
    bool enabled = false;
    QStringList missing; //!< Secrets it still needs: "api_key".
    QString account; //!< Of a CRM that was asked: crmAccountLabel().
};

//! Whom payments go through, without asking the provider.
struct GatewayFacts {
    bool configured = false;
    bool live = false; //!< Real money moves.
    QString name; //!< "Stripe"
    QString label = {}; //!< What people call the account; may be empty.
    QString keyHint; //!< "rk_test_…4f2a"
    bool mailsLeave = false; //!< A mail server is set.
};

//! What a test of a connection found.
struct ConnectionTest {
    ConnectionId id;
    QString account; //!< As the provider names or numbers it: "rk_test_…4f2a", a portal's id, a server's
                     //!< greeting.
    bool live = false; //!< Real money moves.
    QStringList details; //!< Currencies of a gateway.
    QList<KeyPermission>
        permissions; //!< Of a gateway's key: all that are needed, and whether they are there.
    bool broadKey = false; //!< The key may do everything, which is more than is needed.
};

//! Settings of this book, its company and its connections. Thread-safe: every call returns at once.
class SettingsService
{
public:
    explicit SettingsService(Workshop &workshop)
        : m_workshop(workshop)
        , m_gateways(workshop)
        , m_mail(workshop)
        , m_secrets(workshop)
    {
    }

    GatewayConnectService &gateways() { return m_gateways; }
    MailAccountService &mail() { return m_mail; }
    SecretsService &secrets() { return m_secrets; }
    //! Directory of the book.
    QString folder() const;

    //! Every setting with its value, defaults included; company.* as company.name, company.currency, …
    QFuture<Result<QMap<QString, QString>>> all() const;
    //! company.* writes CompanyProfileSet. InvalidInput: setting.unknown, setting.url_malformed,
    //! setting.url_insecure, setting.currency_unknown, company.*; role.* but for appearance.theme and
    //! ui.*.
    QFuture<Result<void>> set(QString key, QString value);
    QFuture<Result<std::optional<CompanyProfile>>> company() const;

    //! What is still to be set up; see setupFacts.h. Asks the keychain.
    QFuture<Result<SetupFacts>> setup() const;
    QFuture<Result<void>> dismissSetup(bool isDismissed);

    QFuture<Result<QList<ConnectionRow>>> connections() const;
    //! The same with how each stands: mode, end of the key, last sync, what is wrong.
    QFuture<Result<QList<ConnectionState>>> connectionStates() const;
    QFuture<Result<GatewayFacts>> gateway() const;
    QFuture<Result<void>> enable(ConnectionId id); //!< InvalidInput: connection.unknown, role.*.
    //! Takes its keys, sign-in and address away; what it brought stays. InvalidInput: connection.unknown,
    //! role.*; Secret errors.
    QFuture<Result<void>> disconnect(ConnectionId id);
    //! Writes the whole book into a file that is new. Its sealed parts open only with the vault's key, which
    //! is in the keychain. InvalidInput "copy.exists"; Storage "file.unwritable".
    QFuture<Result<void>> saveCopy(QString path) const;
    //! Copies the book into its backup folder, and looks whether the copy is whole; see keepBackup.h.
    QFuture<Result<void>> backUp(BackupWhen when) const;
    // See recoveryKey.h.
    QFuture<Result<QString>> makeRecoveryKey() const;
    QFuture<Result<void>> keepRecoveryKey(SecretText text);
    QFuture<Result<KeyKept>> useRecoveryKey(SecretText text);
    //! InvalidInput: connection.unknown, connection.no_such_field, role.*, and the provider's own checks of a
    //! key.
    QFuture<Result<void>> setSecret(ConnectionId id, QString field, SecretText secret);
    //! Asks the provider who we are to it.
    QFuture<Result<ConnectionTest>> test(ConnectionId id);
    //! Lets a person sign in with their browser, and keeps the access once the provider has said whose it is.
    //! openBrowser is called in the main thread with the page to go to; donePage is what the browser shows at
    //! the end, as HTML. InvalidInput connection.unknown, connection.no_sign_in, oauth.client_id_missing,
    //! role.*; Refused crm.other_account when the book knows the connection as another account's; oauth.*.
    QFuture<Result<ConnectionTest>> signIn(
        ConnectionId id, std::function<void(const QUrl &page)> openBrowser, QByteArray donePage);

private:
    Workshop &m_workshop;
    GatewayConnectService m_gateways;
    MailAccountService m_mail;
    SecretsService m_secrets;
};

} // namespace quittance
