#include "core/net/CurlExchange.h"

#include <QDir>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <curl/curl.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr long readBytes = 128 * 1024;
constexpr long longestIdleSeconds = 30; //!< What waits longer may have been cut by something between.
constexpr qint64 mostReserved = 1024 * 1024; //!< However much a service says that it will send.

bool onlyReads(const HttpRequest &request)
{
    return request.body.isEmpty() && (request.method == "GET" || request.method == "HEAD");
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

//! libcurl's own folder of the system's certificates, which it only looks into for the one it wants. Some
//! systems have that folder without the names it looks for.
bool hasFolderOfAuthorities()
{
    const char *folder = curl_version_info(CURLVERSION_NOW)->capath;
    return folder && !QDir(QString::fromUtf8(folder)).entryList({u"*.0"_s}, QDir::Files).isEmpty();
}

//! As PEM, each once. All of the system's, wherever it keeps them, and those this program was told to trust.
QByteArray blobOf(const QList<QSslCertificate> &told)
{
    QSet<QByteArray> seen;
    QByteArray all;
    for (const QSslCertificate &certificate : QSslConfiguration::systemCaCertificates() + told)
        if (const QByteArray bytes = certificate.toDer(); !seen.contains(bytes)) {
            seen.insert(bytes);
            all += certificate.toPem();
        }
    return all;
}

} // namespace

CurlExchange::CurlExchange(HttpRequest request, const StopFlag &stop)
    : m_request(std::move(request))
    , m_stop(stop)
    , m_curl(curl_easy_init())
{
    Q_ASSERT(m_curl);
    m_promise.start();
    curl_easy_setopt(m_curl, CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveFragment).constData());
    curl_easy_setopt(m_curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_curl, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(m_curl, CURLOPT_PROXY, ""); // Whatever the environment says.
    curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_curl, CURLOPT_QUICK_EXIT, 1L); // A name being looked up is not waited for.
    curl_easy_setopt(m_curl, CURLOPT_TIMEOUT_MS, std::max(1L, static_cast<long>(m_request.timeout.count())));
    curl_easy_setopt(m_curl, CURLOPT_MAXAGE_CONN, longestIdleSeconds);
    curl_easy_setopt(m_curl, CURLOPT_PREREQFUNCTION, &CurlExchange::noteSending);
    curl_easy_setopt(m_curl, CURLOPT_PREREQDATA, this);
    if (!onlyReads(m_request)) {
        curl_easy_setopt(m_curl, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(m_curl, CURLOPT_FORBID_REUSE, 1L);
    }
    if (m_request.url.scheme() == "https"_L1)
        setTls();
    setHeaders();
    setBody();
    setReply();
}

CurlExchange::~CurlExchange()
{
    curl_easy_cleanup(m_curl);
    curl_slist_free_all(m_headers);
}

void CurlExchange::setTls()
{
    const QList<QSslCertificate> told = QSslConfiguration::defaultConfiguration().caCertificates();
    static const bool hasFolder = hasFolderOfAuthorities();
    if (told.isEmpty() && hasFolder) {
        curl_easy_setopt(m_curl, CURLOPT_CAINFO, nullptr); // Reading all of a file takes 20 ms a connection.
    } else {
        static const QByteArray usual = blobOf({});
        QByteArray trusted = told.isEmpty() ? usual : blobOf(told);
        curl_blob blob{
            .data = trusted.data(), .len = static_cast<size_t>(trusted.size()), .flags = CURL_BLOB_COPY};
        curl_easy_setopt(m_curl, CURLOPT_CAINFO_BLOB, &blob);
    }
    // Windows: who cannot ask whether a certificate was revoked goes on.
    curl_easy_setopt(m_curl, CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_REVOKE_BEST_EFFORT));
    curl_easy_setopt(m_curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_curl, CURLOPT_SSL_VERIFYHOST, 2L);
}

