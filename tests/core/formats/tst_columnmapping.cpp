#include "tests/core/formats/tst_columnmapping.h"

#include "core/formats/ColumnMapping.h"
#include "core/formats/CsvDates.h"
#include "core/formats/CsvTable.h"
#include "core/formats/CustomerCsv.h"
#include "core/formats/InvoiceCsv.h"
#include "core/formats/PaymentCsv.h"
#include "core/formats/importPresets.h"
#include "tests/core/formats/testFiles.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace quittance;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(quittance::CsvKind)

void TestColumnMapping::everyPresetNamesOurFields()
{
    for (const ImportPreset &preset : importPresets()) {
        std::set<QString> keys;
        for (const PresetColumn &column : preset.columns) {
            QVERIFY2(importFieldTitle(preset.kind, column.key) != column.key, column.key.data());
            QVERIFY2(keys.insert(column.key).second, column.key.data());
            for (const QString &header : QString(column.headers).split(u' '))
                QCOMPARE(simpleHeader(header), header);
        }
    }
}

void TestColumnMapping::everyAliasBelongsToOneField_data()
{
    QTest::addColumn<CsvKind>("kind");

    QTest::newRow("invoices") << CsvKind::Invoices;
    QTest::newRow("customers") << CsvKind::Customers;
    QTest::newRow("payments") << CsvKind::Payments;
}

void TestColumnMapping::everyAliasBelongsToOneField()
{
    QFETCH(const CsvKind, kind);
    std::set<QString> seen;

    for (const ImportField &field : importFields(kind))
        for (const QString &alias : QString(field.aliases).split(u' ')) {
            QCOMPARE(simpleHeader(alias), alias);
            QVERIFY2(seen.insert(alias).second, qPrintable(alias));
        }
}

void TestColumnMapping::knowsWhoseExportItIs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<CsvKind>("kind");
    QTest::addColumn<int>("source");

    const auto row = [](const char *file, CsvKind kind, CsvSource source) {
        QTest::newRow(file) << QString::fromLatin1(file) << kind << static_cast<int>(source);
    };
    row("xero-contacts", CsvKind::Customers, CsvSource::Xero);
    row("xero-payments", CsvKind::Payments, CsvSource::Xero);
    row("quickbooks-customers", CsvKind::Customers, CsvSource::QuickBooksOnline);
    row("quickbooks-payments", CsvKind::Payments, CsvSource::QuickBooksOnline);
    row("stripe-customers", CsvKind::Customers, CsvSource::Stripe);
    row("stripe-payments", CsvKind::Payments, CsvSource::Stripe);
    row("stripe-invoices", CsvKind::Invoices, CsvSource::Stripe);
    row("invoiceninja-clients", CsvKind::Customers, CsvSource::InvoiceNinja);
    row("invoiceninja-payments", CsvKind::Payments, CsvSource::InvoiceNinja);
    row("invoiceninja-invoices", CsvKind::Invoices, CsvSource::InvoiceNinja);
}

void TestColumnMapping::knowsWhoseExportItIs()
{
    QFETCH(const QString, file);
    QFETCH(const CsvKind, kind);
    QFETCH(const int, source);
    const Result<QStringList> headers = csvHeaders(sampleBytes(u"csv/%1.csv"_s.arg(file)));
    QVERIFY(headers);

    const ColumnGuess guess = guessedMapping(kind, *headers);

    QVERIFY(guess.source.has_value());
    QCOMPARE(static_cast<int>(*guess.source), source);
    QCOMPARE(guess.mapping, presetMapping(kind, *guess.source, *headers));
    QCOMPARE(guess.twice, QStringList());
}

