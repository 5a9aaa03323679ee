#pragma once

#include "core/net/FormBody.h"
#include "core/net/HttpTransport.h"
#include "core/net/OAuthGrant.h"
#include "core/net/OAuthService.h"

namespace quittance {

class Clock;

//! The token endpoint of one service. Every question is sent once: codes and rotating tokens are good for one
//! use. Errors: the transport's; Unauthorized "oauth.grant_refused" (the code or refresh token is no longer
//! good), "oauth.client_refused" (the client id, its secret or the callback is not the service's);
//! RateLimited "oauth.rate_limit"; BadReply "oauth.unexpected_reply".
class OAuthTokens
{
public:
    //! transport and clock must outlive this.
    OAuthTokens(HttpTransport &transport, Clock &clock, OAuthService service);

    //! The grant for a code the browser has brought to callback.
    Result<OAuthGrant> exchange(
        const QString &code, const QByteArray &verifier, const QUrl &callback, const StopFlag &stop);
    //! A new grant for a refresh token; its own refresh token is empty where the old one stays good.
    Result<OAuthGrant> renew(const SecretText &refreshToken, const StopFlag &stop);

private:
    Result<OAuthGrant> ask(FormBody form, const StopFlag &stop);

    HttpTransport &m_transport;
    Clock &m_clock;
    OAuthService m_service;
};

} // namespace quittance
