#pragma once

#include "tests/sandbox/SandboxService.h"

#include <QStringList>

namespace quittance::sandbox {

class PayPalState;

//! The authorization server of one REST app: client credentials in, a bearer token with the app's scopes out.
class PayPalTokens
{
public:
    static constexpr auto clientId = "AcSandboxClient_1";
    static constexpr auto clientSecret = "EcSandboxSecret_1";
    static constexpr int lifetimeSeconds = 32'400;
    static constexpr auto path = "/v1/oauth2/token";

    enum class Access : quint8 { Good, Unknown, Expired };

    //! POST /v1/oauth2/token.
    HttpReply answer(const HttpRequest &request, PayPalState &state);
    //! What an Authorization header is worth at that time.
    Access judge(const QByteArray &authorization, qint64 now) const;
    //! Whether the token may do that: "invoicing/invoices/readwrite". Without the common prefix.
    bool mayDo(const QByteArray &authorization, const QString &scope) const;
    //! Scopes, without the prefix, that tokens no longer get; a token that was given keeps its own.
    void withdraw(const QStringList &scopes) { m_withdrawn = scopes; }
    //! No token that was given is good any longer.
    void revokeAll() { m_tokens.clear(); }
    qsizetype given() const { return m_given; }
    void setLifetime(int seconds) { m_lifetime = seconds; }

    static QStringList allScopes(); //!< Without the prefix.

private:
    struct Token {
        qint64 expires = 0;
        QStringList scopes;
    };

    QHash<QByteArray, Token> m_tokens;
    QStringList m_withdrawn;
    qsizetype m_given = 0;
    int m_lifetime = lifetimeSeconds;
};

} // namespace quittance::sandbox
