#include "tests/core/formats/tst_partycsv.h"

#include "core/formats/CsvTable.h"
#include "core/formats/CustomerCsv.h"
#include "core/formats/PaymentCsv.h"
#include "tests/core/formats/testFiles.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr Currency euro = Currency::of("EUR");

ColumnMapping guessed(CsvKind kind, const QByteArray &bytes)
{
    return guessedMapping(kind, csvHeaders(bytes).value_or(QStringList())).mapping;
}

ImportedCustomers customersIn(const QByteArray &bytes)
{
    const Result<ImportedCustomers> read = readCustomerCsv(bytes, guessed(CsvKind::Customers, bytes), euro);
    if (!read)
        QTest::qFail(qPrintable(read.error().rule + u' ' + read.error().field), __FILE__, __LINE__);
    return read.value_or(ImportedCustomers{});
}

ImportedPayments paymentsIn(const QByteArray &bytes, std::optional<Currency> currency = std::nullopt)
{
    const Result<ImportedPayments> read = readPaymentCsv(bytes, guessed(CsvKind::Payments, bytes), currency);
    if (!read)
        QTest::qFail(qPrintable(read.error().rule + u' ' + read.error().field), __FILE__, __LINE__);
    return read.value_or(ImportedPayments{});
}

const QString customerHead = u"Id,Name,First name,Last name,E-mail,VAT id,Country,Currency,Payment terms\n"_s;
const QString paymentHead = u"Id,Date,Amount,Currency,Customer,E-mail,Invoices,Status,Type,Refunded\n"_s;

} // namespace

Q_DECLARE_METATYPE(quittance::ColumnMapping)

void TestPartyCsv::readsXeroContacts()
{
    const ImportedCustomers read = customersIn(sampleBytes(u"csv/xero-contacts.csv"_s));

    QCOMPARE(read.problems, QList<ImportProblem>());
    QCOMPARE(read.customers.size(), 3);
    const ImportedCustomer expected{.customer = {.kind = CustomerKind::Company,
                                        .name = u"Brindle & Co"_s,
                                        .contactName = u"Ada Brindle"_s,
                                        .email = u"ap@brindle.example"_s,
                                        .phone = u"+44 113 496 0000"_s,
                                        .vatId = u"GB123456789"_s,
                                        .address = {.street = u"1 Mill Lane\nUnit 4"_s,
                                            .city = u"Leeds"_s,
                                            .postCode = u"LS1 4AP"_s,
                                            .region = u"West Yorkshire"_s,
                                            .country = u"GB"_s},
                                        .currency = Currency::of("GBP"),
                                        .number = u"BRI-1"_s},
        .externalId = u"BRI-1"_s,
        .line = 2};
    QCOMPARE(read.customers[0], expected);
    QCOMPARE(read.customers[1].customer.contactName, u"Bursar"_s);
    QCOMPARE(read.customers[2].customer.name, u"Jo Hale"_s);
    QCOMPARE(read.customers[2].customer.kind, CustomerKind::Person);
    QCOMPARE(read.customers[2].customer.contactName, QString());
}

void TestPartyCsv::readsQuickBooksCustomers()
{
    const ImportedCustomers read = customersIn(sampleBytes(u"csv/quickbooks-customers.csv"_s));

    QCOMPARE(read.problems, QList<ImportProblem>());
    QCOMPARE(read.customers.size(), 2);
    QCOMPARE(read.customers[0].customer.name, u"Larkspur Dental"_s);
    QCOMPARE(read.customers[0].customer.address.street, u"400 Pine St\nSuite 9"_s);
    QCOMPARE(read.customers[0].customer.address.country, u"US"_s);
    QCOMPARE(read.customers[0].customer.currency, Currency::of("USD"));
    QCOMPARE(read.customers[0].customer.notes, u"Pays by cheque"_s);
    QCOMPARE(read.customers[1].customer.address.country, u"IE"_s);
    QCOMPARE(read.customers[1].line, 4); // The line break inside quotes counts.
}

