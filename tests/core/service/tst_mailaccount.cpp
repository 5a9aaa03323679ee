#include "tests/core/service/tst_mailaccount.h"

#include "core/service/MailAccountService.h"
#include "tests/core/service/ServiceBook.h"
#include "tests/sandbox/smtp/SmtpSink.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A book and a mail server on this computer that delivers nothing.
struct Office {
    Office()
        : folder(book.dir.filePath(u"mails"_s))
        , sink(folder)
    {
        if (!sink.listen(0))
            qFatal("no port for the mail server");
    }

    MailAccount account() const { return {.url = u"smtp://127.0.0.1:%1"_s.arg(sink.port())}; }
    Result<QString> send(const MailAccount &account, const QString &to = u"mara@brightwater.example"_s)
    {
        return await(book.settings.mail().sendTest(
            account, {.to = to, .subject = u"Test of the account"_s, .text = u"Mails <b>arrive</b>."_s}));
    }
    QByteArray mail() const
    {
        const QStringList names = QDir(folder).entryList({u"*.eml"_s}, QDir::Files);
        QFile file(folder + u'/' + names.value(0));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ServiceBook book;
    const QString folder;
    sandbox::SmtpSink sink;
};

} // namespace

void TestMailAccount::aTestReallyArrivesAndNothingIsKept()
{
    Office office;
    const auto before = must(await(office.book.settings.all()));

    const Result<QString> words = office.send(office.account());

    QVERIFY2(words, qPrintable(ruleOf(words)));
    QVERIFY(words->startsWith(u"250"_s));
    QCOMPARE(office.sink.accepted(), 1);
    const QByteArray mail = office.mail();
    QVERIFY(mail.contains("Subject: Test of the account\r\n"));
    QVERIFY(mail.contains("mara@brightwater.example"));
    QVERIFY(mail.contains("&lt;b&gt;")); // Words are no markup.
    QCOMPARE(must(await(office.book.settings.all())), before);
    QVERIFY(must(await(office.book.settings.mail().standing())).url.isEmpty());
}

void TestMailAccount::whatTheServerSaysIsTold_data()
{
    QTest::addColumn<sandbox::SmtpFault>("fault");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("refuses the recipient")
        << sandbox::SmtpFault::RefuseRecipient << u"mail.test_rejected"_s << ErrorKind::Refused;
    QTest::newRow("wants it later") << sandbox::SmtpFault::PostponeRecipient << u"mail.test_not_sent"_s
                                    << ErrorKind::Offline;
    QTest::newRow("refuses the mail")
        << sandbox::SmtpFault::RejectBody << u"mail.test_rejected"_s << ErrorKind::Refused;
    QTest::newRow("says nothing at the end")
        << sandbox::SmtpFault::LoseAnswer << u"mail.test_uncertain"_s << ErrorKind::Uncertain;
}

void TestMailAccount::whatTheServerSaysIsTold()
{
    QFETCH(const sandbox::SmtpFault, fault);
    QFETCH(const QString, rule);
    QFETCH(const ErrorKind, kind);
    Office office;
    office.sink.script().failNext(fault, 2);

    const Result<QString> words = office.send(office.account());

    QCOMPARE(ruleOf(words), rule);
    QCOMPARE(words.error().kind, kind);
}

void TestMailAccount::nobodyThereIsNotSent()
{
    Office office;
    MailAccount account = office.account();
    account.url = u"smtp://127.0.0.1:1"_s;

    QCOMPARE(ruleOf(office.send(account)), u"mail.test_not_sent"_s);
}

void TestMailAccount::whatCannotBeSentIsNamed()
{
    Office office;

    QCOMPARE(ruleOf(office.send(MailAccount())), u"mail.url_missing"_s);
    QCOMPARE(ruleOf(office.send({.url = u"http://mail.example"_s})), u"setting.url_insecure"_s);
    const Result<QString> nobody = office.send(office.account(), u"mara"_s);
    QCOMPARE(ruleOf(nobody), u"mail.address_at"_s);
    QCOMPARE(nobody.error().field, u"to"_s);
    must(await(office.book.settings.set(u"company.email"_s, {})));
    QCOMPARE(ruleOf(office.send(office.account())), u"mail.sender_missing"_s);
    QCOMPARE(office.sink.accepted(), 0);
}

void TestMailAccount::whatIsKeptIsUsedForMails()
{
    Office office;
    MailAccount account = office.account();
    account.user = SecretText("mara");
    account.password = SecretText("hush");

    must(await(office.book.settings.mail().keep(account)));

    QCOMPARE(must(await(office.book.settings.all())).value(u"smtp.url"_s), account.url);
    QCOMPARE(office.book.secrets.secrets.value(u"smtp/user"_s), QByteArray("mara"));
    QCOMPARE(office.book.secrets.secrets.value(u"smtp/password"_s), QByteArray("hush"));
    const MailStanding standing = must(await(office.book.settings.mail().standing()));
    QCOMPARE(standing.url, account.url);
    QVERIFY(standing.hasLogin);
    QVERIFY(await(office.book.settings.test(ConnectionId(u"smtp"_s))));
}

void TestMailAccount::aLoginThatIsKeptNeedsNotBeTypedAgain()
{
    Office office;
    MailAccount account = office.account();
    account.user = SecretText("mara");
    account.password = SecretText("hush");
    must(await(office.book.settings.mail().keep(account)));

    must(await(office.book.settings.mail().keep({.url = office.account().url, .keepsLogin = true})));
    QVERIFY(office.book.secrets.secrets.contains(u"smtp/user"_s));

    must(await(office.book.settings.mail().keep({.url = office.account().url})));
    QVERIFY(!office.book.secrets.secrets.contains(u"smtp/user"_s));
    QVERIFY(!office.book.secrets.secrets.contains(u"smtp/password"_s));
}
