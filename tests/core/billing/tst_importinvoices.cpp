#include "tests/core/billing/tst_importinvoices.h"

#include "core/billing/ImportInvoices.h"
#include "core/billing/SaveCustomer.h"
#include "core/store/CustomerTable.h"
#include "core/store/DocumentList.h"
#include "tests/core/billing/BillingBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

ImportedInvoice document(const QString &number, const Customer &buyer)
{
    return {.sourceNumber = number,
        .sourceKey = u"csv:"_s + number,
        .content = contentOf({.issuedOn = QDate(2026, 3, 1)}),
        .buyer = buyer,
        .firstLine = 2};
}

const Customer adler{.name = u"Adler GmbH"_s, .email = u"ap@adler.example"_s, .vatId = u"DE123456789"_s};

qsizetype customers(BillingBook &book)
{
    return must(CustomerTable(book.database).list({}, 100)).size();
}

Draft draftOf(BillingBook &book, const InvoiceId &id)
{
    return *must(DraftTable(book.database).byId(id));
}

} // namespace

void TestImportInvoices::makesDraftsAndCustomers()
{
    BillingBook book;
    const ImportedInvoice one = document(u"R-1"_s, adler);

    const ImportReport report = must(takeImported(book.book, {.documents = {one}}, false));

    QCOMPARE(report.drafts.size(), 1);
    QVERIFY(!report.nothingDone);
    const Draft draft = draftOf(book, report.drafts.first());
    QCOMPARE(draft.content, one.content);
    QCOMPARE(draft.sourceNumber, u"R-1"_s);
    Customer buyer = must(CustomerTable(book.database).byId(draft.customer));
    buyer.id = {};
    QCOMPARE(buyer, adler);
}

void TestImportInvoices::aSecondImportAddsNothing()
{
    BillingBook book;
    const ImportedBatch batch{.documents = {document(u"R-1"_s, adler), document(u"R-2"_s, adler)}};
    QCOMPARE(must(takeImported(book.book, batch, false)).drafts.size(), 2);
    const qint64 before = book.entryCount();

    const ImportReport again = must(takeImported(book.book, batch, false));

    QCOMPARE(again.drafts.size(), 0);
    QCOMPARE(again.alreadyHere, 2);
    QCOMPARE(book.entryCount(), before);
    QCOMPARE(must(DocumentList(book.database).counts(book.today())).draft, 2);
}

void TestImportInvoices::aSecondImportAddsNothingAfterIssue()
{
    BillingBook book;
    const ImportedBatch batch{.documents = {document(u"R-1"_s, adler)}};
    must(book.issue(must(takeImported(book.book, batch, false)).drafts));

    const ImportReport again = must(takeImported(book.book, batch, false));

    QCOMPARE(again.alreadyHere, 1);
    QCOMPARE(must(DocumentList(book.database).counts(book.today())).all, 1);
}

void TestImportInvoices::theSameDocumentTwiceInOneFileIsOneDraft()
{
    BillingBook book;

    const ImportReport report = must(takeImported(
        book.book, {.documents = {document(u"R-1"_s, adler), document(u"R-1"_s, adler)}}, false));

    QCOMPARE(report.drafts.size(), 1);
    QCOMPARE(report.alreadyHere, 1);
}

void TestImportInvoices::findsTheBuyer_data()
{
    QTest::addColumn<QList<Customer>>("known");
    QTest::addColumn<Customer>("buyer");
    QTest::addColumn<int>("match"); // Which of the known; -1: a new one.

    const Customer byVat{.name = u"A"_s, .email = u"a@a.example"_s, .vatId = u"DE123456789"_s};
    const Customer byMail{.name = u"B"_s, .email = u"b@b.example"_s};
    const Customer twin{.name = u"B's twin"_s, .email = u"b@b.example"_s};
    QTest::newRow("by VAT id") << QList{byVat, byMail} << Customer{.name = u"X"_s, .vatId = u"DE123456789"_s}
                               << 0;
    QTest::newRow("by mail address") << QList{byVat, byMail}
                                     << Customer{.name = u"X"_s, .email = u"b@b.example"_s} << 1;
    QTest::newRow("by mail address in capitals")
        << QList{byVat, byMail} << Customer{.name = u"X"_s, .email = u"B@B.Example"_s} << 1;
    QTest::newRow("the VAT id goes before the mail address")
        << QList{byVat, byMail}
        << Customer{.name = u"X"_s, .email = u"b@b.example"_s, .vatId = u"DE123456789"_s} << 0;
    QTest::newRow("an unknown VAT id falls back on the mail address")
        << QList{byVat, byMail}
        << Customer{.name = u"X"_s, .email = u"b@b.example"_s, .vatId = u"FR99123456789"_s} << 1;
    QTest::newRow("two with one address are no match")
        << QList{byMail, twin} << Customer{.name = u"B"_s, .email = u"b@b.example"_s} << -1;
    QTest::newRow("a name alone is no match") << QList{byVat, byMail} << Customer{.name = u"A"_s} << -1;
}