void TestPartyCsv::readsStripeCustomers()
{
    const ImportedCustomers read = customersIn(sampleBytes(u"csv/stripe-customers.csv"_s));

    QCOMPARE(read.problems, QList<ImportProblem>());
    QCOMPARE(read.customers.size(), 2);
    QCOMPARE(read.customers[0].externalId, u"cus_Qa01"_s);
    QCOMPARE(read.customers[0].customer.name, u"Pan Druck GmbH"_s);
    QCOMPARE(read.customers[0].customer.vatId, u"ATU12345678"_s);
    QCOMPARE(read.customers[0].customer.address.postCode, u"8010"_s);
    QCOMPARE(read.customers[0].customer.currency, euro);
    QCOMPARE(read.customers[1].customer.currency, Currency::of("USD"));
}

void TestPartyCsv::readsInvoiceNinjaClients()
{
    const ImportedCustomers read = customersIn(sampleBytes(u"csv/invoiceninja-clients.csv"_s));

    QCOMPARE(read.problems, QList<ImportProblem>());
    QCOMPARE(read.customers.size(), 2);
    QCOMPARE(read.customers[0].customer.termDays, 30);
    QCOMPARE(read.customers[0].customer.contactName, u"Samira Noor"_s);
    QCOMPARE(read.customers[0].customer.taxNumber, u"FN 12"_s);
    QCOMPARE(read.customers[1].customer.address.country, u"TR"_s);
    QCOMPARE(read.customers[1].customer.vatId, u"1234567890"_s);
    QCOMPARE(read.customers[1].customer.termDays, 14);
    QCOMPARE(read.customers[1].externalId, u"0008"_s);
    QCOMPARE(read.customers[1].customer.number, u"0008"_s);
}

void TestPartyCsv::namesWhatIsWrongWithACustomer_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("column");

    const auto row = [](const char *name, const QString &text, const char *rule, const char *column) {
        QTest::newRow(name) << text << QString::fromLatin1(rule) << QString::fromLatin1(column);
    };
    row("no name at all", u"2,,,,a@b.example,,,,"_s, "csv.value_missing", "Name");
    row("two addresses in one", u"2,Bolt,,,a@b.example; c@d.example,,,,"_s, "csv.email_malformed", "E-mail");
    row("no such country", u"2,Bolt,,,,,Atlantis,,"_s, "csv.country_unknown", "Country");
    row("no such currency", u"2,Bolt,,,,,,EURO,"_s, "csv.currency_unknown", "Currency");
    row("terms in words", u"2,Bolt,,,,,,,soon"_s, "csv.term_days", "Payment terms");
    row("terms of eleven years", u"2,Bolt,,,,,,,4015"_s, "csv.term_days", "Payment terms");
    row("a VAT id of another shape", u"2,Bolt,,,,DE123,DE,,"_s, "vat_id.shape", "VAT id");
    row("a formula for a VAT id", u"2,Bolt,,,,=1+1,US,,"_s, "vat_id.characters", "VAT id");
    row("too many cells", u"2,Bolt,,,,,,,,what"_s, "csv.cell_count", "");
}

void TestPartyCsv::namesWhatIsWrongWithACustomer()
{
    QFETCH(const QString, row);

    const ImportedCustomers read
        = customersIn((customerHead + u"1,Acme,,,a@acme.example,,de,eur,Net 30\n"_s + row + u'\n').toUtf8());

    QCOMPARE(read.problems.size(), 1);
    QTEST(read.problems[0].rule, "rule");
    QTEST(read.problems[0].column, "column");
    QCOMPARE(read.problems[0].line, 3);
    QCOMPARE(read.refused, 1);
    QCOMPARE(read.customers.size(), 1);
    QCOMPARE(read.customers[0].customer.termDays, 30);
}

