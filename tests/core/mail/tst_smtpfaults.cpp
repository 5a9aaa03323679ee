#include "tests/core/mail/tst_smtpfaults.h"

#include "tests/core/mail/RawSmtpServer.h"
#include "tests/core/mail/smtpSamples.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace quittance;
using namespace Qt::StringLiterals;

using Outcome = MailAnswer::Outcome;

void TestSmtpFaults::withoutStartTlsNothingIsSent()
{
    const RawSmtpServer server({});
    SmtpSettings settings = settingsFor(server.port());
    const QString own = certificate(m_folder, u"own"_s);
    if (own.isEmpty())
        QSKIP("needs the openssl program to make a certificate");
    settings.caFile = QFile::encodeName(own + u".crt"_s);
    settings.user = SecretText("ada");
    settings.password = SecretText("secret");
    int begun = 0;

    const MailAnswer answer = sendTo(settings, sampleBytes(), &begun);

    QCOMPARE(answer.outcome, Outcome::AccountTrouble);
    QCOMPARE(begun, 0);
    QCOMPARE(server.messages(), 0);
}

void TestSmtpFaults::aRefusedCommandEndsIt_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Outcome>("outcome");

    QTest::newRow("greeting 421") << QByteArray("GREET") << QByteArray("421 busy") << Outcome::NotSent;
    QTest::newRow("greeting 554") << QByteArray("GREET") << QByteArray("554 no service")
                                  << Outcome::AccountTrouble;
    QTest::newRow("MAIL 452") << QByteArray("MAIL") << QByteArray("452 full") << Outcome::NotSent;
    QTest::newRow("RCPT 550") << QByteArray("RCPT") << QByteArray("550 who?") << Outcome::Rejected;
    QTest::newRow("DATA 451") << QByteArray("DATA") << QByteArray("451 later") << Outcome::NotSent;
    QTest::newRow("DATA 554") << QByteArray("DATA") << QByteArray("554 no") << Outcome::Rejected;
}

void TestSmtpFaults::aRefusedCommandEndsIt()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArray, reply);
    QFETCH(const Outcome, outcome);
    RawSmtpServer::Script script;
    if (command == "GREET")
        script.greeting = reply;
    else
        script.replies.insert(command, reply);
    const RawSmtpServer server(script);
    int begun = 0;

    const MailAnswer answer = sendTo(settingsFor(server.port()), sampleBytes(), &begun);

    QCOMPARE(answer.outcome, outcome);
    QCOMPARE(answer.words, QString::fromLatin1(reply));
    QCOMPARE(begun, 0);
    QCOMPARE(server.messages(), 0);
}

void TestSmtpFaults::aLostAnswerIsUncertain()
{
    RawSmtpServer::Script script;
    script.afterDot = RawSmtpServer::AfterDot::Close;
    const RawSmtpServer server(script);
    int begun = 0;

    const MailAnswer answer = sendTo(settingsFor(server.port()), sampleBytes(), &begun);

    QCOMPARE(answer.outcome, Outcome::Uncertain);
    QCOMPARE(begun, 1);
    QCOMPARE(server.messages(), 1);
}

void TestSmtpFaults::aBreakInTheMiddleIsNotSent()
{
    RawSmtpServer::Script script;
    script.closeAfterBytes = 1000;
    const RawSmtpServer server(script);
    const QByteArray message = "Subject: x\r\n\r\n" + (QByteArray(76, 'x') + "\r\n").repeated(400'000);
    int begun = 0;

    const MailAnswer answer = sendTo(settingsFor(server.port()), message, &begun);

    QCOMPARE(answer.outcome, Outcome::NotSent);
    QCOMPARE(begun, 1);
    QCOMPARE(server.messages(), 0);
}

void TestSmtpFaults::theAnswerToTheDotDecides_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("words");

    QTest::newRow("554") << QByteArray("554 5.7.1 spam") << Outcome::Rejected << u"554 5.7.1 spam"_s;
    QTest::newRow("452") << QByteArray("452 4.3.1 full") << Outcome::NotSent << u"452 4.3.1 full"_s;
    QTest::newRow("several lines") << QByteArray(
        "550-5.7.26 not\r\n550-5.7.26 signed,\r\n550 5.7.26 see help")
                                   << Outcome::Rejected << u"550 5.7.26 not 5.7.26 signed, 5.7.26 see help"_s;
    QTest::newRow("250") << QByteArray("250 2.0.0 Ok: queued as 1A2B") << Outcome::Accepted
                         << u"250 2.0.0 Ok: queued as 1A2B"_s;
    QTest::newRow("controls are cleaned")
        << QByteArray("554 \x1b[31mno\x07") << Outcome::Rejected << u"554 [31mno"_s;
}

void TestSmtpFaults::theAnswerToTheDotDecides()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, words);
    RawSmtpServer::Script script;
    script.answer = reply;
    const RawSmtpServer server(script);

    const MailAnswer answer = sendTo(settingsFor(server.port()));

    QCOMPARE(answer.outcome, outcome);
    QCOMPARE(answer.words, words);
    QCOMPARE(server.messages(), 1);
}

