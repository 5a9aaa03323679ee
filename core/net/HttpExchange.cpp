#include "core/net/HttpExchange.h"

#include "core/net/OneTimeBody.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QTimer>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QNetworkRequest onTheWire(const HttpRequest &request)
{
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // Its repeats could not be prevented.
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    wire.setSslConfiguration(tls);
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
        wire.setRawHeader(it.key(), it.value());
    if (!request.body.isEmpty()) {
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        wire.setRawHeader(
            "Connection", "close"); // See QtHttpTransport: never on a connection that may be stale.
    }
    return wire;
}

//! Whether the service answered. An error of the connection comes with whatever status had arrived by then: a
//! body that was cut has status 200.
bool isWhole(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status > 0;
    // After "307" Qt wants to rewind the body although redirects are not followed. The answer itself is
    // whole.
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    const bool protocolBroken
        = error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError;
    const bool proxyRefused = error == QNetworkReply::ProxyAuthenticationRequiredError;
    return status >= 400 && error > QNetworkReply::UnknownProxyError && !protocolBroken && !proxyRefused;
}

//! Whether a JSON text ends before its brackets are closed: so ends any beginning of an object or a list.
bool endsInside(const QByteArray &json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            ++depth;
        else if (!inText && (c == '}' || c == ']'))
            --depth;
    }
    return depth > 0 || inText;
}

//! Whether less came than the service sent. Qt 6.4 does not always say so: it may report a status from 400
//! instead of the cut behind it, and when the last bytes and the end of the connection come together
//! (measured: 25 times of 60) it takes a body in chunks for whole.
bool isCut(const QNetworkReply &reply, const QByteArray &received)
{
    const bool isPacked
        = reply.hasRawHeader("Content-Encoding"); // Then the length is that of the packed bytes.
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    if (!isPacked && length.isValid())
        return received.size() < length.toLongLong(); // To the byte: no need to look into it.
    return reply.rawHeader("Content-Type").contains("json") && endsInside(received);
}

//! The rule for errors that come before a connection stands; empty for all others.
QString neverConnected(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"net.refused"_s;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return u"net.host_not_found"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"net.tls_failed"_s;
    default:
        return {};
    }
}

} // namespace

HttpExchange::HttpExchange(
    QNetworkAccessManager &network, const HttpRequest &request, const StopFlag &stop, Promise promise)
    : QObject(&network)
    , m_stop(stop)
    , m_promise(std::move(promise))
    , m_body(request.body.isEmpty() ? nullptr : new OneTimeBody(request.body, this))
    , m_reply(network.sendCustomRequest(onTheWire(request), request.method, m_body))
{
    m_reply->setParent(this);
    if (m_body)
        m_body->setParent(m_reply); // It must outlast the reply, which may still be reading.
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::collect);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::settle);

    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this] {
        if (m_stop.stopped())
            abort(Ending::Stopped);
    });
    look->start(50ms);

    auto *deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [this] { abort(Ending::TimedOut); });
    deadline->start(request.timeout);
}

void HttpExchange::abort(Ending ending)
{
    if (m_ending != Ending::ByItself || m_reply->isFinished())
        return;
    m_ending = ending;
    m_reply->abort();
}

void HttpExchange::collect()
{
    m_received += m_reply->readAll();
    if (m_received.size() > maxReplyBytes)
        abort(Ending::TooLarge);
}

void HttpExchange::settle()
{
    if (m_ending == Ending::ByItself && m_reply->isReadable())
        m_received += m_reply->readAll();
    m_promise->addResult(outcome());
    m_promise->finish();
    deleteLater();
}

bool HttpExchange::mayHaveArrived() const
{
    return m_body ? m_body->begun() : neverConnected(m_reply->error()).isEmpty();
}

Result<HttpReply> HttpExchange::failure(ErrorKind kind, const QString &rule) const
{
    // Qt's text names the host and, for a status, the whole URL with its query: only its number is kept.
    return fail(
        Error{.kind = kind, .rule = rule, .detail = u"network error %1"_s.arg(int(m_reply->error()))});
}

Result<HttpReply> HttpExchange::outcome() const
{
    switch (m_ending) {
    case Ending::Stopped:
        return failure(ErrorKind::Cancelled, u"net.stopped"_s);
    case Ending::TimedOut:
        return failure(mayHaveArrived() ? ErrorKind::Uncertain : ErrorKind::Offline, u"net.timeout"_s);
    case Ending::TooLarge:
        return failure(ErrorKind::BadReply, u"net.reply_too_large"_s);
    case Ending::ByItself:
        break;
    }
    if (m_received.size() > maxReplyBytes)
        return failure(ErrorKind::BadReply, u"net.reply_too_large"_s);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isRedirect = status / 100 == 3; // Its page may be left unread; nobody follows it.
    if (!isWhole(m_reply->error(), status) || (!isRedirect && isCut(*m_reply, m_received))) {
        if (mayHaveArrived())
            return failure(ErrorKind::Uncertain, u"net.cut"_s);
        const QString rule = neverConnected(m_reply->error());
        return failure(ErrorKind::Offline, rule.isEmpty() ? u"net.unreachable"_s : rule);
    }
    HttpReply reply{.status = status, .headers = {}, .body = m_received};
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        reply.headers.insert(name.toLower(), value);
    return reply;
}

} // namespace quittance
