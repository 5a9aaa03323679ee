#include "tests/core/net/TlsServer.h"

#include "tests/core/net/TinyServer.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>

using namespace Qt::StringLiterals;

TlsServer::TlsServer()
{
    const QString keyFile = m_folder.filePath(u"key.pem"_s);
    const QString certificateFile = m_folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
            u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, keyFile, u"-out"_s, certificateFile});
    QFile key(keyFile);
    QFile certificate(certificateFile);
    if (!openssl.waitForFinished() || !key.open(QIODevice::ReadOnly)
        || !certificate.open(QIODevice::ReadOnly))
        return;
    m_certificate = QSslCertificate(certificate.readAll());

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(m_certificate);
    tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    m_server.setSslConfiguration(tls);
    QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            const auto answer = [this, socket] {
                m_heard += socket->readAll();
                if (m_heard.endsWith("\r\n\r\n") || m_heard.endsWith("\r\n\r\na=1"))
                    socket->write(TinyServer::reply(200, "{}"));
            };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, answer);
            if (socket->bytesAvailable() > 0)
                answer();
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl TlsServer::url() const
{
    return QUrl(u"https://127.0.0.1:%1/v1/things"_s.arg(m_server.serverPort()));
}
