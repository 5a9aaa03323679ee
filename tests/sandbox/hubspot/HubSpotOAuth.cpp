#include "tests/sandbox/hubspot/HubSpotOAuth.h"

#include "core/net/FormBody.h"
#include "tests/sandbox/hubspot/HubSpotData.h"
#include "tests/sandbox/hubspot/HubSpotReplies.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr int userId = 72001;

QJsonArray scopes()
{
    return {u"oauth"_s, u"crm.objects.contacts.read"_s};
}

QString field(const QByteArray &form, const QString &name)
{
    return FormBody::find(form, name).value_or(QString());
}

HttpReply refused(const QString &error, const QString &status, const QString &words)
{
    return hubSpotReply(400,
        {{u"error"_s, error}, {u"error_description"_s, words}, {u"status"_s, status}, {u"message"_s, words}});
}

//! A refusal where the app does not say who it is, also where there is a verifier.
std::optional<HttpReply> strangerIn(const QByteArray &form)
{
    if (field(form, u"client_id"_s) != QLatin1StringView(HubSpotOAuth::clientId))
        return refused(u"invalid_client"_s, u"BAD_CLIENT_ID"_s, u"missing or unknown client id"_s);
    if (field(form, u"client_secret"_s) != QLatin1StringView(HubSpotOAuth::clientSecret))
        return refused(u"invalid_client"_s, u"BAD_CLIENT_SECRET"_s, u"missing or invalid client secret"_s);
    return {};
}

