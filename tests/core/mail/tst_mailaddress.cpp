#include "tests/core/mail/tst_mailaddress.h"

#include "core/mail/MailAddress.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestMailAddress::takesWhatCanBeSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wire");

    QTest::newRow("plain") << u"ada@example.com"_s << u"ada@example.com"_s;
    QTest::newRow("plus and dots") << u"a.b+c@mail.example.com"_s << u"a.b+c@mail.example.com"_s;
    QTest::newRow("domain beyond ASCII") << u"buro@müller.example"_s << u"buro@xn--mller-kva.example"_s;
    QTest::newRow("capitals stay in the local part") << u"Ada@example.com"_s << u"Ada@example.com"_s;
    QTest::newRow("local test server") << u"ada@localhost"_s << u"ada@localhost"_s;
    QTest::newRow("longest local part")
        << QString(64, u'a') + u"@example.com"_s << QString(64, u'a') + u"@example.com"_s;
}

void TestMailAddress::takesWhatCanBeSent()
{
    QFETCH(const QString, text);
    QFETCH(const QString, wire);

    const Result<MailAddress> address = MailAddress::parse(text);

    QVERIFY(address);
    QCOMPARE(address->text(), wire);
}

void TestMailAddress::refusesWhatCannotBeSentSafely_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");

    QTest::newRow("nothing") << u""_s << u"mail.address_empty"_s;
    QTest::newRow("a second command") << u"b@x>\r\nRCPT TO:<evil@x.example"_s << u"mail.address_characters"_s;
    QTest::newRow("line feed") << u"ada@example.com\n"_s << u"mail.address_characters"_s;
    QTest::newRow("carriage return") << u"ada\r@example.com"_s << u"mail.address_characters"_s;
    QTest::newRow("NUL") << u"ada"_s + QChar(u'\0') + u"@example.com"_s << u"mail.address_characters"_s;
    QTest::newRow("line separator") << u"ada\u2028@example.com"_s << u"mail.address_characters"_s;
    QTest::newRow("direction mark") << u"ada\u202e@example.com"_s << u"mail.address_characters"_s;
    QTest::newRow("space") << u"ada ng@example.com"_s << u"mail.address_characters"_s;
    QTest::newRow("a second recipient")
        << u"ada@example.com,eve@example.com"_s << u"mail.address_characters"_s;
    QTest::newRow("brackets") << u"<ada@example.com>"_s << u"mail.address_characters"_s;
    QTest::newRow("quoted local part") << u"\"ada\"@example.com"_s << u"mail.address_characters"_s;
    QTest::newRow("domain literal") << u"ada@[127.0.0.1]"_s << u"mail.address_characters"_s;
    QTest::newRow("no at") << u"example.com"_s << u"mail.address_at"_s;
    QTest::newRow("two ats") << u"ada@eve@example.com"_s << u"mail.address_at"_s;
    QTest::newRow("no local part") << u"@example.com"_s << u"mail.address_local"_s;
    QTest::newRow("two dots") << u"ada..ng@example.com"_s << u"mail.address_local"_s;
    QTest::newRow("dot at the end") << u"ada.@example.com"_s << u"mail.address_local"_s;
    QTest::newRow("needs SMTPUTF8") << u"çınar@example.com"_s << u"mail.address_not_ascii"_s;
    QTest::newRow("no domain") << u"ada@"_s << u"mail.address_domain"_s;
    QTest::newRow("no top level") << u"ada@intranet"_s << u"mail.address_domain"_s;
    QTest::newRow("empty label") << u"ada@example..com"_s << u"mail.address_domain"_s;
    QTest::newRow("hyphen at the edge") << u"ada@-example.com"_s << u"mail.address_domain"_s;
    QTest::newRow("underscore in the domain") << u"ada@ex_ample.com"_s << u"mail.address_domain"_s;
    QTest::newRow("long local part") << QString(65, u'a') + u"@example.com"_s << u"mail.address_too_long"_s;
    QTest::newRow("long address") << u"a@"_s + (QString(60, u'b') + u'.').repeated(4) + u"example.com"_s
                                  << u"mail.address_too_long"_s;
}

void TestMailAddress::refusesWhatCannotBeSentSafely()
{
    QFETCH(const QString, text);
    QFETCH(const QString, rule);

    const Result<MailAddress> address = MailAddress::parse(text);

    QVERIFY(!address);
    QCOMPARE(address.error().rule, rule);
    QCOMPARE(address.error().field, u"email"_s);
}
