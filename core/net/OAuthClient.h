#pragma once

#include "core/net/OAuthPaste.h"
#include "core/net/OAuthTokens.h"

#include <functional>

namespace quittance {

//! Lets a person give us access to a service in their own browser: authorization code with PKCE (S256) and a
//! listener on this computer that is open only meanwhile. Blocks; for a lane.
class OAuthClient
{
public:
    //! Brings the person to a page; or only shows its address, where no browser can be opened.
    using OpenBrowser = std::function<void(const QUrl &page)>;

    //! transport and clock must outlive this. page: what the browser shows at the end, as HTML in UTF-8.
    OAuthClient(HttpTransport &transport, Clock &clock, OAuthService service, QByteArray page);

    //! The grant; not yet kept anywhere. Errors: OAuthListener's and OAuthTokens'; InvalidInput
    //! "oauth.client_id_missing". paste: where the person can put the address the browser came back to, when
    //! no port is free to come back to; without one that is Busy "oauth.ports_taken". May be null.
    Result<OAuthGrant> authorize(
        const OpenBrowser &openBrowser, const StopFlag &stop, OAuthPaste *paste = nullptr);

private:
    Result<OAuthGrant> authorizeByPaste(
        const OpenBrowser &openBrowser, const StopFlag &stop, OAuthPaste &paste);
    QUrl page(const QUrl &callback, const QByteArray &state, const QByteArray &verifier) const;

    OAuthService m_service;
    OAuthTokens m_tokens;
    QByteArray m_page;
};

} // namespace quittance