void TestImportInvoices::findsTheBuyer()
{
    QFETCH(const QList<Customer>, known);
    QFETCH(const Customer, buyer);
    QFETCH(const int, match);
    BillingBook book;
    QList<CustomerId> ids;
    for (const Customer &customer : known)
        ids.append(must(saveCustomer(book.book, customer)));
    const qsizetype before = customers(book);

    const ImportReport report
        = must(takeImported(book.book, {.documents = {document(u"R-1"_s, buyer)}}, false));

    const CustomerId found = draftOf(book, report.drafts.first()).customer;
    QCOMPARE(ids.indexOf(found), match);
    QCOMPARE(customers(book), before + (match < 0 ? 1 : 0));
}

void TestImportInvoices::makesOneCustomerForOneBuyerOfABatch_data()
{
    QTest::addColumn<Customer>("first");
    QTest::addColumn<Customer>("second");
    QTest::addColumn<int>("made");

    QTest::newRow("the same VAT id") << Customer{.name = u"A"_s, .vatId = u"DE1"_s}
                                     << Customer{.name = u"A GmbH"_s, .vatId = u"DE1"_s} << 1;
    QTest::newRow("the same address") << Customer{.name = u"A"_s, .email = u"a@a.example"_s}
                                      << Customer{.name = u"B"_s, .email = u"A@a.example"_s} << 1;
    QTest::newRow("only the same name") << Customer{.name = u"A"_s} << Customer{.name = u"A"_s} << 1;
    QTest::newRow("others") << Customer{.name = u"A"_s} << Customer{.name = u"B"_s} << 2;
}

void TestImportInvoices::makesOneCustomerForOneBuyerOfABatch()
{
    QFETCH(const Customer, first);
    QFETCH(const Customer, second);
    QFETCH(const int, made);
    BillingBook book;
    const qsizetype before = customers(book);

    must(takeImported(
        book.book, {.documents = {document(u"R-1"_s, first), document(u"R-2"_s, second)}}, false));

    QCOMPARE(customers(book), before + made);
}

void TestImportInvoices::problemsHoldBackEverything()
{
    BillingBook book;
    const qint64 before = book.entryCount();
    const ImportProblem problem{
        .line = 5, .column = u"total"_s, .rule = u"csv.total_mismatch"_s, .value = u"1"_s};

    const ImportReport report = must(takeImported(
        book.book, {.documents = {document(u"R-1"_s, adler)}, .problems = {problem}, .refused = 1}, false));

    QVERIFY(report.nothingDone);
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.problems, QList<ImportProblem>{problem});
    QCOMPARE(report.drafts.size(), 0);
    QCOMPARE(book.entryCount(), before);
    QCOMPARE(must(DocumentList(book.database).counts(book.today())).all, 0);
}

void TestImportInvoices::theGoodOnesAreTakenWhenAskedFor()
{
    BillingBook book;
    const ImportProblem problem{.line = 5, .column = u"total"_s, .rule = u"csv.total_mismatch"_s};

    const ImportReport report = must(takeImported(
        book.book, {.documents = {document(u"R-1"_s, adler)}, .problems = {problem}, .refused = 1}, true));

    QVERIFY(!report.nothingDone);
    QCOMPARE(report.drafts.size(), 1);
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.problems.size(), 1);
}

void TestImportInvoices::warningsHoldBackNothing()
{
    BillingBook book;
    const ImportProblem warning{.line = 2, .rule = u"line.net_differs"_s, .isWarning = true};

    const ImportReport report = must(
        takeImported(book.book, {.documents = {document(u"R-1"_s, adler)}, .problems = {warning}}, false));

    QCOMPARE(report.drafts.size(), 1);
    QCOMPARE(report.problems.size(), 1);
}

void TestImportInvoices::aBuyerWhoBreaksOurRulesIsAProblem()
{
    BillingBook book;
    const ImportedBatch batch{
        .documents = {document(u"R-1"_s, {.name = u"A"_s, .email = u"nobody"_s}), document(u"R-2"_s, adler)}};

    const ImportReport refused = must(takeImported(book.book, batch, false));
    const ImportReport taken = must(takeImported(book.book, batch, true));

    QVERIFY(refused.nothingDone);
    QCOMPARE(refused.refused, 1);
    QCOMPARE(refused.problems.first().rule, u"customer.email_malformed"_s);
    QCOMPARE(refused.problems.first().line, 2);
    QCOMPARE(taken.drafts.size(), 1);
    QCOMPARE(draftOf(book, taken.drafts.first()).sourceNumber, u"R-2"_s);
}
