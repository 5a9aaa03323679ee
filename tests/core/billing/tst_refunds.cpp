#include "tests/core/billing/tst_refunds.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/RecordPayment.h"
#include "core/billing/ReverseRefund.h"
#include "core/store/PaymentTable.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

} // namespace

void TestRefunds::aRefundThatCameBackIsTheCreditOfWhoeverItIsNow_data()
{
    QTest::addColumn<QStringList>("steps");

    QTest::newRow("refund, back, assigned") << QStringList{u"refund"_s, u"back"_s, u"assign"_s};
    QTest::newRow("refund, assigned, back") << QStringList{u"refund"_s, u"assign"_s, u"back"_s};
    QTest::newRow("assigned, refund, back") << QStringList{u"assign"_s, u"refund"_s, u"back"_s};
}

void TestRefunds::aRefundThatCameBackIsTheCreditOfWhoeverItIsNow()
{
    QFETCH(const QStringList, steps);
    BillingBook book;
    const PaymentId payment = receiveFromOutside(book, euro(119'00), {});

    for (const QString &step : steps)
        if (step == "refund"_L1)
            must(carryOut(book.book, refundOf({.payment = payment}, euro(30'00)), today));
        else if (step == "assign"_L1)
            must(assignPayment(book.book, payment, book.customer.id));
        else
            must(reverseRefund(
                book.book, book.all<RefundSettled>().first().refund, u"account closed"_s, today, today));

    QCOMPARE(customerBalance(book, u"customer credit"_s, {}), euro(0));
    QCOMPARE(customerBalance(book, u"customer credit"_s, book.customer.id), -euro(119'00));
    QCOMPARE(must(PaymentTable(book.database).byId(payment)).unallocated, euro(119'00));
    QCOMPARE(book.balance(u"bank"_s), euro(0));
}

void TestRefunds::aRefundCanOpenTheDocumentAgainThatItsPaymentPaid_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("open");

    QTest::newRow("a part of it") << qint64{19'00} << qint64{19'00};
    QTest::newRow("all of it") << qint64{119'00} << qint64{119'00};
    QTest::newRow("and what was left") << qint64{150'00} << qint64{119'00};
}

void TestRefunds::aRefundCanOpenTheDocumentAgainThatItsPaymentPaid()
{
    QFETCH(const qint64, amount);
    QFETCH(const qint64, open);
    BillingBook book;
    const InvoiceId first = book.addIssued();
    const InvoiceId second = book.addIssued();
    const PaymentId payment = must(recordPayment(book.book,
        orderOf(book, euro(200'00),
            {{.invoice = first, .amount = euro(119'00)}, {.invoice = second, .amount = euro(50'00)}})));
    ApprovalMatter refund = refundOf({.payment = payment}, euro(amount), today);
    refund.invoice = first;

    must(carryOut(book.book, refund, today));

    QCOMPARE(book.invoice(first).open, euro(open));
    QCOMPARE(book.invoice(second).open, euro(69'00)); // what it pays besides stays paid
    const PaymentRecord left = must(PaymentTable(book.database).byId(payment));
    QCOMPARE(left.refunded, euro(amount));
    QCOMPARE(left.unallocated, euro(200'00 - 50'00 - (119'00 - open) - amount));
    QCOMPARE(book.balance(u"bank"_s), euro(200'00 - amount));
}

void TestRefunds::aRefundOfADocumentTakesNothingFromOthers()
{
    BillingBook book;
    const InvoiceId first = book.addIssued();
    const InvoiceId second = book.addIssued();
    const PaymentId payment = must(recordPayment(book.book,
        orderOf(book, euro(169'00),
            {{.invoice = first, .amount = euro(119'00)}, {.invoice = second, .amount = euro(50'00)}})));
    ApprovalMatter refund = refundOf({.payment = payment}, euro(119'01), today);
    refund.invoice = first;
    const qint64 before = book.entryCount();

    QCOMPARE(ruleOf(carryOut(book.book, refund, today)), u"refund.above_credit"_s);
    refund.amount = euro(10'00);
    refund.on = today.addDays(-1); // before it was allocated
    QCOMPARE(ruleOf(carryOut(book.book, refund, today)), u"date.before_document"_s);

    QCOMPARE(book.entryCount(), before);
}

void TestRefunds::refusesToReverseARefund()
{
    BillingBook book;
    const PaymentId payment = must(recordPayment(book.book, orderOf(book, euro(119'00))));
    must(carryOut(book.book, refundOf({.payment = payment}, euro(30'00)), today));
    const RefundId refund = book.all<RefundSettled>().first().refund;
    const auto ruleFor = [&](const RefundId &id, const QString &reason, QDate on) {
        return ruleOf(reverseRefund(book.book, id, reason, on, today));
    };

    QCOMPARE(ruleFor(refund, u" "_s, today), u"reason.missing"_s);
    QCOMPARE(ruleFor(refund, u"closed"_s, {}), u"date.missing"_s);
    QCOMPARE(ruleFor(refund, u"closed"_s, today.addDays(1)), u"date.in_future"_s);
    QCOMPARE(ruleFor(refund, u"closed"_s, today.addDays(-1)), u"date.before_document"_s);
    QCOMPARE(ruleFor(RefundId(u"none"_s), u"closed"_s, today), u"refund.unknown"_s);
    QCOMPARE(ruleFor(refund, u"closed"_s, today), QString());
    QCOMPARE(ruleFor(refund, u"closed"_s, today), u"refund.reversed_already"_s);
    QCOMPARE(book.all<RefundReversed>().size(), 1);
}

void TestRefunds::whatWasRefundedIsNotReversedAgain()
{
    BillingBook book;
    const PaymentId payment = must(recordPayment(book.book, orderOf(book, euro(100'00))));
    must(carryOut(book.book, refundOf({.payment = payment}, euro(30'00)), today));

    must(reversePayment(book.book, payment, u"bounced"_s, today, today));

    QCOMPARE(book.all<PaymentReversed>().first().amount, euro(70'00));
    QCOMPARE(book.balance(u"bank"_s), euro(0));
}
