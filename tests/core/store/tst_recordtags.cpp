#include "tests/core/store/tst_recordtags.h"

#include "core/billing/NoteRecords.h"
#include "core/store/CustomerList.h"
#include "core/store/DocumentList.h"
#include "core/store/RecordTagTable.h"
#include "core/store/ReportLists.h"
#include "tests/core/store/ReportBook.h"
#include "tests/core/store/StatementWatch.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

void tag(BillingBook &book, const NotedRecord &record, const QStringList &tags)
{
    must(changeTags(book.book, {{.record = record, .add = tags}}));
}

void note(BillingBook &book, const NotedRecord &record, const QString &text)
{
    must(changeNotes(book.book, {{.record = record, .before = {}, .after = text}}));
}

NotedRecord of(const InvoiceId &invoice)
{
    return {.invoice = invoice, .customer = {}};
}

NotedRecord of(const Customer &customer)
{
    return {.invoice = {}, .customer = customer.id};
}

QList<InvoiceRow> rowsOf(BillingBook &book, const InvoiceQuery &query)
{
    DocumentList list(book.database);
    return must(list.rows(must(list.order(query))));
}

QList<InvoiceId> idsOf(const QList<InvoiceRow> &rows)
{
    QList<InvoiceId> ids;
    for (const InvoiceRow &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

void TestRecordTags::rowsTellTagsAndNotes()
{
    BillingBook book;
    const InvoiceId issued = book.addIssued();
    const InvoiceId draft = book.addDraft();
    tag(book, of(issued), {u"vip"_s, u"Audit"_s});
    note(book, of(issued), u"Ida asks\nfor time"_s);
    tag(book, of(draft), {u"wait"_s});
    note(book, of(draft), u"order to come"_s);
    tag(book, of(book.customer), {u"vip"_s});

    for (const InvoiceRow &row : rowsOf(book, {.today = book.today()})) {
        const bool isDraft = row.id == draft;
        QVERIFY(row.extras);
        QCOMPARE(row.extras->tags, isDraft ? QStringList{u"wait"_s} : QStringList({u"Audit"_s, u"vip"_s}));
        QCOMPARE(row.extras->note, isDraft ? u"order to come"_s : u"Ida asks\nfor time"_s);
    }
    const CustomerRow customer = must(CustomerList(book.database).row(book.customer.id, book.today()));
    QCOMPARE(customer.tags, QStringList{u"vip"_s});
}

void TestRecordTags::aTagNarrowsDocumentsAndDrafts()
{
    BillingBook book;
    const InvoiceId issued = book.addIssued();
    const InvoiceId draft = book.addDraft();
    book.addIssued();
    book.addDraft();
    tag(book, of(issued), {u"Çok acil"_s});
    tag(book, of(draft), {u"Çok acil"_s});
    tag(book, of(book.customer), {u"Çok acil"_s}); // Its documents are not meant by that.

    const QList<InvoiceId> all = idsOf(
        rowsOf(book, {.sort = InvoiceQuery::Sort::Number, .today = book.today(), .tag = u"cok ACIL"_s}));
    const QList<InvoiceId> drafts = idsOf(
        rowsOf(book, {.status = InvoiceQuery::Status::Draft, .today = book.today(), .tag = u"Çok acil"_s}));
    const QList<InvoiceId> none = idsOf(rowsOf(book, {.today = book.today(), .tag = u"acil"_s}));

    QCOMPARE(all.size(), 2);
    QVERIFY(all.contains(issued) && all.contains(draft));
    QCOMPARE(drafts, QList{draft});
    QVERIFY(none.isEmpty());
}

void TestRecordTags::aTagNarrowsSumsAndCustomers()
{
    BillingBook book;
    const Customer other = book.addCustomer(u"B"_s, u"b@b.example"_s);
    const InvoiceId first = book.addIssued({.customer = other.id});
    book.addIssued();
    tag(book, of(first), {u"vip"_s});
    tag(book, of(other), {u"vip"_s});
    const CustomerQuery query{.today = book.today(), .tag = u"VIP"_s};
    CustomerList customers(book.database);

    QCOMPARE(must(DocumentList(book.database).openSums({.today = book.today(), .tag = u"vip"_s})),
        QList{book.invoice(first).total});
    QCOMPARE(must(customers.order(query, {})).size(), 1);
    QCOMPARE(must(customers.page(query, {}, {}, 10)).constFirst().customer.id, other.id);
    const CustomerSummary summary = must(customers.summary(query, {}));
    QCOMPARE(summary.all, 1);
    QCOMPARE(summary.open, 1);
    QCOMPARE(summary.shown, 1);
    QCOMPARE(summary.sums.constFirst().open, book.invoice(first).total);
}

void TestRecordTags::aTagOfManyIsFoundInEveryOrder()
{
    BillingBook book;
    const InvoiceId tagged = book.addIssued();
    const InvoiceId other = book.addIssued();
    tag(book, of(tagged), {u"vip"_s});
    // So many that the list walks in its order and asks each row; they need no documents for that.
    must(book.database.execute(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000) "
        "INSERT INTO record_tag (subject, folded, tag) SELECT 'nobody-' || i, 'vip', 'vip' FROM n"_s));
    book.checksItself = false; // No entry tells of these.

    for (const auto sort : {InvoiceQuery::Sort::Number, InvoiceQuery::Sort::Customer,
             InvoiceQuery::Sort::Issued, InvoiceQuery::Sort::Due, InvoiceQuery::Sort::Open})
        for (const bool descending : {false, true})
            QCOMPARE(idsOf(rowsOf(book,
                         {.sort = sort, .descending = descending, .today = book.today(), .tag = u"vip"_s})),
                QList{tagged});
    QVERIFY(idsOf(rowsOf(book, {.today = book.today()})).contains(other));
}

void TestRecordTags::tagsAreReadByTheirIndexes()
{
    ReportBook book;
    book.addYear();
    tag(book, of(book.customer), {u"vip"_s});
    DocumentList list(book.database);
    const QList<qint64> keys = must(list.order({.today = book.today()}));

    const QStringList plans = StatementWatch(book.database).plansOf([&] {
        must(list.rows(keys));
        must(list.order({.today = book.today(), .tag = u"vip"_s}));
        must(CustomerList(book.database).order({.today = book.today(), .tag = u"vip"_s}, {}));
        must(RecordTagTable(book.database).inUse());
        must(RecordTagTable(book.database).spelled(u"vip"_s));
    });

    for (const QString &step : plans)
        QVERIFY2(!step.startsWith("SCAN record_tag"_L1) && !step.startsWith("SCAN invoice_note"_L1),
            qPrintable(plans.join(u'\n')));
    QVERIFY2(!plans.filter(u"SEARCH record_tag USING PRIMARY KEY (subject=?)"_s).isEmpty(),
        qPrintable(plans.join(u'\n')));
    QVERIFY2(!plans.filter(u"record_tag_by_name (folded=?)"_s).isEmpty(), qPrintable(plans.join(u'\n')));
}

void TestRecordTags::exportsTellTagsAndNotes()
{
    BillingBook book;
    const InvoiceId issued = book.addIssued();
    tag(book, of(issued), {u"vip"_s, u"audit"_s});
    note(book, of(issued), u"a"_s);
    tag(book, of(book.customer), {u"vip"_s});
    note(book, of(book.customer), u"b"_s);
    const auto lastTwo = [&](ReportList list) {
        QStringList texts;
        must(ReportLists(book.database).each(list, [&](const QList<ReportCell> &cells) -> Result<void> {
            for (qsizetype i = cells.size() - 2; i < cells.size(); ++i)
                texts.append(std::get<QString>(cells.at(i)));
            return {};
        }));
        return texts;
    };

    QCOMPARE(lastTwo(ReportList::Invoices), QStringList({u"audit, vip"_s, u"a"_s}));
    QCOMPARE(lastTwo(ReportList::Customers), QStringList({u"vip"_s, u"b"_s}));
}
