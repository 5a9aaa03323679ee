#include "tests/core/net/FakeAuthorization.h"

#include "core/net/FormBody.h"
#include "core/net/pkce.h"

#include <QTcpSocket>
#include <QThread>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString field(const QByteArray &form, const QString &name)
{
    return FormBody::find(form, name).value_or(QString());
}

HttpReply refused(const QString &code, const QString &words)
{
    const QByteArray body
        = "{\"error\":\"" + code.toUtf8() + "\",\"error_description\":\"" + words.toUtf8() + "\"}";
    return {.status = 400, .headers = {}, .body = body};
}

QByteArray queryOf(const QUrl &page)
{
    return page.query(QUrl::FullyEncoded).toLatin1();
}

} // namespace

FakeAuthorization::~FakeAuthorization()
{
    join();
}

OAuthService FakeAuthorization::service(bool rotates) const
{
    return {.authorize = QUrl(u"https://login.example.org/authorize"_s),
        .token = QUrl(u"https://login.example.org/token"_s),
        .clientId = u"quittance-desk"_s,
        .scopes = {u"api"_s, u"refresh_token"_s},
        .callbackPath = u"/crm/salesforce"_s,
        .rotates = rotates,
        .wait = std::chrono::seconds(10)};
}

QString FakeAuthorization::issueCode(const QUrl &page)
{
    const QMutexLocker lock(&mutex);
    m_code = u"aPrx+code/%1=="_s.arg(++m_number); // Signs that a careless client would send in the clear.
    m_challenge = field(queryOf(page), u"code_challenge"_s);
    m_address = field(queryOf(page), u"redirect_uri"_s);
    return m_code;
}

void FakeAuthorization::approve(const QUrl &page)
{
    const QByteArray code = QUrl::toPercentEncoding(issueCode(page));
    come(page, [code](const QByteArray &state) { return "code=" + code + "&state=" + state; });
}

void FakeAuthorization::deny(const QUrl &page)
{
    come(page, [](const QByteArray &state) {
        return "error=access_denied&error_description=end-user+denied+authorization&state=" + state;
    });
}

void FakeAuthorization::come(
    const QUrl &page, std::function<QByteArray(const QByteArray &callbackQuery)> query)
{
    const QUrl address(field(queryOf(page), u"redirect_uri"_s));
    const QByteArray state = field(queryOf(page), u"state"_s).toLatin1();
    visit(page, "GET " + address.path().toLatin1() + '?' + query(state) + " HTTP/1.1");
}

void FakeAuthorization::visit(const QUrl &page, const QByteArray &requestLine)
{
    const QUrl address(field(queryOf(page), u"redirect_uri"_s));
    m_browsers.emplace_back([this, port = static_cast<quint16>(address.port()), requestLine] {
        ask(port, requestLine + "\r\nHost: 127.0.0.1\r\n\r\n");
    });
}

void FakeAuthorization::ask(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    QByteArray page;
    if (socket.waitForConnected(2000)) {
        socket.write(request);
        while (socket.waitForReadyRead(3000))
            page += socket.readAll();
    }
    const QMutexLocker lock(&mutex);
    pages.append(page);
}

void FakeAuthorization::join()
{
    for (std::thread &browser : m_browsers)
        browser.join();
    m_browsers.clear();
}

OAuthGrant FakeAuthorization::grant()
{
    const QMutexLocker lock(&mutex);
    m_access = u"access-%1"_s.arg(++m_number);
    m_refresh = u"refresh-%1"_s.arg(m_number);
    return {.accessToken = SecretText(m_access.toUtf8()),
        .refreshToken = SecretText(m_refresh.toUtf8()),
        .more = {{u"instance_url"_s, u"https://old.my.salesforce.com"_s}}};
}

bool FakeAuthorization::isGood(const SecretText &accessToken)
{
    const QMutexLocker lock(&mutex);
    return !revoked && accessToken.reveal() == m_access.toUtf8();
}

Result<HttpReply> FakeAuthorization::send(const HttpRequest &request, const StopFlag &)
{
    if (slowMs > 0)
        QThread::msleep(static_cast<unsigned long>(slowMs));
    const QMutexLocker lock(&mutex);
    const Trouble now = std::exchange(trouble, Trouble::None);
    if (now == Trouble::Unreachable)
        return fail(Error{.kind = ErrorKind::Offline, .rule = u"net.refused"_s});
    bodies.append(request.body);
    if (now == Trouble::CutBefore)
        return fail(Error{.kind = ErrorKind::Uncertain, .rule = u"net.cut"_s});
    if (now == Trouble::Busy)
        return HttpReply{.status = 503, .headers = {{"retry-after", "7"}}, .body = "<h1>Busy</h1>"};
    const HttpReply reply = judge(request.body);
    if (now == Trouble::CutAfterCommit)
        return fail(Error{.kind = ErrorKind::Uncertain, .rule = u"net.cut"_s});
    if (now == Trouble::Broken)
        return HttpReply{.status = 500, .headers = {}, .body = {}};
    if (now == Trouble::Html)
        return HttpReply{.status = 200, .headers = {}, .body = "<html>Log in to the hotel's network</html>"};
    return reply;
}

HttpReply FakeAuthorization::judge(const QByteArray &form)
{
    if (field(form, u"client_id"_s) != service().clientId)
        return refused(u"invalid_client_id"_s, u"client identifier invalid"_s);
    if (FormBody::find(form, u"client_secret"_s))
        return refused(u"invalid_client"_s, u"a public client has no secret"_s);
    if (field(form, u"grant_type"_s) == "authorization_code"_L1) {
        const bool good = !m_code.isEmpty() && field(form, u"code"_s) == m_code
            && field(form, u"redirect_uri"_s) == m_address
            && pkceChallenge(field(form, u"code_verifier"_s).toLatin1()) == m_challenge.toLatin1();
        m_code.clear();
        return good ? tokens() : refused(u"invalid_grant"_s, u"authentication failure"_s);
    }
    const QString token = field(form, u"refresh_token"_s);
    refreshed.append(token);
    if (m_voided.contains(token))
        revoked = true;
    if (revoked || token != m_refresh)
        return refused(u"invalid_grant"_s, u"expired access/refresh token"_s);
    return tokens();
}

HttpReply FakeAuthorization::tokens()
{
    m_voided.insert(m_refresh);
    m_access = u"access-%1"_s.arg(++m_number);
    m_refresh = u"refresh-%1"_s.arg(m_number);
    const QString life = tellsLifeTime ? u",\"expires_in\":1800"_s : QString();
    const QString body
        = u"{\"access_token\":\"%1\",\"refresh_token\":\"%2\",\"scope\":\"api refresh_token\","
          "\"instance_url\":\"https://new.my.salesforce.com\"%3}"_s.arg(m_access, m_refresh, life);
    return {.status = 200, .headers = {}, .body = body.toUtf8()};
}

Result<std::optional<OAuthGrant>> FakeOAuthStore::read()
{
    const QMutexLocker lock(&mutex);
    if (!bytes)
        return std::nullopt;
    return OAuthGrant::fromBytes(*bytes).transform(
        [](const OAuthGrant &grant) { return std::optional(grant); });
}

Result<void> FakeOAuthStore::write(const OAuthGrant &grant)
{
    const QMutexLocker lock(&mutex);
    if (full)
        return fail(ErrorKind::Storage, u"disk full"_s);
    bytes = grant.toBytes();
    written.append(grant.state);
    return {};
}

} // namespace quittance