void TestSmtpFaults::stoppingEndsTheWaitForTheAnswer()
{
    RawSmtpServer::Script script;
    script.afterDot = RawSmtpServer::AfterDot::Hang;
    const RawSmtpServer server(script);
    const StopFlag stop;
    std::thread stopper([&server, stop] {
        while (server.messages() == 0)
            QThread::yieldCurrentThread();
        stop.stop();
    });
    const auto yes = [] { return true; };
    QElapsedTimer timer;
    timer.start();
    MailAnswer stopped;
    MailAnswer next;

    {
        SmtpTransport transport(settingsFor(server.port()));
        stopped = transport.send(sampleEnvelope, sampleBytes(), yes, stop);
        // The connection that still owes an answer is not used again; the server takes no second one.
        next = transport.send(sampleEnvelope, sampleBytes(), yes, StopFlag());
    }
    stopper.join();

    QCOMPARE(stopped.outcome, Outcome::Uncertain);
    QCOMPARE(next.outcome, Outcome::NotSent);
    QCOMPARE(server.messages(), 1);
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
}

void TestSmtpFaults::nobodyListeningIsNotSent()
{
    int port = 0;
    {
        const RawSmtpServer gone({});
        port = gone.port();
    }

    const MailAnswer answer = sendTo(settingsFor(port));

    QCOMPARE(answer.outcome, Outcome::NotSent);
    QCOMPARE(answer.code, 0);
    QVERIFY(!answer.words.isEmpty());
}

void TestSmtpFaults::nothingIsSentWhenTheMarkCannotBeSet()
{
    const RawSmtpServer server({});
    SmtpTransport transport(settingsFor(server.port()));

    const MailAnswer answer = transport.send(
        sampleEnvelope, sampleBytes(), [] { return false; }, StopFlag());

    QCOMPARE(answer.outcome, Outcome::NotSent);
    QCOMPARE(server.messages(), 0);
}

void TestSmtpFaults::whatIsUnsafeNeverReachesTheWire_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<QByteArray>("message");

    const QString fine = u"a@b.example"_s;
    const QByteArray bytes = sampleBytes();
    QTest::newRow("a command in the recipient")
        << fine << QStringList{u"b@x>\r\nRCPT TO:<evil@x.example"_s} << bytes;
    QTest::newRow("a command in the sender") << u"b@x>\r\nRSET"_s << QStringList{fine} << bytes;
    QTest::newRow("a bad second recipient") << fine << QStringList{fine, u"x"_s} << bytes;
    QTest::newRow("no recipient") << fine << QStringList() << bytes;
    QTest::newRow("lone line feed") << fine << QStringList{fine} << QByteArray("Subject: x\n.\n\r\n");
    QTest::newRow("lone carriage return") << fine << QStringList{fine} << QByteArray("Subject: x\r.\r\r\n");
    QTest::newRow("no line end") << fine << QStringList{fine} << QByteArray("Subject: x");
    QTest::newRow("line of 999") << fine << QStringList{fine} << QByteArray(999, 'x') + "\r\n";
    QTest::newRow("nothing") << fine << QStringList{fine} << QByteArray();
}

void TestSmtpFaults::whatIsUnsafeNeverReachesTheWire()
{
    QFETCH(const QString, from);
    QFETCH(const QStringList, to);
    QFETCH(const QByteArray, message);
    const RawSmtpServer server({});
    SmtpTransport transport(settingsFor(server.port()));
    int begun = 0;

    const MailAnswer answer = transport.send(
        {.from = from, .to = to}, message, [&] { return ++begun > 0; }, StopFlag());

    QCOMPARE(answer.outcome, Outcome::Rejected);
    QVERIFY(answer.words.startsWith("mail."_L1));
    QCOMPARE(begun, 0);
    QCOMPARE(server.messages(), 0);
}

void TestSmtpFaults::settingsAreChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("plain");

    QTest::newRow("TLS") << u"smtps://mail.example:465"_s << u""_s << false;
    QTest::newRow("STARTTLS") << u"smtp://mail.example:587"_s << u""_s << false;
    QTest::newRow("loopback") << u"smtp://127.0.0.1:2525"_s << u""_s << true;
    QTest::newRow("loopback by name") << u"smtp://localhost:2525/"_s << u""_s << true;
    QTest::newRow("not quite loopback") << u"smtp://127.0.0.1.evil.example"_s << u""_s << false;
    QTest::newRow("web") << u"https://mail.example"_s << u"mail.url_scheme"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"mail.url_scheme"_s << false;
    QTest::newRow("no host") << u"smtp://"_s << u"mail.url_host"_s << false;
    QTest::newRow("password in it") << u"smtp://a:b@mail.example"_s << u"mail.url_extra"_s << false;
    QTest::newRow("path") << u"smtp://mail.example/x"_s << u"mail.url_extra"_s << false;
}

void TestSmtpFaults::settingsAreChecked()
{
    QFETCH(const QString, url);
    QFETCH(const QString, rule);
    QFETCH(const bool, plain);
    const SmtpSettings settings{.url = QUrl(url), .user = {}, .password = {}, .caFile = {}};

    const Result<void> checked = settings.check();

    QCOMPARE(checked ? QString() : checked.error().rule, rule);
    QCOMPARE(settings.isPlain(), plain);
    if (!checked)
        QVERIFY(!checked.error().value.contains("a:b"_L1));
}
