#include "tests/core/billing/tst_payments.h"

#include "core/base/Uuid.h"
#include "core/billing/AllocateCredit.h"
#include "core/billing/ApprovedMatter.h"
#include "core/billing/RecordPayment.h"
#include "core/store/AllocationTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PostingTable.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

using Change = std::function<void(BillingBook &, PaymentOrder &)>;

} // namespace

void TestPayments::aPaymentPaysDocumentsAndTheRestIsCredit()
{
    BillingBook book;
    const InvoiceId first = book.addIssued();
    const InvoiceId second = book.addIssued();

    const PaymentId payment = must(recordPayment(book.book,
        orderOf(book, euro(200'00),
            {{.invoice = first, .amount = euro(119'00)}, {.invoice = second, .amount = euro(50'00)}})));

    QCOMPARE(book.invoice(first).open, euro(0));
    QCOMPARE(book.invoice(second).open, euro(69'00));
    QCOMPARE(must(PaymentTable(book.database).byId(payment)).unallocated, euro(31'00));
    QCOMPARE(book.balance(u"bank"_s), euro(200'00));
    QCOMPARE(book.balance(u"customer credit"_s), -euro(31'00));
    QCOMPARE(book.balance(u"receivable"_s), euro(69'00));
}

void TestPayments::everyMethodHasItsAccount_data()
{
    QTest::addColumn<ManualMethod>("method");
    QTest::addColumn<QString>("account");

    QTest::newRow("bank") << ManualMethod::Bank << u"bank"_s;
    QTest::newRow("cash") << ManualMethod::Cash << u"cash"_s;
    QTest::newRow("cheque") << ManualMethod::Cheque << u"clearing:cheque"_s;
    QTest::newRow("terminal") << ManualMethod::Terminal << u"clearing:terminal"_s;
}

void TestPayments::everyMethodHasItsAccount()
{
    QFETCH(const ManualMethod, method);
    QFETCH(const QString, account);
    BillingBook book;
    PaymentOrder order = orderOf(book, euro(1));
    order.method = method;

    must(recordPayment(book.book, order));

    QCOMPARE(book.balance(account), euro(1));
}

void TestPayments::theAccountItCameToIsKept_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<ManualMethod>("method");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("rule");

    const QString first = u"DE89 •••• 3000"_s;
    QTest::newRow("nobody said") << QString() << ManualMethod::Bank << QString() << QString();
    QTest::newRow("by its end") << u"3000"_s << ManualMethod::Bank << first << QString();
    QTest::newRow("as it is shown") << first << ManualMethod::Bank << first << QString();
    QTest::newRow("several end so") << u"0"_s << ManualMethod::Bank << QString()
                                    << u"payment.account_unknown"_s;
    QTest::newRow("unknown") << u"9999"_s << ManualMethod::Bank << QString() << u"payment.account_unknown"_s;
    QTest::newRow("cash") << u"3000"_s << ManualMethod::Cash << QString() << u"payment.account_not_bank"_s;
}

void TestPayments::theAccountItCameToIsKept()
{
    QFETCH(const QString, named);
    QFETCH(const ManualMethod, method);
    QFETCH(const QString, kept);
    QFETCH(const QString, rule);
    BillingBook book;
    for (const QString &account : {u"DE89 •••• 3000"_s, u"TR33 •••• 1320"_s})
        must(book.append({{.body
            = BankStatementImported{.accountMark = account, .account = account, .format = u"camt.053"_s}}}));
    PaymentOrder order = orderOf(book, euro(1));
    order.method = method;
    order.account = named;

    const auto done = recordPayment(book.book, order);

    QCOMPARE(done ? QString() : done.error().rule, rule);
    if (!done)
        return;
    const QList<Entry> entries = book.entries();
    const auto received = std::ranges::find_if(
        entries, [](const Entry &entry) { return std::holds_alternative<PaymentReceived>(entry.body); });
    QVERIFY(received != entries.end());
    QCOMPARE(std::get<PaymentReceived>(received->body).account, kept);
}

void TestPayments::refusesAPayment_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, const Change &change, const QString &rule, const QString &field,
                         const QString &value, ErrorKind kind = ErrorKind::InvalidInput) {
        QTest::newRow(name) << change << kind << rule << field << value;
    };
    row(
        "nothing", [](auto &, auto &o) { o.amount = euro(0); }, u"money.not_positive"_s, u"amount"_s,
        u"0.00"_s);
    row(
        "less than nothing", [](auto &, auto &o) { o.amount = euro(-1); }, u"money.not_positive"_s,
        u"amount"_s, u"-0.01"_s);
    row(
        "more than there is", [](auto &, auto &o) { o.amount = euro(Money::maxMinor + 1); },
        u"money.too_large"_s, u"amount"_s, u"1000000000000.01"_s);
    row("no day", [](auto &, auto &o) { o.on = {}; }, u"date.missing"_s, u"date"_s, {});
    row(
        "tomorrow", [](auto &, auto &o) { o.on = today.addDays(1); }, u"date.in_future"_s, u"date"_s,
        u"2026-03-16"_s);
    row(
        "a locked day",
        [](auto &b, auto &o) {
            lockThrough(b, QDate(2026, 2, 28));
            o.on = QDate(2026, 2, 28);
        },
        u"period.locked"_s, u"date"_s, u"2026-02-28"_s);
    row(
        "nobody", [](auto &, auto &o) { o.customer = CustomerId(u"nobody"_s); }, u"customer.unknown"_s,
        u"customer"_s, u"nobody"_s, ErrorKind::NotFound);
}

void TestPayments::refusesAPayment()
{
    QFETCH(const Change, change);
    BillingBook book;
    PaymentOrder order = orderOf(book, euro(100));
    change(book, order);
    const qint64 before = book.entryCount();

    const auto done = recordPayment(book.book, order);

    COMPARE_ERROR(done);
    QCOMPARE(book.entryCount(), before);
}

void TestPayments::refusesAnAllocation_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, const Change &change, const QString &rule, const QString &field,
                         const QString &value, ErrorKind kind = ErrorKind::InvalidInput) {
        QTest::newRow(name) << change << kind << rule << field << value;
    };
    row(
        "nothing", [](auto &, auto &o) { o.allocations[0].amount = euro(0); }, u"money.not_positive"_s,
        u"amount"_s, u"0.00"_s);
    row(
        "one cent above open", [](auto &, auto &o) { o.allocations[0].amount = euro(119'01); },
        u"allocation.above_open"_s, u"amount"_s, u"119.01"_s);
    row(
        "twice the whole document", [](auto &, auto &o) { o.allocations += o.allocations[0]; },
        u"allocation.above_open"_s, u"amount"_s, u"119.00"_s);
    row(
        "one cent above the payment", [](auto &, auto &o) { o.amount = euro(118'99); },
        u"allocation.above_credit"_s, u"amount"_s, u"119.00"_s);
    row(
        "another currency of the payment",
        [](auto &, auto &o) { o.amount = Money(119'00, Currency::of("USD")); },
        u"allocation.currency_differs"_s, u"invoice"_s, u"INV-2026-000001"_s);
    row(
        "another currency of the part",
        [](auto &, auto &o) { o.allocations[0].amount = Money(1, Currency::of("USD")); },
        u"allocation.currency_differs"_s, u"invoice"_s, u"INV-2026-000001"_s);
    row(
        "somebody else's document", [](auto &b, auto &o) { o.customer = b.addCustomer(u"Other"_s, {}).id; },
        u"allocation.other_customer"_s, u"invoice"_s, u"INV-2026-000001"_s);
    row(
        "a draft", [](auto &b, auto &o) { o.allocations[0].invoice = b.addDraft({.sourceNumber = u"D7"_s}); },
        u"invoice.is_draft"_s, u"invoice"_s, u"D7"_s);
    row(
        "a credit note",
        [](auto &b, auto &o) { o.allocations[0].invoice = b.addIssued({.type = DocumentType::CreditNote}); },
        u"invoice.is_credit_note"_s, u"invoice"_s, u"CN-2026-000001"_s);
    row(
        "a void document",
        [](auto &b, auto &o) { must(carryOut(b.book, voidOf(o.allocations[0].invoice), today)); },
        u"invoice.is_void"_s, u"invoice"_s, u"INV-2026-000001"_s);
    row(
        "no document", [](auto &, auto &o) { o.allocations[0].invoice = InvoiceId(u"none"_s); },
        u"invoice.unknown"_s, u"invoice"_s, u"none"_s, ErrorKind::NotFound);
}

void TestPayments::refusesAnAllocation()
{
    QFETCH(const Change, change);
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    PaymentOrder order = orderOf(book, euro(300'00), {{.invoice = invoice, .amount = euro(119'00)}});
    change(book, order);
    const qint64 before = book.entryCount();

    const auto done = recordPayment(book.book, order);

    COMPARE_ERROR(done);
    QCOMPARE(book.entryCount(), before);
}

void TestPayments::allOfAnOrderOrNothing()
{
    BillingBook book;
    const InvoiceId first = book.addIssued();
    const InvoiceId second = book.addIssued();
    const PaymentId payment = must(recordPayment(book.book, orderOf(book, euro(500'00))));
    const qint64 before = book.entryCount();

    const auto done = allocateCredit(book.book, {.payment = payment},
        {{.invoice = first, .amount = euro(119'00)}, {.invoice = second, .amount = euro(119'01)}}, false,
        today, today);

    QCOMPARE(ruleOf(done), u"allocation.above_open"_s);
    QCOMPARE(book.entryCount(), before);
    QCOMPARE(book.invoice(first).open, euro(119'00));
}

void TestPayments::anAllocationCanBeTakenBackOnce()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    const PaymentId payment = must(recordPayment(
        book.book, orderOf(book, euro(119'00), {{.invoice = invoice, .amount = euro(119'00)}})));
    const EntryId allocation = must(AllocationTable(book.database).ofInvoice(invoice)).first().id;

    QCOMPARE(ruleOf(reverseAllocation(book.book, allocation, u"x"_s, today.addDays(-1), today)),
        u"date.before_document"_s);
    for (const QString &nothing : {QString(), u" \t"_s}) {
        const auto silent = reverseAllocation(book.book, allocation, nothing, today, today);
        QCOMPARE(ruleOf(silent), u"reason.missing"_s);
        QCOMPARE(silent.error().field, u"reason"_s);
    }
    must(reverseAllocation(book.book, allocation, u"wrong one"_s, today, today));

    QCOMPARE(book.invoice(invoice).open, euro(119'00));
    QCOMPARE(must(PaymentTable(book.database).byId(payment)).unallocated, euro(119'00));
    QVERIFY(must(AllocationTable(book.database).ofInvoice(invoice)).first().isReversed);
    QCOMPARE(ruleOf(reverseAllocation(book.book, allocation, u"again"_s, today, today)),
        u"allocation.reversed_already"_s);
    const auto unknown = reverseAllocation(book.book, EntryId(u"none"_s), u"x"_s, today, today);
    QCOMPARE(ruleOf(unknown), u"allocation.unknown"_s);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    must(allocateCredit(book.book, {.payment = payment}, {{.invoice = invoice, .amount = euro(119'00)}},
        false, today, today));
    QCOMPARE(book.invoice(invoice).open, euro(0));
}

void TestPayments::moneyThatCameBeforeTheDocumentPaysItFromItsFirstDay()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued({.issuedOn = QDate(2026, 3, 10)});
    PaymentOrder order = orderOf(book, euro(119'00), {{.invoice = invoice, .amount = euro(119'00)}});
    order.on = QDate(2026, 3, 1);

    must(recordPayment(book.book, order));

    QCOMPARE(must(AllocationTable(book.database).ofInvoice(invoice)).first().bookedOn, QDate(2026, 3, 10));
    const auto ageing = must(PostingTable(book.database).ageing(QDate(2026, 3, 5), 1000));
    QCOMPARE(ageing.size(), 1);
    QCOMPARE(ageing.first().total, 0);
    QCOMPARE(ageing.first().credit, 119'00);
    QVERIFY(must(PostingTable(book.database).ageing(QDate(2026, 3, 10), 1000)).isEmpty());
}

void TestPayments::nothingPaysADocumentWhileAnotherStillDid()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued({.issuedOn = QDate(2026, 3, 1)});
    PaymentOrder order = orderOf(book, euro(119'00), {{.invoice = invoice, .amount = euro(119'00)}});
    order.on = QDate(2026, 3, 8);
    must(recordPayment(book.book, order));
    must(reverseAllocation(book.book, must(AllocationTable(book.database).ofInvoice(invoice)).first().id,
        u"wrong one"_s, QDate(2026, 3, 12), today));
    order.on = QDate(2026, 3, 4);
    must(recordPayment(book.book, order));

    for (QDate day(2026, 3, 1); day <= today; day = day.addDays(1)) {
        const auto ageing = must(PostingTable(book.database).ageing(day, 1000));
        QCOMPARE(ageing.isEmpty() ? 0 : ageing.first().total, day < QDate(2026, 3, 8) ? 119'00 : 0);
    }
}

void TestPayments::aThirdPartyPaysBySaying()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    const Customer parent = book.addCustomer(u"Parent"_s, {});
    PaymentOrder order = orderOf(book, euro(119'00), {{.invoice = invoice, .amount = euro(100'00)}});
    order.customer = parent.id;
    order.thirdParty = true;

    must(recordPayment(book.book, order));

    QCOMPARE(customerBalance(book, u"receivable"_s, book.customer.id), euro(19'00));
    QCOMPARE(customerBalance(book, u"receivable"_s, parent.id), euro(0));
    QCOMPARE(customerBalance(book, u"customer credit"_s, parent.id), -euro(19'00));
    QCOMPARE(customerBalance(book, u"customer credit"_s, book.customer.id), euro(0));
    QCOMPARE(book.all<PaymentAllocated>().first().debtor, book.customer.id);
}

void TestPayments::anUnknownPayersMoneyFindsItsCustomer()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    const PaymentId payment = receiveFromOutside(book, euro(119'00), {});
    const QList<AllocationOrder> orders{{.invoice = invoice, .amount = euro(119'00)}};
    const CreditSource source{.payment = payment};
    QCOMPARE(ruleOf(allocateCredit(book.book, source, orders, false, today, today)), u"credit.nobodys"_s);
    QCOMPARE(ruleOf(allocateCredit(book.book, source, orders, true, today, today)), u"credit.nobodys"_s);

    QCOMPARE(ruleOf(assignPayment(book.book, payment, CustomerId(u"none"_s))), u"customer.unknown"_s);
    QCOMPARE(ruleOf(assignPayment(book.book, PaymentId(u"none"_s), book.customer.id)), u"payment.unknown"_s);
    must(assignPayment(book.book, payment, book.customer.id));

    QCOMPARE(customerBalance(book, u"customer credit"_s, book.customer.id), -euro(119'00));
    QCOMPARE(customerBalance(book, u"customer credit"_s, {}), euro(0));
    QCOMPARE(ruleOf(assignPayment(book.book, payment, book.customer.id)), u"payment.assigned_already"_s);
    must(allocateCredit(book.book, source, orders, false, today, today));
    QCOMPARE(book.invoice(invoice).open, euro(0));
}

void TestPayments::aShortfallWithinTheToleranceIsClosed_data()
{
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<QString>("rule");

    QTest::newRow("nothing missing") << qint64(119'00) << QString();
    QTest::newRow("one cent") << qint64(118'99) << QString();
    QTest::newRow("all that is tolerated") << qint64(118'95) << QString();
    QTest::newRow("one cent more") << qint64(118'94) << u"shortfall.above_tolerance"_s;
}

void TestPayments::aShortfallWithinTheToleranceIsClosed()
{
    QFETCH(const qint64, paid);
    QFETCH(const QString, rule);
    BillingBook book;
    changeCompany(book, [](CompanyProfile &company) { company.shortfallTolerance = 5; });
    const InvoiceId invoice = book.addIssued();
    PaymentOrder order = orderOf(book, euro(paid), {{.invoice = invoice, .amount = euro(paid)}});
    order.closeShortfall = true;

    const auto done = recordPayment(book.book, order);

    QCOMPARE(ruleOf(done), rule);
    if (!done) {
        QCOMPARE(done.error().field, u"amount"_s);
        QCOMPARE(done.error().value, u"0.06"_s);
        return;
    }
    QCOMPARE(book.invoice(invoice).open, euro(0));
    QCOMPARE(book.invoice(invoice).writtenOff, euro(119'00 - paid));
    QCOMPARE(book.balance(u"bad debt"_s), euro(119'00 - paid));
}

void TestPayments::nothingAboveTheToleranceIsClosedLittleByLittle()
{
    BillingBook book;
    changeCompany(book, [](CompanyProfile &company) { company.shortfallTolerance = 5; });
    const InvoiceId invoice = book.addIssued();
    PaymentOrder order = orderOf(book, euro(118'96), {{.invoice = invoice, .amount = euro(118'96)}});
    order.closeShortfall = true;
    must(recordPayment(book.book, order));
    // The money is taken back, and comes again with a little less.
    must(reverseAllocation(book.book, must(AllocationTable(book.database).ofInvoice(invoice)).first().id,
        u"wrong one"_s, today, today));
    order.amount = order.allocations[0].amount = euro(118'94);

    const auto done = recordPayment(book.book, order);

    QCOMPARE(ruleOf(done), u"shortfall.above_tolerance"_s);
    QCOMPARE(done.error().value, u"0.06"_s);
    QCOMPARE(book.balance(u"bad debt"_s), euro(4));
    order.amount = order.allocations[0].amount = euro(118'95);
    must(recordPayment(book.book, order));
    QCOMPARE(book.balance(u"bad debt"_s), euro(5));
}

void TestPayments::aShortfallThatNeedsASecondPersonIsNotClosed()
{
    BillingBook book;
    changeCompany(book, [](CompanyProfile &company) {
        company.shortfallTolerance = 5'00;
        company.approvalLimit = 1;
    });
    const InvoiceId invoice = book.addIssued();
    PaymentOrder order = orderOf(book, euro(117'99), {{.invoice = invoice, .amount = euro(117'99)}});
    order.closeShortfall = true;

    const auto done = recordPayment(book.book, order);

    QCOMPARE(ruleOf(done), u"shortfall.second_person"_s);
    QCOMPARE(done.error().value, u"1.01"_s);
    QVERIFY(book.all<InvoiceWrittenOff>().isEmpty());
    order.amount = order.allocations[0].amount = euro(118'00);
    must(recordPayment(book.book, order));
    QCOMPARE(book.balance(u"bad debt"_s), euro(1'00));
}

void TestPayments::aPaymentThatBouncesReopensAllItPaid()
{
    BillingBook book;
    const InvoiceId first = book.addIssued();
    const InvoiceId second = book.addIssued();
    const PaymentId payment = must(recordPayment(book.book,
        orderOf(book, euro(200'00),
            {{.invoice = first, .amount = euro(119'00)}, {.invoice = second, .amount = euro(1'00)}})));

    must(reversePayment(book.book, payment, u"no funds"_s, today, today));

    QCOMPARE(book.invoice(first).open, euro(119'00));
    QCOMPARE(book.invoice(second).open, euro(119'00));
    QCOMPARE(must(PaymentTable(book.database).byId(payment)).unallocated, euro(0));
    QCOMPARE(book.balance(u"bank"_s), euro(0));
    QCOMPARE(book.balance(u"customer credit"_s), euro(0));
    QCOMPARE(ruleOf(reversePayment(book.book, payment, u"again"_s, today, today)), u"payment.nothing_left"_s);
}

void TestPayments::refusesToReverseAPayment_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");

    QTest::newRow("no reason") << u" "_s << today << u"reason.missing"_s << u"reason"_s;
    QTest::newRow("no day") << u"x"_s << QDate() << u"date.missing"_s << u"date"_s;
    QTest::newRow("tomorrow") << u"x"_s << today.addDays(1) << u"date.in_future"_s << u"date"_s;
    QTest::newRow("before it came") << u"x"_s << today.addDays(-1) << u"date.before_document"_s << u"date"_s;
}

void TestPayments::refusesToReverseAPayment()
{
    QFETCH(const QString, reason);
    QFETCH(const QDate, on);
    QFETCH(const QString, rule);
    QFETCH(const QString, field);
    BillingBook book;
    const PaymentId payment = must(recordPayment(book.book, orderOf(book, euro(1))));

    const auto done = reversePayment(book.book, payment, reason, on, today);

    QCOMPARE(ruleOf(done), rule);
    QCOMPARE(done.error().field, field);
}
