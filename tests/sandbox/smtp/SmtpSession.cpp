#include "tests/sandbox/smtp/SmtpSession.h"

#include <QTcpSocket>

#include <optional>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qsizetype lineMax = 12'288;
constexpr qsizetype recipientsMax = 100;

struct Path {
    QString address;
    QList<QByteArray> parameters;
};

//! Reads "FROM:<a@b.example> SIZE=12"; nothing when it is not of that form.
std::optional<Path> readPath(const QByteArray &rest, QByteArrayView keyword)
{
    if (rest.left(keyword.size()).compare(keyword, Qt::CaseInsensitive) != 0)
        return {};
    const QByteArray text = rest.mid(keyword.size()).trimmed();
    const qsizetype end = text.indexOf('>');
    if (!text.startsWith('<') || end < 0)
        return {};
    Path path{.address = QString::fromUtf8(text.mid(1, end - 1))};
    if (!path.address.isEmpty() && (path.address.count(u'@') != 1 || path.address.contains(u' ')))
        return {};
    for (const QByteArray &parameter : text.mid(end + 1).split(' ')) {
        if (!parameter.isEmpty())
            path.parameters.append(parameter.toUpper());
    }
    return path;
}

//! What the recipient asks for, unless the script has already said something.
SmtpFault faultOf(SmtpFault scripted, SmtpFault byRecipient)
{
    return scripted == SmtpFault::None ? byRecipient : scripted;
}

} // namespace

SmtpSession::SmtpSession(QTcpSocket *socket, SmtpScript &script, SmtpStore &store)
    : m_socket(socket)
    , m_script(script)
    , m_store(store)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &SmtpSession::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    answer("220 sandbox.example ESMTP");
}

void SmtpSession::read()
{
    m_buffer += m_socket->readAll();
    qsizetype start = 0;
    while (m_socket->state() == QAbstractSocket::ConnectedState) {
        const qsizetype end = m_buffer.indexOf("\r\n", start);
        if (end < 0)
            break;
        const QByteArray line = m_buffer.mid(start, end - start);
        start = end + 2;
        if (!takeLine(line, start < m_buffer.size()))
            return;
    }
    m_buffer.remove(0, start);
    const qsizetype most = m_state == State::Data ? messageMax : lineMax;
    if (m_buffer.size() > most) {
        answer("500 5.5.2 line too long");
        m_socket->disconnectFromHost();
    }
}

bool SmtpSession::takeLine(const QByteArray &line, bool more)
{
    if (m_state == State::Silent)
        return true;
    if (m_state == State::Data) {
        takeData(line);
        return true;
    }
    // PIPELINING is not offered, so the next command must wait for the answer to this one.
    if (more) {
        answer("503 5.5.0 improper command pipelining");
        m_socket->disconnectFromHost();
        return false;
    }
    if (m_state == State::Command)
        takeCommand(line);
    else
        loginStep(line);
    return true;
}

void SmtpSession::takeCommand(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray verb = (space < 0 ? line : line.left(space)).toUpper();
    const QByteArray rest = space < 0 ? QByteArray() : line.mid(space + 1).trimmed();
    if (verb == "EHLO" || verb == "HELO") {
        hello(verb, rest);
    } else if (verb == "AUTH") {
        login(rest);
    } else if (verb == "MAIL") {
        mail(rest);
    } else if (verb == "RCPT") {
        recipient(rest);
    } else if (verb == "DATA") {
        data();
    } else if (verb == "RSET") {
        forgetMessage();
        answer("250 2.0.0 OK");
    } else if (verb == "NOOP") {
        answer("250 2.0.0 OK");
    } else if (verb == "VRFY") {
        answer("252 2.5.0 cannot verify, send some mail");
    } else if (verb == "QUIT") {
        answer("221 2.0.0 bye");
        m_socket->disconnectFromHost();
    } else {
        answer("502 5.5.1 command not implemented");
    }
}

void SmtpSession::hello(const QByteArray &verb, const QByteArray &rest)
{
    if (rest.isEmpty())
        return answer("501 5.5.4 a name is missing");
    forgetMessage();
    m_greeted = true;
    if (verb == "HELO")
        return answer("250 sandbox.example");
    answer("250-sandbox.example");
    answer("250-SIZE " + QByteArray::number(messageMax));
    answer("250-8BITMIME");
    answer("250-ENHANCEDSTATUSCODES");
    answer("250 AUTH PLAIN LOGIN");
}

void SmtpSession::login(const QByteArray &rest)
{
    if (!m_greeted || m_loggedIn || m_mailGiven)
        return answer("503 5.5.1 not now");
    const QList<QByteArray> words = rest.split(' ');
    const QByteArray mechanism = words[0].toUpper();
    if (mechanism != "PLAIN" && mechanism != "LOGIN")
        return answer("504 5.5.4 mechanism not known");
    m_state = mechanism == "PLAIN" ? State::PlainToken : State::LoginUser;
    if (words.size() > 1)
        return loginStep(words[1]);
    answer(mechanism == "PLAIN" ? "334 " : "334 VXNlcm5hbWU6");
}

