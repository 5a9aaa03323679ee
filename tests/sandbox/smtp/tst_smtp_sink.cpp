#include "tests/sandbox/smtp/tst_smtp_sink.h"

#include "tests/sandbox/smtp/SmtpSession.h"
#include "tests/sandbox/smtp/SmtpSink.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray closed = "closed";
const QByteArray silent = "silent";

//! A mail server in a folder of its own, and one conversation with it.
class Talk
{
public:
    Talk()
        : sink(folder.path() + u"/mail"_s)
    {
        if (!sink.listen(0))
            qFatal("no port to listen on");
        connect();
    }

    void connect()
    {
        socket.abort();
        socket.connectToHost(QHostAddress::LocalHost, sink.port());
        greeting = answer(5000);
    }
    //! Sends a line and returns the whole answer without its last CR LF, or closed, or silent.
    QByteArray say(const QByteArray &line, int waitMs = 5000)
    {
        socket.write(line + "\r\n");
        return answer(waitMs);
    }
    QByteArray hello() { return say("EHLO here.example"); }
    //! Up to and with DATA; the last answer.
    QByteArray begin(const QByteArray &recipient)
    {
        say("MAIL FROM:<billing@here.example>");
        const QByteArray answer = say("RCPT TO:<" + recipient + ">");
        return answer.startsWith("250") ? say("DATA") : answer;
    }
    QList<QByteArray> stored(const QString &suffix) const
    {
        QList<QByteArray> contents;
        const QDir mail(folder.path() + u"/mail"_s);
        for (const QString &name : mail.entryList({u"*"_s + suffix}, QDir::Files, QDir::Name)) {
            QFile file(mail.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                contents.append(file.readAll());
        }
        return contents;
    }

    QTemporaryDir folder;
    SmtpSink sink;
    QTcpSocket socket;
    QByteArray greeting;

private:
    QByteArray answer(int waitMs)
    {
        QByteArray text;
        const auto whole = [&] {
            // The last line of an answer has a space after its code, the others a hyphen.
            const QByteArray last = text.trimmed().split('\n').last();
            return text.endsWith("\r\n") && (last.size() < 4 || last[3] == ' ');
        };
        QEventLoop loop;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] { loop.exit(1); });
        QObject::connect(&socket, &QTcpSocket::disconnected, &loop, [&] { loop.exit(0); });
        QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
            text += socket.readAll();
            if (whole())
                loop.exit(0);
        });
        timer.start(waitMs);
        if (socket.state() != QAbstractSocket::UnconnectedState && loop.exec() == 1)
            return silent;
        return text.isEmpty() ? closed : text.chopped(2);
    }
};

} // namespace

void TestSmtpSink::storesWhatItAcceptsByteForByte()
{
    Talk talk;
    talk.hello();

    QCOMPARE(talk.begin("ada@customer.example").left(3), "354");
    const QByteArray answer = talk.say("Subject: Gr\xc3\xbc\xc3\x9f"
                                       "e\r\n\r\n..one dot\r\n...two dots\r\nbare\nlf\r\n\r\nlast\r\n.");

    QVERIFY2(answer.startsWith("250 2.0.0 queued as "), answer.constData());
    QCOMPARE(talk.sink.accepted(), 1);
    QCOMPARE(talk.stored(u".eml"_s),
        (QList<QByteArray>{"Subject: Gr\xc3\xbc\xc3\x9f"
                           "e\r\n\r\n.one dot\r\n..two dots\r\nbare\nlf\r\n\r\nlast\r\n"}));
}

void TestSmtpSink::putsTheEnvelopeBesideTheMessage()
{
    Talk talk;
    talk.hello();

    talk.say("MAIL FROM:<billing@here.example> SIZE=20 BODY=8BITMIME");
    talk.say("RCPT TO:<ada@customer.example>");
    talk.say("RCPT TO:<bob@customer.example>");
    talk.say("DATA");
    const QByteArray answer = talk.say("Hello\r\n.");

    const QJsonObject envelope = QJsonDocument::fromJson(talk.stored(u".json"_s).value(0)).object();
    QCOMPARE(envelope["from"_L1].toString(), u"billing@here.example"_s);
    QCOMPARE(envelope["to"_L1].toArray(), (QJsonArray{u"ada@customer.example"_s, u"bob@customer.example"_s}));
    QVERIFY(QDateTime::fromString(envelope["time"_L1].toString(), Qt::ISODateWithMs).isValid());
    const QString id = envelope["id"_L1].toString();
    QVERIFY(!id.isEmpty() && answer.endsWith(id.toLatin1()));
    QVERIFY(QFile::exists(talk.folder.path() + u"/mail/000001-%1.eml"_s.arg(id)));
}

