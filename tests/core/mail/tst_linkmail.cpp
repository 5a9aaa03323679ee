#include "tests/core/mail/tst_linkmail.h"

#include "core/mail/LinkMailComposer.h"

#include <QRegularExpression>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

LinkMailContent sampleContent()
{
    return {.companyName = u"Brightwater GmbH"_s,
        .from = u"billing@brightwater.example"_s,
        .customerName = u"Ada Ng"_s,
        .to = u"ada@example.com"_s,
        .language = u"en"_s,
        .invoiceNumber = u"INV-2026-001042"_s,
        .open = Money(124997, Currency::of("EUR")),
        .dueOn = QDate(2026, 11, 4),
        .way = {.url = QUrl(u"https://checkout.example/l/7Qm2?a=1&b=2"_s)}};
}

QString withPlainSpaces(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

void TestLinkMail::saysTheSameInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("due");

    QTest::newRow("english") << u"en"_s << u"EUR 1,249.97"_s << u"4 November 2026"_s;
    QTest::newRow("british") << u"en-GB"_s << u"EUR 1,249.97"_s << u"4 November 2026"_s;
    QTest::newRow("german") << u"de"_s << u"1.249,97 EUR"_s << u"4. November 2026"_s;
    QTest::newRow("austrian") << u"de-AT"_s << u"1 249,97 EUR"_s << u"4. November 2026"_s;
    QTest::newRow("turkish") << u"tr"_s << u"EUR 1.249,97"_s << u"4 Kasım 2026"_s;
}

void TestLinkMail::saysTheSameInEachLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, amount);
    QFETCH(const QString, due);
    LinkMailContent content = sampleContent();
    content.language = language;

    const Result<MailMessage> mail = LinkMailComposer().compose(content);

    QVERIFY(mail);
    QVERIFY2(withPlainSpaces(mail->subject).contains(amount), qPrintable(mail->subject));
    for (const QString &part : {withPlainSpaces(mail->text), withPlainSpaces(mail->html)}) {
        QVERIFY2(part.contains(amount), qPrintable(part));
        QVERIFY2(part.contains(due), qPrintable(part));
        QVERIFY(part.contains("INV-2026-001042"_L1));
        QVERIFY(part.contains("Ada Ng"_L1));
        QVERIFY(!part.contains("{{"_L1));
    }
    QVERIFY(mail->text.contains("\nhttps://checkout.example/l/7Qm2?a=1&b=2\n"_L1));
    QCOMPARE(mail->html.count("href=\"https://checkout.example/l/7Qm2?a=1&amp;b=2\""_L1), 2);
    QVERIFY(!mail->subject.contains("checkout"_L1));
    QCOMPARE(mail->to, content.to);
    QCOMPARE(mail->from, content.from);
    QCOMPARE(mail->fromName, content.companyName);
}

void TestLinkMail::speaksEnglishWhereItHasNoWords()
{
    const LinkMailComposer composer;
    LinkMailContent content = sampleContent();
    const Result<MailMessage> english = composer.compose(content);

    for (const QString &language : {u"fr"_s, u""_s, u"xx-nonsense"_s, u"../../en"_s, u"C"_s}) {
        content.language = language;
        const Result<MailMessage> mail = composer.compose(content);
        QVERIFY(mail);
        QCOMPARE(*mail, *english);
    }
    QCOMPARE(LinkMailComposer::languages(), (QStringList{u"de"_s, u"en"_s, u"tr"_s}));
}

void TestLinkMail::aMissingDueDateIsNotMentioned()
{
    LinkMailContent content = sampleContent();
    content.dueOn = {};

    const Result<MailMessage> mail = LinkMailComposer().compose(content);

    QVERIFY(mail);
    QVERIFY(!mail->text.contains("due"_L1));
}

void TestLinkMail::theClerksWordsReplaceOurs()
{
    LinkMailContent content = sampleContent();
    content.subject = u"Our {{amount}} talk"_s;
    content.message = u"Dear Ada,\nas agreed {{payment_url}}."_s;

    const Result<MailMessage> mail = LinkMailComposer().compose(content);

    QVERIFY(mail);
    QCOMPARE(mail->subject, u"Our {{amount}} talk"_s);
    QVERIFY(mail->text.startsWith("Dear Ada,\nas agreed {{payment_url}}.\n"_L1));
    QVERIFY(mail->html.contains("Dear Ada,<br>\nas agreed {{payment_url}}."_L1));
    QVERIFY(mail->text.contains(content.way.url.toString()));
}

void TestLinkMail::hostileTextStaysText()
{
    LinkMailContent content = sampleContent();
    const QString hostile = u"<img src=x onerror=alert(1)><b>Paid</b>\"'{{amount}}"_s;
    content.companyName = hostile;
    content.customerName = hostile;
    content.invoiceNumber = hostile;

    const Result<MailMessage> mail = LinkMailComposer().compose(content);

    QVERIFY(mail);
    QVERIFY(!mail->html.contains("<img"_L1));
    QVERIFY(!mail->html.contains("<b>"_L1));
    QVERIFY(mail->html.contains("&lt;img src=x"_L1));
    QVERIFY(mail->text.contains("{{amount}}"_L1));
}

void TestLinkMail::showsTheHostAndNothingRemote()
{
    LinkMailContent content = sampleContent();
    content.way.url = QUrl(u"https://pаypal.example/x"_s); // The second letter is Cyrillic.

    const Result<MailMessage> mail = LinkMailComposer().compose(content);

    QVERIFY(mail);
    QVERIFY(mail->html.contains("Pay at xn--pypal-4ve.example<"_L1));
    static const QRegularExpression remote(u"(?i)<(img|script|link|iframe|form|video|object)|url\\(|src="_s);
    QVERIFY(!mail->html.contains(remote));
}

void TestLinkMail::refusesWhatWouldLeaveAHole_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");

    QTest::newRow("company") << u"company"_s << u"mail.placeholder_empty"_s << u"company.name"_s;
    QTest::newRow("customer") << u"customer"_s << u"mail.placeholder_empty"_s << u"customer.name"_s;
    QTest::newRow("number") << u"number"_s << u"mail.placeholder_empty"_s << u"invoice.number"_s;
    QTest::newRow("link") << u"link"_s << u"mail.link_not_allowed"_s << u"payment_url"_s;
}

void TestLinkMail::refusesWhatWouldLeaveAHole()
{
    QFETCH(const QString, missing);
    QFETCH(const QString, rule);
    QFETCH(const QString, field);
    LinkMailContent content = sampleContent();
    if (missing == "company"_L1)
        content.companyName.clear();
    else if (missing == "customer"_L1)
        content.customerName.clear();
    else if (missing == "number"_L1)
        content.invoiceNumber.clear();
    else
        content.way.url.clear();

    const Result<MailMessage> mail = LinkMailComposer().compose(content);

    QVERIFY(!mail);
    QCOMPARE(mail.error().rule, rule);
    QCOMPARE(mail.error().field, field);
}
