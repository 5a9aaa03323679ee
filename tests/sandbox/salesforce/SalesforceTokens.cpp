#include "tests/sandbox/salesforce/SalesforceTokens.h"

#include "core/net/FormBody.h"
#include "tests/sandbox/HttpParts.h"

#include <QCryptographicHash>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qint64 codeLifeMs = 15 * 60 * 1000;

QString field(const QByteArray &form, const QString &name)
{
    return FormBody::find(form, name).value_or(QString());
}

HttpReply refusal(const QString &error, const QString &description)
{
    return jsonReply(400, {{u"error"_s, error}, {u"error_description"_s, description}});
}

HttpReply back(const QString &callback, const FormBody &query)
{
    return {.status = 302,
        .headers = {{"location", callback.toUtf8() + '?' + query.encoded()}, {"cache-control", "no-store"}},
        .body = {}};
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

void SalesforceTokens::reset()
{
    m_codes.clear();
    m_voided.clear();
    m_access.clear();
    m_refresh = m_first;
    m_declines = m_reused = false;
    m_renewals = 0;
    m_secrets.clear();
}

void SalesforceTokens::setIdentity(const QString &organization, const QString &user)
{
    m_organization = organization;
    m_user = user;
}

bool SalesforceTokens::isRegistered(const QString &callback) const
{
    return std::ranges::any_of(m_callbacks, [&](const QString &known) {
        const qsizetype star = known.indexOf(u'*');
        return star < 0 ? callback == known
                        : callback.startsWith(known.left(star)) && callback.endsWith(known.mid(star + 1));
    });
}

HttpReply SalesforceTokens::authorize(const HttpRequest &request)
{
    const QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
    const QString callback = field(query, u"redirect_uri"_s);
    // Whoever is not known, or wants the answer somewhere else, is not sent there.
    if (field(query, u"client_id"_s) != QLatin1StringView(clientId))
        return refusal(u"OAUTH_EC_APP_NOT_FOUND"_s, u"External client app not found"_s);
    if (!isRegistered(callback))
        return refusal(u"redirect_uri_mismatch"_s, u"redirect_uri must match configuration"_s);
    FormBody answer;
    const auto refuse = [&](const QString &error, const QString &words) {
        answer.add(u"error"_s, error).add(u"error_description"_s, words);
        answer.add(u"state"_s, field(query, u"state"_s));
        return back(callback, answer);
    };
    if (field(query, u"response_type"_s) != "code"_L1)
        return refuse(u"unsupported_response_type"_s, u"response type must be code"_s);
    if (field(query, u"code_challenge"_s).isEmpty() || field(query, u"code_challenge_method"_s) != "S256"_L1)
        return refuse(u"invalid_request"_s, u"missing required code challenge"_s);
    if (m_declines)
        return refuse(u"access_denied"_s, u"end-user denied authorization"_s);
    const QString code = u"aPrx%1.+/=="_s.arg(++m_number);
    m_codes.insert(code,
        {.challenge = field(query, u"code_challenge"_s),
            .callback = callback,
            .madeMs = m_clock.now().toMSecsSinceEpoch(),
            .offline = field(query, u"scope"_s).contains(u"refresh_token")});
    answer.add(u"code"_s, code).add(u"state"_s, field(query, u"state"_s));
    return back(callback, answer);
}

HttpReply SalesforceTokens::token(const HttpRequest &request)
{
    const QByteArray &form = request.body;
    if (!headerOf(request, "content-type").startsWith("application/x-www-form-urlencoded"))
        return refusal(u"invalid_request"_s, u"must use HTTP POST with a form"_s);
    if (field(form, u"client_id"_s) != QLatin1StringView(clientId))
        return refusal(u"invalid_client_id"_s, u"client identifier invalid"_s);
    if (FormBody::find(form, u"client_secret"_s))
        return refusal(u"invalid_client"_s, u"invalid client credentials"_s);
    const QString type = field(form, u"grant_type"_s);
    if (type == "authorization_code"_L1)
        return byCode(form);
    if (type == "refresh_token"_L1)
        return byRefreshToken(form);
    return refusal(u"unsupported_grant_type"_s, u"grant type not supported"_s);
}

HttpReply SalesforceTokens::byCode(const QByteArray &form)
{
    const auto found = m_codes.constFind(field(form, u"code"_s));
    if (found == m_codes.constEnd())
        return refusal(u"invalid_grant"_s, u"invalid authorization code"_s);
    const Code code = *found;
    m_codes.erase(found); // Good once, whether it is used well or not.
    if (m_clock.now().toMSecsSinceEpoch() - code.madeMs > codeLifeMs)
        return refusal(u"invalid_grant"_s, u"expired authorization code"_s);
    if (field(form, u"redirect_uri"_s) != code.callback)
        return refusal(u"redirect_uri_mismatch"_s, u"redirect_uri must match configuration"_s);
    m_secrets += {field(form, u"code"_s), field(form, u"code_verifier"_s)};
    if (challengeOf(field(form, u"code_verifier"_s)) != code.challenge)
        return refusal(u"invalid_grant"_s, u"invalid code verifier"_s);
    m_refresh.clear();
    return tokens(code.offline);
}

HttpReply SalesforceTokens::byRefreshToken(const QByteArray &form)
{
    const QString token = field(form, u"refresh_token"_s);
    if (m_voided.contains(token)) {
        m_reused = true;
        revokeGrant();
    }
    if (m_refresh.isEmpty() || token != m_refresh)
        return refusal(u"invalid_grant"_s, u"expired access/refresh token"_s);
    ++m_renewals;
    return tokens(true);
}

HttpReply SalesforceTokens::tokens(bool withRefresh)
{
    ++m_number;
    m_access = u"%1!AQEAQ.%2"_s.arg(m_organization.left(15)).arg(m_number);
    QJsonObject body{{u"access_token"_s, m_access}, {u"instance_url"_s, m_instance},
        {u"id"_s, u"%1/id/%2/%3"_s.arg(m_instance, m_organization, m_user)}, {u"token_type"_s, u"Bearer"_s},
        {u"issued_at"_s, QString::number(m_clock.now().toMSecsSinceEpoch())},
        {u"signature"_s, u"c2lnbmF0dXJl"_s}, {u"scope"_s, u"refresh_token api"_s}};
    if (withRefresh) {
        if (!m_refresh.isEmpty())
            m_voided.insert(m_refresh);
        m_refresh = u"5Aep861.%1"_s.arg(m_number);
        body.insert(u"refresh_token"_s, m_refresh);
        m_secrets.append(m_refresh);
    }
    m_secrets.append(m_access);
    HttpReply reply = jsonReply(200, body);
    reply.headers.insert("cache-control", "no-store");
    return reply;
}

HttpReply SalesforceTokens::revoke(const HttpRequest &request)
{
    const QString token = field(request.body, u"token"_s);
    if (token.isEmpty() || (token != m_refresh && token != m_access))
        return refusal(u"unsupported_token_type"_s, u"this token is not supported"_s);
    if (token == m_refresh)
        revokeGrant();
    m_access.clear();
    return {.status = 200, .headers = {}, .body = {}};
}

void SalesforceTokens::revokeGrant()
{
    m_access.clear();
    m_refresh.clear();
}

QString SalesforceTokens::grant()
{
    m_refresh = u"5Aep861.%1"_s.arg(++m_number);
    if (m_first.isEmpty())
        m_first = m_refresh;
    return m_refresh;
}

bool SalesforceTokens::isGood(const HttpRequest &request) const
{
    return !m_access.isEmpty() && headerOf(request, "authorization") == "Bearer " + m_access.toUtf8();
}

} // namespace quittance::sandbox
