#include "tests/core/billing/tst_invariants.h"

#include "core/base/Uuid.h"
#include "core/billing/AllocateCredit.h"
#include "core/billing/ApprovedMatter.h"
#include "core/billing/CreditInvoice.h"
#include "core/billing/RecordPayment.h"
#include "core/billing/SaveDraft.h"
#include "core/journal/Replay.h"
#include "core/store/EntryTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PostingTable.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

//! An invoice of 119.00 of which 50.00 are paid by a payment of 80.00, and 10.00 are written off; a credit
//! note of 119.00 of nobody's invoice.
struct Scene {
    BillingBook book;
    InvoiceId invoice = book.addIssued();
    InvoiceId note = book.addIssued({.type = DocumentType::CreditNote});
    PaymentId payment = must(
        recordPayment(book.book, orderOf(book, euro(80'00), {{.invoice = invoice, .amount = euro(50'00)}})));

    Scene() { must(carryOut(book.book, writeOffOf(invoice, euro(10'00)), today)); }

    //! Entries as a faulty program might hand them in, past every rule.
    QString appended(const EntryBody &body)
    {
        const qint64 before = book.entryCount();
        const auto done = book.append({{.body = body}});
        return done || book.entryCount() != before ? u"appended"_s : ruleOf(done);
    }
    PaymentAllocated allocation(Money amount) const
    {
        return {.payment = payment, .invoice = invoice, .amount = amount, .customer = book.customer.id};
    }
    RefundSettled refund(Money amount) const
    {
        return {.refund = RefundId(u"r"_s),
            .source = {.payment = payment},
            .amount = amount,
            .customer = book.customer.id,
            .connection = u"bank"_s};
    }
};

using BodyOf = std::function<EntryBody(Scene &)>;

void bodyColumn()
{
    QTest::addColumn<BodyOf>("body");
}

void row(const char *name, const BodyOf &body)
{
    QTest::newRow(name) << body;
}

void attack()
{
    QFETCH(const BodyOf, body);
    Scene scene;
    const EntryBody wrong = body(scene);

    QVERIFY(scene.appended(wrong) != u"appended"_s);
}

} // namespace

void TestInvariants::invariant1_allocationsAndRefundsNeverExceedThePayment()
{
    Scene scene;
    BillingBook &book = scene.book;
    const CreditSource source{.payment = scene.payment};
    QCOMPARE(ruleOf(allocateCredit(book.book, source, {{.invoice = scene.invoice, .amount = euro(30'01)}},
                 false, today, today)),
        u"allocation.above_credit"_s);
    QCOMPARE(ruleOf(carryOut(book.book, refundOf(source, euro(30'01)), today)), u"refund.above_credit"_s);

    must(carryOut(book.book, refundOf(source, euro(20'00)), today));
    must(allocateCredit(
        book.book, source, {{.invoice = scene.invoice, .amount = euro(10'00)}}, false, today, today));

    QCOMPARE(must(PaymentTable(book.database).byId(scene.payment)).unallocated, euro(0));
    QCOMPARE(ruleOf(carryOut(book.book, refundOf(source, euro(1)), today)), u"refund.above_credit"_s);
}

void TestInvariants::invariant1_holdsBelowTheCommands_data()
{
    bodyColumn();
    row("allocation", [](Scene &s) { return EntryBody(s.allocation(euro(30'01))); });
    row("refund", [](Scene &s) { return EntryBody(s.refund(euro(30'01))); });
    row("reversal", [](Scene &s) {
        return EntryBody(PaymentReversed{.payment = s.payment,
            .amount = euro(30'01),
            .customer = s.book.customer.id,
            .connection = u"bank"_s});
    });
    row("a refund of what was never refunded taken back",
        [](Scene &s) { return EntryBody(RefundReversed{.undone = s.refund(euro(1))}); });
    row("an allocation of more taken back than was made", [](Scene &s) {
        return EntryBody(
            AllocationReversed{.allocation = EntryId(u"x"_s), .undone = s.allocation(euro(50'01))});
    });
    row("a payment of nothing", [](Scene &s) {
        return EntryBody(PaymentReceived{.payment = PaymentId(u"p"_s),
            .amount = euro(0),
            .connection = u"bank"_s,
            .customer = s.book.customer.id});
    });
}

void TestInvariants::invariant1_holdsBelowTheCommands()
{
    attack();
}

void TestInvariants::invariant2_whatClosesADocumentNeverExceedsItsTotal()
{
    Scene scene;
    BillingBook &book = scene.book;
    QCOMPARE(book.invoice(scene.invoice).open, euro(59'00));
    QCOMPARE(ruleOf(carryOut(book.book, writeOffOf(scene.invoice, euro(59'01)), today)),
        u"write_off.above_open"_s);
    QCOMPARE(ruleOf(recordPayment(
                 book.book, orderOf(book, euro(69'01), {{.invoice = scene.invoice, .amount = euro(69'01)}}))),
        u"allocation.above_open"_s);
    QCOMPARE(ruleOf(allocateCredit(book.book, {.creditNote = scene.note},
                 {{.invoice = scene.invoice, .amount = euro(69'01)}}, false, today, today)),
        u"allocation.above_open"_s);

    must(allocateCredit(book.book, {.creditNote = scene.note},
        {{.invoice = scene.invoice, .amount = euro(69'00)}}, false, today, today));

    QCOMPARE(book.invoice(scene.invoice).open, euro(0));
    QCOMPARE(book.invoice(scene.invoice).writtenOff, euro(0));
    QCOMPARE(book.invoice(scene.note).credit, euro(50'00));
}

void TestInvariants::invariant2_holdsBelowTheCommands_data()
{
    const auto writeOff = [](const InvoiceId &invoice, Money amount) {
        return EntryBody(InvoiceWrittenOff{.invoice = invoice, .amount = amount});
    };
    bodyColumn();
    row("allocation", [](Scene &s) {
        PaymentAllocated body = s.allocation(euro(59'01));
        body.payment = {};
        body.creditNote = s.note;
        return EntryBody(body);
    });
    row("write-off", [=](Scene &s) { return writeOff(s.invoice, euro(59'01)); });
    row("write-off of a credit note", [=](Scene &s) { return writeOff(s.note, euro(1)); });
    row("write-off taken back twice",
        [](Scene &s) { return EntryBody(WriteOffReversed{.invoice = s.invoice, .amount = euro(10'01)}); });
    row("void while something is paid",
        [](Scene &s) { return EntryBody(InvoiceVoided{.invoice = s.invoice}); });
    row("void of a credit note", [](Scene &s) { return EntryBody(InvoiceVoided{.invoice = s.note}); });
    row("refund of an invoice", [](Scene &s) {
        RefundSettled body = s.refund(euro(1));
        body.source = {.creditNote = s.invoice};
        return EntryBody(body);
    });
    row("refund of more than a credit note", [](Scene &s) {
        RefundSettled body = s.refund(euro(119'01));
        body.source = {.creditNote = s.note};
        return EntryBody(body);
    });
    row("allocation of two kinds of credit at once", [](Scene &s) {
        PaymentAllocated body = s.allocation(euro(1));
        body.creditNote = s.note;
        return EntryBody(body);
    });
    row("allocation of no credit at all", [](Scene &s) {
        PaymentAllocated body = s.allocation(euro(1));
        body.payment = {};
        return EntryBody(body);
    });
}

void TestInvariants::invariant2_holdsBelowTheCommands()
{
    attack();
}

void TestInvariants::invariant3_currencyAndCustomerAreTheSame()
{
    Scene scene;
    BillingBook &book = scene.book;
    const Currency usd = Currency::of("USD");
    const CreditSource source{.payment = scene.payment};
    const InvoiceId dollars = book.addIssued({.currency = usd});
    const InvoiceId others = book.addIssued({.customer = book.addCustomer(u"Other"_s, {}).id});
    const auto allocate = [&](const InvoiceId &invoice, Money amount, bool thirdParty) {
        return ruleOf(allocateCredit(
            book.book, source, {{.invoice = invoice, .amount = amount}}, thirdParty, today, today));
    };

    QCOMPARE(allocate(dollars, euro(1), true), u"allocation.currency_differs"_s);
    QCOMPARE(allocate(dollars, Money(1, usd), true), u"allocation.currency_differs"_s);
    QCOMPARE(allocate(scene.invoice, Money(1, usd), true), u"allocation.currency_differs"_s);
    QCOMPARE(allocate(others, euro(1), false), u"allocation.other_customer"_s);
    QCOMPARE(allocate(others, euro(1), true), QString());
}

void TestInvariants::invariant3_holdsBelowTheCommands_data()
{
    const auto dollars = [](Scene &s) { return s.book.addIssued({.currency = Currency::of("USD")}); };
    bodyColumn();
    row("a document of another currency", [=](Scene &s) {
        PaymentAllocated body = s.allocation(euro(1));
        body.invoice = dollars(s);
        return EntryBody(body);
    });
    row("a credit note paid by a payment", [](Scene &s) {
        PaymentAllocated body = s.allocation(euro(1));
        body.invoice = s.note;
        return EntryBody(body);
    });
    row("an invoice used as a credit note", [=](Scene &s) {
        PaymentAllocated body = s.allocation(euro(1));
        body.payment = {};
        body.creditNote = s.book.addIssued();
        return EntryBody(body);
    });
    row("a refund in another currency",
        [](Scene &s) { return EntryBody(s.refund(Money(1, Currency::of("USD")))); });
}

void TestInvariants::invariant3_holdsBelowTheCommands()
{
    attack();
}

void TestInvariants::invariant4_anIssuedDocumentNeverChanges()
{
    Scene scene;
    BillingBook &book = scene.book;
    const EntryId entry = book.invoice(scene.invoice).entry;
    const StoredEntry before = must(EntryTable(book.database).byId(entry));

    QCOMPARE(ruleOf(saveDraft(
                 book.book, {.id = scene.invoice, .customer = book.customer.id, .content = contentOf({})})),
        u"draft.issued"_s);
    QCOMPARE(ruleOf(deleteDraft(book.book, scene.invoice)), u"draft.issued"_s);
    must(creditInvoice(book.book, {.invoice = scene.invoice, .reason = u"x"_s, .on = today, .today = today}));
    QVERIFY(!book.database.execute(u"UPDATE entry SET body = '{}' WHERE kind = 'InvoiceIssued'"_s));
    QVERIFY(!book.database.execute(u"DELETE FROM entry WHERE kind = 'InvoiceIssued'"_s));
    // The same document once more, under a number of its own.
    InvoiceIssued again = book.all<InvoiceIssued>().first();
    again.sequence += 1;
    again.number = InvoiceNumber(u"INV-2026-000002"_s);
    QVERIFY(scene.appended(again) != u"appended"_s);

    const StoredEntry after = must(EntryTable(book.database).byId(entry));
    QCOMPARE(after.body, before.body);
    QCOMPARE(after.personal, before.personal);
    QCOMPARE(after.hash, before.hash);
}

void TestInvariants::invariant5_numbersAreUniqueGaplessAndInOrder()
{
    BillingBook book;
    const auto numberOf = [&](const InvoiceId &id) { return book.invoice(id).number.text(); };
    QCOMPARE(numberOf(book.addIssued({.issuedOn = QDate(2025, 12, 31)})), u"INV-2025-000001"_s);
    QCOMPARE(numberOf(book.addIssued({.issuedOn = QDate(2026, 3, 10)})), u"INV-2026-000001"_s);
    const InvoiceId late = book.addDraft({.issuedOn = QDate(2026, 3, 9)});

    QCOMPARE(ruleOf(book.issue({late})), u"issue.date_before_last"_s);
    QCOMPARE(
        ruleOf(book.issue({book.addDraft({.issuedOn = today}), book.addDraftOf({})})), u"issue.no_lines"_s);

    QCOMPARE(numberOf(book.addIssued({.issuedOn = QDate(2026, 3, 10)})), u"INV-2026-000002"_s);
    QCOMPARE(numberOf(book.addIssued({.type = DocumentType::CreditNote, .issuedOn = QDate(2026, 1, 1)})),
        u"CN-2026-000001"_s);
    QCOMPARE(numberOf(book.addIssued({.issuedOn = QDate(2025, 12, 31)})), u"INV-2025-000002"_s);
}

void TestInvariants::invariant5_holdsBelowTheCommands()
{
    Scene scene;
    InvoiceIssued twin = scene.book.all<InvoiceIssued>().first();
    twin.invoice = InvoiceId(makeUuid7(scene.book.clock.now()));

    QVERIFY(scene.appended(twin) != u"appended"_s);
}

void TestInvariants::invariant6_totalsAreTheSumsOfTheirParts()
{
    BillingBook book;
    InvoiceContent content;
    content.lines = QList<InvoiceLine>(3, {.item = u"Piece"_s, .price = 330'000, .rate = 190'000});
    const InvoiceId invoice = book.addDraftOf(must(computed(content)));
    must(book.issue({invoice}));
    const InvoiceIssued issued = book.all<InvoiceIssued>().first();
    QCOMPARE(issued.content.totals.net, 99);
    QCOMPARE(issued.content.totals.tax, 19); // Once per rate: 0.1881, not 3 times 0.06.
    QCOMPARE(must(computed(issued.content)), issued.content);

    for (const auto change : {&DocumentTotals::lines, &DocumentTotals::net, &DocumentTotals::tax,
             &DocumentTotals::gross, &DocumentTotals::payable}) {
        InvoiceContent wrong = must(computed(content));
        wrong.totals.*change += 1;
        QCOMPARE(ruleOf(book.issue({book.addDraftOf(wrong)})), u"issue.sums"_s);
    }
}

void TestInvariants::invariant7_balancesAreOpenItemsLessCredit()
{
    Scene scene;
    BillingBook &book = scene.book;
    const Currency jpy = Currency::of("JPY");
    const InvoiceId yen = book.addIssued({.currency = jpy});
    must(recordPayment(
        book.book, orderOf(book, Money(200, jpy), {{.invoice = yen, .amount = Money(19, jpy)}})));

    // Invoices - credit notes - payments + refunds - write-offs.
    QCOMPARE(book.balance(u"receivable"_s) + book.balance(u"customer credit"_s),
        euro(119'00 - 119'00 - 80'00 - 10'00));
    QCOMPARE(book.balance(u"receivable"_s), book.invoice(scene.invoice).open);
    QCOMPARE(-book.balance(u"customer credit"_s), euro(30'00) + book.invoice(scene.note).credit);
    QCOMPARE(
        book.balance(u"receivable"_s, jpy) + book.balance(u"customer credit"_s, jpy), Money(119 - 200, jpy));
}

void TestInvariants::invariant8_anExternalPaymentIsBookedOnce()
{
    BillingBook book;
    const auto received = [&](const QString &key) {
        return book.append({{.body = PaymentReceived{.payment = PaymentId(makeUuid7(book.clock.now())),
                                 .amount = euro(1),
                                 .connection = u"stripe"_s,
                                 .customer = book.customer.id},
            .externalKey = key}});
    };

    QVERIFY(received(u"stripe:live:ch_1"_s));
    const qint64 before = book.entryCount();
    QVERIFY(!received(u"stripe:live:ch_1"_s));
    QCOMPARE(book.entryCount(), before);
    QVERIFY(received(u"stripe:test:ch_1"_s));
    QCOMPARE(book.balance(u"clearing:stripe"_s), euro(2));
}

void TestInvariants::invariant9_aLockedPeriodStaysAsItIs()
{
    Scene scene;
    BillingBook &book = scene.book;
    const auto at = [&] { return must(PostingTable(book.database).ageing(today, 1'000'000)); };
    lockThrough(book, today);
    const auto before = at();
    const CreditSource source{.payment = scene.payment};
    const qint64 entries = book.entryCount();

    QCOMPARE(ruleOf(recordPayment(book.book, orderOf(book, euro(1)))), u"period.locked"_s);
    QCOMPARE(ruleOf(allocateCredit(
                 book.book, source, {{.invoice = scene.invoice, .amount = euro(1)}}, false, today, today)),
        u"period.locked"_s);
    QCOMPARE(ruleOf(carryOut(book.book, refundOf(source, euro(1)), today)), u"period.locked"_s);
    QCOMPARE(ruleOf(carryOut(book.book, writeOffOf(scene.invoice), today)), u"period.locked"_s);
    QCOMPARE(ruleOf(reversePayment(book.book, scene.payment, u"x"_s, today, today)), u"period.locked"_s);
    QCOMPARE(ruleOf(creditInvoice(
                 book.book, {.invoice = scene.invoice, .reason = u"x"_s, .on = today, .today = today})),
        u"period.locked"_s);
    QCOMPARE(ruleOf(book.issue({book.addDraft()})), u"period.locked"_s);
    QCOMPARE(book.entryCount(), entries);
    receiveFromOutside(book, euro(1), book.customer.id); // Booked tomorrow, the first open day.

    QCOMPARE(at(), before);
}

void TestInvariants::invariant10_theJournalOnlyGrowsAndVerifies()
{
    Scene scene;
    BillingBook &book = scene.book;
    QCOMPARE(book.problems(), QStringList());
    QVERIFY(!book.database.execute(u"UPDATE entry SET actor = 'x'"_s));
    QVERIFY(!book.database.execute(u"DELETE FROM entry"_s));
    must(book.database.execute(u"DROP TRIGGER entry_is_never_changed"_s));
    must(book.database.execute(u"UPDATE entry SET actor = 'person:x' WHERE seq = 2"_s));
    QCOMPARE(book.problems(), QStringList{u"chain:2"_s});
    must(book.database.execute(u"UPDATE entry SET actor = 'person:mara' WHERE seq = 2"_s));
}
