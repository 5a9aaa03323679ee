#include "tests/sandbox/HttpConnection.h"

#include "tests/sandbox/ChunkedBody.h"
#include "tests/sandbox/HttpParts.h"
#include "tests/sandbox/SandboxGate.h"

#include <QTcpSocket>
#include <QTimer>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

//! The request without its body, from the bytes before the empty line; empty when it is not HTTP/1.x.
std::optional<HttpRequest> parseHead(const QByteArray &head, bool &keepAlive)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines[0].trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return {};
    HttpRequest request{.method = words[0], .url = QUrl::fromEncoded(words[1]), .headers = {}, .body = {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return {};
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const QByteArray connection = request.headers.value("connection").toLower();
    keepAlive = words[2] == "HTTP/1.0" ? connection == "keep-alive" : connection != "close";
    return request;
}

QByteArray phraseOf(int status)
{
    switch (status) {
    case 100:
        return "Continue";
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 404:
        return "Not Found";
    default:
        return status < 400 ? "Done" : "Refused";
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket &socket, SandboxGate &gate)
    : QObject(&socket)
    , m_socket(socket)
    , m_gate(gate)
{
    connect(&socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
}

HttpConnection::~HttpConnection()
{
    if (m_held)
        m_gate.hold(*m_held, false);
}

void HttpConnection::read()
{
    m_buffer += m_socket.readAll();
    while (!m_waiting) {
        const std::optional<HttpRequest> request = takeRequest();
        if (!request)
            return;
        const Delivery delivery = m_gate.pass(*request);
        const bool head = request->method == "HEAD";
        if (delivery.latency.count() == 0) {
            send(delivery, head);
            continue;
        }
        m_waiting = true;
        m_gate.hold(*request, true);
        m_held = request;
        QTimer::singleShot(delivery.latency, this, [this, delivery, head] {
            m_waiting = false;
            m_gate.hold(*m_held, false);
            m_held.reset();
            send(delivery, head);
            read();
        });
    }
}

std::optional<HttpRequest> HttpConnection::takeRequest()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > headMax)
            refuse(431, "header too large");
        return {};
    }
    std::optional<HttpRequest> request = parseHead(m_buffer.left(end), m_keepAlive);
    if (!request) {
        refuse(400, "not an HTTP request");
        return {};
    }
    if (request->headers.contains("transfer-encoding"))
        return takeChunked(std::move(*request), end + 4);
    bool ok = true;
    const QByteArray length = request->headers.value("content-length", "0");
    const qlonglong size = length.toLongLong(&ok);
    if (!ok || size < 0) {
        refuse(400, "bad Content-Length");
        return {};
    }
    if (size > bodyMax) {
        refuse(413, "body too large");
        return {};
    }
    if (m_buffer.size() < end + 4 + size) {
        if (!m_continued && request->headers.value("expect").toLower() == "100-continue") {
            m_continued = true;
            m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        return {};
    }
    request->body = m_buffer.mid(end + 4, size);
    m_buffer.remove(0, end + 4 + size);
    m_continued = false;
    return request;
}

std::optional<HttpRequest> HttpConnection::takeChunked(HttpRequest request, qsizetype from)
{
    ChunkedBody read = ChunkedBody::read(m_buffer, from);
    if (request.headers.value("transfer-encoding").toLower() != "chunked") {
        refuse(501, "unknown Transfer-Encoding");
        return {};
    }
    if (read.state == ChunkedBody::State::Broken) {
        refuse(400, "bad chunk");
        return {};
    }
    if (m_buffer.size() - from > bodyMax) {
        refuse(413, "body too large");
        return {};
    }
    if (read.state == ChunkedBody::State::Unfinished)
        return {};
    request.body = std::move(read.body);
    m_buffer.remove(0, read.end);
    m_continued = false;
    return request;
}

void HttpConnection::refuse(int status, const QByteArray &reason)
{
    m_keepAlive = false;
    m_buffer.clear();
    send({.reply = HttpReply{.status = status, .headers = {{"content-type", "text/plain"}}, .body = reason}},
        false);
}

void HttpConnection::send(const Delivery &delivery, bool head)
{
    if (!delivery.reply) {
        m_waiting = true; // What else is in the buffer gets no answer.
        m_socket.abort();
        return;
    }
    const HttpReply &reply = *delivery.reply;
    QByteArray out = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + phraseOf(reply.status) + "\r\n";
    for (auto it = reply.headers.cbegin(); it != reply.headers.cend(); ++it)
        out += it.key() + ": " + it.value() + "\r\n";
    out += "content-length: " + QByteArray::number(reply.body.size()) + "\r\n";
    out += m_keepAlive ? "connection: keep-alive\r\n\r\n" : "connection: close\r\n\r\n";
    if (!head)
        out += delivery.truncated ? reply.body.left(reply.body.size() / 2) : reply.body;
    m_socket.write(out);
    if (delivery.truncated || !m_keepAlive) {
        m_waiting = true;
        m_socket.disconnectFromHost(); // Sends what is written first.
    }
}

} // namespace quittance::sandbox