void TestColumnMapping::knowsWhatAFileIsAbout_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<CsvKind>("kind");

    const auto row = [](const char *name, const QString &headers, CsvKind kind) {
        QTest::newRow(name) << headers.split(u',') << kind;
    };
    for (const char *file :
        {"xero-contacts", "quickbooks-customers", "stripe-customers", "invoiceninja-clients"})
        QTest::newRow(file) << *csvHeaders(sampleBytes(u"csv/%1.csv"_s.arg(QLatin1StringView(file))))
                            << CsvKind::Customers;
    for (const char *file :
        {"xero-payments", "quickbooks-payments", "stripe-payments", "invoiceninja-payments"})
        QTest::newRow(file) << *csvHeaders(sampleBytes(u"csv/%1.csv"_s.arg(QLatin1StringView(file))))
                            << CsvKind::Payments;
    QTest::newRow("invoiceninja-invoices")
        << *csvHeaders(sampleBytes(u"csv/invoiceninja-invoices.csv"_s)) << CsvKind::Invoices;
    row("all of an invoice", u"Number,Customer,Date,Currency,Unit price,VAT rate,Item,Quantity"_s,
        CsvKind::Invoices);
    row("day and amount", u"Date,Amount,Customer"_s, CsvKind::Payments);
    row("first and last name", u"First name,Last name,City"_s, CsvKind::Customers);
    row("most of an invoice", u"Invoice number,Due date,VAT rate,Colour"_s, CsvKind::Invoices);
    row("an invoice without VAT", u"Invoice number,Customer,Invoice date,Currency,Quantity,Unit price"_s,
        CsvKind::Invoices);
    row("nothing we know", u"Farbe,Form"_s, CsvKind::Invoices);
}

void TestColumnMapping::knowsWhatAFileIsAbout()
{
    QFETCH(const QStringList, headers);
    QFETCH(const CsvKind, kind);

    QCOMPARE(guessedKind(headers), kind);
}

void TestColumnMapping::guessesByAliases()
{
    const ColumnGuess guess = guessedMapping(
        CsvKind::Payments, {u"Paid on"_s, u"AMOUNT *"_s, u"Colour"_s, u"E-Mail address"_s, u"Invoice no."_s});

    QVERIFY(!guess.source);
    const std::map<QString, QString> expected{{u"date"_s, u"Paid on"_s}, {u"amount"_s, u"AMOUNT *"_s},
        {u"email"_s, u"E-Mail address"_s}, {u"invoices"_s, u"Invoice no."_s}};
    QVERIFY(guess.mapping.headerOf == expected);
}

void TestColumnMapping::leavesOutWhatTwoHeadersClaim()
{
    const ColumnGuess guess
        = guessedMapping(CsvKind::Customers, {u"Name"_s, u"Company"_s, u"E-mail"_s, u"Mail"_s});

    QCOMPARE(guess.twice, (QStringList{u"name"_s, u"email"_s}));
    QVERIFY(guess.mapping.headerOf.empty());
}

void TestColumnMapping::readsTheHeadersAlone()
{
    QCOMPARE(csvHeaders("Name;E-mail\n\"never closed").value_or(QStringList()),
        (QStringList{u"Name"_s, u"E-mail"_s}));
    QCOMPARE(csvHeaders("\n\n").error().rule, u"csv.empty"_s);
}

