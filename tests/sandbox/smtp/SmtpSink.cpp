#include "tests/sandbox/smtp/SmtpSink.h"

#include "tests/sandbox/smtp/SmtpSession.h"

#include <QDir>
#include <QTcpSocket>

namespace quittance::sandbox {

SmtpSink::SmtpSink(const QString &mailDir)
    : m_store(mailDir)
{
    QDir().mkpath(mailDir);
    connect(&m_server, &QTcpServer::newConnection, this, &SmtpSink::welcome);
}

SmtpSink::~SmtpSink()
{
    // Before the members that the sessions borrow.
    endSessions();
}

bool SmtpSink::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void SmtpSink::reset()
{
    endSessions();
    m_store.reset();
    m_script = SmtpScript();
}

void SmtpSink::welcome()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        (new SmtpSession(socket, m_script, m_store))->setParent(this);
}

void SmtpSink::endSessions()
{
    qDeleteAll(findChildren<SmtpSession *>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace quittance::sandbox