void SmtpSession::loginStep(const QByteArray &line)
{
    const auto decoded = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    const State step = std::exchange(m_state, State::Command);
    if (line == "*" || !decoded)
        return answer("501 5.5.2 no base64");
    if (step == State::LoginUser) {
        m_user = decoded.decoded;
        m_state = State::LoginPassword;
        return answer("334 UGFzc3dvcmQ6");
    }
    if (step == State::LoginPassword)
        return judgeLogin(m_user, decoded.decoded);
    const QList<QByteArray> parts = decoded.decoded.split('\0');
    if (parts.size() != 3)
        return answer("501 5.5.2 not three parts");
    judgeLogin(parts[1], parts[2]);
}

void SmtpSession::judgeLogin(const QByteArray &user, const QByteArray &password)
{
    m_loggedIn = user == "user" && password == "secret";
    answer(m_loggedIn ? "235 2.7.0 welcome" : "535 5.7.8 user or password not accepted");
}

void SmtpSession::mail(const QByteArray &rest)
{
    if (!m_greeted || m_mailGiven)
        return answer("503 5.5.1 not now");
    if (m_script.loginRequired() && !m_loggedIn)
        return answer("530 5.7.0 authentication required");
    const std::optional<Path> path = readPath(rest, "FROM:");
    if (!path)
        return answer("501 5.1.7 bad sender");
    for (const QByteArray &parameter : path->parameters) {
        if (parameter.startsWith("SIZE=")) {
            bool ok = false;
            const qint64 size = parameter.mid(5).toLongLong(&ok);
            if (!ok)
                return answer("501 5.5.4 bad size");
            if (size > messageMax)
                return answer("552 5.3.4 message too large");
        } else if (parameter != "BODY=8BITMIME" && parameter != "BODY=7BIT"
            && !parameter.startsWith("AUTH=")) {
            return answer("555 5.5.4 parameter not known");
        }
    }
    m_fault = m_script.take();
    if (m_fault == SmtpFault::ShutDownAtMail) {
        answer("421 4.3.2 shutting down");
        return m_socket->disconnectFromHost();
    }
    if (m_fault == SmtpFault::HangAtMail) {
        m_state = State::Silent;
        return;
    }
    m_mailGiven = true;
    m_envelope.from = path->address;
    answer("250 2.1.0 OK");
}

void SmtpSession::recipient(const QByteArray &rest)
{
    if (!m_mailGiven)
        return answer("503 5.5.1 MAIL first");
    const std::optional<Path> path = readPath(rest, "TO:");
    if (!path || path->address.isEmpty())
        return answer("501 5.1.3 bad recipient");
    if (!path->parameters.isEmpty())
        return answer("555 5.5.4 parameter not known");
    if (m_envelope.to.size() >= recipientsMax)
        return answer("452 4.5.3 too many recipients");
    const SmtpFault fault = faultOf(m_fault, m_script.ofRecipient(path->address));
    if (fault == SmtpFault::RefuseRecipient)
        return answer("550 5.1.1 no such mailbox");
    if (fault == SmtpFault::PostponeRecipient)
        return answer("451 4.2.1 try again later");
    if (fault == SmtpFault::ShutDownAtMail) {
        answer("421 4.3.2 shutting down");
        return m_socket->disconnectFromHost();
    }
    m_fault = fault;
    m_envelope.to.append(path->address);
    answer("250 2.1.5 OK");
}

void SmtpSession::data()
{
    if (m_envelope.to.isEmpty())
        return answer("503 5.5.1 RCPT first");
    if (m_fault == SmtpFault::CloseBeforeData)
        return cut();
    m_state = State::Data;
    answer("354 end with a dot on a line of its own");
}

void SmtpSession::takeData(const QByteArray &line)
{
    if (m_fault == SmtpFault::CloseInData)
        return cut();
    if (line == ".")
        return finishMessage();
    if (m_message.size() + line.size() > messageMax) {
        m_tooLarge = true;
        return;
    }
    m_message += line.startsWith('.') ? line.mid(1) : line;
    m_message += "\r\n";
}

void SmtpSession::finishMessage()
{
    m_state = State::Command;
    const SmtpFault fault = m_fault;
    const SmtpEnvelope envelope = m_envelope;
    const QByteArray message = m_message;
    const bool tooLarge = m_tooLarge;
    forgetMessage();
    if (tooLarge)
        return answer("552 5.3.4 message too large");
    if (fault == SmtpFault::MailboxFull)
        return answer("452 4.3.1 mailbox full");
    if (fault == SmtpFault::RejectBody)
        return answer("554 5.6.0 message refused");
    const Result<QString> id = m_store.store(envelope, message);
    if (!id)
        return answer("451 4.3.0 cannot store the message");
    if (fault == SmtpFault::LoseAnswer)
        return cut();
    if (fault == SmtpFault::HangAfterDot) {
        m_state = State::Silent;
        return;
    }
    answer("250 2.0.0 queued as " + id->toLatin1());
}

void SmtpSession::forgetMessage()
{
    m_message.clear();
    m_envelope = SmtpEnvelope();
    m_fault = SmtpFault::None;
    m_mailGiven = false;
    m_tooLarge = false;
}

void SmtpSession::answer(const QByteArray &line)
{
    m_socket->write(line + "\r\n");
}

void SmtpSession::cut()
{
    // Not abort(): a reset may take back an answer that is still on its way.
    m_state = State::Silent;
    m_socket->disconnectFromHost();
}

} // namespace quittance::sandbox
