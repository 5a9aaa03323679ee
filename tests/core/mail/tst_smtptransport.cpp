#include "tests/core/mail/tst_smtptransport.h"

#include "tests/core/mail/smtpSamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

using Outcome = MailAnswer::Outcome;

namespace {

const QString python = u"/usr/bin/python3"_s;

//! tests/smtp/server.py as a process.
class ForeignServer
{
public:
    explicit ForeignServer(const QStringList &arguments)
    {
        m_process.start(
            python, QStringList{QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/smtp/server.py")} + arguments);
        const QByteArray ready = line();
        if (ready.startsWith("READY "))
            m_port = ready.mid(6).trimmed().toInt();
        else
            qFatal("server.py: %s", m_process.readAllStandardError().constData());
    }
    ~ForeignServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ForeignServer)

    int port() const { return m_port; }

    //! The next mail it took.
    QJsonObject mail() { return QJsonDocument::fromJson(line().mid(5)).object(); }
    bool tookNothing() { return !m_process.canReadLine() && !m_process.waitForReadyRead(0); }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
        return m_process.readLine();
    }

    QProcess m_process;
    int m_port = 0;
};

bool hasForeignServer()
{
    static const bool has
        = QFile::exists(python) && QProcess::execute(python, {u"-c"_s, u"import aiosmtpd"_s}) == 0;
    return has;
}

} // namespace

#define SKIP_WITHOUT_AIOSMTPD()                                                                              \
    if (!hasForeignServer())                                                                                 \
    QSKIP("needs /usr/bin/python3 with aiosmtpd (Debian: python3-aiosmtpd)")

void TestSmtpTransport::theServerGetsEveryByte_data()
{
    QTest::addColumn<QByteArray>("message");

    MailMessage unicode = sampleMail();
    unicode.subject = u"Fatura İNV-1 für Çınar"_s;
    unicode.text = u"ığşç 請求書 🧾"_s;
    MailMessage large = sampleMail();
    large.attachments
        = {{.name = u"a.pdf"_s, .type = "application/pdf", .content = QByteArray(3'000'000, '.')}};
    QTest::newRow("a plain mail") << sampleBytes();
    QTest::newRow("beyond ASCII") << sampleBytes(unicode);
    QTest::newRow("leading dots") << QByteArray(
        "Subject: dots\r\n\r\n.\r\n..\r\n...\r\n.a\r\n\r\n.\r\nend\r\n.\r\n");
    QTest::newRow("lines of 998") << "Subject: long\r\n\r\n" + (QByteArray(998, 'x') + "\r\n").repeated(50);
    QTest::newRow("four megabytes") << sampleBytes(large);
    QTest::newRow("starts with a dot") << QByteArray(".X: a\r\n\r\nb\r\n");
}

void TestSmtpTransport::theServerGetsEveryByte()
{
    SKIP_WITHOUT_AIOSMTPD();
    QFETCH(const QByteArray, message);
    ForeignServer server({});
    int begun = 0;

    const MailAnswer answer = sendTo(settingsFor(server.port()), message, &begun);

    QCOMPARE(answer.outcome, Outcome::Accepted);
    QCOMPARE(answer.code, 250);
    QCOMPARE(answer.words, u"250 2.0.0 queued as 4711"_s);
    QCOMPARE(begun, 1);
    const QJsonObject mail = server.mail();
    QCOMPARE(QByteArray::fromBase64(mail.value(u"content"_s).toString().toLatin1()), message);
    QCOMPARE(mail.value(u"from"_s).toString(), sampleEnvelope.from);
    QCOMPARE(mail.value(u"to"_s).toArray(), QJsonArray{sampleEnvelope.to.first()});
}

void TestSmtpTransport::logsIn()
{
    SKIP_WITHOUT_AIOSMTPD();
    ForeignServer server({u"--login"_s, u"ada@example.com:pässwörd :%"_s});
    SmtpSettings settings = settingsFor(server.port());
    settings.user = SecretText("ada@example.com");
    settings.password = SecretText(u"pässwörd :%"_s.toUtf8());

    const MailAnswer answer = sendTo(settings);

    QCOMPARE(answer.outcome, Outcome::Accepted);
    QCOMPARE(server.mail().value(u"user"_s).toString(), u"ada@example.com"_s);
}

void TestSmtpTransport::aWrongPasswordIsTroubleWithTheAccount()
{
    SKIP_WITHOUT_AIOSMTPD();
    ForeignServer server({u"--login"_s, u"ada:right"_s});
    SmtpSettings settings = settingsFor(server.port());
    settings.user = SecretText("ada");
    settings.password = SecretText("wrong");
    int begun = 0;

    const MailAnswer wrong = sendTo(settings, sampleBytes(), &begun);
    const MailAnswer none = sendTo(settingsFor(server.port()), sampleBytes(), &begun);

    QCOMPARE(wrong.outcome, Outcome::AccountTrouble);
    QCOMPARE(wrong.code, 535);
    QVERIFY2(wrong.words.startsWith("535 "_L1), qPrintable(wrong.words));
    QCOMPARE(none.outcome, Outcome::AccountTrouble);
    QCOMPARE(none.code, 530);
    QCOMPARE(begun, 0);
}

