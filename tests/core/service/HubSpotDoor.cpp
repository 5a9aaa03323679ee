#include "tests/core/service/HubSpotDoor.h"

#include "core/net/FormBody.h"
#include "core/net/pkce.h"

#include <QTcpSocket>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString field(const QByteArray &form, const QString &name)
{
    return FormBody::find(form, name).value_or(QString());
}

HttpReply refusal(const QString &status)
{
    const bool aboutClient = status.startsWith(u"BAD_CLIENT");
    const QString code = aboutClient ? u"invalid_client"_s : u"invalid_grant"_s;
    return {.status = 400,
        .headers = {},
        .body = u"{\"error\":\"%1\",\"error_description\":\"no\",\"status\":\"%2\",\"message\":\"no\"}"_s
                    .arg(code, status)
                    .toUtf8()};
}

} // namespace

Result<HttpReply> HubSpotDoor::send(const HttpRequest &request, const StopFlag &stop)
{
    asked.append(request);
    if (request.url.path() == "/oauth/2026-09/token"_L1) {
        ++tokenCalls;
        return token(request.body);
    }
    return crm.send(request, stop);
}

HttpReply HubSpotDoor::token(const QByteArray &form)
{
    if (!dead.isEmpty())
        return refusal(dead);
    if (field(form, u"client_id"_s) != clientId)
        return refusal(u"BAD_CLIENT_ID"_s);
    if (field(form, u"client_secret"_s).toUtf8() != clientSecret)
        return refusal(u"BAD_CLIENT_SECRET"_s);
    if (field(form, u"grant_type"_s) == "authorization_code"_L1) {
        const QByteArray verifier = field(form, u"code_verifier"_s).toLatin1();
        secrets.append(verifier);
        if (field(form, u"redirect_uri"_s) != m_address)
            return refusal(u"BAD_REDIRECT_URI"_s);
        if (m_code.isEmpty() || field(form, u"code"_s) != m_code)
            return refusal(u"BAD_AUTH_CODE"_s);
        m_code.clear();
        if (pkceChallenge(verifier) != m_challenge)
            return refusal(u"BAD_CODE_VERIFIER"_s);
    } else {
        const QString refresh = field(form, u"refresh_token"_s);
        refreshed.append(refresh);
        if (refresh != m_refresh)
            return refusal(u"BAD_REFRESH_TOKEN"_s);
    }
    if (m_refresh.isEmpty() || rotates)
        m_refresh = u"na1-refresh-hush-%1"_s.arg(++m_number);
    crm.token = "access-hush-" + QByteArray::number(++m_number);
    secrets += {m_refresh.toUtf8(), crm.token};
    return {.status = 200,
        .headers = {},
        .body = u"{\"access_token\":\"%1\",\"refresh_token\":\"%2\",\"expires_in\":1800,\"token_type\":"
                "\"bearer\",\"token_use\":\"access_token\",\"hub_id\":%3,\"user_id\":9,\"scopes\":"
                "[\"crm.objects.companies.read\",\"crm.objects.companies.write\","
                "\"crm.objects.contacts.read\"]}"_s.arg(QString::fromLatin1(crm.token), m_refresh)
                    .arg(grantOf.value_or(crm.portal))
                    .toUtf8()};
}

void HubSpotDoor::approve(
    const QUrl &page, const std::function<void(const SecretText &)> &paste, const QByteArray &otherState)
{
    const QByteArray query = page.query(QUrl::FullyEncoded).toLatin1();
    m_code = u"hush-code-%1"_s.arg(++m_number);
    secrets.append(m_code.toUtf8());
    m_challenge = losesChallenge ? "somebody-elses" : field(query, u"code_challenge"_s).toLatin1();
    m_address = field(query, u"redirect_uri"_s);
    const QByteArray state = otherState.isEmpty() ? field(query, u"state"_s).toLatin1() : otherState;
    const QByteArray back = "?code=" + m_code.toLatin1() + "&state=" + state;
    if (paste)
        return paste(SecretText(m_address.toLatin1() + back));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(m_address).port()));
    if (!socket.waitForConnected(2000))
        return;
    socket.write("GET /crm/hubspot" + back + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    while (socket.waitForReadyRead(3000))
        socket.readAll();
}

} // namespace quittance
