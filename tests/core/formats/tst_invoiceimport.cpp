#include "tests/core/formats/tst_invoiceimport.h"

#include "core/formats/InvoiceImportReader.h"
#include "tests/core/formats/testFiles.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

ImportedBatch import(const QByteArray &bytes)
{
    const Result<ImportedBatch> batch = importInvoices(bytes, u"file"_s);
    if (!batch)
        QTest::qFail(qPrintable(batch.error().rule), __FILE__, __LINE__);
    return batch.value_or(ImportedBatch{});
}

//! Does to a file what bad discs, bad programs and bad people do.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const auto place
        = [&] { return static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size() + 1))); };
    const int changes = random.bounded(1, 8);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        switch (random.bounded(7)) {
        case 0:
            bytes.truncate(place());
            break;
        case 1:
            bytes.insert(place(), static_cast<char>(random.bounded(256)));
            break;
        case 2:
            bytes.remove(place(), random.bounded(40));
            break;
        case 3:
            bytes.insert(place(), bytes.mid(place(), random.bounded(400)));
            break;
        case 4:
            bytes[std::min(place(), bytes.size() - 1)] = static_cast<char>(random.bounded(256));
            break;
        case 5:
            bytes.insert(place(), QByteArray::number(random.generate64() >> random.bounded(64)));
            break;
        default:
            bytes.insert(place(), QByteArray("<\"'&;,\n\r\0-.>]", 14).mid(random.bounded(14), 1));
        }
    }
    return bytes;
}

} // namespace

void TestInvoiceImport::choosesByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<qsizetype>("documents");

    const QByteArray ubl = sampleBytes(u"ubl/standard.xml"_s);
    const QByteArray csv = sampleBytes(u"csv/generic.csv"_s);
    QTest::newRow("XML") << ubl << u"invoice.xml"_s << qsizetype{1};
    QTest::newRow("XML called CSV") << ubl << u"invoice.csv"_s << qsizetype{1};
    QTest::newRow("XML with a byte order mark") << "\xef\xbb\xbf" + ubl << u"invoice"_s << qsizetype{1};
    QTest::newRow("CSV") << csv << u"invoices.csv"_s << qsizetype{3};
    QTest::newRow("CSV called XML") << csv << u"invoices.xml"_s << qsizetype{3};
}

void TestInvoiceImport::choosesByContent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, fileName);

    const Result<ImportedBatch> batch = importInvoices(bytes, fileName);

    QVERIFY(batch);
    QTEST(batch->documents.size(), "documents");
    QVERIFY(batch->problems.isEmpty());
}

void TestInvoiceImport::keysADocumentBySellerAndNumber()
{
    const ImportedBatch batch = import(sampleBytes(u"ubl/standard.xml"_s));

    QCOMPARE(batch.documents.value(0).sourceNumber, u"NW-2026-0042"_s);
    QCOMPARE(batch.documents.value(0).sourceKey, u"ubl:DE214365879:NW-2026-0042"_s);
    QCOMPARE(batch.documents.value(0).firstLine, 4);
}

void TestInvoiceImport::listsEveryBrokenRule()
{
    QByteArray bytes = sampleBytes(u"ubl/standard.xml"_s);
    bytes.replace("<cbc:ID>NW-2026-0042</cbc:ID>", "").replace(">145.90<", ">145.91<");

    const ImportedBatch batch = import(bytes);

    QVERIFY(batch.documents.isEmpty());
    QCOMPARE(batch.refused, 1);
    QCOMPARE(batch.problems.size(), 2);
    QCOMPARE(batch.problems[0].rule, u"BR-02"_s);
    QCOMPARE(batch.problems[1].rule, u"BR-CO-16"_s);
    QCOMPARE(batch.problems[1].column, u"BT-115"_s);
    QCOMPARE(batch.problems[1].value, u"145.91"_s);
    QVERIFY(batch.problems[1].line > 100);
}

void TestInvoiceImport::passesWarningsOn()
{
    const ImportedBatch batch = import(sampleBytes(u"ubl/standard.xml"_s).replace(">52.5<", ">52.51<"));

    QCOMPARE(batch.documents.size(), 1);
    QCOMPARE(batch.problems.size(), 1);
    QVERIFY(batch.problems[0].isWarning);
    QCOMPARE(batch.refused, 0);
}

void TestInvoiceImport::refusesOtherFormats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");

    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"import.unknown_format"_s;
    QTest::newRow("XLSX") << QByteArray("PK\x03\x04rest") << u"import.unknown_format"_s;
    QTest::newRow("old Excel") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1") << u"import.unknown_format"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n") << u"import.unknown_format"_s;
    QTest::newRow("a letter") << QByteArray("Dear customer,\nplease pay.\n") << u"csv.column_missing"_s;
    QTest::newRow("a web page") << QByteArray("<html><body/></html>") << u"ubl.not_an_invoice"_s;
    QTest::newRow("nothing") << QByteArray() << u"ubl.malformed"_s;
}

void TestInvoiceImport::refusesOtherFormats()
{
    QFETCH(const QByteArray, bytes);

    const Result<ImportedBatch> batch = importInvoices(bytes, u"invoice.xml"_s);

    QVERIFY(!batch);
    QTEST(batch.error().rule, "rule");
}

void TestInvoiceImport::hugeAmountsDoNotWrap()
{
    QByteArray bytes = sampleBytes(u"ubl/standard.xml"_s);
    const qsizetype from = bytes.indexOf("    <cac:InvoiceLine>");
    const QByteArray line = bytes.mid(from, bytes.indexOf("</cac:InvoiceLine>") + 19 - from)
                                .replace(">100.00<", ">1000000000000.00<");
    bytes.insert(from, line.repeated(17'000)); // 17,000 × 10^14 minor units and more

    const ImportedBatch batch = import(bytes.left(bytes.size()));

    QVERIFY(batch.documents.isEmpty());
    QCOMPARE(batch.problems.value(0).rule, u"BR-CO-10"_s);
}

void TestInvoiceImport::survivesAnything_data()
{
    QTest::addColumn<QString>("sample");

    for (const char *name : {"ubl/standard.xml", "ubl/creditnote.xml", "ubl/two-currencies.xml",
             "csv/generic.csv", "csv/german-excel.csv", "csv/xero.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestInvoiceImport::survivesAnything()
{
    QFETCH(const QString, sample);
    const QByteArray original = sampleBytes(sample);
    QVERIFY(!original.isEmpty());
    int taken = 0;
    int refused = 0;

    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        const Result<ImportedBatch> batch = importInvoices(mutated(original, random), sample);
        if (!batch) {
            ++refused;
            QVERIFY(!batch.error().rule.isEmpty());
            continue;
        }
        for (const ImportedInvoice &document : batch->documents)
            QVERIFY2(checkSums(document.content), qPrintable(QString::number(seed))); // Never taken wrongly.
        refused += batch->refused > 0;
        taken += !batch->documents.isEmpty();
        QVERIFY2(batch->refused == 0 || !batch->problems.isEmpty(), qPrintable(QString::number(seed)));
    }
    QVERIFY(taken > 0 && refused > 0); // The mutations neither spare nor kill everything.

    QRandomGenerator random(7);
    for (int i = 0; i < 100; ++i) {
        QByteArray noise(random.bounded(1, 3000), '\0');
        for (char &c : noise)
            c = static_cast<char>(random.bounded(256));
        const Result<ImportedBatch> batch = importInvoices(noise, sample);
        QVERIFY(!batch || batch->documents.isEmpty());
    }
}
