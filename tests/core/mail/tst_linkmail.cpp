#include "tests/core/mail/tst_linkmail.h"

#include "core/mail/MailComposer.h"

#include <QRegularExpression>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

MailContent sampleContent()
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

MailContent sampleTransfer()
{
    MailContent content = sampleContent();
    content.way = {.way = PayWay::BankTransfer,
        .url = {},
        .transfer = TransferInstructions{.missing = Money(100000, Currency::of("EUR")),
            .reference = u"QTXN42KL"_s,
            .addresses = {{.kind = u"iban"_s,
                .holder = u"Brightwater GmbH"_s,
                .account = u"DE11243461309600000001"_s,
                .code = u"SXPYDEHH"_s}},
            .page = QUrl(u"https://payments.example/bank/1?a=1&b=2"_s)}};
    return content;
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
    QTest::newRow("french") << u"fr"_s << u"249,97 EUR"_s << u"4 novembre 2026"_s;
    QTest::newRow("spanish") << u"es"_s << u"249,97 EUR"_s << u"4 de noviembre de 2026"_s;
}

void TestLinkMail::saysTheSameInEachLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, amount);
    QFETCH(const QString, due);
    MailContent content = sampleContent();
    content.language = language;

    const Result<MailMessage> mail = MailComposer().compose(content);

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
    const MailComposer composer;
    MailContent content = sampleContent();
    const Result<MailMessage> english = composer.compose(content);

    for (const QString &language : {u"nl"_s, u""_s, u"xx-nonsense"_s, u"../../en"_s, u"C"_s}) {
        content.language = language;
        const Result<MailMessage> mail = composer.compose(content);
        QVERIFY(mail);
        QCOMPARE(*mail, *english);
    }
    QCOMPARE(MailComposer::languages(), (QStringList{u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"tr"_s}));
}

void TestLinkMail::anAmountIsNotBroken()
{
    for (const MailContent &content : {sampleContent(), sampleTransfer()}) {
        const Result<MailMessage> message = MailComposer().compose(content);

        QVERIFY(message);
        const qsizetype figure = message->html.indexOf(u"font-size:30px"_s);
        QVERIFY(figure > 0);
        const QString cell = message->html.mid(figure, message->html.indexOf(u"</td>"_s, figure) - figure);
        QVERIFY2(cell.contains(u"white-space:nowrap"_s), qPrintable(cell));
        QVERIFY2(!cell.section(u'>', 1).contains(u' '), qPrintable(cell));
    }
}

void TestLinkMail::theButtonHasItsRoomWhereOnlyCellsHaveIt()
{
    const Result<MailMessage> mail = MailComposer().compose(sampleContent());

    QVERIFY(mail);
    const qsizetype words = mail->html.indexOf("Pay at checkout.example"_L1);
    const qsizetype cell = mail->html.lastIndexOf("<td "_L1, words);
    QVERIFY(words > 0 && cell > 0);
    const QString head = mail->html.mid(cell, mail->html.indexOf(u'>', cell) - cell);
    QVERIFY2(head.contains("padding:12px 24px"_L1), qPrintable(head));
    QVERIFY2(head.contains("bgcolor=\"#1f5fd6\""_L1), qPrintable(head));
}

void TestLinkMail::aMissingDueDateIsNotMentioned()
{
    MailContent content = sampleContent();
    content.dueOn = {};

    const Result<MailMessage> mail = MailComposer().compose(content);

    QVERIFY(mail);
    QVERIFY(!mail->text.contains("due"_L1));
}

void TestLinkMail::aPartSaysWhatItIsAPartOf_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("transfer");
    QTest::addColumn<bool>("hasDay");

    for (const QString &language : MailComposer::languages())
        for (const bool transfer : {false, true})
            for (const bool hasDay : {false, true})
                QTest::addRow("%s, %s, %s", qPrintable(language), transfer ? "transfer" : "page",
                    hasDay ? "with a due date" : "without one")
                    << language << transfer << hasDay;
}

