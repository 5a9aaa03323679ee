#pragma once

#include "tests/sandbox/SandboxService.h"

#include <QHash>
#include <QSet>

namespace quittance::sandbox {

//! The organisation's authorization server: a local External Client App without a secret, with PKCE and with
//! refresh tokens that rotate. The second use of a voided refresh token revokes the whole grant, and each
//! renewal ends the session before it.
class SalesforceTokens
{
public:
    static constexpr auto clientId = "3MVG9.quittance.desk";

    //! The clock must outlive it.
    explicit SalesforceTokens(SandboxClock &clock)
        : m_clock(clock)
    {
    }

    //! As at the start: the first grant() is good again.
    void reset();

    //! GET /services/oauth2/authorize: the person agrees at once, unless told to decline.
    HttpReply authorize(const HttpRequest &request);
    //! POST /services/oauth2/token
    HttpReply token(const HttpRequest &request);
    //! POST /services/oauth2/revoke
    HttpReply revoke(const HttpRequest &request);

    //! Whether a request carries the session in use.
    bool isGood(const HttpRequest &request) const;
    QString session() const { return m_access; } //!< Changes with each renewal; empty when there is none.
    //! A grant made earlier: its refresh token. Access is to be asked for with it.
    QString grant();
    void endSession() { m_access.clear(); } //!< As after the organisation's time-out.
    void revokeGrant();

    void setInstance(const QString &url) { m_instance = url; }
    QString instance() const { return m_instance; }
    void setIdentity(const QString &organization, const QString &user);
    void decline(bool on) { m_declines = on; }
    //! Exact addresses a browser may be sent back to; "*" stands for any port.
    void setCallbacks(const QStringList &callbacks) { m_callbacks = callbacks; }

    bool wasReused() const { return m_reused; }
    int renewals() const { return m_renewals; }
    //! All codes, verifiers and tokens that went to or came from a program since the start.
    QStringList secrets() const { return m_secrets; }

private:
    struct Code {
        QString challenge;
        QString callback;
        qint64 madeMs = 0;
        bool offline = false;
    };

    HttpReply byCode(const QByteArray &form);
    HttpReply byRefreshToken(const QByteArray &form);
    HttpReply tokens(bool withRefresh);
    bool isRegistered(const QString &callback) const;

    SandboxClock &m_clock;
    QHash<QString, Code> m_codes;
    QString m_access;
    QString m_refresh;
    QString m_first; //!< Given at the start.
    QSet<QString> m_voided;
    QString m_instance = QStringLiteral("https://nordwind.my.salesforce.com");
    QString m_organization;
    QString m_user;
    QStringList m_callbacks{QStringLiteral("http://localhost:17171/crm/salesforce"),
        QStringLiteral("http://localhost:17172/crm/salesforce"),
        QStringLiteral("http://localhost:17173/crm/salesforce")};
    bool m_declines = false;
    bool m_reused = false;
    QStringList m_secrets;
    int m_renewals = 0;
    int m_number = 0;
};

} // namespace quittance::sandbox