void TestSmtpTransport::sendsOverTls_data()
{
    QTest::addColumn<bool>("implicit");

    QTest::newRow("STARTTLS") << false;
    QTest::newRow("TLS from the first byte") << true;
}

void TestSmtpTransport::sendsOverTls()
{
    SKIP_WITHOUT_AIOSMTPD();
    QFETCH(const bool, implicit);
    const QString own = certificate(m_folder, u"own"_s);
    if (own.isEmpty())
        QSKIP("needs the openssl program to make a certificate");
    ForeignServer server(QStringList{u"--cert"_s, own + u".crt"_s, u"--key"_s, own + u".key"_s}
        + (implicit ? QStringList{u"--implicit"_s} : QStringList()));
    SmtpSettings settings = settingsFor(server.port(), implicit ? u"smtps"_s : u"smtp"_s);
    settings.caFile = QFile::encodeName(own + u".crt"_s);

    const MailAnswer answer = sendTo(settings);

    QCOMPARE(answer.outcome, Outcome::Accepted);
    if (!implicit)
        QVERIFY(server.mail().value(u"secure"_s).toBool());
}

void TestSmtpTransport::aForeignCertificateIsRefused_data()
{
    sendsOverTls_data();
}

void TestSmtpTransport::aForeignCertificateIsRefused()
{
    SKIP_WITHOUT_AIOSMTPD();
    QFETCH(const bool, implicit);
    const QString own = certificate(m_folder, u"own"_s);
    const QString other = certificate(m_folder, u"other"_s);
    if (own.isEmpty())
        QSKIP("needs the openssl program to make a certificate");
    ForeignServer server(QStringList{u"--cert"_s, own + u".crt"_s, u"--key"_s, own + u".key"_s}
        + (implicit ? QStringList{u"--implicit"_s} : QStringList()));
    SmtpSettings settings = settingsFor(server.port(), implicit ? u"smtps"_s : u"smtp"_s);
    settings.caFile = QFile::encodeName(other + u".crt"_s);
    int begun = 0;

    const MailAnswer answer = sendTo(settings, sampleBytes(), &begun);

    QCOMPARE(answer.outcome, Outcome::AccountTrouble);
    QVERIFY2(answer.words.contains("certificate"_L1, Qt::CaseInsensitive), qPrintable(answer.words));
    QCOMPARE(begun, 0);
    QVERIFY(server.tookNothing());
}

void TestSmtpTransport::aRefusalIsTakenAtItsWord_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("code");

    const auto row = [](const char *refusal, Outcome outcome, int code) {
        QTest::newRow(refusal) << QString::fromLatin1(refusal) << outcome << code;
    };
    for (const char *stage : {"MAIL", "RCPT", "DOT"}) {
        row(qPrintable(QString::fromLatin1(stage) + u"=550 5.1.1 no such user"_s), Outcome::Rejected, 550);
        row(qPrintable(QString::fromLatin1(stage) + u"=451 4.3.0 try later"_s), Outcome::NotSent, 451);
        row(qPrintable(QString::fromLatin1(stage) + u"=421 4.3.2 closing"_s), Outcome::NotSent, 421);
    }
}

void TestSmtpTransport::aRefusalIsTakenAtItsWord()
{
    SKIP_WITHOUT_AIOSMTPD();
    QFETCH(const QString, refusal);
    QFETCH(const Outcome, outcome);
    QFETCH(const int, code);
    ForeignServer server({u"--refuse"_s, refusal});
    int begun = 0;

    const MailAnswer answer = sendTo(settingsFor(server.port()), sampleBytes(), &begun);

    QCOMPARE(answer.outcome, outcome);
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.words, refusal.section(u'=', 1));
    QCOMPARE(begun, refusal.startsWith("DOT"_L1) ? 1 : 0);
}

void TestSmtpTransport::severalMailsGoOverOneTransport()
{
    SKIP_WITHOUT_AIOSMTPD();
    ForeignServer server({});
    SmtpTransport transport(settingsFor(server.port()));
    const QByteArray message = sampleBytes();

    for (int i = 0; i < 55; ++i) { // More than go over one connection.
        const MailAnswer answer = transport.send(
            sampleEnvelope, message, [] { return true; }, StopFlag());
        QCOMPARE(answer.outcome, Outcome::Accepted);
        QCOMPARE(QByteArray::fromBase64(server.mail().value(u"content"_s).toString().toLatin1()), message);
    }
    QVERIFY(server.tookNothing());
}
