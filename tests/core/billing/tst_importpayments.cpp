#include "tests/core/billing/tst_importpayments.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/ImportPayments.h"
#include "core/store/AllocationTable.h"
#include "core/store/PaymentTable.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

//! A transfer of today that names documents.
ImportedPayment transferOf(qint64 cents, const QStringList &invoices)
{
    return {.receivedOn = today, .amount = euro(cents), .payer = u"Çınar"_s, .invoices = invoices, .line = 2};
}

Result<ImportReport> take(BillingBook &book, const QList<ImportedPayment> &payments, bool goodOnly = false)
{
    return takePayments(book.book, {.payments = payments}, goodOnly, today);
}

QString numberOf(BillingBook &book, const InvoiceId &id)
{
    return book.invoice(id).number.text();
}

using Change = std::function<void(BillingBook &, ImportedPayment &)>;

} // namespace

void TestImportPayments::paysInTheOrderOfTheNamesAsFarAsItReaches_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<qint64>("firstOpen");
    QTest::addColumn<qint64>("secondOpen");
    QTest::addColumn<qint64>("left");

    QTest::newRow("a part of the first") << qint64(100'00) << qint64(19'00) << qint64(119'00) << qint64(0);
    QTest::newRow("just the first") << qint64(119'00) << qint64(0) << qint64(119'00) << qint64(0);
    QTest::newRow("a part of the second") << qint64(200'00) << qint64(0) << qint64(38'00) << qint64(0);
    QTest::newRow("both and more") << qint64(238'01) << qint64(0) << qint64(0) << qint64(1);
}

void TestImportPayments::paysInTheOrderOfTheNamesAsFarAsItReaches()
{
    QFETCH(const qint64, cents);
    BillingBook book;
    const InvoiceId first = book.addIssued();
    const InvoiceId second = book.addIssued();

    const ImportReport report
        = must(take(book, {transferOf(cents, {numberOf(book, first), numberOf(book, second)})}));

    QCOMPARE(report.added, 1);
    QTEST(book.invoice(first).open.minor(), "firstOpen");
    QTEST(book.invoice(second).open.minor(), "secondOpen");
    QTEST(-book.balance(u"customer credit"_s).minor(), "left");
    QCOMPARE(
        must(PaymentTable(book.database).list(9)).first().unallocated, -book.balance(u"customer credit"_s));
}

void TestImportPayments::severalPaymentsOfAFileShareWhatIsOpen()
{
    BillingBook book;
    const QString number = numberOf(book, book.addIssued());

    must(take(book, {transferOf(100'00, {number}), transferOf(50'00, {number})}));

    QCOMPARE(book.balance(u"receivable"_s), euro(0));
    QCOMPARE(book.balance(u"customer credit"_s), -euro(31'00));
}

void TestImportPayments::paysADocumentNotBeforeItExists_data()
{
    QTest::addColumn<QDate>("receivedOn");
    QTest::addColumn<QDate>("bookedOn");

    QTest::newRow("money before the document") << today.addDays(-20) << today.addDays(-10);
    QTest::newRow("on the same day") << today.addDays(-10) << today.addDays(-10);
    QTest::newRow("money after the document") << today.addDays(-3) << today.addDays(-3);
}

void TestImportPayments::paysADocumentNotBeforeItExists()
{
    QFETCH(const QDate, receivedOn);
    BillingBook book;
    const InvoiceId invoice = book.addIssued({.issuedOn = today.addDays(-10)});
    ImportedPayment payment = transferOf(119'00, {numberOf(book, invoice)});
    payment.receivedOn = receivedOn;

    must(take(book, {payment}));

    QTEST(must(AllocationTable(book.database).ofInvoice(invoice)).first().bookedOn, "bookedOn");
    QCOMPARE(must(PaymentTable(book.database).ofInvoice(invoice)).first().bookedOn, receivedOn);
}

void TestImportPayments::aPaymentReopensWhatWasWrittenOff()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued({.issuedOn = today.addDays(-10)});
    must(carryOut(book.book, writeOffOf(invoice, euro(0), today.addDays(-5)), today));
    ImportedPayment payment = transferOf(100'00, {numberOf(book, invoice)});
    payment.receivedOn = today.addDays(-7);

    must(take(book, {payment}));

    QCOMPARE(book.invoice(invoice).writtenOff, euro(19'00));
    QCOMPARE(book.invoice(invoice).open, euro(0));
    QCOMPARE(book.balance(u"bad debt"_s), euro(19'00));
    QCOMPARE(book.balance(u"customer credit"_s), euro(0));
}

void TestImportPayments::withoutADocumentTheAddressSaysWhose()
{
    BillingBook book;
    ImportedPayment known = transferOf(10'00, {});
    known.email = u"ap@cinar.example"_s;

    must(take(book, {known, transferOf(5'00, {})}));

    QCOMPARE(customerBalance(book, u"customer credit"_s, book.customer.id), -euro(10'00));
    QCOMPARE(customerBalance(book, u"customer credit"_s, {}), -euro(5'00));
}

void TestImportPayments::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, const Change &change, const QString &rule, const QString &value) {
        QTest::newRow(name) << change << rule << value;
    };
    row(
        "tomorrow", [](auto &, auto &p) { p.receivedOn = today.addDays(1); }, u"date.in_future"_s,
        u"2026-03-16"_s);
    row(
        "a year that lost its digits", [](auto &, auto &p) { p.receivedOn = QDate(202, 3, 15); },
        u"date.too_early"_s, u"0202-03-15"_s);
    row(
        "the day before days begin", [](auto &, auto &p) { p.receivedOn = QDate(1969, 12, 31); },
        u"date.too_early"_s, u"1969-12-31"_s);
    row("no day", [](auto &, auto &p) { p.receivedOn = {}; }, u"date.missing"_s, {});
    row(
        "no such document", [](auto &, auto &p) { p.invoices = {u"INV-7"_s}; }, u"invoice.unknown"_s,
        u"INV-7"_s);
    row(
        "another currency", [](auto &, auto &p) { p.amount = Money(1, Currency::of("USD")); },
        u"allocation.currency_differs"_s, u"INV-2026-000001"_s);
    row(
        "documents of two customers",
        [](auto &b, auto &p) {
            const CustomerId other = b.addCustomer(u"Adler GmbH"_s, {}).id;
            p.invoices.append(numberOf(b, b.addIssued({.customer = other})));
        },
        u"allocation.other_customer"_s, u"INV-2026-000002"_s);
    row(
        "a credit note",
        [](auto &b, auto &p) { p.invoices = {numberOf(b, b.addIssued({.type = DocumentType::CreditNote}))}; },
        u"invoice.is_credit_note"_s, u"CN-2026-000001"_s);
    row(
        "a void document",
        [](auto &b, auto &) {
            must(carryOut(
                b.book, voidOf(must(InvoiceTable(b.database).byNumber(u"INV-2026-000001"_s))), today));
        },
        u"invoice.is_void"_s, u"INV-2026-000001"_s);
}

void TestImportPayments::refuses()
{
    QFETCH(const Change, change);
    BillingBook book;
    ImportedPayment payment = transferOf(119'00, {numberOf(book, book.addIssued())});
    change(book, payment);
    const qint64 before = book.entryCount();

    const ImportReport report = must(take(book, {payment}));

    QVERIFY(report.nothingDone);
    QCOMPARE(report.problems.size(), 1);
    QTEST(report.problems.first().rule, "rule");
    QTEST(report.problems.first().value, "value");
    QCOMPARE(report.problems.first().line, 2);
    QCOMPARE(book.entryCount(), before);
}

void TestImportPayments::theFirstDayOfAllIsADay()
{
    BillingBook book;
    ImportedPayment payment = transferOf(1'00, {});
    payment.receivedOn = QDate(1970, 1, 1);

    must(take(book, {payment}));

    QCOMPARE(must(PaymentTable(book.database).list(1)).first().bookedOn, QDate(1970, 1, 1));
}

void TestImportPayments::aRefusedPaymentTakesNothingFromTheOthers()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    const QString number = numberOf(book, invoice);

    const ImportReport report
        = must(take(book, {transferOf(100'00, {number, u"INV-7"_s}), transferOf(60'00, {number})}, true));

    QCOMPARE(report.added, 1);
    QCOMPARE(report.refused, 1);
    QCOMPARE(book.invoice(invoice).open, euro(59'00));
    QCOMPARE(book.balance(u"bank"_s), euro(60'00));
}

void TestImportPayments::aDocumentIsFoundByTheNumberItHadElsewhere()
{
    BillingBook book;
    const InvoiceId first = book.addIssued({.sourceNumber = u"R-1"_s});
    // Our own number comes before one that a document had elsewhere.
    const InvoiceId second = book.addIssued({.sourceNumber = numberOf(book, first)});
    book.addIssued({.sourceNumber = u"R-2"_s});
    book.addIssued({.sourceNumber = u"R-2"_s});

    must(take(book, {transferOf(100'00, {u"R-1"_s}), transferOf(9'00, {numberOf(book, first)})}));

    QCOMPARE(book.invoice(first).open, euro(10'00));
    QCOMPARE(book.invoice(second).open, euro(119'00));
    for (const QString &number : {u"R-2"_s, QString()}) {
        const ImportReport report = must(take(book, {transferOf(1'00, {number})}));
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.first().rule, u"invoice.unknown"_s);
    }
}

void TestImportPayments::aLockedDayHoldsBackItsRowAlone()
{
    BillingBook book;
    lockThrough(book, QDate(2026, 2, 28));
    ImportedPayment late = transferOf(10'00, {});
    late.receivedOn = QDate(2026, 2, 28);
    ImportedPayment first = transferOf(20'00, {});
    first.receivedOn = QDate(2026, 3, 1);
    first.line = 3;
    const qint64 before = book.entryCount();

    const ImportReport forecast = must(forecastPayments(book.book, {.payments = {late, first}}, today));
    const ImportReport strict = must(take(book, {late, first}));
    QVERIFY(strict.nothingDone);
    QCOMPARE(book.entryCount(), before);
    const ImportReport report = must(take(book, {late, first}, true));

    for (const ImportReport &each : {forecast, strict, report}) {
        QCOMPARE(each.problems.size(), 1);
        QCOMPARE(each.problems.first().rule, u"period.locked"_s);
        QCOMPARE(each.problems.first().value, u"2026-02-28"_s);
        QCOMPARE(each.problems.first().line, 2);
    }
    QCOMPARE(report.added, 1);
    QCOMPARE(book.balance(u"bank"_s), euro(20'00));
}

void TestImportPayments::aSecondImportAddsNothing()
{
    BillingBook book;
    const QString number = numberOf(book, book.addIssued());
    // The same twice in one file is two payments.
    const QList<ImportedPayment> file{transferOf(10'00, {number}), transferOf(10'00, {number})};
    must(take(book, file));
    const qint64 before = book.entryCount();

    const ImportReport again = must(take(book, file));

    QCOMPARE(again.alreadyHere, 2);
    QCOMPARE(again.added, 0);
    QCOMPARE(book.entryCount(), before);
    QCOMPARE(book.balance(u"bank"_s), euro(20'00));
}

void TestImportPayments::whatTheProviderReportedIsNotTakenAgain_data()
{
    QTest::addColumn<QString>("key");

    QTest::newRow("reported") << u"stripe:live:ch_1"_s;
    QTest::newRow("reported in test mode") << u"stripe:test:ch_1"_s;
    QTest::newRow("imported before the two were told apart") << u"csv:ch_1"_s;
}

void TestImportPayments::whatTheProviderReportedIsNotTakenAgain()
{
    QFETCH(const QString, key);
    BillingBook book;
    must(book.append({{.body = PaymentReceived{.payment = PaymentId(u"p1"_s),
                           .amount = euro(119'00),
                           .connection = u"stripe"_s,
                           .method = u"Visa"_s,
                           .customer = book.customer.id},
        .externalKey = key}}));
    ImportedPayment payment = transferOf(119'00, {});
    payment.externalId = u"ch_1"_s;

    const ImportReport report = must(take(book, {payment}));

    QCOMPARE(report.alreadyHere, 1);
    QCOMPARE(report.added, 0);
    QCOMPARE(book.all<PaymentReceived>().size(), 1);
}

void TestImportPayments::aRowOfTheProviderIsBookedAsItsOwnReportWould_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("account");

    QTest::newRow("a charge") << u"ch_1"_s << u"stripe:live:ch_1"_s << u"clearing:stripe"_s;
    QTest::newRow("a payment") << u"py_1"_s << u"stripe:live:py_1"_s << u"clearing:stripe"_s;
    QTest::newRow("another program's") << u"T-1"_s << u"csv:T-1"_s << u"bank"_s;
}

void TestImportPayments::aRowOfTheProviderIsBookedAsItsOwnReportWould()
{
    QFETCH(const QString, id);
    QFETCH(const QString, key);
    QFETCH(const QString, account);
    BillingBook book;
    ImportedPayment payment = transferOf(119'00, {});
    payment.externalId = id;

    must(take(book, {payment}));

    QVERIFY(!must(PaymentTable(book.database).byExternalKey(key)).isEmpty());
    QCOMPARE(book.balance(account), euro(119'00));
    QCOMPARE(must(take(book, {payment})).alreadyHere, 1);
}
