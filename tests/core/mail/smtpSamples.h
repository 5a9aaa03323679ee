#pragma once

#include "core/mail/MimeWriter.h"
#include "core/mail/SmtpTransport.h"
#include "tests/core/mail/sampleMail.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace quittance {

inline SmtpSettings settingsFor(int port, const QString &scheme = QStringLiteral("smtp"))
{
    return {.url = QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(port)),
        .user = {},
        .password = {},
        .caFile = {}};
}

inline const MailEnvelope sampleEnvelope{
    .from = QStringLiteral("billing@brightwater.example"), .to = {QStringLiteral("ada@example.com")}};

inline QByteArray sampleBytes(const MailMessage &message = sampleMail())
{
    return *MimeWriter::write(message);
}

//! Sends one mail over a transport of its own; begun counts the calls of dataBegins.
inline MailAnswer sendTo(
    const SmtpSettings &settings, const QByteArray &message = sampleBytes(), int *begun = nullptr)
{
    SmtpTransport transport(settings);
    return transport.send(
        sampleEnvelope, message,
        [begun] {
            if (begun)
                ++*begun;
            return true;
        },
        StopFlag());
}

//! Makes "<name>.crt" and "<name>.key" for localhost in the folder and gives their common path; empty when
//! there is no openssl program.
inline QString certificate(const QTemporaryDir &folder, const QString &name)
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    const QString base = folder.filePath(name);
    const QString file = base + QStringLiteral(".crt");
    if (openssl.isEmpty() || QFile::exists(file))
        return openssl.isEmpty() ? QString() : base;
    QProcess process;
    process.start(openssl,
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
            QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
            QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"),
            QStringLiteral("-keyout"), base + QStringLiteral(".key"), QStringLiteral("-out"), file});
    return process.waitForFinished() && process.exitCode() == 0 ? base : QString();
}

} // namespace quittance
