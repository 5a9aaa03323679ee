#include "tests/core/mail/tst_mailkinds.h"

#include "core/mail/MailComposer.h"
#include "core/mail/MimeWriter.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

MailContent contentOf(MailKind kind)
{
    return {.companyName = u"Brightwater GmbH"_s,
        .from = u"billing@brightwater.example"_s,
        .customerName = u"Ada Ng"_s,
        .to = u"ada@example.com"_s,
        .language = u"en"_s,
        .invoiceNumber = kind == MailKind::Statement ? QString() : u"INV-2026-001042"_s,
        .open = Money(124997, Currency::of("EUR")),
        .dueOn = QDate(2026, 11, 4),
        .kind = kind,
        .hasLink = false,
        .on = QDate(2026, 11, 20),
        .firstDay = QDate(2026, 1, 1),
        .lastDay = QDate(2026, 11, 30)};
}

WayToPay byPage()
{
    return {.url = QUrl(u"https://checkout.example/l/7Qm2"_s)};
}

WayToPay byTransfer(Money missing)
{
    return {.way = PayWay::BankTransfer,
        .url = {},
        .transfer = TransferInstructions{.missing = missing,
            .reference = u"QTXN42KL"_s,
            .addresses = {{.kind = u"iban"_s,
                .holder = u"Brightwater GmbH"_s,
                .account = u"DE11243461309600000001"_s,
                .code = u"SXPYDEHH"_s}},
            .page = {}}};
}

MailMessage composed(const MailContent &content)
{
    const Result<MailMessage> message = MailComposer().compose(content);
    if (!message)
        qFatal("%s %s", qPrintable(message.error().rule), qPrintable(message.error().field));
    return *message;
}

Result<QByteArray> bytesOf(MailMessage message)
{
    message.messageId = u"1@brightwater.example"_s;
    message.date = QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);
    message.boundary = "0123456789abcdef";
    return MimeWriter::write(message);
}

} // namespace

void TestMailKinds::eachKindHasWordsInEachLanguage_data()
{
    QTest::addColumn<MailKind>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("part");

    QTest::newRow("english reminder") << MailKind::Reminder << u"en"_s << u"was due on 4 November 2026"_s;
    QTest::newRow("german reminder") << MailKind::Reminder << u"de"_s << u"am 4. November 2026 fällig"_s;
    QTest::newRow("turkish reminder") << MailKind::Reminder << u"tr"_s << u"4 Kasım 2026"_s;
    QTest::newRow("french reminder") << MailKind::Reminder << u"fr"_s << u"échue le 4 novembre 2026"_s;
    QTest::newRow("spanish reminder")
        << MailKind::Reminder << u"es"_s << u"venció el 4 de noviembre de 2026"_s;
    QTest::newRow("english receipt") << MailKind::Receipt << u"en"_s << u"paid on 20 November 2026"_s;
    QTest::newRow("german receipt") << MailKind::Receipt << u"de"_s << u"am 20. November 2026 bezahlt"_s;
    QTest::newRow("turkish receipt") << MailKind::Receipt << u"tr"_s << u"20 Kasım 2026"_s;
    QTest::newRow("french receipt") << MailKind::Receipt << u"fr"_s << u"payée le 20 novembre 2026"_s;
    QTest::newRow("spanish receipt") << MailKind::Receipt << u"es"_s
                                     << u"se pagó el 20 de noviembre de 2026"_s;
    QTest::newRow("english document")
        << MailKind::Document << u"en"_s << u"of 20 November 2026 is attached"_s;
    QTest::newRow("german document") << MailKind::Document << u"de"_s << u"vom 20. November 2026"_s;
    QTest::newRow("turkish document") << MailKind::Document << u"tr"_s << u"ektedir"_s;
    QTest::newRow("french document") << MailKind::Document << u"fr"_s
                                     << u"ci-joint la facture INV-2026-001042 du 20 novembre"_s;
    QTest::newRow("spanish document")
        << MailKind::Document << u"es"_s << u"Le adjuntamos la factura INV-2026-001042"_s;
    QTest::newRow("english statement")
        << MailKind::Statement << u"en"_s << u"from 1 January 2026 to 30 November 2026"_s;
    QTest::newRow("german statement") << MailKind::Statement << u"de"_s << u"vom 1. Januar 2026"_s;
    QTest::newRow("turkish statement") << MailKind::Statement << u"tr"_s << u"1 Ocak 2026"_s;
    QTest::newRow("french statement")
        << MailKind::Statement << u"fr"_s << u"du 1 janvier 2026 au 30 novembre 2026"_s;
    QTest::newRow("spanish statement")
        << MailKind::Statement << u"es"_s << u"del 1 de enero de 2026 al 30 de noviembre"_s;
}