void TestPartyCsv::customersThatStandTwiceAreRefusedBoth()
{
    const ImportedCustomers read = customersIn((customerHead
        + u"7,Acme,,,,,,,\n8,Bolt,,,,,,,\n7,Acme Ltd,,,,,,,\n,Crane,,,c@c.example,,,,\n,CRANE,,,C@c.example,,,,\n"_s
        + u",Crane,,,other@c.example,,,,\n"_s)
                                                   .toUtf8());

    QCOMPARE(read.customers.size(), 2);
    QCOMPARE(read.customers[0].customer.name, u"Bolt"_s);
    QCOMPARE(read.customers[1].customer.email, u"other@c.example"_s);
    QCOMPARE(read.refused, 4);
    QList<qint64> lines;
    for (const ImportProblem &problem : read.problems) {
        QCOMPARE(problem.rule, u"csv.customer_twice"_s);
        lines.append(problem.line);
    }
    QCOMPARE(lines, (QList<qint64>{2, 4, 5, 6}));
}

void TestPartyCsv::readsXeroPayments()
{
    const ImportedPayments read = paymentsIn(sampleBytes(u"csv/xero-payments.csv"_s));

    QCOMPARE(read.problems, QList<ImportProblem>());
    QCOMPARE(read.payments.size(), 2);
    const ImportedPayment expected{.receivedOn = QDate(2026, 11, 13),
        .amount = Money(153'000, Currency::of("GBP")),
        .method = {},
        .reference = u"BACS 771"_s,
        .payer = u"Brindle & Co"_s,
        .email = u"ap@brindle.example"_s,
        .invoices = {u"INV-0101"_s},
        .externalId = u"7c1e-01"_s,
        .line = 2};
    QCOMPARE(read.payments[0], expected);
}

void TestPartyCsv::readsQuickBooksPayments()
{
    const ImportedPayments read
        = paymentsIn(sampleBytes(u"csv/quickbooks-payments.csv"_s), Currency::of("USD"));

    QCOMPARE(read.problems, QList<ImportProblem>());
    QCOMPARE(read.payments.size(), 2);
    QCOMPARE(read.skipped, 1);
    QCOMPARE(read.payments[0].receivedOn, QDate(2026, 11, 13));
    QCOMPARE(read.payments[0].amount, Money(124'050, Currency::of("USD")));
    QCOMPARE(read.payments[0].method, u"Check"_s);
    QCOMPARE(read.payments[0].reference, u"1187"_s);
    QCOMPARE(read.payments[1].payer, u"Moss and Vale"_s);
}

void TestPartyCsv::readsStripePayments()
{
    const ImportedPayments read = paymentsIn(sampleBytes(u"csv/stripe-payments.csv"_s));

    QCOMPARE(read.payments.size(), 1);
    QCOMPARE(read.payments[0].externalId, u"ch_3A"_s);
    QCOMPARE(read.payments[0].amount, Money(11'900, euro));
    QCOMPARE(read.payments[0].receivedOn, QDate(2026, 11, 3));
    QCOMPARE(read.payments[0].payer, u"Pan Druck GmbH"_s);
    QCOMPARE(read.payments[0].invoices, QStringList{u"PAN-0001"_s});
    QCOMPARE(read.payments[0].method, u"Visa"_s);
    QCOMPARE(read.skipped, 1); // The failed one.
    QCOMPARE(read.refused, 1); // The refunded one.
    QCOMPARE(read.problems.value(0).rule, u"csv.payment_refunded"_s);
    QCOMPARE(read.problems.value(0).line, 4);
}

void TestPartyCsv::readsInvoiceNinjaPayments()
{
    const ImportedPayments read = paymentsIn(sampleBytes(u"csv/invoiceninja-payments.csv"_s));

    QCOMPARE(read.problems, QList<ImportProblem>());
    QCOMPARE(read.payments.size(), 1);
    QCOMPARE(read.payments[0].amount, Money(119'000, euro));
    QCOMPARE(read.payments[0].receivedOn, QDate(2026, 11, 14));
    QCOMPARE(read.payments[0].invoices, (QStringList{u"0031"_s, u"0032"_s}));
    QCOMPARE(read.payments[0].method, u"Bank Transfer"_s);
    QCOMPARE(read.skipped, 1);
}

void TestPartyCsv::namesWhatIsWrongWithAPayment_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("column");

    const auto row = [](const char *name, const QString &text, const char *rule, const char *column) {
        QTest::newRow(name) << text << QString::fromLatin1(rule) << QString::fromLatin1(column);
    };
    row("no date", u"2,,1.00,EUR,,,,,,"_s, "csv.value_missing", "Date");
    row("no such day", u"2,30/02/2026,1.00,EUR,,,,,,"_s, "csv.date_malformed", "Date");
    row("no amount", u"2,01/11/2026,,EUR,,,,,,"_s, "csv.value_missing", "Amount");
    row("an amount in words", u"2,01/11/2026,much,EUR,,,,,,"_s, "csv.number_malformed", "Amount");
    row("an exponent", u"2,01/11/2026,1e5,EUR,,,,,,"_s, "csv.number_malformed", "Amount");
    row("nothing", u"2,01/11/2026,0.00,EUR,,,,,,"_s, "money.not_positive", "Amount");
    row("money back", u"2,01/11/2026,-5.00,EUR,,,,,,"_s, "money.not_positive", "Amount");
    row("a third decimal", u"2,01/11/2026,1.005,EUR,,,,,,"_s, "money.too_precise", "Amount");
    row("half a yen", u"2,01/11/2026,1.5,JPY,,,,,,"_s, "money.too_precise", "Amount");
    row("too much", u"2,01/11/2026,1000000000000.01,EUR,,,,,,"_s, "money.too_large", "Amount");
    row("no currency", u"2,01/11/2026,1.00,,,,,,,"_s, "csv.value_missing", "Currency");
    row("no such currency", u"2,01/11/2026,1.00,EURO,,,,,,"_s, "csv.currency_unknown", "Currency");
    row("a mail address in words", u"2,01/11/2026,1.00,EUR,,nobody,,,,"_s, "csv.email_malformed", "E-mail");
    row("a status nobody knows", u"2,01/11/2026,1.00,EUR,,,,Odd,,"_s, "csv.status_unknown", "Status");
    row("a kind nobody knows", u"2,01/11/2026,1.00,EUR,,,,,Barter,"_s, "csv.type_unknown", "Type");
    row("disputed", u"2,01/11/2026,1.00,EUR,,,,Disputed,,"_s, "csv.payment_refunded", "Status");
    row("a part refunded", u"2,01/11/2026,1.00,EUR,,,,Paid,,0.40"_s, "csv.payment_refunded", "Refunded");
    row("a refund in words", u"2,01/11/2026,1.00,EUR,,,,Paid,,some"_s, "csv.number_malformed", "Refunded");
    row("too many cells", u"2,01/11/2026,1.00,EUR,,,,,,,what"_s, "csv.cell_count", "");
}

void TestPartyCsv::namesWhatIsWrongWithAPayment()
{
    QFETCH(const QString, row);

    const ImportedPayments read = paymentsIn(
        (paymentHead + u"1,31/10/2026,10.50,eur,Acme,,\"B; A, B\",Paid,Payment,0\n"_s + row + u'\n')
            .toUtf8());

    QCOMPARE(read.problems.size(), 1);
    QTEST(read.problems[0].rule, "rule");
    QTEST(read.problems[0].column, "column");
    QCOMPARE(read.problems[0].line, 3);
    QCOMPARE(read.refused, 1);
    QCOMPARE(read.payments.size(), 1);
    QCOMPARE(read.payments[0].invoices, (QStringList{u"B"_s, u"A"_s}));
}

void TestPartyCsv::paymentsThatShareAnIdAreRefusedBoth()
{
    const ImportedPayments read = paymentsIn((paymentHead
        + u"1,2026-11-01,10.50,EUR,,,A,,,\n1,2026-11-01,10.50,EUR,,,B,,,\n2,2026-11-01,1.00,EUR,,,,,,\n"_s
        + u",2026-11-01,1.00,EUR,,,,,,\n,2026-11-01,1.00,EUR,,,,,,\n"_s)
                                                 .toUtf8());

    QCOMPARE(read.payments.size(), 3);
    QCOMPARE(read.refused, 2);
    QCOMPARE(read.problems.value(0).rule, u"csv.payment_twice"_s);
    QCOMPARE(read.problems.value(1).line, 3);
}

void TestPartyCsv::aFileThatContradictsItselfIsRefusedWhole()
{
    const ImportedPayments read = paymentsIn((paymentHead
        + u"1,31/10/2026,10.50,EUR,,,,,,\n2,10/31/2026,\"10,50\",EUR,,,,,,\n3,2026-11-01,1.00,EUR,,,,,,\n"_s)
                                                 .toUtf8());

    QCOMPARE(read.payments.size(), 0);
    QCOMPARE(read.refused, 3);
    QCOMPARE(read.problems.size(), 2);
    QCOMPARE(read.problems[0].rule, u"csv.decimal_mixed"_s);
    QCOMPARE(read.problems[1].rule, u"csv.date_mixed"_s);
    QCOMPARE(read.problems[1].line, 3);
}

void TestPartyCsv::refusesMappingsThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<ColumnMapping>("mapping");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");

    const std::map<QString, QString> good{
        {u"date"_s, u"When"_s}, {u"amount"_s, u"Sum"_s}, {u"currency"_s, u"Cur"_s}};
    QTest::newRow("no amount") << QByteArray("When,Sum,Cur") << ColumnMapping{{{u"date"_s, u"When"_s}}}
                               << u"csv.column_missing"_s << u"Amount"_s;
    QTest::newRow("no currency from anywhere")
        << QByteArray("When,Sum,Cur") << ColumnMapping{{{u"date"_s, u"When"_s}, {u"amount"_s, u"Sum"_s}}}
        << u"csv.column_missing"_s << u"Currency"_s;
    QTest::newRow("a header of another file")
        << QByteArray("When,Sum") << ColumnMapping{good} << u"csv.column_missing"_s << u"Cur"_s;
    QTest::newRow("a header that stands there twice")
        << QByteArray("When,Sum,Cur,Sum") << ColumnMapping{good} << u"csv.column_twice"_s << u"Sum"_s;
    std::map<QString, QString> doubled = good;
    doubled[u"refunded"_s] = u"Sum"_s;
    QTest::newRow("one column for two fields")
        << QByteArray("When,Sum,Cur") << ColumnMapping{doubled} << u"csv.column_twice"_s << u"Sum"_s;
}

void TestPartyCsv::refusesMappingsThatDoNotFit()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const ColumnMapping, mapping);

    const Result<ImportedPayments> read
        = readPaymentCsv(headers + "\n2026-11-01,1.00,EUR,,\n", mapping, std::nullopt);

    QVERIFY(!read);
    QTEST(read.error().rule, "rule");
    QTEST(read.error().field, "field");
}

void TestPartyCsv::takesTheGivenCurrencyWhereTheFileHasNone()
{
    const QByteArray bytes = "Date,Amount,Currency\n2026-11-01,100,\n2026-11-01,100,EUR\n";

    const ImportedPayments read = paymentsIn(bytes, Currency::of("JPY"));

    QCOMPARE(read.payments.value(0).amount, Money(100, Currency::of("JPY")));
    QCOMPARE(read.payments.value(1).amount, Money(10'000, euro));
}

void TestPartyCsv::fiftyThousandRowsTakeNoTime()
{
    QString text = paymentHead;
    for (int i = 0; i < 50'000; ++i)
        text += u"p%1,2026-11-01,10.50,EUR,\"Acme, Ltd\",a@acme.example,INV-%1,Paid,Payment,0.00\n"_s.arg(i);
    const QByteArray bytes = text.toUtf8();
    QElapsedTimer timer;
    timer.start();

    const ImportedPayments read = paymentsIn(bytes);

    const qint64 took = timer.elapsed();
    QCOMPARE(read.payments.size(), 50'000);
    QVERIFY2(took < 20'000, qPrintable(QString::number(took)));
    qInfo("50,000 payments: %lld ms", static_cast<long long>(took));
}