void CurlExchange::setHeaders()
{
    const auto add
        = [this](const QByteArray &line) { m_headers = curl_slist_append(m_headers, line.constData()); };
    for (auto it = m_request.headers.cbegin(); it != m_request.headers.cend(); ++it)
        add(it.value().isEmpty() ? it.key() + ';' : it.key() + ": " + it.value());
    add("Expect:"); // Nobody asks beforehand.
    if (!m_request.headers.contains("Content-Type"))
        add("Content-Type:"); // Not what libcurl takes a body for.
    if (!onlyReads(m_request))
        add("Connection: close");
    curl_easy_setopt(m_curl, CURLOPT_HTTPHEADER, m_headers);
    curl_easy_setopt(m_curl, CURLOPT_USERAGENT, "Quittance");
    curl_easy_setopt(m_curl, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
}

void CurlExchange::setBody()
{
    if (m_request.method == "HEAD")
        curl_easy_setopt(m_curl, CURLOPT_NOBODY, 1L);
    if (!onlyReads(m_request) && m_request.method != "DELETE") { // The length is told, if it is none.
        curl_easy_setopt(m_curl, CURLOPT_POST, 1L);
        curl_easy_setopt(m_curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        curl_easy_setopt(m_curl, CURLOPT_READFUNCTION, &CurlExchange::giveBody);
        curl_easy_setopt(m_curl, CURLOPT_READDATA, this);
    }
    curl_easy_setopt(m_curl, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

void CurlExchange::setReply()
{
    curl_easy_setopt(m_curl, CURLOPT_BUFFERSIZE, readBytes);
    curl_easy_setopt(m_curl, CURLOPT_HEADERFUNCTION, &CurlExchange::takeHeader);
    curl_easy_setopt(m_curl, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, &CurlExchange::takeBody);
    curl_easy_setopt(m_curl, CURLOPT_WRITEDATA, this);
}

//! Called when the connection stands, TLS and all, and nothing of the request has left yet.
int CurlExchange::noteSending(void *self, char *, char *, int, int)
{
    static_cast<CurlExchange *>(self)->m_isAboutToSend = true;
    return CURL_PREREQFUNC_OK;
}

size_t CurlExchange::giveBody(char *buffer, size_t size, size_t count, void *self)
{
    auto &exchange = *static_cast<CurlExchange *>(self);
    const QByteArray &body = exchange.m_request.body;
    const auto room = static_cast<qsizetype>(size * count);
    const qsizetype chunk = std::min(room, body.size() - exchange.m_given);
    std::memcpy(buffer, body.constData() + exchange.m_given, static_cast<size_t>(chunk));
    exchange.m_given += chunk;
    return static_cast<size_t>(chunk);
}

//! Called with each line, the status line and the empty one at the end among them.
size_t CurlExchange::takeHeader(char *buffer, size_t size, size_t count, void *self)
{
    auto &exchange = *static_cast<CurlExchange *>(self);
    const size_t bytes = size * count;
    if (bytes > 0 && (*buffer == ' ' || *buffer == '\t'))
        return bytes; // The line before goes on: nothing that is looked for does.
    const QByteArrayView line = QByteArrayView(buffer, static_cast<qsizetype>(bytes)).trimmed();
    HttpReply &reply = exchange.m_reply;
    if (line.startsWith("HTTP/") && !exchange.m_areHeadersWhole) {
        reply.headers.clear(); // Of an answer that only announced this one.
    } else if (line.isEmpty()) {
        long status = 0;
        curl_easy_getinfo(exchange.m_curl, CURLINFO_RESPONSE_CODE, &status);
        reply.status = static_cast<int>(status);
        exchange.m_areHeadersWhole = exchange.m_areHeadersWhole || status >= 200;
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0 && !exchange.m_areHeadersWhole) {
        QByteArray &value = reply.headers[line.first(colon).toByteArray().toLower()];
        const QByteArrayView more = line.sliced(colon + 1).trimmed();
        value = value.isEmpty() ? more.toByteArray() : value + ", " + more.toByteArray();
        if (line.first(colon).compare("content-length", Qt::CaseInsensitive) == 0)
            reply.body.reserve(std::clamp<qint64>(value.toLongLong(), 0, mostReserved));
    }
    return bytes;
}

size_t CurlExchange::takeBody(char *buffer, size_t size, size_t count, void *self)
{
    auto &exchange = *static_cast<CurlExchange *>(self);
    const size_t bytes = size * count;
    exchange.m_reply.body.append(buffer, static_cast<qsizetype>(bytes));
    exchange.m_isTooLarge = exchange.m_reply.body.size() > maxReplyBytes;
    return exchange.m_isTooLarge ? 0 : bytes; // Less than came ends it.
}

void CurlExchange::settle(int code)
{
    keep(outcome(code));
}

void CurlExchange::settleStopped()
{
    keep(failure(ErrorKind::Cancelled, mayHaveArrived() ? u"net.stopped"_s : u"net.not_sent"_s,
        CURLE_ABORTED_BY_CALLBACK));
}

void CurlExchange::keep(const Result<HttpReply> &outcome)
{
    m_promise.addResult(outcome);
    m_promise.finish();
}

bool CurlExchange::mayHaveArrived() const
{
    return m_request.body.isEmpty() ? m_isAboutToSend : m_given > 0;
}

//! libcurl counts what was announced, but does not see that something packed was cut before it was sent; and
//! a body that ends with its connection may have been cut.
bool CurlExchange::isWhole() const
{
    if (!m_areHeadersWhole)
        return false;
    const auto &headers = m_reply.headers;
    const bool isCounted = headers.contains("content-length")
        || headers.value("transfer-encoding").toLower().contains("chunked");
    return (isCounted && !headers.contains("content-encoding"))
        || !headers.value("content-type").contains("json") || !endsInside(m_reply.body);
}

//! The rule for what ended before a connection stood.
QString CurlExchange::neverSent(int code) const
{
    long system = 0;
    curl_easy_getinfo(m_curl, CURLINFO_OS_ERRNO, &system);
    switch (code) {
    case CURLE_COULDNT_CONNECT:
        return system == ECONNREFUSED ? u"net.refused"_s : u"net.unreachable"_s;
    case CURLE_COULDNT_RESOLVE_HOST:
        return u"net.host_not_found"_s;
    case CURLE_SSL_CONNECT_ERROR: // Also where the line broke meanwhile.
        return system == ECONNRESET || system == EPIPE ? u"net.unreachable"_s : u"net.tls_failed"_s;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_CACERT_BADFILE:
        return u"net.tls_failed"_s;
    default:
        return u"net.unreachable"_s;
    }
}

Result<HttpReply> CurlExchange::failure(ErrorKind kind, const QString &rule, int code) const
{
    // libcurl's text may name the host: only its number is kept.
    return fail(Error{.kind = kind, .rule = rule, .detail = u"libcurl %1"_s.arg(code)});
}

Result<HttpReply> CurlExchange::outcome(int code) const
{
    if (m_isTooLarge)
        return failure(ErrorKind::BadReply, u"net.reply_too_large"_s, code);
    if (code == CURLE_OK && isWhole())
        return m_reply;
    const ErrorKind kind = mayHaveArrived() ? ErrorKind::Uncertain : ErrorKind::Offline;
    if (code == CURLE_OPERATION_TIMEDOUT)
        return failure(kind, u"net.timeout"_s, code);
    return failure(kind, kind == ErrorKind::Uncertain ? u"net.cut"_s : neverSent(code), code);
}

} // namespace quittance
