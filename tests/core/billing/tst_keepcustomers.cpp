#include "tests/core/billing/tst_keepcustomers.h"

#include "core/billing/AllocateCredit.h"
#include "core/billing/KeepCustomers.h"
#include "core/billing/RecordPayment.h"
#include "core/billing/SaveCustomer.h"
#include "core/store/AllocationTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/PaymentTable.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

} // namespace

void TestKeepCustomers::allOfTheLostBelongsToTheKept()
{
    BillingBook book;
    const CustomerId lost = book.addCustomer(u"Cinar Yapi"_s, {}).id;
    const CustomerId kept = book.customer.id;
    const InvoiceId invoice = book.addIssued({.customer = lost});
    const InvoiceId draft = book.addDraft({.customer = lost});
    PaymentOrder order = orderOf(book, euro(200'00), {{.invoice = invoice, .amount = euro(19'00)}});
    order.customer = lost;
    const PaymentId payment = must(recordPayment(book.book, order));

    must(mergeCustomers(book.book, lost, kept));

    QCOMPARE(book.invoice(invoice).customer, kept);
    QCOMPARE(must(DraftTable(book.database).byId(draft))->customer, kept);
    QCOMPARE(must(PaymentTable(book.database).byId(payment)).customer, kept);
    QCOMPARE(must(CustomerTable(book.database).byId(lost)).id, kept);
    QCOMPARE(customerBalance(book, u"receivable"_s, kept), euro(100'00));
    QCOMPARE(customerBalance(book, u"receivable"_s, lost), euro(0));
    QCOMPARE(customerBalance(book, u"customer credit"_s, kept), -euro(181'00));
    QCOMPARE(must(CustomerTable(book.database).list(u"yapi"_s, 10)).size(), 1);
    must(book.issue({draft}));
    QCOMPARE(book.invoice(draft).customer, kept);
}

void TestKeepCustomers::anAliasOfAnAliasAnswers()
{
    BillingBook book;
    const CustomerId first = book.addCustomer(u"First"_s, {}).id;
    const CustomerId second = book.addCustomer(u"Second"_s, {}).id;

    must(mergeCustomers(book.book, first, second));
    must(mergeCustomers(book.book, first, book.customer.id)); // By its alias: all of second goes on.

    QCOMPARE(must(CustomerTable(book.database).byId(first)).id, book.customer.id);
    QCOMPARE(must(CustomerTable(book.database).byId(second)).id, book.customer.id);
    QCOMPARE(ruleOf(mergeCustomers(book.book, book.customer.id, second)), u"customer.merge_self"_s);
}

void TestKeepCustomers::whatIsTakenBackAfterAMergeIsTheKeptOnes()
{
    BillingBook book;
    const CustomerId lost = book.addCustomer(u"Cinar Yapi"_s, {}).id;
    const CustomerId kept = book.customer.id;
    const InvoiceId invoice = book.addIssued({.customer = lost});
    PaymentOrder order = orderOf(book, euro(119'00), {{.invoice = invoice, .amount = euro(119'00)}});
    order.customer = lost;
    must(recordPayment(book.book, order));
    must(mergeCustomers(book.book, lost, kept));

    must(reverseAllocation(book.book, must(AllocationTable(book.database).ofInvoice(invoice)).first().id,
        u"wrong one"_s, today, today));

    QCOMPARE(customerBalance(book, u"receivable"_s, kept), euro(119'00));
    QCOMPARE(customerBalance(book, u"customer credit"_s, kept), -euro(119'00));
    QCOMPARE(customerBalance(book, u"receivable"_s, lost), euro(0));
    QCOMPARE(customerBalance(book, u"customer credit"_s, lost), euro(0));
    // What a provider still reports under the old id is the kept one's, too.
    const PaymentId late = receiveFromOutside(book, euro(1'00), lost);
    QCOMPARE(must(PaymentTable(book.database).byId(late)).customer, kept);
    QCOMPARE(customerBalance(book, u"customer credit"_s, kept), -euro(120'00));
}

void TestKeepCustomers::savingAnAliasSavesTheKept()
{
    BillingBook book;
    const CustomerId lost = book.addCustomer(u"Cinar Yapi"_s, {}).id;
    must(mergeCustomers(book.book, lost, book.customer.id));

    QCOMPARE(must(saveCustomer(book.book, {.id = lost, .name = u"New name"_s})), book.customer.id);

    QCOMPARE(must(CustomerTable(book.database).byId(book.customer.id)).name, u"New name"_s);
}

void TestKeepCustomers::refusesToMerge_data()
{
    QTest::addColumn<bool>("fromIsKnown");
    QTest::addColumn<bool>("intoIsKnown");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");

    QTest::newRow("itself") << true << true << ErrorKind::InvalidInput << u"customer.merge_self"_s
                            << u"customer"_s << u"Çınar Yapı A.Ş."_s;
    QTest::newRow("from nobody") << false << true << ErrorKind::NotFound << u"customer.unknown"_s
                                 << u"customer"_s << u"none"_s;
    QTest::newRow("into nobody") << true << false << ErrorKind::NotFound << u"customer.unknown"_s
                                 << u"customer"_s << u"none"_s;
}

void TestKeepCustomers::refusesToMerge()
{
    QFETCH(const bool, fromIsKnown);
    QFETCH(const bool, intoIsKnown);
    BillingBook book;
    const CustomerId none(u"none"_s);
    const qint64 before = book.entryCount();

    const auto done = mergeCustomers(
        book.book, fromIsKnown ? book.customer.id : none, intoIsKnown ? book.customer.id : none);

    COMPARE_ERROR(done);
    QCOMPARE(book.entryCount(), before);
}

void TestKeepCustomers::archivesOnlyWhatOwesNothing()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    const CustomerId id = book.customer.id;

    const auto owing = archiveCustomer(book.book, id, true);
    QCOMPARE(ruleOf(owing), u"customer.open_items"_s);
    QCOMPARE(owing.error().value, u"Çınar Yapı A.Ş."_s);
    must(recordPayment(
        book.book, orderOf(book, euro(119'00), {{.invoice = invoice, .amount = euro(119'00)}})));
    must(archiveCustomer(book.book, id, true));

    QVERIFY(must(CustomerTable(book.database).isArchived(id)));
    QVERIFY(must(CustomerTable(book.database).list({}, 10)).isEmpty());
    QCOMPARE(must(CustomerTable(book.database).byId(id)).id, id);
    must(archiveCustomer(book.book, id, false));
    QCOMPARE(must(CustomerTable(book.database).list({}, 10)).size(), 1);
    QCOMPARE(ruleOf(archiveCustomer(book.book, CustomerId(u"none"_s), true)), u"customer.unknown"_s);
}
