#include "core/net/OAuthTokens.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/net/RetryPolicy.h"
#include "core/net/serviceUrl.h"

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! A service's word about an error: a short code, or nothing we would repeat.
QString codeIn(const QJsonObject &body, QLatin1StringView name)
{
    constexpr qsizetype longest = 80;
    return redacted(body.value(name).toString().left(longest)).simplified();
}

//! Why the endpoint did not give a grant: the grant itself, or how we ask. A service's own code (HubSpot's
//! "status") says more than the standard's; what nobody knows is taken for a fault of how we ask, because
//! then nothing is lost: a grant that is called dead sends a person to the browser.
QString refusalRule(const QString &code, const QString &own)
{
    static const QStringList aboutUs{u"BAD_CLIENT_ID"_s, u"BAD_CLIENT_SECRET"_s, u"BAD_REDIRECT_URI"_s};
    static const QStringList aboutGrant{
        u"BAD_REFRESH_TOKEN"_s, u"BAD_HUB"_s, u"BAD_AUTH_CODE"_s, u"BAD_CODE_VERIFIER"_s};
    if (aboutUs.contains(own))
        return u"oauth.client_refused"_s;
    if (aboutGrant.contains(own) || code == "invalid_grant"_L1 || code == "access_denied"_L1)
        return u"oauth.grant_refused"_s;
    return u"oauth.client_refused"_s;
}

Error refusal(const HttpReply &reply)
{
    const QJsonObject body = parseJsonObject(reply.body).value_or(QJsonObject());
    const QString code = codeIn(body, "error"_L1);
    const QString own = codeIn(body, "status"_L1);
    Error error{.kind = ErrorKind::Unauthorized,
        .rule = u"oauth.client_refused"_s,
        .providerText = codeIn(body, "error_description"_L1),
        .detail = u"HTTP %1 %2"_s.arg(reply.status).arg(code.isEmpty() ? own : code)};
    if (reply.status == 429 || reply.status == 503) {
        error.kind = ErrorKind::RateLimited;
        error.rule = u"oauth.rate_limit"_s;
        error.retryAfter = std::max<std::chrono::seconds>(retryAfterOf(reply), 10s);
    } else if (reply.status >= 500 || (code.isEmpty() && own.isEmpty())) {
        error.kind = ErrorKind::BadReply; // Also a proxy's page: it knows nothing of our access.
        error.rule = u"oauth.unexpected_reply"_s;
    } else {
        error.rule = refusalRule(code, own);
    }
    return error;
}

} // namespace

OAuthTokens::OAuthTokens(HttpTransport &transport, Clock &clock, OAuthService service)
    : m_transport(transport)
    , m_clock(clock)
    , m_service(std::move(service))
{
}

Result<OAuthGrant> OAuthTokens::exchange(
    const QString &code, const QByteArray &verifier, const QUrl &callback, const StopFlag &stop)
{
    FormBody form;
    form.add(u"grant_type"_s, u"authorization_code"_s)
        .add(u"code"_s, code)
        .add(u"redirect_uri"_s, callback.toString(QUrl::FullyEncoded))
        .add(u"code_verifier"_s, QString::fromLatin1(verifier));
    return ask(std::move(form), stop);
}

Result<OAuthGrant> OAuthTokens::renew(const SecretText &refreshToken, const StopFlag &stop)
{
    FormBody form;
    form.add(u"grant_type"_s, u"refresh_token"_s)
        .add(u"refresh_token"_s, QString::fromUtf8(refreshToken.reveal()));
    return ask(std::move(form), stop);
}

Result<OAuthGrant> OAuthTokens::ask(FormBody form, const StopFlag &stop)
{
    if (const Result<void> secure = checkServiceUrl(m_service.token); !secure)
        return fail(secure.error());
    form.add(u"client_id"_s, m_service.clientId);
    if (!m_service.clientSecret.isEmpty())
        form.add(u"client_secret"_s, QString::fromUtf8(m_service.clientSecret.reveal()));
    const Result<HttpReply> reply = m_transport.send(
        {.method = "POST",
            .url = m_service.token,
            .headers
            = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
            .body = form.encoded()},
        stop);
    qCInfo(lcNet) << "token endpoint" << (reply ? reply->status : 0);
    if (!reply)
        return fail(reply.error());
    if (reply->status != 200)
        return fail(refusal(*reply));
    const Result<QJsonObject> body = parseJsonObject(reply->body);
    if (!body)
        return fail(
            Error{.kind = ErrorKind::BadReply, .rule = u"oauth.unexpected_reply"_s, .detail = u"HTTP 200"_s});
    return OAuthGrant::fromReply(*body, m_clock.now());
}

} // namespace quittance
