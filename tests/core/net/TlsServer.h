#pragma once

#include <QSslCertificate>
#include <QSslServer>
#include <QTemporaryDir>
#include <QUrl>

//! A server on loopback with a certificate of its own making, that answers every request with "{}".
class TlsServer
{
public:
    TlsServer();

    //! False where there is no openssl program.
    bool isUsable() const { return !m_certificate.isNull(); }
    const QSslCertificate &certificate() const { return m_certificate; }
    QUrl url() const;
    const QByteArray &heard() const { return m_heard; } //!< All that was said to it, decrypted.

private:
    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
    QSslServer m_server;
    QByteArray m_heard;
};
