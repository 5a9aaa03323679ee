#include "tests/core/service/tst_importservice.h"

#include "core/formats/rejectedCsv.h"
#include "core/service/ImportService.h"
#include "core/store/CustomerTable.h"
#include "tests/core/service/ServiceBook.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quittance::CsvKind)

namespace {

struct ImportBook : ServiceBook {
    ImportService imports{workshop};

    ImportPreview preview(const CsvImport &file, std::optional<CsvKind> kind = {})
    {
        const Result<ImportPreview> answer = await(imports.preview(file, kind));
        if (!answer)
            qFatal("no preview: %s", qPrintable(answer.error().rule));
        return *answer;
    }
};

ImportPreviewField fieldOf(const ImportPreview &preview, const QString &key)
{
    const auto found = std::ranges::find(preview.fields, key, &ImportPreviewField::key);
    return found == preview.fields.end() ? ImportPreviewField() : *found;
}

QStringList readOf(const ImportPreviewField &field)
{
    QStringList read;
    for (const ImportCell &cell : field.cells)
        read += cell.read;
    return read;
}

const QByteArray invoices("Number,Customer,Issue date,Currency,Item,Quantity,Unit price,VAT rate\n"
                          "A-1,Adler,2026-11-01,EUR,Design,2,100.00,19\n"
                          "A-2,Brandt,2026-11-02,EUR,Repair,1,80.00,19\n"
                          "A-3,Cem,2026-11-02,EUR,Repair,x,80.00,19\n");
const QByteArray customers("Name,Country\nAdler,Germany\nBrandt,Nowhere\nCem,TR\n"
                           "Dora,\nEvi,AT\n");
const QByteArray payments("Date,Amount,Currency,Customer\n2026-03-01,119.00,EUR,Adler\n"
                          "2026-03-02,12.5O,EUR,Brandt\n2026-03-02,10.00,EUR,Adler\n");

void someFiles()
{
    QTest::addColumn<CsvKind>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("good");

    QTest::newRow("invoices") << CsvKind::Invoices << invoices << qint64{2};
    QTest::newRow("customers") << CsvKind::Customers << customers << qint64{4};
    QTest::newRow("payments") << CsvKind::Payments << payments << qint64{2};
}

} // namespace

void TestImportService::whatIsPreviewedIsWhatIsTaken_data()
{
    someFiles();
}

void TestImportService::whatIsPreviewedIsWhatIsTaken()
{
    QFETCH(const CsvKind, kind);
    QFETCH(const QByteArray, bytes);
    QFETCH(const qint64, good);
    ImportBook book;
    const qint64 before = book.entryCount();

    const ImportPreview preview = book.preview({.bytes = bytes});
    QCOMPARE(preview.kind, kind);
    QCOMPARE(preview.outcome.added, good);
    QCOMPARE(preview.outcome.refused, 1);
    QCOMPARE(book.entryCount(), before);
    const auto refused = await(book.imports.take(kind, {.bytes = bytes}));
    QVERIFY(refused && refused->nothingDone);
    QCOMPARE(book.entryCount(), before);

    const auto taken = await(book.imports.take(kind, {.bytes = bytes, .goodOnly = true}));
    QVERIFY(taken.has_value());
    QCOMPARE(taken->added + taken->drafts.size(), good);
    QCOMPARE(taken->refused, preview.outcome.refused);
    QCOMPARE(taken->problems, preview.outcome.problems);
    QCOMPARE(taken->kind, kind);
}

void TestImportService::aSecondImportAddsNothing_data()
{
    someFiles();
}

void TestImportService::aSecondImportAddsNothing()
{
    QFETCH(const CsvKind, kind);
    QFETCH(const QByteArray, bytes);
    QFETCH(const qint64, good);
    ImportBook book;
    const CsvImport file{.bytes = bytes, .goodOnly = true};
    QVERIFY(await(book.imports.take(kind, file)));
    const qint64 before = book.entryCount();

    const ImportPreview preview = book.preview({.bytes = bytes});
    const auto again = await(book.imports.take(kind, file));

    QCOMPARE(preview.outcome.added, 0);
    QCOMPARE(preview.outcome.alreadyHere, good);
    QVERIFY(again.has_value());
    QCOMPARE(again->added + again->drafts.size(), 0);
    QCOMPARE(again->alreadyHere, good);
    QCOMPARE(book.entryCount(), before);
}

