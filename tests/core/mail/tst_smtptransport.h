#pragma once

#include <QObject>
#include <QTemporaryDir>

//! Against aiosmtpd, a server that is not ours.
class TestSmtpTransport : public QObject
{
    Q_OBJECT

private slots:
    void theServerGetsEveryByte_data();
    void theServerGetsEveryByte();
    void logsIn();
    void aWrongPasswordIsTroubleWithTheAccount();
    void sendsOverTls_data();
    void sendsOverTls();
    void aForeignCertificateIsRefused_data();
    void aForeignCertificateIsRefused();
    void aRefusalIsTakenAtItsWord_data();
    void aRefusalIsTakenAtItsWord();
    void severalMailsGoOverOneTransport();

private:
    QTemporaryDir m_folder;
};
