#include "tests/core/mail/tst_mimewriter.h"

#include "core/mail/MimeWriter.h"
#include "tests/core/mail/sampleMail.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString python = u"/usr/bin/python3"_s;

//! What a foreign reader makes of the bytes.
QJsonObject parsed(const QByteArray &bytes)
{
    QProcess process;
    process.start(python, {QStringLiteral(QUITTANCE_SOURCE_DIR "/tests/smtp/parse.py")});
    process.write(bytes);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        qFatal("parse.py does not end");
    const QByteArray errors = process.readAllStandardError();
    if (!errors.isEmpty())
        qFatal("parse.py: %s", errors.constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QStringList strings(const QJsonValue &array)
{
    QStringList out;
    for (const QJsonValue &item : array.toArray())
        out.append(item.toString());
    return out;
}

qsizetype longestLine(const QByteArray &bytes)
{
    qsizetype longest = 0;
    for (const QByteArray &line : bytes.split('\n'))
        longest = std::max(longest, line.size() - (line.endsWith('\r') ? 1 : 0));
    return longest;
}

bool hasOnlyCrlf(QByteArray bytes)
{
    bytes.replace("\r\n", "");
    return !bytes.contains('\r') && !bytes.contains('\n');
}

const QStringList plainHeaders{
    u"Date"_s, u"From"_s, u"To"_s, u"Subject"_s, u"Message-ID"_s, u"MIME-Version"_s, u"Content-Type"_s};

} // namespace

#define SKIP_WITHOUT_PYTHON()                                                                                \
    if (!QFile::exists(python))                                                                              \
    QSKIP("/usr/bin/python3 is needed to read the message back")

void TestMimeWriter::readsBackAsItWasWritten_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << u"Hello"_s;
    QTest::newRow("umlauts") << u"Grüße aus Köln, Straße 5"_s;
    QTest::newRow("turkish") << u"İstanbul'da ığdır çınarı şöyle"_s;
    QTest::newRow("japanese, long") << u"請求書番号と支払期限のお知らせです"_s.repeated(12);
    QTest::newRow("beyond the basic plane") << u"🧾💶"_s.repeated(30);
    QTest::newRow("arabic") << u"فاتورة رقم ١٢٣"_s;
    QTest::newRow("combining marks") << u"e\u0301e\u0301e\u0301"_s.repeated(40);
    QTest::newRow("looks encoded already") << u"=?UTF-8?B?SGVsbG8=?= and =20 and ="_s;
    QTest::newRow("quotes and backslashes") << u"\"A\\B\" <c@d.example>, (e); f:g"_s;
    QTest::newRow("one word of 998") << QString(998, u'x');
    QTest::newRow("many words") << u"words and more words"_s + u" and words"_s.repeated(200);
    QTest::newRow("dots") << u".leading dot"_s;
    QTest::newRow("only a dot") << u"."_s;
    QTest::newRow("ends in an equals sign") << u"a="_s;
}

void TestMimeWriter::readsBackAsItWasWritten()
{
    SKIP_WITHOUT_PYTHON();
    QFETCH(const QString, text);
    MailMessage message = sampleMail();
    message.fromName = text;
    message.toName = text;
    message.subject = text;
    message.text = u".\n..\n"_s + text + u"\nFrom here \n\ttab\t\n."_s + text;
    message.html = u"<p>"_s + text + u"</p>\n.\n"_s;

    const Result<QByteArray> bytes = MimeWriter::write(message);

    QVERIFY(bytes);
    QVERIFY(hasOnlyCrlf(*bytes));
    QVERIFY2(longestLine(*bytes) <= 78, QByteArray::number(longestLine(*bytes)).constData());
    const QJsonObject read = parsed(*bytes);
    QCOMPARE(read.value(u"subject"_s).toString(), text);
    QCOMPARE(read.value(u"from"_s)[u"name"_s].toString(), text);
    QCOMPARE(read.value(u"from"_s)[u"address"_s].toString(), message.from);
    QCOMPARE(read.value(u"to"_s)[u"name"_s].toString(), text);
    QCOMPARE(read.value(u"to"_s)[u"address"_s].toString(), message.to);
    QCOMPARE(read.value(u"text"_s).toString().trimmed(), message.text.trimmed());
    QCOMPARE(read.value(u"html"_s).toString().trimmed(), message.html.trimmed());
    QCOMPARE(read.value(u"message_id"_s).toString(), u'<' + message.messageId + u'>');
    QCOMPARE(read.value(u"date"_s).toString(), u"2026-11-05T09:30:00+00:00"_s);
    QCOMPARE(strings(read.value(u"defects"_s)), QStringList());
    QCOMPARE(strings(read.value(u"headers"_s)), plainHeaders);
    QCOMPARE(strings(read.value(u"structure"_s)),
        (QStringList{u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s}));
}