HttpReply back(const QString &callback, const FormBody &answer)
{
    return {.status = 302, .headers = {{"location", callback.toUtf8() + '?' + answer.encoded()}}, .body = {}};
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

bool HubSpotOAuth::serves(const QString &path)
{
    return path.startsWith("/oauth/"_L1);
}

void HubSpotOAuth::reset()
{
    m_codes.clear();
    m_access.clear();
    m_refresh.clear();
    m_declines = false;
    m_renewals = 0;
}

HttpReply HubSpotOAuth::answer(const HttpRequest &request)
{
    const QStringList parts = request.url.path().split(u'/', Qt::SkipEmptyParts);
    const QString what = parts.value(parts.size() - 1);
    if (what == "authorize"_L1 && request.method == "GET")
        return authorize(request);
    if (parts.size() == 4 && parts[1] == "v1"_L1)
        return old(request.method, parts[2], parts[3]);
    const bool isBelow = parts.size() == 4 && parts[2] == "token"_L1;
    if (request.method == "POST" && parts.size() == 3 && what == "token"_L1)
        return token(request);
    if (request.method == "POST" && isBelow && what == "introspect"_L1)
        return introspect(request.body);
    if (request.method == "POST" && isBelow && what == "revoke"_L1)
        return revoke(request.body);
    return hubSpotError(404, {}, u"resource not found"_s, u"oauth"_s);
}

HttpReply HubSpotOAuth::authorize(const HttpRequest &request)
{
    const QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
    const QString callback = field(query, u"redirect_uri"_s);
    if (field(query, u"client_id"_s) != QLatin1StringView(clientId))
        return refused(u"invalid_client"_s, u"BAD_CLIENT_ID"_s, u"missing or unknown client id"_s);
    if (!m_callbacks.contains(callback) && !m_callbacks.contains(u"*"_s))
        return refused(u"invalid_request"_s, u"BAD_REDIRECT_URI"_s, u"redirect URL doesn't match"_s);
    FormBody answer;
    if (m_declines || field(query, u"scope"_s).isEmpty()) {
        answer.add(u"error"_s, m_declines ? u"access_denied"_s : u"invalid_scope"_s);
        answer.add(u"state"_s, field(query, u"state"_s));
        return back(callback, answer);
    }
    const QString code = u"na1-code-%1.+/="_s.arg(++m_number);
    m_codes.insert(code, {.challenge = field(query, u"code_challenge"_s), .callback = callback});
    answer.add(u"code"_s, code).add(u"state"_s, field(query, u"state"_s));
    return back(callback, answer);
}

HttpReply HubSpotOAuth::token(const HttpRequest &request)
{
    const QByteArray &form = request.body;
    if (const std::optional<HttpReply> stranger = strangerIn(form))
        return *stranger;
    const QString type = field(form, u"grant_type"_s);
    if (type == "authorization_code"_L1)
        return byCode(form);
    if (type == "refresh_token"_L1)
        return byRefreshToken(form);
    return refused(u"unsupported_grant_type"_s, u"BAD_GRANT_TYPE"_s, u"missing or unknown grant type"_s);
}

HttpReply HubSpotOAuth::byCode(const QByteArray &form)
{
    const auto found = m_codes.constFind(field(form, u"code"_s));
    if (found == m_codes.constEnd())
        return refused(u"invalid_grant"_s, u"BAD_AUTH_CODE"_s, u"missing or unknown auth code"_s);
    const Code code = *found;
    m_codes.erase(found);
    if (field(form, u"redirect_uri"_s) != code.callback)
        return refused(u"invalid_grant"_s, u"BAD_REDIRECT_URI"_s, u"redirect URL doesn't match"_s);
    if (!code.challenge.isEmpty() && challengeOf(field(form, u"code_verifier"_s)) != code.challenge)
        return refused(u"invalid_grant"_s, u"BAD_CODE_VERIFIER"_s, u"code verifier doesn't match"_s);
    return tokens();
}

HttpReply HubSpotOAuth::byRefreshToken(const QByteArray &form)
{
    if (m_refresh.isEmpty() || field(form, u"refresh_token"_s) != m_refresh)
        return refused(u"invalid_grant"_s, u"BAD_REFRESH_TOKEN"_s, u"missing or invalid refresh token"_s);
    ++m_renewals;
    return tokens();
}

HttpReply HubSpotOAuth::tokens()
{
    ++m_number;
    const QByteArray access = "CJ-access-" + QByteArray::number(m_number);
    m_access.insert(access, m_clock.now().toSecsSinceEpoch() + lifeSeconds);
    m_refresh = u"na1-refresh-%1"_s.arg(m_number);
    HttpReply reply = hubSpotReply(200,
        {{u"access_token"_s, QString::fromLatin1(access)}, {u"refresh_token"_s, m_refresh},
            {u"expires_in"_s, lifeSeconds}, {u"token_type"_s, u"bearer"_s},
            {u"token_use"_s, u"access_token"_s}, {u"hub_id"_s, m_data.portal()}, {u"user_id"_s, userId},
            {u"scopes"_s, scopes()}});
    reply.headers.insert("cache-control", "no-store");
    return reply;
}

HttpReply HubSpotOAuth::introspect(const QByteArray &form) const
{
    if (const std::optional<HttpReply> stranger = strangerIn(form))
        return *stranger;
    const QString token = field(form, u"token"_s);
    const bool isRefresh = isGood(token);
    if (!isRefresh && judge(token.toLatin1()) != Access::Good)
        return hubSpotReply(200, {{u"active"_s, false}});
    return hubSpotReply(200,
        {{u"active"_s, true}, {u"token_use"_s, isRefresh ? u"refresh_token"_s : u"access_token"_s},
            {u"hub_id"_s, m_data.portal()}, {u"user_id"_s, userId},
            {u"client_id"_s, QString::fromLatin1(clientId)}, {u"scopes"_s, scopes()}});
}

//! Of whatever the token is: that it is not good any more is no news to whoever asked.
HttpReply HubSpotOAuth::revoke(const QByteArray &form)
{
    if (const std::optional<HttpReply> stranger = strangerIn(form))
        return *stranger;
    const QString token = field(form, u"token"_s);
    if (isGood(token))
        m_refresh.clear(); // What was given for it lives on until its time is over.
    m_access.remove(token.toLatin1());
    return {.status = 200, .headers = {}, .body = {}};
}

HttpReply HubSpotOAuth::old(const QByteArray &method, const QString &kind, const QString &token)
{
    const bool isRefresh = kind == "refresh-tokens"_L1;
    const bool known
        = isRefresh ? isGood(token) : kind == "access-tokens"_L1 && judge(token.toLatin1()) == Access::Good;
    if (!known)
        return hubSpotError(404, {}, u"%1 is not known"_s.arg(kind), u"oauth"_s);
    if (isRefresh && method == "DELETE") {
        m_refresh.clear();
        return {.status = 204, .headers = {}, .body = {}};
    }
    if (method != "GET")
        return hubSpotError(405, {}, u"HTTP 405 Method Not Allowed"_s, u"oauth"_s);
    return hubSpotReply(200,
        {{u"token"_s, token}, {u"token_type"_s, isRefresh ? u"refresh"_s : u"access"_s},
            {u"hub_id"_s, m_data.portal()}, {u"user_id"_s, userId}, {u"scopes"_s, scopes()},
            {u"client_id"_s, QString::fromLatin1(clientId)}, {u"app_id"_s, 1}, {u"expires_in"_s, lifeSeconds},
            {u"user"_s, u"ada@nordwind.example"_s}, {u"hub_domain"_s, u"nordwind.example"_s}});
}

HubSpotOAuth::Access HubSpotOAuth::judge(const QByteArray &token) const
{
    const auto found = m_access.constFind(token);
    if (found == m_access.constEnd())
        return Access::Unknown;
    return m_clock.now().toSecsSinceEpoch() < *found ? Access::Good : Access::Expired;
}

QString HubSpotOAuth::grant()
{
    m_refresh = u"na1-refresh-%1"_s.arg(++m_number);
    return m_refresh;
}

void HubSpotOAuth::uninstall()
{
    m_access.clear();
    m_refresh.clear();
}

} // namespace quittance::sandbox