void TestSmtpSink::takesSeveralMessagesInOneConversation()
{
    Talk talk;
    talk.hello();

    for (const QByteArray body : {"first", "second", "third"}) {
        talk.begin("ada@customer.example");
        talk.say(body + "\r\n.");
    }

    QCOMPARE(talk.stored(u".eml"_s), (QList<QByteArray>{"first\r\n", "second\r\n", "third\r\n"}));
    QCOMPARE(talk.say("QUIT"), "221 2.0.0 bye");
    QTRY_COMPARE(talk.socket.state(), QAbstractSocket::UnconnectedState);
}

void TestSmtpSink::saysWhatItCan()
{
    Talk talk;
    QVERIFY(talk.greeting.startsWith("220 "));

    const QByteArray answer = talk.hello();

    QVERIFY(answer.contains("\r\n250-SIZE 26214400\r\n"));
    QVERIFY(answer.endsWith("\r\n250 AUTH PLAIN LOGIN"));
    QVERIFY(!answer.contains("PIPELINING"));
}

void TestSmtpSink::answersEachCommand_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("code"); // Of the last line's answer.
    const QByteArray mail = "MAIL FROM:<a@a.example>";
    const QByteArray ehlo = "EHLO x";
    const auto row = [](const char *name, const QList<QByteArray> &lines, const char *code) {
        QTest::newRow(name) << lines << QByteArray(code);
    };

    row("HELO", {"HELO x"}, "250");
    row("lower case", {"ehlo x", "mail from:<a@a.example>"}, "250");
    row("EHLO without a name", {"EHLO"}, "501");
    row("MAIL before EHLO", {mail}, "503");
    row("MAIL twice", {ehlo, mail, mail}, "503");
    row("MAIL from nobody", {ehlo, "MAIL FROM:<>"}, "250");
    row("MAIL without brackets", {ehlo, "MAIL FROM:a@a.example"}, "501");
    row("MAIL with a second address", {ehlo, "MAIL FROM:<a@b@c>"}, "501");
    row("MAIL of a size too large", {ehlo, mail + " SIZE=26214401"}, "552");
    row("MAIL with an unknown parameter", {ehlo, mail + " SMTPUTF8"}, "555");
    row("RCPT before MAIL", {ehlo, "RCPT TO:<b@b.example>"}, "503");
    row("RCPT to nobody", {ehlo, mail, "RCPT TO:<>"}, "501");
    row("RCPT without a host", {ehlo, mail, "RCPT TO:<b>"}, "501");
    row("DATA without a recipient", {ehlo, mail, "DATA"}, "503");
    row("RSET forgets the sender", {ehlo, mail, "RSET", "RCPT TO:<b@b.example>"}, "503");
    row("EHLO forgets the sender", {ehlo, mail, ehlo, "RCPT TO:<b@b.example>"}, "503");
    row("NOOP", {"NOOP"}, "250");
    row("VRFY", {"VRFY b"}, "252");
    row("STARTTLS is not offered", {ehlo, "STARTTLS"}, "502");
    row("nonsense", {"GET / HTTP/1.1"}, "502");
}

void TestSmtpSink::answersEachCommand()
{
    QFETCH(const QList<QByteArray>, lines);
    Talk talk;

    QByteArray answer;
    for (const QByteArray &line : lines)
        answer = talk.say(line);

    QTEST(answer.left(3), "code");
}

void TestSmtpSink::logsInByBothMechanisms_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QByteArray>("code");
    const auto plain = [](const char *user, const char *password) {
        return (QByteArray(1, '\0') + user + QByteArray(1, '\0') + password).toBase64();
    };
    const QByteArray user = QByteArray("user").toBase64();
    const QByteArray secret = QByteArray("secret").toBase64();
    const auto row = [](const char *name, const QList<QByteArray> &lines, const char *code) {
        QTest::newRow(name) << lines << QByteArray(code);
    };

    row("PLAIN at once", {"AUTH PLAIN " + plain("user", "secret")}, "235");
    row("PLAIN when asked", {"AUTH PLAIN", plain("user", "secret")}, "235");
    row("LOGIN", {"AUTH LOGIN", user, secret}, "235");
    row("LOGIN with the user at once", {"AUTH LOGIN " + user, secret}, "235");
    row("a wrong password", {"AUTH PLAIN " + plain("user", "Secret")}, "535");
    row("a wrong user", {"AUTH LOGIN", secret, secret}, "535");
    row("no base64", {"AUTH PLAIN", "!!"}, "501");
    row("given up", {"AUTH LOGIN", "*"}, "501");
    row("another mechanism", {"AUTH CRAM-MD5"}, "504");
    row("twice", {"AUTH PLAIN " + plain("user", "secret"), "AUTH PLAIN"}, "503");
}