void TestLinkMail::aPartSaysWhatItIsAPartOf()
{
    QFETCH(const QString, language);
    QFETCH(const bool, transfer);
    QFETCH(const bool, hasDay);
    MailContent content = transfer ? sampleTransfer() : sampleContent();
    content.language = language;
    content.part = Money(50'044, Currency::of("EUR"));
    if (transfer)
        content.way.transfer->missing = *content.part;
    if (!hasDay)
        content.dueOn = {};
    MailContent all = content;
    all.part.reset();

    const Result<MailMessage> mail = MailComposer().compose(content);
    const Result<MailMessage> usual = MailComposer().compose(all);

    QVERIFY(mail);
    const QRegularExpression part(u"\\b500[.,]44\\b"_s);
    const QRegularExpression open(u"249[.,]97\\b"_s);
    QVERIFY2(mail->subject.contains(part), qPrintable(mail->subject));
    for (const QString &text : {mail->text, mail->html}) {
        QVERIFY2(text.contains(part) && text.contains(open), qPrintable(text));
        QVERIFY(text.contains("INV-2026-001042"_L1));
        QVERIFY(!text.contains("{{"_L1));
    }
    QVERIFY(mail->subject.section(u':', 0, 0) != usual->subject.section(u':', 0, 0));
}

void TestLinkMail::aPageThatEndsSaysWhen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("day");

    QTest::newRow("english") << u"en"_s << u"until 14 December 2026."_s;
    QTest::newRow("german") << u"de"_s << u"bis zum 14. Dezember 2026 "_s;
    QTest::newRow("turkish") << u"tr"_s << u"14 Aralık 2026."_s;
    QTest::newRow("french") << u"fr"_s << u"14 décembre 2026."_s;
    QTest::newRow("spanish") << u"es"_s << u"14 de diciembre de 2026."_s;
}

void TestLinkMail::aPageThatEndsSaysWhen()
{
    QFETCH(const QString, language);
    QFETCH(const QString, day);
    MailContent content = sampleContent();
    content.language = language;
    const Result<MailMessage> endless = MailComposer().compose(content);
    QVERIFY(endless);
    QVERIFY(!endless->text.contains(day));

    content.endsOn = QDate(2026, 12, 14);
    const Result<MailMessage> mail = MailComposer().compose(content);

    QVERIFY(mail);
    QVERIFY2(withPlainSpaces(mail->text).contains(day), qPrintable(mail->text));
    QVERIFY(withPlainSpaces(mail->html).contains(day));
    content.kind = MailKind::Reminder;
    QVERIFY(withPlainSpaces(MailComposer().compose(content)->text).contains(day));
}

void TestLinkMail::theClerksWordsReplaceOurs()
{
    MailContent content = sampleContent();
    content.subject = u"Our {{amount}} talk"_s;
    content.message = u"Dear Ada,\nas agreed {{payment_url}}."_s;

    const Result<MailMessage> mail = MailComposer().compose(content);

    QVERIFY(mail);
    QCOMPARE(mail->subject, u"Our {{amount}} talk"_s);
    QVERIFY(mail->text.startsWith("Dear Ada,\nas agreed {{payment_url}}.\n"_L1));
    QVERIFY(mail->html.contains("Dear Ada,<br>\nas agreed {{payment_url}}."_L1));
    QVERIFY(mail->text.contains(content.way.url.toString()));
}

void TestLinkMail::hostileTextStaysText()
{
    MailContent content = sampleContent();
    const QString hostile = u"<img src=x onerror=alert(1)><b>Paid</b>\"'{{amount}}"_s;
    content.companyName = hostile;
    content.customerName = hostile;
    content.invoiceNumber = hostile;

    const Result<MailMessage> mail = MailComposer().compose(content);

    QVERIFY(mail);
    QVERIFY(!mail->html.contains("<img"_L1));
    QVERIFY(!mail->html.contains("<b>"_L1));
    QVERIFY(mail->html.contains("&lt;img src=x"_L1));
    QVERIFY(mail->text.contains("{{amount}}"_L1));
}

void TestLinkMail::showsTheHostAndNothingRemote()
{
    MailContent content = sampleContent();
    content.way.url = QUrl(u"https://pаypal.example/x"_s); // The second letter is Cyrillic.

    const Result<MailMessage> mail = MailComposer().compose(content);

    QVERIFY(mail);
    QVERIFY(mail->html.contains("Pay at xn--pypal-4ve.example<"_L1));
    static const QRegularExpression remote(u"(?i)<(img|script|link|iframe|form|video|object)|url\\(|src="_s);
    QVERIFY(!mail->html.contains(remote));
}

void TestLinkMail::aTransferSaysWhereToAndWhatFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QStringList>("labels");

    QTest::newRow("english") << u"en"_s << u"EUR 1,000.00"_s
                             << QStringList{u"Amount to transfer"_s, u"Account holder: Brightwater GmbH"_s,
                                    u"Reference: QTXN42KL"_s};
    QTest::newRow("german") << u"de"_s << u"1.000,00 EUR"_s
                            << QStringList{u"Zu überweisender Betrag"_s, u"Kontoinhaber: Brightwater GmbH"_s,
                                   u"Verwendungszweck: QTXN42KL"_s};
    QTest::newRow("turkish") << u"tr"_s << u"EUR 1.000,00"_s
                             << QStringList{u"Havale edilecek tutar"_s, u"Hesap sahibi: Brightwater GmbH"_s,
                                    u"Açıklama: QTXN42KL"_s};
}