void TestMailKinds::eachKindHasWordsInEachLanguage()
{
    QFETCH(const MailKind, kind);
    QFETCH(const QString, language);
    QFETCH(const QString, part);
    MailContent content = contentOf(kind);
    content.language = language;

    const MailMessage message = composed(content);

    QVERIFY2(message.text.contains(part), qPrintable(message.text));
    QVERIFY(message.html.contains(part.toHtmlEscaped()));
    QVERIFY(!message.subject.contains(u"{{"_s) && !message.text.contains(u"{{"_s));
    QVERIFY(!message.html.contains(u"{{"_s));
    QVERIFY(message.text.contains(u"Brightwater GmbH"_s));
    QVERIFY(!message.html.contains(u"href="_s));
    QCOMPARE(message.text.contains(u"249,97"_s) || message.text.contains(u"249.97"_s),
        kind != MailKind::Statement);
}

void TestMailKinds::aStatementTellsWhatWasPaidBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("part");

    QTest::newRow("english") << u"en"_s << u"20.00 back to you"_s;
    QTest::newRow("german") << u"de"_s << u"wir haben Ihnen 20,00 EUR erstattet"_s;
    QTest::newRow("turkish") << u"tr"_s << u"iade ettik"_s;
    QTest::newRow("french") << u"fr"_s << u"nous vous avons remboursé "_s;
    QTest::newRow("spanish") << u"es"_s << u"Le hemos reembolsado "_s;
}

