#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

#include <QMap>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace quittance {

class CrmConnector;
class Database;
class MailTransport;
class OAuthSession;
class OAuthStore;
class PaymentGateway;
class Workshop;
struct Book;
struct OAuthService;

// How a connection's settings and secrets become something one can talk to. The only place that reads both.
// Called in lanes; what they make stays in that lane.

//! A connector with what keeps it signed in.
struct OpenCrm {
    OpenCrm();
    OpenCrm(OpenCrm &&) noexcept;
    OpenCrm &operator=(OpenCrm &&) noexcept;
    ~OpenCrm();

    std::unique_ptr<OAuthStore> grants; //!< Null for a connection by token; so is the next.
    std::unique_ptr<OAuthSession> session;
    std::unique_ptr<CrmConnector> connector; //!< Never null.
};

//! InvalidInput "connection.unknown"; Secret "secret.missing" (field names it) where a needed secret is not
//! there; InvalidInput "gateway.other_mode" where the key is a test key and the book has used live ones, or
//! the other way round.
Result<std::unique_ptr<PaymentGateway>> openGateway(
    Workshop &workshop, Database &database, const QString &id);
//! The same with credentials that are kept nowhere yet.
Result<std::unique_ptr<PaymentGateway>> openGateway(Workshop &workshop, Database &database, const QString &id,
    const QUrl &url, const QMap<QString, SecretText> &secrets);
Result<OpenCrm> openCrm(Workshop &workshop, Database &database, const QString &id);
//! The same with a grant that is kept elsewhere: for the test that comes before it is kept here.
Result<OpenCrm> openCrm(
    Workshop &workshop, Database &database, const QString &id, std::unique_ptr<OAuthStore> grants);
//! How a person signs in to this connection. InvalidInput "connection.unknown", "connection.no_sign_in",
//! "oauth.client_id_missing"; Secret "secret.missing" where its app has a secret and it is not there.
Result<OAuthService> signInOf(Workshop &workshop, Database &database, const QString &id);
//! InvalidInput "mail.url_missing" where no mail server is set.
Result<std::unique_ptr<MailTransport>> openMail(Workshop &workshop, Database &database);

//! One kind of connection there can be.
struct ConnectionFacts {
    QString id; //!< "stripe"
    QString kind; //!< "gateway", "crm", "mail"
    QString urlSetting; //!< "stripe.base_url"
    QString defaultUrl;
    QStringList secrets; //!< Names of the secrets it needs.
    QStringList textSettings = {}; //!< Further settings it needs: "salesforce.client_id".
    bool signIn = false; //!< A person signs in; the secret is then only another way.
    //! Of signIn: the secret is a token that opens the connection by itself until somebody signs in, and not
    //! one a sign-in begins with.
    bool takesToken = false;
    QStringList signInSecrets = {}; //!< Further ones that only signing in needs: "client_secret".
    bool secretsNeeded = true; //!< A mail server may do without.
};

const QList<ConnectionFacts> &connectionFacts();
//! Null when there is none.
const ConnectionFacts *findConnection(const QString &id);

//! Whether a secret can be right at all: a gateway refuses keys of the wrong kind before anything is sent,
//! and a book keys of the mode it is not of.
Result<void> checkSecret(Workshop &workshop, Database &database, const ConnectionFacts &facts,
    const QString &field, const SecretText &secret);

//! Remembers the mode, test or live, in which the book has used a provider for the first time: one book never
//! mixes test and real money.
Result<void> keepMode(Book &book, const QString &connection, const PaymentGateway &gateway);

//! The secret a connection's grant may begin with; empty where there is none.
QString grantField(const ConnectionFacts &facts);

//! Takes a connection away: its secrets, its sign-in and its address. What it brought stays in the book, so
//! does what is to be said about it once it is set up again: mapping, cursors, label.
Result<void> disconnect(Workshop &workshop, Book &book, const ConnectionFacts &facts);

//! The setting that says a connection is switched on.
QString enabledSetting(const QString &connection);

//! Whether the user has set it up: switched on, given an address of its own, or given its secrets.
Result<bool> isConfigured(Workshop &workshop, Database &database, const ConnectionFacts &facts);
//! The needed secrets that are not there.
Result<QStringList> missingSecrets(Workshop &workshop, Database &database, const ConnectionFacts &facts);

} // namespace quittance
