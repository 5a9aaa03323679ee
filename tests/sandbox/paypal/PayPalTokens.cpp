#include "tests/sandbox/paypal/PayPalTokens.h"

#include "tests/sandbox/HttpParts.h"
#include "tests/sandbox/paypal/PayPalState.h"

#include <QUrlQuery>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "https://uri.paypal.com/services/"_L1;

HttpReply oauthError(int status, const QString &error, const QString &words)
{
    return jsonReply(status, {{u"error"_s, error}, {u"error_description"_s, words}});
}

QByteArray bearerOf(const QByteArray &authorization)
{
    return authorization.startsWith("Bearer ") ? authorization.sliced(7) : QByteArray();
}

} // namespace

QStringList PayPalTokens::allScopes()
{
    return {u"payments/payment"_s, u"payments/payment/authcapture"_s, u"payments/refund"_s,
        u"invoicing/invoices/read"_s, u"invoicing/invoices/readwrite"_s, u"reporting/search/read"_s,
        u"reporting/balances/read"_s, u"disputes/read-seller"_s, u"disputes/update-seller"_s,
        u"applications/webhooks"_s};
}

HttpReply PayPalTokens::answer(const HttpRequest &request, PayPalState &state)
{
    if (request.method != "POST")
        return jsonReply(405, {{u"name"_s, u"METHOD_NOT_SUPPORTED"_s}});
    const QByteArray good = "Basic " + (QByteArray(clientId) + ':' + QByteArray(clientSecret)).toBase64();
    if (headerOf(request, "authorization") != good)
        return oauthError(401, u"invalid_client"_s, u"Client Authentication failed"_s);
    if (!headerOf(request, "content-type").startsWith("application/x-www-form-urlencoded"))
        return oauthError(415, u"unsupported_media_type"_s, u"A form is needed"_s);
    const QUrlQuery form(QString::fromUtf8(request.body));
    const QString grant = form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded);
    if (grant.isEmpty())
        return oauthError(400, u"invalid_request"_s, u"grant_type is missing"_s);
    if (grant != "client_credentials"_L1)
        return oauthError(400, u"unsupported_grant_type"_s, u"Grant Type is NULL or not supported"_s);

    Token token{.expires = state.now() + m_lifetime, .scopes = {}};
    QStringList names;
    for (const QString &scope : allScopes()) {
        if (m_withdrawn.contains(scope))
            continue;
        token.scopes.append(scope);
        names.append(prefix + scope);
    }
    const QString text = u"A21AA"_s + state.makeId(60);
    m_tokens.insert(text.toLatin1(), token);
    ++m_given;
    return jsonReply(200,
        {{u"scope"_s, names.join(u' ')}, {u"access_token"_s, text}, {u"token_type"_s, u"Bearer"_s},
            {u"app_id"_s, u"APP-80W284485P519543T"_s}, {u"expires_in"_s, m_lifetime},
            {u"nonce"_s, state.nowText() + state.makeId(32)}});
}

PayPalTokens::Access PayPalTokens::judge(const QByteArray &authorization, qint64 now) const
{
    const auto token = m_tokens.constFind(bearerOf(authorization));
    if (token == m_tokens.cend())
        return Access::Unknown;
    return token->expires > now ? Access::Good : Access::Expired;
}

bool PayPalTokens::mayDo(const QByteArray &authorization, const QString &scope) const
{
    return m_tokens.value(bearerOf(authorization)).scopes.contains(scope);
}

} // namespace quittance::sandbox