void TestMimeWriter::noValueBecomesAHeader_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("evil");

    const QList<std::pair<const char *, QString>> breaks{{"CRLF", u"\r\n"_s}, {"LF", u"\n"_s},
        {"CR", u"\r"_s}, {"line separator", u"\u2028"_s}, {"next line", u"\u0085"_s},
        {"vertical tab", u"\v"_s}};
    for (const QString &field : {u"fromName"_s, u"from"_s, u"replyTo"_s, u"toName"_s, u"to"_s, u"subject"_s,
             u"text"_s, u"html"_s, u"messageId"_s, u"boundary"_s, u"attachment name"_s, u"attachment type"_s})
        for (const auto &[name, lineBreak] : breaks)
            QTest::addRow("%s in %s", name, qPrintable(field))
                << field
                << u"x%1Bcc: eve@evil.example%1%1--=_b0undaryb0undaryb0undary_a%1Content-Type: text/html%1%1<b>"_s
                       .arg(lineBreak);
}

void TestMimeWriter::noValueBecomesAHeader()
{
    SKIP_WITHOUT_PYTHON();
    QFETCH(const QString, field);
    QFETCH(const QString, evil);
    MailMessage message = sampleMail();
    MailAttachment attachment{.name = u"a.pdf"_s, .type = "application/pdf", .content = "x"};
    const QHash<QString, QString *> fields{{u"fromName"_s, &message.fromName}, {u"from"_s, &message.from},
        {u"replyTo"_s, &message.replyTo}, {u"toName"_s, &message.toName}, {u"to"_s, &message.to},
        {u"subject"_s, &message.subject}, {u"text"_s, &message.text}, {u"html"_s, &message.html},
        {u"messageId"_s, &message.messageId}, {u"attachment name"_s, &attachment.name}};
    if (QString *target = fields.value(field))
        *target = evil;
    else if (field == "boundary"_L1)
        message.boundary = evil.toUtf8();
    else
        attachment.type = evil.toUtf8();
    message.attachments = {attachment};
    const bool mustBeRefused
        = QStringList{u"from"_s, u"replyTo"_s, u"to"_s, u"messageId"_s, u"boundary"_s, u"attachment type"_s}
              .contains(field);

    const Result<QByteArray> bytes = MimeWriter::write(message);

    QCOMPARE(!bytes, mustBeRefused);
    if (bytes) {
        const QJsonObject read = parsed(*bytes);
        QCOMPARE(strings(read.value(u"headers"_s)), plainHeaders);
        QCOMPARE(strings(read.value(u"structure"_s)),
            (QStringList{u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s,
                u"application/pdf"_s}));
        QCOMPARE(read.value(u"to"_s)[u"count"_s].toInt(), 1);
        QCOMPARE(strings(read.value(u"defects"_s)), QStringList());
        QVERIFY(hasOnlyCrlf(*bytes));
    }
}

void TestMimeWriter::attachmentsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("readName");
    QTest::addColumn<QByteArray>("content");

    QByteArray allBytes;
    for (int i = 0; i < 256; ++i)
        allBytes += static_cast<char>(i);
    QTest::newRow("plain") << u"INV-2026-000001.pdf"_s << u"INV-2026-000001.pdf"_s
                           << QByteArray("%PDF-1.7\r\n.\r\n");
    QTest::newRow("every byte") << u"a.pdf"_s << u"a.pdf"_s << allBytes.repeated(100);
    QTest::newRow("beyond ASCII") << u"Rechnung für Çınar 請求書.pdf"_s << u"Rechnung für Çınar 請求書.pdf"_s
                                  << QByteArray("x");
    QTest::newRow("long beyond ASCII") << u"請求"_s.repeated(30) << u"請求"_s.repeated(30) << QByteArray("x");
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s << QByteArray("x");
    QTest::newRow("quotes") << u"a\"; filename=\"evil.exe"_s << u"a__ filename__evil.exe"_s
                            << QByteArray("x");
    QTest::newRow("hidden file") << u".bashrc"_s << u"bashrc"_s << QByteArray("x");
    QTest::newRow("nothing") << u""_s << u"attachment"_s << QByteArray("x");
    QTest::newRow("empty content") << u"a.pdf"_s << u"a.pdf"_s << QByteArray();
}