void TestSmtpSink::logsInByBothMechanisms()
{
    QFETCH(const QList<QByteArray>, lines);
    Talk talk;
    talk.hello();

    QByteArray answer;
    for (const QByteArray &line : lines)
        answer = talk.say(line);

    QTEST(answer.left(3), "code");
}

void TestSmtpSink::asksForALoginWhereRequired()
{
    Talk talk;
    talk.sink.script().requireLogin(true);
    talk.hello();

    QCOMPARE(talk.say("MAIL FROM:<a@a.example>").left(3), "530");
    talk.say("AUTH PLAIN AHVzZXIAc2VjcmV0");
    QCOMPARE(talk.say("MAIL FROM:<a@a.example>").left(3), "250");
}

void TestSmtpSink::refusesCommandsBeforeTheirAnswers()
{
    Talk talk;
    talk.hello();

    const QByteArray answer = talk.say("MAIL FROM:<a@a.example>\r\nRCPT TO:<b@b.example>");

    QVERIFY(answer.startsWith("503"));
    QTRY_COMPARE(talk.socket.state(), QAbstractSocket::UnconnectedState);
}

void TestSmtpSink::refusesMessagesThatAreTooLarge()
{
    Talk talk;
    talk.hello();
    talk.begin("ada@customer.example");

    const QByteArray line = QByteArray(998, 'x') + "\r\n";
    const QByteArray answer = talk.say(line.repeated(SmtpSession::messageMax / 1000 + 1) + ".", 30'000);

    QCOMPARE(answer.left(3), "552");
    QCOMPARE(talk.sink.accepted(), 0);
    QCOMPARE(talk.say("NOOP").left(3), "250");
}

void TestSmtpSink::refusesARecipientByItsLocalPart_data()
{
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("refused") << QByteArray("refused@a.example") << QByteArray("550");
    QTest::newRow("later") << QByteArray("later@b.example") << QByteArray("451");
    QTest::newRow("busy") << QByteArray("busy@b.example") << QByteArray("421");
    QTest::newRow("without case") << QByteArray("Refused@a.example") << QByteArray("550");
    QTest::newRow("only the whole local part") << QByteArray("refused.not@a.example") << QByteArray("250");
}

void TestSmtpSink::refusesARecipientByItsLocalPart()
{
    QFETCH(const QByteArray, recipient);
    Talk talk;
    talk.hello();
    talk.say("MAIL FROM:<a@a.example>");

    const QByteArray answer = talk.say("RCPT TO:<" + recipient + ">");

    QTEST(answer.left(3), "code");
}

void TestSmtpSink::refusesAListedAddress()
{
    Talk talk;
    talk.sink.script().refuseAddress(u"Gone@customer.example"_s);
    talk.hello();
    talk.say("MAIL FROM:<a@a.example>");

    QCOMPARE(talk.say("RCPT TO:<gone@customer.example>").left(3), "550");
    QCOMPARE(talk.say("RCPT TO:<here@customer.example>").left(3), "250");
    talk.say("DATA");
    QCOMPARE(talk.say("x\r\n.").left(3), "250");
}

void TestSmtpSink::misbehavesAfterTheDot_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("stored");
    const auto row
        = [](const char *name, SmtpFault fault, const char *local, const QByteArray &answer, int stored) {
              QTest::newRow(name) << static_cast<int>(fault) << local + QByteArray("@a.example") << answer
                                  << stored;
          };

    row("nothing wrong", SmtpFault::None, "ada", "250", 1);
    row("full", SmtpFault::MailboxFull, "ada", "452", 0);
    row("full by recipient", SmtpFault::None, "full", "452", 0);
    row("rejected", SmtpFault::RejectBody, "ada", "554", 0);
    row("rejected by recipient", SmtpFault::None, "rejectbody", "554", 0);
    row("lost answer", SmtpFault::LoseAnswer, "ada", closed, 1);
    row("lost answer by recipient", SmtpFault::None, "lostanswer", closed, 1);
    row("silence", SmtpFault::HangAfterDot, "ada", silent, 1);
    row("silence by recipient", SmtpFault::None, "hang", silent, 1);
}