void TestImportService::showsTheFirstRowsAsTheyWillBeRead()
{
    ImportBook book;

    const ImportPreview preview
        = book.preview({.bytes = "Datum;Amount;Currency;Customer;Country\n"
                                 "03.11.2026;1.249,97;eur;Adler;x\n\n"
                                 "31.11.2026;12,5O;EUR;Brandt;y\n"
                                 "05.11.2026;3,00;;Cem;z\n06.11.2026;4,00;EUR;Dora;z\n",
                           .headers = {{u"date"_s, u"Datum"_s}},
                           .currency = u"chf"_s},
            CsvKind::Payments);

    QCOMPARE(preview.rows, 4);
    QCOMPARE(preview.lines, (QList<qint64>{2, 4, 5}));
    QCOMPARE(preview.currency, u"CHF"_s);
    QCOMPARE(preview.preset, u"other"_s);
    QCOMPARE(readOf(fieldOf(preview, u"date"_s)), (QStringList{u"2026-11-03"_s, {}, u"2026-11-05"_s}));
    QVERIFY(fieldOf(preview, u"date"_s).cells.at(1).isUnreadable());
    QCOMPARE(readOf(fieldOf(preview, u"amount"_s)), (QStringList{u"1249.97"_s, {}, u"3.00"_s}));
    QCOMPARE(fieldOf(preview, u"amount"_s).cells.at(1).raw, u"12,5O"_s);
    QCOMPARE(readOf(fieldOf(preview, u"currency"_s)), (QStringList{u"EUR"_s, u"EUR"_s, {}}));
    QVERIFY(!fieldOf(preview, u"currency"_s).cells.at(2).isUnreadable()); // Empty is not wrong.
    QVERIFY(fieldOf(preview, u"date"_s).isNeeded);
    QVERIFY(!fieldOf(preview, u"customer"_s).isNeeded);
}

void TestImportService::aChosenColumnGoesBeforeTheGuess()
{
    ImportBook book;
    const CsvImport file{.bytes = "Name,Firma,E-mail\nIda,Adler GmbH,ida@adler.example\n",
        .headers = {{u"name"_s, u"Firma"_s}, {u"contact_name"_s, u"Name"_s}}};

    QCOMPARE(readOf(fieldOf(book.preview(file), u"name"_s)), QStringList{u"Adler GmbH"_s});
    QVERIFY(await(book.imports.take(CsvKind::Customers, file)));

    const auto known = must(CustomerTable(book.database).match({}, u"ida@adler.example"_s));
    QVERIFY(known.has_value());
    QCOMPARE(known->name, u"Adler GmbH"_s);
    QCOMPARE(known->contactName, u"Ida"_s);
}

void TestImportService::aColumnCanBeTakenAway()
{
    ImportBook book;

    const ImportPreview preview = book.preview(
        {.bytes = "Name,Notes\nAdler,secret\n", .headers = {{u"notes"_s, QString()}}}, CsvKind::Customers);

    QCOMPARE(fieldOf(preview, u"notes"_s).header, QString());
    QCOMPARE(fieldOf(preview, u"name"_s).header, u"Name"_s);
    QCOMPARE(preview.outcome.added, 1);
}

void TestImportService::twoColumnsForOneFieldAreLeftToThePerson()
{
    ImportBook book;
    CsvImport file{.bytes = "Name,Company,E-mail\nIda,Adler GmbH,ida@adler.example\n"};

    const ImportPreview unclear = book.preview(file, CsvKind::Customers);
    QVERIFY(fieldOf(unclear, u"name"_s).isClaimedTwice);
    QCOMPARE(unclear.outcome.added, 0);
    QCOMPARE(unclear.outcome.problems.constFirst().rule, u"csv.column_missing"_s);
    file.headers.insert(u"name"_s, u"Company"_s);

    const ImportPreview clear = book.preview(file, CsvKind::Customers);
    QVERIFY(!fieldOf(clear, u"name"_s).isClaimedTwice);
    QCOMPARE(clear.outcome.added, 1);
}