void TestLinkMail::aTransferSaysWhereToAndWhatFor()
{
    QFETCH(const QString, language);
    QFETCH(const QString, amount);
    QFETCH(const QStringList, labels);
    MailContent content = sampleTransfer();
    content.language = language;

    const Result<MailMessage> mail = MailComposer().compose(content);

    QVERIFY(mail);
    for (const QString &part : {withPlainSpaces(mail->text), withPlainSpaces(mail->html)}) {
        QVERIFY2(part.contains(amount), qPrintable(part)); // What is missing, not all that is open.
        QVERIFY(!part.contains("1,249"_L1) && !part.contains("1.249"_L1));
        for (const QString &label : labels)
            QVERIFY2(part.contains(label), qPrintable(part));
        QVERIFY(part.contains("IBAN: DE11 2434 6130 9600 0000 01"_L1));
        QVERIFY(part.contains("BIC: SXPYDEHH"_L1));
        QVERIFY(!part.contains("{{"_L1));
    }
    QVERIFY(mail->text.contains("https://payments.example/bank/1?a=1&b=2"_L1));
}

void TestLinkMail::hostileBankDetailsStayText()
{
    MailContent content = sampleTransfer();
    TransferInstructions &transfer = *content.way.transfer;
    transfer.page.clear();
    transfer.reference = u"<img src=x onerror=1>"_s;
    transfer.addresses.first().holder = u"Mallory\r\nIBAN: GB00 FAKE {{payment_url}}"_s;

    const Result<MailMessage> mail = MailComposer().compose(content);

    QVERIFY(mail);
    QVERIFY(!mail->html.contains("<img"_L1));
    QVERIFY(mail->html.contains("&lt;img src=x onerror=1&gt;"_L1));
    // One line stays one line, and what looks like a placeholder is none.
    QVERIFY(mail->text.contains("Account holder: Mallory IBAN: GB00 FAKE {{payment_url}}\n"_L1));
}

void TestLinkMail::everyKindOfAccountHasItsNames_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("code");

    QTest::newRow("sort code") << u"sort_code"_s << u"Account number: 123"_s << u"Sort code: 456"_s;
    QTest::newRow("ABA") << u"aba"_s << u"Account number: 123"_s << u"Routing number: 456"_s;
    QTest::newRow("SWIFT") << u"swift"_s << u"Account number: 123"_s << u"SWIFT code: 456"_s;
    QTest::newRow("SPEI") << u"spei"_s << u"CLABE: 123"_s << u"Bank code: 456"_s;
    QTest::newRow("Zengin") << u"zengin"_s << u"Account number: 123"_s << u"Bank code: 456"_s;
}

void TestLinkMail::everyKindOfAccountHasItsNames()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, account);
    QFETCH(const QString, code);
    for (const QString &language : MailComposer::languages()) {
        MailContent content = sampleTransfer();
        content.language = language;
        TransferAddress &address = content.way.transfer->addresses.first();
        address = {.kind = kind, .holder = {}, .account = u"123"_s, .code = u"456"_s, .branch = u"789"_s};

        const Result<MailMessage> mail = MailComposer().compose(content);

        QVERIFY(mail);
        QVERIFY(!mail->text.contains("\n: "_L1)); // No number without its name.
        QVERIFY(mail->text.contains(": 123\n"_L1) && mail->text.contains(": 456\n"_L1));
        QVERIFY(mail->text.contains(": 789\n"_L1));
        if (language == "en"_L1) {
            QVERIFY2(mail->text.contains(account), qPrintable(mail->text));
            QVERIFY2(mail->text.contains(code), qPrintable(mail->text));
        }
    }
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
    MailContent content = sampleContent();
    if (missing == "company"_L1)
        content.companyName.clear();
    else if (missing == "customer"_L1)
        content.customerName.clear();
    else if (missing == "number"_L1)
        content.invoiceNumber.clear();
    else
        content.way.url.clear();

    const Result<MailMessage> mail = MailComposer().compose(content);

    QVERIFY(!mail);
    QCOMPARE(mail.error().rule, rule);
    QCOMPARE(mail.error().field, field);
}
