#include "tests/core/documents/tst_pdffile.h"

#include "core/documents/InvoicePdf.h"
#include "core/documents/qrCode.h"
#include "core/documents/settledPdf.h"
#include "tests/core/documents/pdfTools.h"
#include "tests/core/documents/samples.h"

#include <QProcess>
#include <QTest>
#include <QThread>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample(int which)
{
    switch (which) {
    case 0:
        return invoicePdf(fullInvoice(u"de"_s)).value_or(QByteArray());
    case 1:
        return invoicePdf(longInvoice(60)).value_or(QByteArray());
    case 2:
        return tablePdf(sampleStatement(80)).value_or(QByteArray());
    default:
        break;
    }
    InvoiceDocument document = sampleInvoice();
    document.company.logo = sampleLogo(300, 100);
    document.buyer.name = u"山田商事 Προμηθευτής مؤسسة חברה"_s;
    return invoicePdf(document).value_or(QByteArray());
}

void sampleRows()
{
    QTest::addColumn<int>("which");
    QTest::newRow("an invoice with everything") << 0;
    QTest::newRow("an invoice of many pages") << 1;
    QTest::newRow("a statement") << 2;
    QTest::newRow("a logo and many scripts") << 3;
}

} // namespace

void TestPdfFile::equalInputGivesEqualBytes_data()
{
    sampleRows();
}

void TestPdfFile::equalInputGivesEqualBytes()
{
    QFETCH(int, which);
    const QByteArray first = sample(which);
    QVERIFY(first.startsWith("%PDF-1."));
    QTest::qWait(1100); // The clock's next second, which must not show.
    QVERIFY(first == sample(which));
}

void TestPdfFile::anotherProcessGivesTheSameBytes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.pdf"_s);
    QProcess process; // With another seed of Qt's hash tables.
    process.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == *invoicePdf(scriptsInvoice()));
}

void TestPdfFile::anotherThreadGivesTheSameBytes()
{
    QByteArray fromThread;
    const std::unique_ptr<QThread> thread(QThread::create([&] { fromThread = sample(0); }));
    thread->start();
    QVERIFY(thread->wait(60'000));

    QVERIFY(!fromThread.isEmpty());
    QVERIFY(fromThread == sample(0));
}

void TestPdfFile::anotherInputGivesAnotherId()
{
    InvoiceDocument document = sampleInvoice();
    const QByteArray first = invoicePdf(document).value_or(QByteArray());
    document.createdAt = document.createdAt.addSecs(1);
    const QByteArray second = invoicePdf(document).value_or(QByteArray());

    const auto idOf = [](const QByteArray &pdf) { return pdf.mid(pdf.lastIndexOf("/ID"), 80); };
    QVERIFY(idOf(first).startsWith("/ID"));
    QVERIFY(idOf(first) != idOf(second));
}

void TestPdfFile::embedsEveryFont()
{
    const std::optional<QStringList> fonts = PdfOnDisk(sample(3)).fonts();
    if (!fonts)
        QSKIP("pdffonts is not installed");
    QVERIFY(!fonts->isEmpty());
    for (const QString &font : *fonts) {
        // name, type, encoding, emb, sub, uni, object: counted from the end, types hold blanks.
        const QStringList words = font.split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(words[words.size() - 5], u"yes"_s);
        QCOMPARE(words[words.size() - 3], u"yes"_s);
    }
}

void TestPdfFile::isPdfA1b_data()
{
    sampleRows();
}

void TestPdfFile::isPdfA1b()
{
    QFETCH(int, which);
    const std::optional<QString> answer = PdfOnDisk(sample(which)).preflight();
    if (!answer)
        QSKIP("PDFBox preflight (libpdfbox2-java and a JRE) is not installed");
    QVERIFY2(answer->contains(u"is a valid PDF/A-1b file"_s), qPrintable(*answer));
}

void TestPdfFile::carriesTheTimeOfTheEntry()
{
    const QByteArray pdf = sample(0);
    QVERIFY(pdf.contains("/CreationDate (D:20261120093015Z)"));
    QVERIFY(pdf.contains("<xmp:CreateDate>2026-11-20T09:30:15Z</xmp:CreateDate>"));
    QVERIFY(pdf.contains("/Lang (de)"));
}

void TestPdfFile::opensTheLink()
{
    QVERIFY(sample(0).contains("/URI (https://pay.example.com/l/abc?x=1&y=%C3%A9)"));
}

void TestPdfFile::refusesBytesThatAreNoPdf()
{
    const PdfFacts facts{
        .title = u"x"_s, .author = u"y"_s, .language = u"en"_s, .createdAt = sampleInvoice().createdAt};
    const Result<QByteArray> result = settledPdf("not a PDF at all", facts, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadReply);
}

void TestPdfFile::theLongestPayloadIsVersion13()
{
    QVERIFY(qrCode(QByteArray(331, 'x'), 13));
    QCOMPARE(qrCode(QByteArray(331, 'x'), 13)->width, 17 + 4 * 13);
    QCOMPARE(qrCode(QByteArray(332, 'x'), 13).error().rule, u"qr.too_long"_s);
    QCOMPARE(qrCode(QByteArray(5000, 'x')).error().rule, u"qr.too_long"_s);
}

void TestPdfFile::writesAnInvoice()
{
    const InvoiceDocument document = sampleInvoice();
    QBENCHMARK
    {
        QVERIFY(invoicePdf(document));
    }
}