void TestSmtpSink::misbehavesAfterTheDot()
{
    QFETCH(const int, fault);
    QFETCH(const QByteArray, recipient);
    QFETCH(const QByteArray, answer);
    QFETCH(const int, stored);
    Talk talk;
    talk.sink.script().failNext(static_cast<SmtpFault>(fault));
    talk.hello();
    QCOMPARE(talk.begin(recipient).left(3), "354");

    const QByteArray got = talk.say("Hello\r\n.", answer == silent ? 200 : 5000);

    QCOMPARE(answer == closed || answer == silent ? got : got.left(3), answer);
    QCOMPARE(talk.sink.accepted(), stored);
    QCOMPARE(talk.stored(u".eml"_s).size(), stored);
}

void TestSmtpSink::hangsUpWhereTold_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("atData");

    QTest::newRow("before DATA") << static_cast<int>(SmtpFault::CloseBeforeData)
                                 << QByteArray("ada@a.example") << closed;
    QTest::newRow("before DATA by recipient")
        << static_cast<int>(SmtpFault::None) << QByteArray("cutbefore@a.example") << closed;
    QTest::newRow("inside DATA") << static_cast<int>(SmtpFault::CloseInData) << QByteArray("ada@a.example")
                                 << QByteArray("354");
    QTest::newRow("inside DATA by recipient")
        << static_cast<int>(SmtpFault::None) << QByteArray("cutinside@a.example") << QByteArray("354");
}

void TestSmtpSink::hangsUpWhereTold()
{
    QFETCH(const int, fault);
    QFETCH(const QByteArray, recipient);
    QFETCH(const QByteArray, atData);
    Talk talk;
    talk.sink.script().failNext(static_cast<SmtpFault>(fault));
    talk.hello();

    const QByteArray answer = talk.begin(recipient);

    QVERIFY2(answer.startsWith(atData), answer.constData());
    if (answer != closed)
        QCOMPARE(talk.say("Hello\r\n."), closed);
    QCOMPARE(talk.sink.accepted(), 0);
}

void TestSmtpSink::staysSilentWhereTold()
{
    Talk talk;
    talk.sink.script().failNext(SmtpFault::HangAtMail);
    talk.hello();

    QCOMPARE(talk.say("MAIL FROM:<a@a.example>", 200), silent);
    QCOMPARE(talk.say("NOOP", 200), silent);
    QCOMPARE(talk.socket.state(), QAbstractSocket::ConnectedState);

    talk.connect();
    QVERIFY(talk.greeting.startsWith("220"));
}

void TestSmtpSink::countsFaultsByMessage()
{
    Talk talk;
    talk.sink.script().failNext(SmtpFault::ShutDownAtMail);
    talk.sink.script().failNext(SmtpFault::PostponeRecipient, 2);
    talk.hello();

    QCOMPARE(talk.say("MAIL FROM:<a@a.example>").left(3), "421");
    QTRY_COMPARE(talk.socket.state(), QAbstractSocket::UnconnectedState);
    talk.connect();
    talk.hello();
    for (const QByteArray code : {"451", "451", "250"}) {
        talk.say("RSET");
        talk.say("MAIL FROM:<a@a.example>");
        QCOMPARE(talk.say("RCPT TO:<ada@a.example>").left(3), code);
    }
}

void TestSmtpSink::keepsNothingOnReset()
{
    Talk talk;
    talk.hello();
    talk.begin("ada@a.example");
    talk.say("x\r\n.");
    talk.sink.script().failNext(SmtpFault::ShutDownAtMail);
    talk.sink.script().requireLogin(true);

    talk.sink.reset();

    QCOMPARE(talk.sink.accepted(), 0);
    QVERIFY(talk.stored(QString()).isEmpty());
    QTRY_COMPARE(talk.socket.state(), QAbstractSocket::UnconnectedState);
    talk.connect();
    talk.hello();
    talk.begin("ada@a.example");
    QCOMPARE(talk.say("x\r\n.").left(3), "250");
}

void TestSmtpSink::saysWhenTheFolderIsGone()
{
    Talk talk;
    talk.hello();
    talk.begin("ada@a.example");
    QVERIFY(QDir(talk.folder.path() + u"/mail"_s).removeRecursively());

    QCOMPARE(talk.say("x\r\n.").left(3), "451");
    QCOMPARE(talk.sink.accepted(), 0);
}