void TestMailKinds::aStatementTellsWhatWasPaidBack()
{
    QFETCH(const QString, language);
    QFETCH(const QString, part);
    MailContent content = contentOf(MailKind::Statement);
    content.language = language;
    content.refunded = Money(2'000, Currency::of("EUR"));

    const MailMessage message = composed(content);

    QString text = message.text;
    QVERIFY2(text.replace(QChar(QChar::Nbsp), u' ').contains(part), qPrintable(message.text));
    QVERIFY(!message.subject.contains(u"{{"_s) && !message.html.contains(u"{{"_s));
    QVERIFY(message.subject.contains(u"Brightwater GmbH"_s) && message.subject.contains(u"20"_s));
    QVERIFY(message.text.contains(u"2026"_s)); // Which days the statement tells of.
}

void TestMailKinds::everyLanguageHasItsOwnWordsForEveryKind()
{
    const MailComposer composer;
    QSet<QString> seen;
    qsizetype count = 0;
    for (const QString &language : MailComposer::languages()) {
        const auto say = [&](MailContent content) {
            content.language = language;
            const MailMessage message = composed(content);
            seen.insert(message.subject + u'\n' + message.text);
            ++count;
        };
        for (const MailKind kind : {MailKind::Receipt, MailKind::Document, MailKind::Statement})
            say(contentOf(kind));
        MailContent refund = contentOf(MailKind::Statement);
        refund.refunded = Money(2'000, Currency::of("EUR"));
        say(refund);
        MailContent credit = contentOf(MailKind::Document);
        credit.isCredit = true;
        say(credit);
        for (int level = 1; level <= lastReminderLevel; ++level) {
            MailContent reminder = contentOf(MailKind::Reminder);
            reminder.level = level;
            say(reminder);
        }
        MailContent asking = contentOf(MailKind::PaymentLink);
        asking.hasLink = true;
        asking.way = byPage();
        say(asking);
        asking.way = byTransfer(asking.open);
        say(asking);
    }

    QCOMPARE(seen.size(), count); // None falls back to the words of another.
}

void TestMailKinds::everySentenceIsTranslated()
{
    const QDir room(u":/mail"_s);
    const auto wordsOf = [&](const QString &name) {
        QFile file(room.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    };
    const QStringList originals = room.entryList({u"*.en.json"_s});
    QVERIFY(originals.size() >= 7);
    QStringList problems;
    for (const QString &original : originals) {
        const QJsonObject english = wordsOf(original);
        for (const QString &language : MailComposer::languages()) {
            if (language == "en"_L1)
                continue;
            const QString name = QString(original).replace(u".en."_s, u"."_s + language + u"."_s);
            const QJsonObject words = wordsOf(name);
            if (words.keys() != english.keys())
                problems.append(name);
            for (const QString &key : words.keys())
                if (key != "date_format"_L1 && !key.startsWith("label."_L1) && words[key] == english[key])
                    problems.append(name + u": "_s + key);
        }
    }

    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestMailKinds::aReminderGrowsFirmer()
{
    QStringList subjects;
    for (int level = 1; level <= lastReminderLevel; ++level) {
        MailContent content = contentOf(MailKind::Reminder);
        content.level = level;
        subjects.append(composed(content).subject);
    }

    QVERIFY(subjects[0].startsWith(u"Reminder:"_s));
    QVERIFY(subjects[1].startsWith(u"Second reminder:"_s));
    QVERIFY(subjects[2].startsWith(u"Last reminder:"_s));
}

void TestMailKinds::aReminderAsksByWhatItBrings()
{
    MailContent content = contentOf(MailKind::Reminder);
    QVERIFY(composed(content).text.contains(u"account that stands on the invoice"_s));

    content.hasLink = true;
    content.way = byPage();
    const MailMessage linked = composed(content);
    QVERIFY(linked.text.contains(u"You can pay it online."_s));
    QVERIFY(linked.text.contains(u"https://checkout.example/l/7Qm2"_s));
    QVERIFY(linked.subject.startsWith(u"Reminder:"_s));

    content.way = byTransfer(content.open);
    QVERIFY(composed(content).text.contains(u"QTXN42KL"_s));
}

void TestMailKinds::aLanguageWithoutWordsGetsEnglish()
{
    MailContent content = contentOf(MailKind::Receipt);
    content.language = u"ja"_s;

    QVERIFY(composed(content).text.contains(u"Thank you."_s));
}

void TestMailKinds::hostileWordsStayWords()
{
    MailContent content = contentOf(MailKind::Document);
    content.customerName = u"<b>Ada</b> {{amount}}"_s;
    content.message = u"<script>x</script>"_s;

    const MailMessage message = composed(content);

    QVERIFY(!message.html.contains(u"<script>"_s));
    QVERIFY(message.html.contains(u"&lt;script&gt;"_s));
}

void TestMailKinds::everyAddressStandsInTheHeaders()
{
    MailContent content = contentOf(MailKind::Document);
    content.to = u"ada@example.com, cfo@example.com"_s;
    content.cc = u"sales@müller.example"_s;

    const Result<QByteArray> bytes = bytesOf(composed(content));

    QVERIFY(bytes);
    QVERIFY(bytes->contains("\r\nTo: ada@example.com,\r\n cfo@example.com\r\n"));
    QVERIFY(bytes->contains("\r\nCc: sales@xn--mller-kva.example\r\n"));
    QVERIFY(!bytes->contains("Bcc"));
}

void TestMailKinds::aHeaderInAnAddressIsRefused()
{
    MailMessage message = composed(contentOf(MailKind::Document));
    message.cc = {u"a@b.example\r\nBcc: c@d.example"_s};
    QCOMPARE(bytesOf(message).error().rule, u"mail.address_characters"_s);

    message.cc.clear();
    message.alsoTo = {u"a@b.example>\r\nRCPT TO:<c@d.example"_s};
    QVERIFY(!bytesOf(message));
}

void TestMailKinds::whatGoesAlongIsInTheBytes()
{
    MailContent content = contentOf(MailKind::Document);
    content.attachments
        = {{.name = u"INV-2026-001042.pdf"_s, .type = "application/pdf", .content = "%PDF-1.7 sample"},
            {.name = u"statement.pdf"_s, .type = "application/pdf", .content = "%PDF-1.7 another"}};

    const Result<QByteArray> bytes = bytesOf(composed(content));

    QVERIFY(bytes);
    QVERIFY(bytes->contains("Content-Type: application/pdf"));
    QVERIFY(bytes->contains("INV-2026-001042.pdf"));
    QVERIFY(bytes->contains(QByteArray("%PDF-1.7 sample").toBase64()));
    QVERIFY(bytes->contains("statement.pdf"));
    QVERIFY(bytes->contains(QByteArray("%PDF-1.7 another").toBase64()));
}