void TestMimeWriter::attachmentsReadBack()
{
    SKIP_WITHOUT_PYTHON();
    QFETCH(const QString, name);
    QFETCH(const QString, readName);
    QFETCH(const QByteArray, content);
    MailMessage message = sampleMail();
    message.attachments = {{.name = name, .type = "application/pdf", .content = content}};

    const Result<QByteArray> bytes = MimeWriter::write(message);

    QVERIFY(bytes);
    QVERIFY(longestLine(*bytes) <= 100);
    const QJsonObject read = parsed(*bytes);
    const QJsonValue attachment = read.value(u"attachments"_s)[0];
    QCOMPARE(attachment[u"name"_s].toString(), readName);
    QCOMPARE(attachment[u"type"_s].toString(), u"application/pdf"_s);
    QCOMPARE(QByteArray::fromBase64(attachment[u"content"_s].toString().toLatin1()), content);
    QCOMPARE(strings(read.value(u"structure"_s)).first(), u"multipart/mixed"_s);
    QCOMPARE(strings(read.value(u"defects"_s)), QStringList());
}

void TestMimeWriter::equalMessagesGiveEqualBytes()
{
    MailMessage message = sampleMail();
    message.attachments = {{.name = u"ä.pdf"_s, .type = "application/pdf", .content = "x"}};

    const Result<QByteArray> first = MimeWriter::write(message);
    const Result<QByteArray> second = MimeWriter::write(message);
    message.date = message.date.toTimeZone(QTimeZone(3 * 3600));
    const Result<QByteArray> elsewhere = MimeWriter::write(message);

    QVERIFY(first);
    QCOMPARE(*second, *first);
    QCOMPARE(*elsewhere, *first);
}

void TestMimeWriter::headersStandInTheirOrder()
{
    MailMessage message = sampleMail();
    message.replyTo = u"office@müller.example"_s;

    const Result<QByteArray> bytes = MimeWriter::write(message);

    QVERIFY(bytes);
    QCOMPARE(bytes->left(bytes->indexOf("\r\n\r\n")),
        QByteArray("Date: Thu, 05 Nov 2026 09:30:00 +0000\r\n"
                   "From: Brightwater GmbH <billing@brightwater.example>\r\n"
                   "Reply-To: office@xn--mller-kva.example\r\n"
                   "To: Ada Ng <ada@example.com>\r\n"
                   "Subject: Invoice INV-2026-000001\r\n"
                   "Message-ID: <019a-4711@brightwater.example>\r\n"
                   "MIME-Version: 1.0\r\n"
                   "Content-Type: multipart/alternative;\r\n"
                   " boundary=\"=_b0undaryb0undaryb0undary_a\""));
}

void TestMimeWriter::refusesWhatItCannotWrite_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");

    QTest::newRow("subject of line breaks") << u"subject"_s << u"\r\n \t"_s << u"mail.subject_empty"_s;
    QTest::newRow("no text") << u"text"_s << u" "_s << u"mail.body_empty"_s;
    QTest::newRow("no html") << u"html"_s << u""_s << u"mail.body_empty"_s;
    QTest::newRow("message id with brackets")
        << u"messageId"_s << u"<a@b.c>"_s << u"mail.message_id_malformed"_s;
    QTest::newRow("message id without domain")
        << u"messageId"_s << u"abc"_s << u"mail.message_id_malformed"_s;
    QTest::newRow("no date") << u"date"_s << u""_s << u"mail.date_missing"_s;
    QTest::newRow("short boundary") << u"boundary"_s << u"abc"_s << u"mail.boundary_malformed"_s;
    QTest::newRow("bad recipient") << u"to"_s << u"ada"_s << u"mail.address_at"_s;
    QTest::newRow("huge attachment") << u"attachment"_s << u""_s << u"mail.attachment_too_large"_s;
}

void TestMimeWriter::refusesWhatItCannotWrite()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, rule);
    MailMessage message = sampleMail();
    if (field == "subject"_L1)
        message.subject = value;
    else if (field == "text"_L1)
        message.text = value;
    else if (field == "html"_L1)
        message.html = value;
    else if (field == "messageId"_L1)
        message.messageId = value;
    else if (field == "date"_L1)
        message.date = {};
    else if (field == "boundary"_L1)
        message.boundary = value.toLatin1();
    else if (field == "to"_L1)
        message.to = value;
    else
        message.attachments = {{.name = u"a"_s,
            .type = "application/pdf",
            .content = QByteArray(MimeWriter::maxAttachmentBytes + 1, 'x')}};

    const Result<QByteArray> bytes = MimeWriter::write(message);

    QVERIFY(!bytes);
    QCOMPARE(bytes.error().rule, rule);
}
