#include "tests/core/mail/tst_mailtext.h"

#include "core/mail/MimeWriter.h"
#include "core/mail/mailText.h"
#include "tests/core/mail/sampleMail.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestMailText::aMailOfOursIsReadAsItWasWritten_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasAttachment");

    QTest::newRow("plain") << u"Invoice INV-1"_s << u"Dear Ida\n\n1 = 1, and that is all."_s << false;
    QTest::newRow("with a file") << u"Invoice INV-1"_s << u"See the file."_s << true;
    QTest::newRow("other letters") << u"Rechnung für Çınar & Søn, über 1.249,97 € und noch viel mehr Wörter"_s
                                   << u"Zahlung für die Brücke – „fällig“\nHer şey yolunda"_s << false;
    QTest::newRow("a long line") << u"Long"_s << u"word "_s.repeated(60).trimmed() << true;
    QTest::newRow("what looks like a boundary")
        << u"Content-Type: text/plain"_s << u"--=_not a boundary\n=3D stays"_s << false;
}

void TestMailText::aMailOfOursIsReadAsItWasWritten()
{
    QFETCH(const QString, subject);
    QFETCH(const QString, text);
    QFETCH(const bool, hasAttachment);
    MailMessage message = sampleMail();
    message.subject = subject;
    message.text = text;
    message.attachments.clear();
    if (hasAttachment)
        message.attachments = {{.name = u"INV-1.pdf"_s, .type = "application/pdf", .content = "%PDF-1.7"}};

    const Result<QByteArray> bytes = MimeWriter::write(message);
    QVERIFY(bytes);
    const Result<QString> read = mailText(*bytes);

    QVERIFY(read);
    const QStringList lines = read->split(u'\n');
    QVERIFY(lines.contains(u"Subject: "_s + subject));
    QVERIFY(lines.at(0).startsWith(u"From: "_s) && lines.at(0).contains(message.from));
    QVERIFY(lines.at(1).startsWith(u"To: "_s));
    QCOMPARE(read->section(u"\n\n"_s, 1), text + u'\n');
}

void TestMailText::anotherMailIsRefused()
{
    QVERIFY(!mailText("From: a@b.example\r\n\r\nHello"));
    QVERIFY(!mailText({}));
}
