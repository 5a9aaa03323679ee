#include "tests/core/formats/tst_invoicecsv.h"

#include "core/formats/InvoiceCsv.h"
#include "tests/core/formats/testFiles.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString head
    = u"Number,Customer,Issue date,Due date,Currency,Item,Quantity,Unit price,VAT rate,Total\n"_s;

ImportedBatch read(const QByteArray &bytes)
{
    const Result<ImportedBatch> batch = readInvoiceCsv(bytes);
    if (!batch)
        QTest::qFail(qPrintable(batch.error().rule + u' ' + batch.error().field), __FILE__, __LINE__);
    return batch.value_or(ImportedBatch{});
}

//! One good invoice in front, so that numbers and dates are settled: decimal point, day first.
QByteArray afterAGoodOne(const QString &row)
{
    return (head + u"A-1,Acme,31/10/2026,,EUR,Work,1.5,10.00,19,17.85\n"_s + row + u'\n').toUtf8();
}

} // namespace

void TestInvoiceCsv::rowsOfOneNumberAreOneInvoice()
{
    const ImportedBatch batch = read(sampleBytes(u"csv/generic.csv"_s));

    QCOMPARE(batch.problems, QList<ImportProblem>());
    QCOMPARE(batch.documents.size(), 3);
    const ImportedInvoice &first = batch.documents[0];
    QCOMPARE(first.sourceNumber, u"R-1001"_s);
    QCOMPARE(first.sourceKey, u"csv:R-1001"_s);
    QCOMPARE(first.firstLine, 2);
    QCOMPARE(first.buyer.name, u"Harbour Café Ltd"_s);
    QCOMPARE(first.buyer.email, u"accounts@harbour.example"_s);
    QCOMPARE(first.buyer.vatId, u"IE1234567T"_s);
    QCOMPARE(first.buyer.termDays, 14);
    QCOMPARE(first.content.issuedOn, QDate(2026, 11, 3));
    QCOMPARE(first.content.lines.size(), 2);
    QCOMPARE(first.content.lines[0].quantity, 125'000);
    QCOMPARE(first.content.totals.net, 23'995);
    QCOMPARE(first.content.totals.tax, 5424); // 230.00 × 23 % = 52.90, 9.95 × 13.5 % = 1.34
    QCOMPARE(first.content.totals.payable, 29'419);
    QCOMPARE(batch.documents[1].buyer.name, u"Çınar & Söhne, Lübeck"_s);
    QCOMPARE(batch.documents[1].content.lines[0].item, u"Chairs\nin oak"_s);
    QCOMPARE(batch.documents[1].content.dueOn, QDate());
    QCOMPARE(batch.documents[2].firstLine, 6); // The line break inside quotes counts.
    QCOMPARE(batch.documents[2].content.totals.payable, 39'600);
}

void TestInvoiceCsv::readsGermanExcel()
{
    const ImportedBatch batch = read(sampleBytes(u"csv/german-excel.csv"_s));

    QCOMPARE(batch.problems, QList<ImportProblem>());
    QCOMPARE(batch.documents.size(), 2);
    QCOMPARE(batch.documents[0].content.totals.payable, 1'486'905);
    QCOMPARE(batch.documents[0].content.issuedOn, QDate(2026, 11, 3));
    QCOMPARE(batch.documents[1].buyer.name, u"Gasthof \"Zur Linde\""_s);
    QCOMPARE(batch.documents[1].content.totals.payable, 14'566);
}

void TestInvoiceCsv::readsXero()
{
    const ImportedBatch batch = read(sampleBytes(u"csv/xero.csv"_s));

    QCOMPARE(batch.problems, QList<ImportProblem>());
    QCOMPARE(batch.documents.size(), 2);
    QCOMPARE(batch.documents[0].content.totals.payable, 153'000);
    QCOMPARE(batch.documents[0].content.orderNumber, u"PO 55"_s);
    QCOMPARE(batch.documents[1].content.issuedOn, QDate(2026, 11, 5)); // 13/11 settled it.
    QCOMPARE(batch.documents[1].content.taxes[0].category, TaxCategory::ZeroRated);
}

void TestInvoiceCsv::readsTheSameWhateverTheForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(sampleBytes(u"csv/generic.csv"_s)).replace(u'ı', u'i');
    const auto encoded = [&](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        return QByteArray(QStringEncoder(encoding, flag)(text));
    };
    const QString semicolons = QString(text)
                                   .replace(u"1,250.00"_s, u"1250.00"_s)
                                   .replace(u"Söhne, L"_s, u"Söhne# L"_s)
                                   .replace(u',', u';')
                                   .replace(u'#', u',');

    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("UTF-16 little endian, marked")
        << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 big endian, marked")
        << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 without mark")
        << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::Default);
    QTest::newRow("Windows-1252") << text.toLatin1();
    QTest::newRow("CRLF") << text.toUtf8().replace("\n", "\r\n");
    QTest::newRow("CR") << text.toUtf8().replace("\n", "\r");
    QTest::newRow("semicolons") << semicolons.toUtf8();
    QTest::newRow("tabs") << semicolons.toUtf8().replace(";", "\t");
    QTest::newRow("sep=") << "sep=;\n" + semicolons.toUtf8();
    QTest::newRow("empty lines and rows") << "\n\n" + text.toUtf8() + "\n,,,,,,,,,,,\n\n";
    QTest::newRow("no line end at the end") << text.toUtf8().trimmed();
}

void TestInvoiceCsv::readsTheSameWhateverTheForm()
{
    QFETCH(const QByteArray, bytes);
    ImportedBatch expected = read(sampleBytes(u"csv/generic.csv"_s).replace("ı", "i"));
    QCOMPARE(expected.documents.size(), 3);

    ImportedBatch batch = read(bytes);

    for (ImportedBatch *each : {&expected, &batch})
        for (ImportedInvoice &document : each->documents)
            document.firstLine = 0; // Lines before the header move it.
    QCOMPARE(batch.problems, expected.problems);
    QCOMPARE(batch.documents, expected.documents);
}

void TestInvoiceCsv::namesLineAndColumn_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("column");
    QTest::addColumn<qint64>("line");

    const auto row
        = [](const char *name, const QString &rows, const char *rule, const char *column, qint64 at = 3) {
              QTest::newRow(name) << rows << QString::fromLatin1(rule) << QString::fromLatin1(column) << at;
          };
    row("no number", u",Acme,01/11/2026,,EUR,Work,1,1,19,"_s, "csv.value_missing", "Number");
    row("no customer", u"B,,01/11/2026,,EUR,Work,1,1,19,"_s, "csv.value_missing", "Customer");
    row("no date", u"B,Acme,,,EUR,Work,1,1,19,"_s, "csv.value_missing", "Issue date");
    row("no item", u"B,Acme,01/11/2026,,EUR,,1,1,19,"_s, "csv.value_missing", "Item");
    row("no quantity", u"B,Acme,01/11/2026,,EUR,Work,,1,19,"_s, "csv.value_missing", "Quantity");
    row("a price in words", u"B,Acme,01/11/2026,,EUR,Work,1,cheap,19,"_s, "csv.number_malformed",
        "Unit price");
    row("a price in the wrong groups", u"B,Acme,01/11/2026,,EUR,Work,1,\"1,23,4.00\",19,"_s,
        "csv.number_malformed", "Unit price");
    row("an exponent", u"B,Acme,01/11/2026,,EUR,Work,1,1e5,19,"_s, "csv.number_malformed", "Unit price");
    row("not a number", u"B,Acme,01/11/2026,,EUR,Work,1,nan,19,"_s, "csv.number_malformed", "Unit price");
    row("a price too fine", u"B,Acme,01/11/2026,,EUR,Work,1,1.0000001,19,"_s, "decimal.too_precise",
        "Unit price");
    row("a price beyond 64 bits", u"B,Acme,01/11/2026,,EUR,Work,1,99999999999999999999,19,"_s,
        "decimal.too_large", "Unit price");
    row("a price beyond the limit", u"B,Acme,01/11/2026,,EUR,Work,1000,9000000000.00,19,"_s,
        "document.too_large", "Unit price");
    row("a rate of 1900", u"B,Acme,01/11/2026,,EUR,Work,1,1,1900,"_s, "csv.vat_rate", "VAT rate");
    row("a rate as a fraction", u"B,Acme,01/11/2026,,EUR,Work,1,1,0.19,"_s, "csv.vat_rate", "VAT rate");
    row("a negative rate", u"B,Acme,01/11/2026,,EUR,Work,1,1,-19,"_s, "csv.vat_rate", "VAT rate");
    row("no such currency", u"B,Acme,01/11/2026,,EURO,Work,1,1,19,"_s, "csv.currency_unknown", "Currency");
    row("no such day", u"B,Acme,30/02/2026,,EUR,Work,1,1,19,"_s, "csv.date_malformed", "Issue date");
    row("a year of two digits", u"B,Acme,01/11/26,,EUR,Work,1,1,19,"_s, "csv.date_malformed", "Issue date");
    row("another total", u"B,Acme,01/11/2026,,EUR,Work,1,10.00,19,11.91"_s, "csv.total_differs", "Total");
    row("a total in words", u"B,Acme,01/11/2026,,EUR,Work,1,10.00,19,much"_s, "csv.number_malformed",
        "Total");
    row("too many cells", u"B,Acme,01/11/2026,,EUR,Work,1,10.00,19,11.90,what"_s, "csv.cell_count", "");
    row("two customers in one invoice",
        u"B,Acme,01/11/2026,,EUR,Work,1,10.00,19,\nB,Bolt,01/11/2026,,EUR,Work,1,10.00,19,"_s,
        "csv.value_differs", "Customer", 4);
    row("after a line break in quotes",
        u"B,\"Acme\nLtd\",01/11/2026,,EUR,Work,1,10.00,19,\nC,Bolt,01/11/2026,,EUR,Work,x,10.00,19,"_s,
        "csv.number_malformed", "Quantity", 5);
}

void TestInvoiceCsv::namesLineAndColumn()
{
    QFETCH(const QString, rows);
    QFETCH(const QString, rule);
    QFETCH(const QString, column);
    QFETCH(const qint64, line);

    const ImportedBatch batch = read(afterAGoodOne(rows));

    QCOMPARE(batch.problems.size(), 1);
    QCOMPARE(batch.problems[0].rule, rule);
    QCOMPARE(batch.problems[0].column, column);
    QCOMPARE(batch.problems[0].line, line);
    QCOMPARE(batch.refused, 1);
    QCOMPARE(batch.documents.value(0).sourceNumber, u"A-1"_s);
}

void TestInvoiceCsv::refusesTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");

    const QByteArray good = afterAGoodOne(u"B,Acme,01/11/2026,,EUR,Work,1,1,19,"_s);
    QTest::newRow("nothing") << QByteArray() << u"csv.empty"_s << u"file"_s;
    QTest::newRow("no VAT rate column")
        << QByteArray(good).replace("VAT rate", "Colour") << u"csv.column_missing"_s << u"VAT rate"_s;
    QTest::newRow("no item column") << QByteArray(good).replace("Item", "Thing") << u"csv.column_missing"_s
                                    << u"Item"_s;
    QTest::newRow("two columns for one thing")
        << QByteArray(good).replace("Due date", "Invoice no.") << u"csv.column_twice"_s << u"Number"_s;
    QTest::newRow("a zero character")
        << QByteArray(good).replace("Acme,01", QByteArray("Ac\0me,01", 8)) << u"csv.nul"_s << u"3"_s;
    QTest::newRow("a quote never closed")
        << QByteArray(good).replace("B,Acme", "B,\"Acme") << u"csv.unclosed_quote"_s << u"3"_s;
    QTest::newRow("text after a quote")
        << QByteArray(good).replace("B,Acme", "B,\"Ac\"me") << u"csv.stray_quote"_s << u"3"_s;
    QTest::newRow("one huge cell") << QByteArray(good).replace("Work", QByteArray(10'000'000, 'x'))
                                   << u"csv.cell_too_long"_s << u"2"_s;
    QTest::newRow("one huge quoted cell")
        << QByteArray(good).replace("Work", '"' + QByteArray(10'000'000, '\n') + '"')
        << u"csv.cell_too_long"_s << u"2"_s;
    QTest::newRow("a million rows") << good + QByteArray("x\n").repeated(1'000'000) << u"csv.too_many_rows"_s
                                    << u"200002"_s;
    QTest::newRow("a million columns")
        << QByteArray(good).replace("Work", QByteArray(1'000'000, ',')) << u"csv.too_many_cells"_s << u"2"_s;
}

void TestInvoiceCsv::refusesTheFile()
{
    QFETCH(const QByteArray, bytes);

    const Result<ImportedBatch> batch = readInvoiceCsv(bytes);

    QVERIFY(!batch);
    QTEST(batch.error().rule, "rule");
    QTEST(batch.error().field, "field");
}

void TestInvoiceCsv::settlesTheDecimalSeparator_data()
{
    QTest::addColumn<QStringList>("prices");
    QTest::addColumn<qint64>("firstPrice"); // × 10^-6; -1: refused
    QTest::addColumn<QString>("rule");

    const auto row = [](const char *name, const QStringList &prices, qint64 price, const char *rule = "") {
        QTest::newRow(name) << prices << price << QString::fromLatin1(rule);
    };
    row("point", {u"1.50"_s}, 1'500'000);
    row("comma", {u"1,50"_s}, 1'500'000);
    row("both, comma last", {u"1.234,50"_s}, 1'234'500'000);
    row("both, point last", {u"1,234.50"_s}, 1'234'500'000);
    row("two groups of points", {u"1.234.567"_s}, 1'234'567'000'000);
    row("could be either", {u"1.234"_s}, -1, "csv.number_ambiguous");
    row("could be either, with a comma", {u"1,234"_s}, -1, "csv.number_ambiguous");
    row("settled as decimals by another cell", {u"1.234"_s, u"2.5"_s}, 1'234'000);
    row("settled as a group by another cell", {u"1.234"_s, u"2,5"_s}, 1'234'000'000);
    row("a zero in front is no group", {u"0.125"_s}, 125'000);
    row("four digits in front are no group", {u"1234.567"_s}, 1'234'567'000);
    row("apostrophes", {u"1'234.50"_s}, 1'234'500'000);
    row("narrow spaces", {u"1\u202f234,50"_s}, 1'234'500'000);
    row("currency sign", {u"€ 1.50"_s}, 1'500'000);
    row("minus", {u"-1.50"_s}, -1'500'000);
    row("the other minus", {u"\u22121.50"_s}, -1'500'000);
    row("parentheses", {u"(1.50)"_s}, -1'500'000);
    row("whole numbers need nothing settled", {u"7"_s}, 7'000'000);
    row("a file that contradicts itself", {u"1.50"_s, u"1,50"_s}, -1, "csv.decimal_mixed");
}

void TestInvoiceCsv::settlesTheDecimalSeparator()
{
    QFETCH(const QStringList, prices);
    QFETCH(const qint64, firstPrice);
    QFETCH(const QString, rule);
    QString text = QString(head).replace(u',', u';');
    for (qsizetype i = 0; i < prices.size(); ++i)
        text += u"%1;Acme;2026-11-01;;EUR;Work;1;%2;19;\n"_s.arg(i).arg(prices[i]);

    const ImportedBatch batch = read(text.toUtf8());

    if (rule.isEmpty()) {
        QCOMPARE(batch.problems, QList<ImportProblem>());
        QCOMPARE(batch.documents.value(0).content.lines.value(0).price, firstPrice);
    } else {
        QVERIFY(batch.documents.isEmpty());
        QCOMPARE(batch.problems.value(0).rule, rule);
        QCOMPARE(batch.problems.value(0).column, u"Unit price"_s);
        QCOMPARE(batch.problems.value(0).line, 1 + prices.size());
    }
}

void TestInvoiceCsv::settlesTheOrderOfDates_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QDate>("first"); // Invalid: refused
    QTest::addColumn<QString>("rule");

    QTest::newRow("ISO") << QStringList{u"2026-04-03"_s} << QDate(2026, 4, 3) << u""_s;
    QTest::newRow("ISO with a time") << QStringList{u"2026-04-03T00:00:00Z"_s} << QDate(2026, 4, 3) << u""_s;
    QTest::newRow("points are day first") << QStringList{u"3.4.2026"_s} << QDate(2026, 4, 3) << u""_s;
    QTest::newRow("settled day first")
        << QStringList{u"03/04/2026"_s, u"31/01/2026"_s} << QDate(2026, 4, 3) << u""_s;
    QTest::newRow("settled month first")
        << QStringList{u"03/04/2026"_s, u"1/31/2026"_s} << QDate(2026, 3, 4) << u""_s;
    QTest::newRow("the same either way") << QStringList{u"04/04/2026"_s} << QDate(2026, 4, 4) << u""_s;
    QTest::newRow("could be either") << QStringList{u"03/04/2026"_s} << QDate() << u"csv.date_ambiguous"_s;
    QTest::newRow("contradictory") << QStringList{u"31/01/2026"_s, u"01/31/2026"_s} << QDate()
                                   << u"csv.date_mixed"_s;
}

void TestInvoiceCsv::settlesTheOrderOfDates()
{
    QFETCH(const QStringList, dates);
    QFETCH(const QDate, first);
    QFETCH(const QString, rule);
    QString text = head;
    for (qsizetype i = 0; i < dates.size(); ++i)
        text += u"%1,Acme,%2,,EUR,Work,1,1.50,19,\n"_s.arg(i).arg(dates[i]);

    const ImportedBatch batch = read(text.toUtf8());

    if (first.isValid()) {
        QCOMPARE(batch.problems, QList<ImportProblem>());
        QCOMPARE(batch.documents.value(0).content.issuedOn, first);
    } else {
        QVERIFY(batch.documents.isEmpty());
        QCOMPARE(batch.problems.value(0).rule, rule);
        QCOMPARE(batch.problems.value(0).column, u"Issue date"_s);
        QCOMPARE(batch.problems.value(0).line, 1 + dates.size());
    }
}

void TestInvoiceCsv::aBadInvoiceDoesNotHideTheGoodOnes()
{
    QString text = head;
    for (int i = 1; i <= 100; ++i)
        text += u"%1,Acme,2026-11-01,,EUR,Work,%2,1.50,19,\n"_s.arg(i).arg(i % 10 == 0 ? u"?"_s : u"2"_s);

    const ImportedBatch batch = read(text.toUtf8());

    QCOMPARE(batch.documents.size(), 90);
    QCOMPARE(batch.problems.size(), 10);
    QCOMPARE(batch.refused, 10);
    QCOMPARE(batch.problems[9].line, 101);
}

void TestInvoiceCsv::keepsCategoriesAndReasons()
{
    const QByteArray bytes
        = "Number,Customer,Date,Currency,Item,Qty,Price,VAT %,VAT category,Exemption reason,Type\n"
          "C-1,Acme,2026-11-01,EUR,Work,1,10.00,0,AE,Reverse charge,Credit note\n"
          "C-2,Acme,2026-11-01,EUR,Work,1,10.00,19,E,,\n"
          "C-3,Acme,2026-11-01,EUR,Work,1,10.00,19,,,proforma\n";

    const ImportedBatch batch = read(bytes);

    QCOMPARE(batch.documents.size(), 1);
    const InvoiceContent &content = batch.documents[0].content;
    QCOMPARE(content.type, DocumentType::CreditNote);
    QCOMPARE(content.taxes.value(0).category, TaxCategory::ReverseCharge);
    QCOMPARE(content.taxes.value(0).exemptionReason, u"Reverse charge"_s);
    QCOMPARE(batch.problems.value(0).rule, u"csv.vat_category"_s);
    QCOMPARE(batch.problems.value(1).rule, u"csv.type_unknown"_s);
}

void TestInvoiceCsv::twentyFiveThousandRowsTakeNoTime()
{
    QString text = head;
    for (int i = 0; i < 25'000; ++i)
        text += u"%1,\"Customer %2, Ltd\",2026-11-01,2026-11-15,EUR,\"Work\nand more\",1.5,10.00,19,\n"_s
                    .arg(i / 2)
                    .arg(i / 2);
    const QByteArray bytes = text.toUtf8();
    QElapsedTimer timer;
    timer.start();

    const ImportedBatch batch = read(bytes);

    const qint64 took = timer.elapsed();
    QCOMPARE(batch.documents.size(), 12'500);
    QCOMPARE(batch.documents.last().firstLine, 2 + 2 * 24'998);
    QVERIFY2(took < 10'000,
        qPrintable(QString::number(took))); // 0.2 s where it was measured; machines under load vary.
    qInfo("25,000 rows: %lld ms", static_cast<long long>(took));
}