void TestImportService::whatCanBeReadInTwoWaysShowsBoth()
{
    ImportBook book;
    const QByteArray head("Date,Amount,Currency,Customer\n");
    const QByteArray either = head + "03/04/2026,\"1,234\",EUR,Adler\n";
    const auto cell = [&](const QByteArray &bytes, const QString &key) {
        return fieldOf(book.preview({.bytes = bytes}, CsvKind::Payments), key).cells.value(0);
    };

    QVERIFY(cell(either, u"amount"_s).isUnreadable()); // Nobody guesses.
    QCOMPARE(cell(either, u"amount"_s).readings, (QStringList{u"1.234"_s, u"1234"_s}));
    QVERIFY(cell(either, u"date"_s).isUnreadable());
    QCOMPARE(cell(either, u"date"_s).readings, (QStringList{u"2026-04-03"_s, u"2026-03-04"_s}));
    const QByteArray settled = either + "31/03/2026,9.90,EUR,Adler\n";
    QCOMPARE(cell(settled, u"amount"_s).read, u"1234"_s);
    QCOMPARE(cell(settled, u"date"_s).read, u"2026-04-03"_s);
    QVERIFY(!cell(settled, u"amount"_s).isAmbiguous() && !cell(settled, u"date"_s).isAmbiguous());
}

void TestImportService::aMissingColumnIsAProblemAndNothingIsTaken()
{
    ImportBook book;
    const CsvImport file{.bytes = "Number,Customer\nA-1,Adler\n", .goodOnly = true};

    const ImportPreview preview = book.preview(file, CsvKind::Invoices);
    QCOMPARE(preview.problems, 1);
    QCOMPARE(preview.outcome.problems.constFirst().rule, u"csv.column_missing"_s);
    QCOMPARE(preview.outcome.problems.constFirst().column, u"Issue date"_s);
    QCOMPARE(preview.outcome.added, 0);

    QCOMPARE(ruleOf(await(book.imports.take(CsvKind::Invoices, file))), u"csv.column_missing"_s);
}

void TestImportService::invoicesOfForeignHeadersAreImported()
{
    ImportBook book;
    const CsvImport file{.bytes = "Rechnung;Kunde;Datum;Währung;Betrag;MwSt\n"
                                  "R-1;Adler & Söhne;03.11.2026;EUR;1.249,97;19 %\n",
        .headers = {{u"number"_s, u"Rechnung"_s}, {u"customer"_s, u"Kunde"_s}, {u"issue_date"_s, u"Datum"_s},
            {u"currency"_s, u"Währung"_s}, {u"unit_price"_s, u"Betrag"_s}, {u"vat_rate"_s, u"MwSt"_s}}};

    const ImportPreview preview = book.preview(file, CsvKind::Invoices);
    QCOMPARE(readOf(fieldOf(preview, u"vat_rate"_s)), QStringList{u"19"_s});
    const auto report = await(book.imports.take(CsvKind::Invoices, file));

    QVERIFY(report && report->drafts.size() == 1);
    const auto detail = await(book.invoices.detail(report->drafts.constFirst()));
    QCOMPARE(detail->sourceNumber, u"R-1"_s);
    QCOMPARE(detail->row.issuedOn, QDate(2026, 11, 3));
    QCOMPARE(detail->content.lines.constFirst().item, u"R-1"_s);
    QCOMPARE(detail->row.total, Money(148746, Currency::of("EUR")));
}

void TestImportService::aProgramWithoutAPresetGoesByTheWords()
{
    ImportBook book;

    const ImportPreview preview = book.preview({.bytes = invoices, .preset = u"xero"_s}, CsvKind::Invoices);

    QCOMPARE(preview.preset, u"xero"_s);
    QCOMPARE(fieldOf(preview, u"number"_s).header, u"Number"_s);
    QCOMPARE(preview.outcome.added, 2);
    QCOMPARE(ruleOf(await(book.imports.preview({.bytes = invoices, .preset = u"sage"_s}, {}))),
        u"import.preset_unknown"_s);
}

