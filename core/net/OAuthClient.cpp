#include "core/net/OAuthClient.h"

#include "core/net/OAuthListener.h"
#include "core/net/oauthAnswer.h"
#include "core/net/pkce.h"
#include "core/net/serviceUrl.h"

namespace quittance {

using namespace Qt::StringLiterals;

OAuthClient::OAuthClient(HttpTransport &transport, Clock &clock, OAuthService service, QByteArray page)
    : m_service(std::move(service))
    , m_tokens(transport, clock, m_service)
    , m_page(std::move(page))
{
}

QUrl OAuthClient::page(const QUrl &callback, const QByteArray &state, const QByteArray &verifier) const
{
    FormBody query;
    query.add(u"response_type"_s, u"code"_s)
        .add(u"client_id"_s, m_service.clientId)
        .add(u"redirect_uri"_s, callback.toString(QUrl::FullyEncoded))
        .add(u"scope"_s, m_service.scopes.join(u' '))
        .add(u"state"_s, QString::fromLatin1(state))
        .add(u"code_challenge"_s, QString::fromLatin1(pkceChallenge(verifier)))
        .add(u"code_challenge_method"_s, u"S256"_s);
    if (!m_service.optionalScopes.isEmpty())
        query.add(u"optional_scope"_s, m_service.optionalScopes.join(u' '));
    QUrl url = m_service.authorize;
    url.setQuery(QString::fromLatin1(query.encoded()), QUrl::StrictMode);
    return url;
}

Result<OAuthGrant> OAuthClient::authorize(
    const OpenBrowser &openBrowser, const StopFlag &stop, OAuthPaste *paste)
{
    if (m_service.clientId.isEmpty())
        return invalid(u"oauth.client_id_missing"_s, u"client_id"_s, {});
    if (const Result<void> secure = checkServiceUrl(m_service.authorize); !secure)
        return fail(secure.error());
    OAuthListener listener(m_service, m_page);
    if (const Result<void> opened = listener.open(); !opened)
        return paste && !m_service.ports.isEmpty() ? authorizeByPaste(openBrowser, stop, *paste)
                                                   : fail(opened.error());
    const QByteArray state = randomOAuthText();
    const QByteArray verifier = randomOAuthText();
    const QUrl callback = listener.callback();
    openBrowser(page(callback, state, verifier));
    const Result<QString> code = listener.wait(state, m_service.wait, stop);
    if (!code)
        return fail(code.error());
    return m_tokens.exchange(*code, verifier, callback, stop);
}

//! The browser cannot come back by itself: it ends on a page that does not load, whose address has it all.
Result<OAuthGrant> OAuthClient::authorizeByPaste(
    const OpenBrowser &openBrowser, const StopFlag &stop, OAuthPaste &paste)
{
    const QUrl callback(u"http://%1:%2%3"_s.arg(m_service.callbackHost)
                            .arg(m_service.ports.constFirst())
                            .arg(m_service.callbackPath));
    const QByteArray state = randomOAuthText();
    const QByteArray verifier = randomOAuthText();
    paste.ask();
    openBrowser(page(callback, state, verifier));
    return paste.wait(m_service.wait, stop)
        .and_then([&](const SecretText &address) { return pastedOAuthCode(address, callback, state); })
        .and_then([&](const QString &code) { return m_tokens.exchange(code, verifier, callback, stop); });
}

} // namespace quittance
