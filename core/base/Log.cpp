#include "core/base/Log.h"

#include "core/base/LogLine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

namespace quittance {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcNet, "quittance.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "quittance.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "quittance.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMail, "quittance.mail", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOutbox, "quittance.outbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "quittance.ui", QtInfoMsg)

namespace {

constexpr qint64 maxLogBytes = 2 * 1024 * 1024;
constexpr int keptLogs = 5;

class LogSink
{
public:
    QMutex mutex;
    QFile file;

    void rotate()
    {
        const QStringList names = logFiles(QFileInfo(file.fileName()).path());
        file.close();
        QFile::remove(names.constLast());
        for (qsizetype i = names.size() - 1; i >= 1; --i)
            QFile::rename(names.at(i - 1), names.at(i));
        open();
    }

    void open()
    {
        if (file.open(QIODevice::WriteOnly | QIODevice::Append))
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
};

LogSink &sink()
{
    static LogSink theSink;
    return theSink;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
        return LogLevel::Critical;
    case QtFatalMsg:
        break;
    }
    return LogLevel::Fatal;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const LogLine said{.at = QDateTime::currentDateTimeUtc(),
        .level = levelOf(type),
        .category = QString::fromUtf8(context.category),
        .text = redacted(message)};
    const QByteArray line = said.whole().toUtf8() + '\n';
    LogSink &log = sink();
    const QMutexLocker lock(&log.mutex);
    if (log.file.isOpen()) {
        log.file.write(line);
        log.file.flush();
        if (log.file.size() > maxLogBytes)
            log.rotate();
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(line.constData(), stderr);
}

} // namespace

QString redacted(const QString &text)
{
    struct Rule {
        QRegularExpression pattern;
        QString by;
    };
    static const QList<Rule> rules{
        {QRegularExpression(u"(?i)((?:proxy-)?authorization|paypal-auth-assertion|(?:set-)?cookie|x-api-key|"
                            u"stripe-signature)"
                            "(\"?\\s*[:=]\\s*)[^\\r\\n]+"_s),
            u"\\1\\2***"_s},
        {QRegularExpression(u"(?i)\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]{8,}"_s), u"\\1 ***"_s},
        {QRegularExpression(u"(?i)\\b(code|code_verifier|state|client_secret|refresh_token|access_token|id_"
                            u"token|password|sig|"
                            "prefilled_email|token|api_key)=[^&\\s\"]+"_s),
            u"\\1=***"_s},
        // Escaped quotes belong to the value.
        {QRegularExpression(
             u"(?i)(\"(?:code|code_verifier|state|client_secret|refresh_token|access_token|id_token|password|"
             "sig|token|api_key)\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*"_s),
            u"\\1***"_s},
        {QRegularExpression(u"(?i)\\b(password|passphrase|client_secret|api_key):\\s*[^\\s\"]+"_s),
            u"\\1: ***"_s},
        {QRegularExpression(u"\\b(sk|rk|pk|whsec)_[A-Za-z0-9_*]+"_s), u"\\1_***"_s},
        {QRegularExpression(u"_secret_[A-Za-z0-9]+"_s), u"_secret_***"_s},
        {QRegularExpression(u"\\bpat-[A-Za-z0-9-]{8,}"_s), u"pat-***"_s},
        {QRegularExpression(u"\\beyJ[A-Za-z0-9_+/=-]{8,}(\\.[A-Za-z0-9_-]+)*"_s), u"eyJ***"_s},
        {QRegularExpression(u"(?i)\\bAUTH (PLAIN|LOGIN|XOAUTH2|OAUTHBEARER)\\b.*"_s), u"AUTH \\1 ***"_s},
        {QRegularExpression(u"://[^/\\s@\"]+@"_s), u"://***@"_s},
        {QRegularExpression(
             u"([^\\s@<>\"'(),;:=&?*/%])[^\\s@<>\"'(),;:=&?/%]*(@|%40)([^\\s@<>\"'(),;:=&?*/%])[^\\s@<>\"'(),;:=&?/%]*"_s),
            u"\\1***\\2\\3***"_s},
        {QRegularExpression(u"https://(buy|checkout|invoice|pay)\\.stripe\\.com/[^\\s\"]+"_s),
            u"https://\\1.stripe.com/***"_s},
        {QRegularExpression(u"https://(www\\.(?:sandbox\\.)?paypal\\.com)/[^\\s\"]+"_s),
            u"https://\\1/***"_s},
    };
    QString clean = text;
    for (const Rule &rule : rules)
        clean.replace(rule.pattern, rule.by);
    return clean;
}

QStringList logFiles(const QString &directory)
{
    const QString name = directory + u"/quittance.log"_s;
    QStringList names{name};
    for (int i = 1; i < keptLogs; ++i)
        names.append(u"%1.%2"_s.arg(name).arg(i));
    return names;
}

void installLogSink(const QString &directory)
{
    QDir().mkpath(directory);
    LogSink &log = sink();
    {
        const QMutexLocker lock(&log.mutex);
        log.file.close(); // Renaming an open file would be logged, here.
        log.file.setFileName(logFiles(directory).constFirst());
        log.open();
    }
    qInstallMessageHandler(handle);
}

} // namespace quittance