void TestImportService::problemsOfTheBookShowBeforeAnythingIsDone()
{
    ImportBook book;

    const ImportPreview preview
        = book.preview({.bytes = "Date,Amount,Invoice\n2026-03-01,5.00,INV-7\n"}, CsvKind::Payments);

    QCOMPARE(preview.outcome.problems.size(), 1);
    QCOMPARE(preview.outcome.problems.constFirst().rule, u"invoice.unknown"_s);
    QCOMPARE(preview.outcome.problems.constFirst().line, 2);
}

void TestImportService::manyProblemsAreCountedAndCut()
{
    ImportBook book;
    QByteArray bytes("Date,Amount\n");
    for (int row = 0; row < 2'000; ++row)
        bytes += "never,much\n";
    const QByteArray longCell(5'000, 'x');
    bytes += "2026-11-01," + longCell + '\n';

    const ImportPreview preview = book.preview({.bytes = bytes}, CsvKind::Payments);

    QCOMPARE(preview.rows, 2'001);
    QVERIFY(preview.problems >= 4'000);
    QCOMPARE(preview.outcome.problems.size(), ImportPreview::mostProblems);
    QCOMPARE(preview.outcome.refused, 2'001);
    QCOMPARE(preview.lines.size(), ImportPreview::mostRows);
}

void TestImportService::rejectedRowsAreSavedAsTheyStood()
{
    ImportBook book;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rejected.csv"_s);
    const CsvImport file{.bytes = "Date;Amount;Reference\n2026-03-01;5,00;fine\nnever;-12,50;\"=1+1\"\n"};

    const auto saved = await(book.imports.saveRejected(CsvKind::Payments, file,
        {u"Grund"_s, [](const ImportProblem &problem) { return problem.rule; }}, path));

    QCOMPARE(ruleOf(saved), QString());
    QCOMPARE(*saved, 1);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).endsWith(u"Date,Amount,Reference,Grund"_s)); // The user's own row, and ours.
    // Figures stay figures; what a spreadsheet would work out does not.
    QVERIFY2(lines.at(1).startsWith(u"never,\"-12,50\",'=1+1,"_s), qPrintable(lines.at(1)));
    QVERIFY(lines.at(1).contains(u"csv.date"_s));
}

void TestImportService::theLinesOfARejectedDocumentStayTogether()
{
    const CsvTable table{.headers = {u"Nr"_s, u"Item"_s},
        .rows = {{.line = 2, .cells = {u"A"_s, u"one"_s}}, {.line = 3, .cells = {u"B"_s, u"two"_s}},
            {.line = 4, .cells = {u"A"_s, u"three"_s}}}};

    const RejectedCsv together = rejectedCsv(table, u"Reason"_s, {{4, u"no VAT"_s}}, u"Nr"_s);
    const RejectedCsv alone = rejectedCsv(table, u"Reason"_s, {{4, u"no VAT"_s}}, {});

    QCOMPARE(together.rows, 2);
    QVERIFY(together.bytes.endsWith("A,one,no VAT\r\nA,three,no VAT\r\n"));
    QCOMPARE(alone.rows, 1);
}

void TestImportService::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");

    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << u"import.unknown_format"_s;
    QTest::newRow("nothing") << QByteArray() << u"csv.empty"_s;
    QTest::newRow("a quote that never ends") << QByteArray("Name\n\"Adler\n") << u"csv.unclosed_quote"_s;
}

void TestImportService::whatIsNoTableIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, rule);
    ImportBook book;

    QCOMPARE(ruleOf(await(book.imports.preview({.bytes = bytes, .fileName = u"a.csv"_s}, {}))), rule);
}

void TestImportService::anEInvoiceNeedsNoColumns()
{
    ImportBook book;

    const ImportPreview preview
        = book.preview({.bytes = "<?xml version=\"1.0\"?><Invoice/>", .fileName = u"a.xml"_s});

    QVERIFY(!preview.isTable);
    QVERIFY(preview.fields.isEmpty());
    QVERIFY(preview.problems > 0);
    QCOMPARE(preview.outcome.added, 0);
}
