#include "tests/core/base/tst_log.h"

#include "core/base/Log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestLog::secretsAndAddressesAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("bearer header", u"Authorization: Bearer abcdefgh12345"_s, u"Authorization: ***"_s);
    row("header in JSON", u"{\"authorization\": \"Basic YWJj\"}"_s, u"{\"authorization\": ***"_s);
    row("bearer alone", u"sent Bearer A21AAabcdefgh.x-y_z to"_s, u"sent Bearer *** to"_s);
    row("cookie", u"Set-Cookie: sid=1; Path=/"_s, u"Set-Cookie: ***"_s);
    row("api key header", u"X-Api-Key: abc"_s, u"X-Api-Key: ***"_s);
    row("oauth redirect", u"GET /cb?code=4%2F0Ab&state=xyz&scope=a"_s,
        u"GET /cb?code=***&state=***&scope=a"_s);
    row("form", u"grant_type=refresh_token&refresh_token=r1&client_secret=c1"_s,
        u"grant_type=refresh_token&refresh_token=***&client_secret=***"_s);
    row("token in JSON", u"{\"access_token\":\"a1\",\"expires_in\":1}"_s,
        u"{\"access_token\":\"***\",\"expires_in\":1}"_s);
    row("password with a quote in JSON", u"{\"password\": \"a\\\"bcd\", \"x\": 1}"_s,
        u"{\"password\": \"***\", \"x\": 1}"_s);
    row("password after a colon", u"password: hunter2 end"_s, u"password: *** end"_s);
    row("stripe secret key", u"key sk_live_51Habc used"_s, u"key sk_*** used"_s);
    row("stripe restricted key", u"rk_test_51Habc"_s, u"rk_***"_s);
    row("stripe webhook secret", u"whsec_abc123"_s, u"whsec_***"_s);
    row("client secret of a payment", u"pi_3abc_secret_XyZ1"_s, u"pi_3abc_secret_***"_s);
    row("hubspot token", u"pat-eu1-12345678-abcd"_s, u"pat-***"_s);
    row("JSON web token", u"id eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.c2ln end"_s, u"id eyJ*** end"_s);
    row("SMTP login", u"AUTH PLAIN AGFkYQBwYXNz"_s, u"AUTH PLAIN ***"_s);
    row("mail address", u"to ada.ng+x@mail.example.com, now"_s, u"to a***@m***, now"_s);
    row("mail address in brackets", u"RCPT TO:<ada@example.com>"_s, u"RCPT TO:<a***@e***>"_s);
    row("mail address beyond ASCII", u"çınar@müller.example"_s, u"ç***@m***"_s);
    row("mail address in a query", u"?q=ada%40example.com&a=1"_s, u"?q=a***%40e***&a=1"_s);
    row("user and password in a URL", u"https://ada:pw@host.example/x"_s, u"https://***@host.example/x"_s);
    row("stripe link", u"see https://buy.stripe.com/test_abc?x=1 now"_s,
        u"see https://buy.stripe.com/*** now"_s);
    row("paypal link", u"https://www.sandbox.paypal.com/invoice/p/#ABC"_s,
        u"https://www.sandbox.paypal.com/***"_s);
}

void TestLog::secretsAndAddressesAreReplaced()
{
    QFETCH(const QString, text);

    const QString clean = redacted(text);

    QTEST(clean, "expected");
    QCOMPARE(redacted(clean), clean);
}

void TestLog::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a request") << u"GET /v1/payment_links/plink_1 200 in 31 ms"_s;
    QTest::newRow("an id") << u"entry 019a3c5e-7b1a-7def-8000-0123456789ab waits"_s;
    QTest::newRow("a state") << u"state: open, code 530"_s;
    QTest::newRow("an amount") << u"open 1,249.97 EUR at 09:30"_s;
}

void TestLog::ordinaryTextStays()
{
    QFETCH(const QString, text);

    QCOMPARE(redacted(text), text);
}

void TestLog::theFileHoldsRedactedLinesForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"logs/quittance.log"_s);
    const QtMessageHandler previous = qInstallMessageHandler(nullptr);

    installLogSink(folder.filePath(u"logs"_s));
    qCInfo(lcMail) << "handed over for ada@example.com with sk_live_abc";
    qCDebug(lcMail) << "not on by default";
    const QString filler(20'000, u'x');
    for (int i = 0; i < 110; ++i)
        qCInfo(lcMail).noquote() << filler;
    qInstallMessageHandler(previous);

    QCOMPARE(QDir(folder.filePath(u"logs"_s)).entryList(QDir::Files),
        (QStringList{u"quittance.log"_s, u"quittance.log.1"_s}));
    for (const QString &path : {name, name + u".1"_s})
        QCOMPARE(QFile::permissions(path)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    QFile file(name + u".1"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.readLine();
    QVERIFY2(first.endsWith("info quittance.mail: \"handed over for a***@e*** with sk_***\"\n")
            || first.endsWith("info quittance.mail: handed over for a***@e*** with sk_***\n"),
        first.constData());
    QVERIFY(!file.readAll().contains("not on by default"));
}

void TestLog::aLogGoesOnAtAnotherPlace()
{
    const QTemporaryDir folder;
    const QtMessageHandler previous = qInstallMessageHandler(nullptr);
    const auto linesIn = [&](const QString &name) {
        QFile file(folder.filePath(name + u"/quittance.log"_s));
        file.open(QIODevice::ReadOnly);
        return file.readAll().count('\n');
    };

    installLogSink(folder.filePath(u"one"_s));
    qCInfo(lcMail) << "first";
    installLogSink(folder.filePath(u"other"_s));
    qCInfo(lcMail) << "second";
    qCInfo(lcMail) << "third";
    qInstallMessageHandler(previous);

    QCOMPARE(linesIn(u"one"_s), 1);
    QCOMPARE(linesIn(u"other"_s), 2);
}
