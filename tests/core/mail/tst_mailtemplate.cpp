#include "tests/core/mail/tst_mailtemplate.h"

#include "core/domain/amountText.h"
#include "core/mail/MailTemplate.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestMailTemplate::fillsEachPlaceholderByItsPlace_data()
{
    QTest::addColumn<bool>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");

    QTest::newRow("text") << false << u"a {{v}} b {{v}}"_s << u"<&>"_s << u"a <&> b <&>"_s;
    QTest::newRow("a value is not scanned") << false << u"{{v}}"_s << u"{{w}} {{v}}"_s << u"{{w}} {{v}}"_s;
    QTest::newRow("controls go") << false << u"{{v}}"_s << u"a\x1b[1mc\r\nd\re"_s << u"a[1mc\nd\ne"_s;
    QTest::newRow("direction marks go") << false << u"{{v}}"_s << u"a\u202eb\u2066c"_s << u"abc"_s;
    QTest::newRow("html is escaped") << true << u"<p>{{v}}</p>"_s << u"<img src=x onerror='a'>\"&"_s
                                     << u"<p>&lt;img src=x onerror='a'&gt;&quot;&amp;</p>"_s;
    QTest::newRow("lines become breaks") << true << u"{{v}}"_s << u"a\nb"_s << u"a<br>\nb"_s;
    QTest::newRow("a link is escaped")
        << true << u"<a href=\"{{v}}\">"_s << u"https://pay.example/l?a=1&b=2"_s
        << u"<a href=\"https://pay.example/l?a=1&amp;b=2\">"_s;
    QTest::newRow("no placeholder") << false << u"a } b { c"_s << u"x"_s << u"a } b { c"_s;
}

void TestMailTemplate::fillsEachPlaceholderByItsPlace()
{
    QFETCH(const bool, html);
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    const MailTemplate mail(text, html ? MailTemplate::Kind::Html : MailTemplate::Kind::Text);

    const Result<QString> filled = mail.fill({{u"v"_s, value}, {u"w"_s, u"never"_s}}, MailLink());

    QVERIFY(filled);
    QTEST(*filled, "expected");
}

void TestMailTemplate::refusesHolesAndUnknownNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");

    QTest::newRow("unknown") << u"{{other}}"_s << u"x"_s << u"mail.placeholder_unknown"_s;
    QTest::newRow("name with spaces") << u"{{ v }}"_s << u"x"_s << u"mail.placeholder_unknown"_s;
    QTest::newRow("empty") << u"a {{v}}"_s << u""_s << u"mail.placeholder_empty"_s;
    QTest::newRow("blank") << u"a {{v}}"_s << u" \u202e\n"_s << u"mail.placeholder_empty"_s;
    QTest::newRow("unclosed") << u"a {{v"_s << u"x"_s << u"mail.placeholder_unclosed"_s;
    QTest::newRow("script as a link")
        << u"<a href=\"{{v}}\">"_s << u"javascript:alert(1)"_s << u"mail.link_not_allowed"_s;
    QTest::newRow("leaving the attribute")
        << u"<a href=\"{{v}}\">"_s << u"https://a.example/\" onclick=\"x"_s << u"mail.link_not_allowed"_s;
}

void TestMailTemplate::refusesHolesAndUnknownNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);

    const Result<QString> filled
        = MailTemplate(text, MailTemplate::Kind::Html).fill({{u"v"_s, value}}, MailLink());

    QVERIFY(!filled);
    QTEST(filled.error().rule, "rule");
}

void TestMailTemplate::admitsOnlyAllowedLinks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("https") << u"https://buy.stripe.com/test_1"_s << true;
    QTest::newRow("the stand-in") << u"http://127.0.0.1:4711/pay/1"_s << true;
    QTest::newRow("another port") << u"http://127.0.0.1:4712/pay/1"_s << false;
    QTest::newRow("another name for loopback") << u"http://localhost:4711/pay/1"_s << false;
    QTest::newRow("plain http") << u"http://buy.stripe.com/1"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a user that looks like a host") << u"https://stripe.com@evil.example/"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("escaped line break") << u"https://a.example/%0d%0aX"_s << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("too long") << u"https://a.example/"_s + QString(2048, u'x') << false;
}

void TestMailTemplate::admitsOnlyAllowedLinks()
{
    QFETCH(const QString, url);
    QFETCH(const bool, allowed);
    const MailLink links(QUrl(u"http://127.0.0.1:4711"_s));

    const Result<QString> link = links.check(QUrl(url));

    QCOMPARE(link.has_value(), allowed);
    if (link)
        QCOMPARE(*link, url);
    else
        QVERIFY(link.error().value.isEmpty());
    QVERIFY(!MailLink(QUrl(u"http://evil.example"_s)).check(QUrl(u"http://evil.example/x"_s)));
}

void TestMailTemplate::amountsAreExactInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("expected");

    QTest::newRow("english") << u"en"_s << u"EUR"_s << qint64{124997} << u"EUR 1,249.97"_s;
    QTest::newRow("german") << u"de"_s << u"EUR"_s << qint64{124997} << u"1.249,97 EUR"_s;
    QTest::newRow("turkish") << u"tr"_s << u"TRY"_s << qint64{124997} << u"TRY 1.249,97"_s;
    QTest::newRow("yen") << u"en"_s << u"JPY"_s << qint64{86400} << u"JPY 86,400"_s;
    QTest::newRow("dinars") << u"en"_s << u"KWD"_s << qint64{5004} << u"KWD 5.004"_s;
    QTest::newRow("below one") << u"de"_s << u"EUR"_s << qint64{5} << u"0,05 EUR"_s;
    QTest::newRow("largest") << u"en"_s << u"EUR"_s << Money::maxMinor << u"EUR 1,000,000,000,000.00"_s;
    QTest::newRow("beyond what a double holds")
        << u"en"_s << u"EUR"_s << qint64{9'007'199'254'740'993} << u"EUR 90,071,992,547,409.93"_s;
    QTest::newRow("negative cents") << u"en"_s << u"EUR"_s << qint64{-5} << u"EUR -0.05"_s;
    QTest::newRow("other digits") << u"ar-EG"_s << u"EGP"_s << qint64{123456}
                                  << u"\u0661\u066C\u0662\u0663\u0664\u066B\u0665\u0666 EGP"_s;
}

void TestMailTemplate::amountsAreExactInEveryLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, currency);
    QFETCH(const qint64, minor);
    QFETCH(const QString, expected);

    QString text = amountText(Money(minor, *Currency::find(currency)), QLocale(language));

    QCOMPARE(text.replace(QChar(QChar::Nbsp), u' '), expected);
}
