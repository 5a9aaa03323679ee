#include "tests/core/billing/tst_correctinvoice.h"

#include "core/billing/CorrectInvoice.h"
#include "core/billing/CreditInvoice.h"
#include "core/billing/RecordPayment.h"
#include "core/store/DocumentList.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

CreditOrder orderFor(const InvoiceId &invoice)
{
    return {.invoice = invoice, .reason = u"wrong price"_s, .on = today, .today = today};
}

qsizetype draftsIn(BillingBook &book)
{
    return must(DocumentList(book.database).order({.status = InvoiceQuery::Status::Draft, .text = {}}))
        .size();
}

using Change = std::function<void(BillingBook &, CreditOrder &)>;

} // namespace

void TestCorrectInvoice::creditsTheRestAndDraftsTheCorrectedInvoice()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued({.issuedOn = QDate(2026, 3, 1), .prepaid = 19'00});
    CreditOrder part = orderFor(invoice);
    part.lines = {{.line = 0, .quantity = 5'000}};
    must(creditInvoice(book.book, part));

    const CommandOutcome outcome = must(correctInvoice(book.book, orderFor(invoice)));

    QCOMPARE(outcome.numbers, QStringList{u"CN-2026-000002"_s});
    QCOMPARE(outcome.ids.size(), 2);
    QCOMPARE(book.invoice(outcome.ids.first()).total, euro(100'00 - 59'50));
    QCOMPARE(book.invoice(invoice).open, euro(0));
    const Draft draft = *must(DraftTable(book.database).byId(outcome.ids.last()));
    QCOMPARE(draft.customer, book.customer.id);
    QCOMPARE(draft.content.type, DocumentType::CorrectedInvoice);
    QCOMPARE(draft.content.precedingNumber, u"INV-2026-000001"_s);
    QVERIFY(draft.content.issuedOn.isNull() && draft.content.dueOn.isNull());
    QCOMPARE(draft.content.lines.first().quantity, 10'000); // All that it said, not what was left.
    QCOMPARE(draft.content.totals.prepaid, 19'00);
    QCOMPARE(draft.content.totals.payable, 100'00);
}

void TestCorrectInvoice::theDraftCanBeIssued()
{
    BillingBook book;
    const InvoiceId draft = must(correctInvoice(book.book, orderFor(book.addIssued()))).ids.last();

    must(book.issue({draft}));

    QCOMPARE(book.invoice(draft).number.text(), u"INV-2026-000002"_s);
    QCOMPARE(book.invoice(draft).type, DocumentType::CorrectedInvoice);
    QCOMPARE(book.balance(u"receivable"_s), euro(119'00));
    QCOMPARE(book.balance(u"revenue"_s), -euro(100'00));
}

void TestCorrectInvoice::whatWasPaidIsCredit()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    must(recordPayment(
        book.book, orderOf(book, euro(119'00), {{.invoice = invoice, .amount = euro(119'00)}})));

    const CommandOutcome outcome = must(correctInvoice(book.book, orderFor(invoice)));

    QCOMPARE(book.invoice(outcome.ids.first()).credit, euro(119'00));
}

void TestCorrectInvoice::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");

    QTest::newRow("no reason") << Change([](auto &, auto &o) { o.reason = u" "_s; }) << u"reason.missing"_s;
    QTest::newRow("tomorrow") << Change([](auto &, auto &o) { o.on = today.addDays(1); })
                              << u"date.in_future"_s;
    QTest::newRow("a locked day") << Change([](auto &b, auto &) { lockThrough(b, today); })
                                  << u"period.locked"_s;
    QTest::newRow("a draft") << Change([](auto &b, auto &o) { o.invoice = b.addDraft(); })
                             << u"invoice.is_draft"_s;
    QTest::newRow("a credit note") << Change([](auto &b, auto &o) {
        o.invoice = b.addIssued({.type = DocumentType::CreditNote});
    }) << u"invoice.is_credit_note"_s;
    QTest::newRow("credited already")
        << Change([](auto &b, auto &o) { must(creditInvoice(b.book, o)); }) << u"credit.nothing"_s;
    QTest::newRow("a clerk") << Change([](auto &b, auto &) {
        listStaff(b);
        b.book.actor = u"person:carl"_s;
    }) << u"role.not_allowed"_s;
}

void TestCorrectInvoice::refuses()
{
    QFETCH(const Change, change);
    BillingBook book;
    CreditOrder order = orderFor(book.addIssued());
    change(book, order);
    const qint64 entries = book.entryCount();
    const qsizetype drafts = draftsIn(book);

    const auto done = correctInvoice(book.book, order);

    QTEST(ruleOf(done), "rule");
    QCOMPARE(book.entryCount(), entries);
    QCOMPARE(draftsIn(book), drafts); // Neither the note nor the draft.
}
