#pragma once

#include "tests/sandbox/SandboxService.h"

#include <QHash>
#include <QStringList>

namespace quittance::sandbox {

class HubSpotData;

//! HubSpot's authorization server for one app of the customer's own: its secret is asked for even beside a
//! code verifier, access lasts 30 minutes, and each renewal gives a new refresh token and voids the old one.
class HubSpotOAuth
{
public:
    static constexpr auto clientId = "a1b2c3d4-quittance";
    static constexpr auto clientSecret = "s3cret-of-the-app";
    static constexpr qint64 lifeSeconds = 1800;

    //! Both must outlive it.
    HubSpotOAuth(SandboxClock &clock, const HubSpotData &data)
        : m_clock(clock)
        , m_data(data)
    {
    }

    void reset();

    //! Whether this path is one of its own; version prefixes as in /oauth/2026-09/token and /oauth/v1/token.
    static bool serves(const QString &path);
    HttpReply answer(const HttpRequest &request);

    enum class Access { Unknown, Expired, Good };
    Access judge(const QByteArray &token) const;
    //! A grant made earlier: its refresh token.
    QString grant();
    void decline(bool on) { m_declines = on; }
    //! The app was taken off the account.
    void uninstall();
    void setCallbacks(const QStringList &callbacks) { m_callbacks = callbacks; }
    int renewals() const { return m_renewals; }

private:
    struct Code {
        QString challenge;
        QString callback;
    };

    HttpReply authorize(const HttpRequest &request);
    HttpReply token(const HttpRequest &request);
    HttpReply byCode(const QByteArray &form);
    HttpReply byRefreshToken(const QByteArray &form);
    HttpReply introspect(const QByteArray &form) const;
    HttpReply revoke(const QByteArray &form);
    //! What version 1 tells of a token that its path names.
    HttpReply old(const QByteArray &method, const QString &kind, const QString &token);
    bool isGood(const QString &refreshToken) const
    {
        return !m_refresh.isEmpty() && refreshToken == m_refresh;
    }
    HttpReply tokens();

    SandboxClock &m_clock;
    const HubSpotData &m_data;
    QHash<QString, Code> m_codes;
    QHash<QByteArray, qint64> m_access; //!< Token to the second at which it ends.
    QString m_refresh;
    QStringList m_callbacks{QStringLiteral("http://localhost:17171/crm/hubspot"),
        QStringLiteral("http://localhost:17172/crm/hubspot"),
        QStringLiteral("http://localhost:17173/crm/hubspot")};
    bool m_declines = false;
    int m_renewals = 0;
    int m_number = 0;
};

} // namespace quittance::sandbox