void TestColumnMapping::readsInvoicesOfEveryProgram_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<qsizetype>("lines");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<qint64>("payable");

    QTest::newRow("QuickBooks Online") << u"quickbooks-invoices"_s << u"1044"_s << u"Larkspur Dental"_s
                                       << qsizetype{2} << QDate(2026, 12, 14) << qint64{37'200};
    QTest::newRow("Stripe") << u"stripe-invoices"_s << u"PAN-0001"_s << u"Pan Druck GmbH"_s << qsizetype{1}
                            << QDate(2026, 11, 15) << qint64{11'900};
    QTest::newRow("Invoice Ninja") << u"invoiceninja-invoices"_s << u"0031"_s << u"Atelier Noor"_s
                                   << qsizetype{1} << QDate(2026, 12, 1) << qint64{71'400};
    QTest::newRow("Xero") << u"xero"_s << u"INV-0101"_s << u"Brindle & Co"_s << qsizetype{2}
                          << QDate(2026, 11, 27) << qint64{153'000};
}

void TestColumnMapping::readsInvoicesOfEveryProgram()
{
    QFETCH(const QString, file);

    const Result<ImportedBatch> batch = readInvoiceCsv(sampleBytes(u"csv/%1.csv"_s.arg(file)));

    QVERIFY2(batch, qPrintable(batch ? QString() : batch.error().rule + u' ' + batch.error().field));
    QVERIFY(!batch->documents.isEmpty());
    const ImportedInvoice &first = batch->documents[0];
    QTEST(first.sourceNumber, "number");
    QTEST(first.buyer.name, "customer");
    QTEST(first.content.lines.size(), "lines");
    QTEST(first.content.dueOn, "due");
    QTEST(first.content.totals.payable, "payable");
}

void TestColumnMapping::refusesInvoicesWhoseDiscountItCannotSee()
{
    const Result<ImportedBatch> batch = readInvoiceCsv(sampleBytes(u"csv/stripe-invoices.csv"_s));

    QVERIFY(batch);
    QCOMPARE(batch->documents.size(), 1);
    QCOMPARE(batch->refused, 1);
    QCOMPARE(batch->problems.value(0).rule, u"csv.total_differs"_s);
    QCOMPARE(batch->problems.value(0).line, 3);
}

void TestColumnMapping::readsInvoicesByAMappingOfOnesOwn()
{
    const QByteArray bytes = "Nr,Wer,Wann,Geld,Preis,USt\nR-1,Acme,2026-11-01,EUR,10.00,19\n";
    const ColumnMapping mapping{
        {{u"number"_s, u"Nr"_s}, {u"customer"_s, u"Wer"_s}, {u"issue_date"_s, u"Wann"_s},
            {u"currency"_s, u"Geld"_s}, {u"unit_price"_s, u"Preis"_s}, {u"vat_rate"_s, u"USt"_s}}};

    const Result<ImportedBatch> batch = readInvoiceCsv(bytes, mapping);
    ColumnMapping wrong = mapping;
    wrong.headerOf[u"total"_s] = u"Summe"_s;
    const Result<ImportedBatch> refused = readInvoiceCsv(bytes, wrong);

    QVERIFY(batch);
    QCOMPARE(batch->documents.size(), 1);
    QCOMPARE(batch->documents[0].content.lines[0].item, u"R-1"_s);
    QCOMPARE(batch->documents[0].content.totals.payable, 1'190);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"csv.column_missing"_s);
    QCOMPARE(refused.error().field, u"Summe"_s);
}

void TestColumnMapping::takesDiscountsOffTheLine_data()
{
    QTest::addColumn<QString>("discount");
    QTest::addColumn<qint64>("net");

    QTest::newRow("none") << u""_s << qint64{10'000};
    QTest::newRow("nothing") << u"0.00"_s << qint64{10'000};
    QTest::newRow("a number") << u"12.5"_s << qint64{8'750};
    QTest::newRow("with its sign") << u"10 %"_s << qint64{9'000};
    QTest::newRow("everything") << u"100"_s << qint64{0};
}

void TestColumnMapping::takesDiscountsOffTheLine()
{
    QFETCH(const QString, discount);
    const QString text = u"Number,Customer,Date,Currency,Item,Qty,Price,VAT %,Discount\n"
                         "A,Acme,2026-11-01,EUR,Work,2,50.00,19,%1\n"_s.arg(discount);

    const Result<ImportedBatch> batch = readInvoiceCsv(text.toUtf8());

    QVERIFY(batch);
    QCOMPARE(batch->problems, QList<ImportProblem>());
    QTEST(batch->documents.value(0).content.totals.net, "net");
}

void TestColumnMapping::refusesDiscountsThatAreNoPart_data()
{
    QTest::addColumn<QString>("discount");
    QTest::addColumn<QString>("rule");

    QTest::newRow("more than everything") << u"100.01"_s << u"csv.discount"_s;
    QTest::newRow("less than nothing") << u"-1"_s << u"csv.discount"_s;
    QTest::newRow("words") << u"some"_s << u"csv.number_malformed"_s;
}

void TestColumnMapping::refusesDiscountsThatAreNoPart()
{
    QFETCH(const QString, discount);
    const QString text = u"Number,Customer,Date,Currency,Item,Qty,Price,VAT %,Discount\n"
                         "A,Acme,2026-11-01,EUR,Work,2,50.00,19,%1\n"_s.arg(discount);

    const Result<ImportedBatch> batch = readInvoiceCsv(text.toUtf8());

    QVERIFY(batch);
    QCOMPARE(batch->refused, 1);
    QTEST(batch->problems.value(0).rule, "rule");
    QCOMPARE(batch->problems.value(0).column, u"Discount"_s);
}

void TestColumnMapping::survivesAnything_data()
{
    QTest::addColumn<QString>("sample");

    for (const char *name :
        {"xero-contacts", "quickbooks-customers", "stripe-customers", "invoiceninja-clients", "xero-payments",
            "quickbooks-payments", "stripe-payments", "invoiceninja-payments"})
        QTest::newRow(name) << u"csv/%1.csv"_s.arg(QLatin1StringView(name));
}

void TestColumnMapping::survivesAnything()
{
    QFETCH(const QString, sample);
    const QByteArray original = sampleBytes(sample);
    const QStringList headers = csvHeaders(original).value_or(QStringList());
    const ColumnMapping customers = guessedMapping(CsvKind::Customers, headers).mapping;
    const ColumnMapping payments = guessedMapping(CsvKind::Payments, headers).mapping;
    int taken = 0;
    int refused = 0;

    for (quint32 seed = 0; seed < 500; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes = original;
        for (int i = random.bounded(1, 8); i > 0; --i) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
            if (random.bounded(3) == 0)
                bytes.remove(at, random.bounded(1, 20));
            else
                bytes.insert(at, static_cast<char>(random.bounded(256)));
        }
        const Result<ImportedCustomers> ofCustomers = readCustomerCsv(bytes, customers, Currency::of("EUR"));
        const Result<ImportedPayments> ofPayments = readPaymentCsv(bytes, payments, Currency::of("EUR"));
        QVERIFY(ofCustomers || !ofCustomers.error().rule.isEmpty());
        QVERIFY(ofPayments || !ofPayments.error().rule.isEmpty());
        if (ofCustomers) {
            QVERIFY((ofCustomers->refused > 0) == !ofCustomers->problems.isEmpty());
            for (const ImportedCustomer &each : ofCustomers->customers)
                QVERIFY(!each.customer.name.isEmpty());
            taken += !ofCustomers->customers.isEmpty();
        }
        if (ofPayments) {
            QVERIFY((ofPayments->refused > 0) == !ofPayments->problems.isEmpty());
            for (const ImportedPayment &each : ofPayments->payments)
                QVERIFY(each.receivedOn.isValid() && each.amount.isPositive() && each.amount.isWithinLimit());
            taken += !ofPayments->payments.isEmpty();
        }
        refused += !ofCustomers || !ofPayments || ofCustomers->refused > 0 || ofPayments->refused > 0;
    }
    QVERIFY(taken > 0 && refused > 0);
}

void TestColumnMapping::readsMonthsByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");

    QTest::newRow("as Xero writes it") << u"3 Nov 2026"_s << QDate(2026, 11, 3);
    QTest::newRow("as Invoice Ninja writes it") << u"03/Nov/2026"_s << QDate(2026, 11, 3);
    QTest::newRow("as Americans write it") << u"November 3, 2026"_s << QDate(2026, 11, 3);
    QTest::newRow("with hyphens") << u"3-sep-2026"_s << QDate(2026, 9, 3);
    QTest::newRow("no such day") << u"31 Feb 2026"_s << QDate();
    QTest::newRow("no such month") << u"3 Nox 2026"_s << QDate();
    QTest::newRow("a year of two digits") << u"3 Nov 26"_s << QDate();
}

void TestColumnMapping::readsMonthsByName()
{
    QFETCH(const QString, text);

    const Result<QDate> date = CsvDates().date(text);

    QTEST(date.value_or(QDate()), "date");
    if (!date)
        QCOMPARE(date.error().rule, u"csv.date_malformed"_s);
}
