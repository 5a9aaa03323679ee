#include "tests/core/billing/tst_creditnotes.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/CreditInvoice.h"
#include "core/billing/RecordPayment.h"
#include "core/store/EntryTable.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 15);

//! Three hours at 100.00 with 19 percent and two books at 10.00 with 7 percent: 357.00 and 21.40.
InvoiceId issueTwoLines(BillingBook &book)
{
    InvoiceContent content;
    content.lines = {{.item = u"Hours"_s, .quantity = 30'000, .price = 100'000'000, .rate = 190'000},
        {.item = u"Books"_s, .quantity = 20'000, .price = 10'000'000, .rate = 70'000}};
    const InvoiceId id = book.addDraftOf(must(computed(content)));
    must(book.issue({id}));
    return id;
}

CreditOrder orderFor(const InvoiceId &invoice, const QList<CreditedLine> &lines = {})
{
    return {.invoice = invoice, .lines = lines, .reason = u"returned"_s, .on = today, .today = today};
}

//! A credit note over 119.00 that names a document.
InvoiceContent noteAbout(const QString &number)
{
    InvoiceContent content = contentOf({.type = DocumentType::CreditNote});
    content.precedingNumber = number;
    return content;
}

using Change = std::function<void(BillingBook &, CreditOrder &)>;

} // namespace

void TestCreditNotes::creditsAWholeDocument()
{
    BillingBook book;
    const InvoiceId invoice = issueTwoLines(book);

    const CommandOutcome outcome = must(creditInvoice(book.book, orderFor(invoice)));

    QCOMPARE(outcome.numbers, QStringList{u"CN-2026-000001"_s});
    const InvoiceRecord note = book.invoice(outcome.ids.first());
    QCOMPARE(note.type, DocumentType::CreditNote);
    QCOMPARE(note.total, euro(378'40));
    QCOMPARE(note.credit, euro(0));
    QCOMPARE(note.corrects, invoice);
    QCOMPARE(book.invoice(invoice).open, euro(0));
    for (const char *account : {"receivable", "revenue", "tax:S:190000", "tax:S:70000", "customer credit"})
        QCOMPARE(book.balance(QString::fromLatin1(account)), euro(0));
    const InvoiceIssued document = book.all<CreditNoteIssued>().first().document;
    QCOMPARE(document.content.precedingNumber, u"INV-2026-000001"_s);
    QCOMPARE(document.content.note, u"returned"_s);
    QVERIFY(must(checkSums(document.content).transform([] { return true; })));
}

void TestCreditNotes::creditsPartsByLine_data()
{
    QTest::addColumn<QList<CreditedLine>>("lines");
    QTest::addColumn<qint64>("credited");

    using Lines = QList<CreditedLine>;
    QTest::newRow("one hour") << Lines{{.line = 0, .quantity = 10'000}} << qint64(119'00);
    QTest::newRow("a quarter of an hour") << Lines{{.line = 0, .quantity = 2'500}} << qint64(29'75);
    QTest::newRow("all books") << Lines{{.line = 1}} << qint64(21'40);
    QTest::newRow("a book and an hour")
        << Lines{{.line = 1, .quantity = 10'000}, {.line = 0, .quantity = 10'000}} << qint64(129'70);
    QTest::newRow("every line") << Lines{{.line = 0}, {.line = 1}} << qint64(378'40);
}

void TestCreditNotes::creditsPartsByLine()
{
    QFETCH(const QList<CreditedLine>, lines);
    QFETCH(const qint64, credited);
    BillingBook book;
    const InvoiceId invoice = issueTwoLines(book);

    const CommandOutcome outcome = must(creditInvoice(book.book, orderFor(invoice, lines)));

    QCOMPARE(book.invoice(outcome.ids.first()).total, euro(credited));
    QCOMPARE(book.invoice(invoice).open, euro(378'40 - credited));
    QCOMPARE(book.balance(u"receivable"_s), euro(378'40 - credited));
}

void TestCreditNotes::whatIsPaidAlreadyBecomesCredit()
{
    BillingBook book;
    const InvoiceId invoice = issueTwoLines(book);
    must(recordPayment(
        book.book, orderOf(book, euro(300'00), {{.invoice = invoice, .amount = euro(300'00)}})));

    const CommandOutcome outcome = must(creditInvoice(book.book, orderFor(invoice)));

    QCOMPARE(book.invoice(invoice).open, euro(0));
    QCOMPARE(book.invoice(outcome.ids.first()).credit, euro(300'00));
    QCOMPARE(book.balance(u"customer credit"_s), -euro(300'00));
}

void TestCreditNotes::whatWasGivenUpIsNoCredit()
{
    BillingBook book;
    const InvoiceId invoice = issueTwoLines(book);
    must(recordPayment(
        book.book, orderOf(book, euro(100'00), {{.invoice = invoice, .amount = euro(100'00)}})));
    must(carryOut(book.book, writeOffOf(invoice), today));

    const CommandOutcome outcome = must(creditInvoice(book.book, orderFor(invoice)));

    // The customer paid 100.00 and gets no more back.
    QCOMPARE(book.invoice(outcome.ids.first()).credit, euro(100'00));
    QCOMPARE(book.balance(u"bad debt"_s), euro(0));
    QCOMPARE(book.balance(u"receivable"_s), euro(0));
}

void TestCreditNotes::noLineIsCreditedTwice()
{
    BillingBook book;
    const InvoiceId invoice = issueTwoLines(book);
    must(creditInvoice(book.book, orderFor(invoice, {{.line = 1, .quantity = 10'000}})));

    // 31.80 more would fit the document, not the line.
    const auto twice = creditInvoice(book.book, orderFor(invoice, {{.line = 1, .quantity = 20'000}}));

    QCOMPARE(ruleOf(twice), u"credit.above_line"_s);
    QCOMPARE(twice.error().field, u"quantity"_s);
    QCOMPARE(twice.error().value, u"2: 2 > 1"_s);
    must(creditInvoice(book.book, orderFor(invoice, {{.line = 1}}))); // All of it is what is left.
    QCOMPARE(book.invoice(invoice).open, euro(357'00));
    QCOMPARE(ruleOf(creditInvoice(book.book, orderFor(invoice, {{.line = 1}}))), u"credit.above_line"_s);
}

void TestCreditNotes::theWholeAfterPartsIsTheRest()
{
    BillingBook book;
    const InvoiceId invoice = issueTwoLines(book);
    must(creditInvoice(book.book, orderFor(invoice, {{.line = 0, .quantity = 5'000}})));
    must(creditInvoice(book.book, orderFor(invoice, {{.line = 0, .quantity = 5'000}})));

    const CommandOutcome rest = must(creditInvoice(book.book, orderFor(invoice)));

    QCOMPARE(book.invoice(rest.ids.first()).total, euro(378'40 - 119'00));
    QCOMPARE(book.invoice(invoice).open, euro(0));
    for (const char *account : {"receivable", "revenue", "tax:S:190000", "tax:S:70000", "customer credit"})
        QCOMPARE(book.balance(QString::fromLatin1(account)), euro(0));
    const InvoiceContent said = book.all<CreditNoteIssued>().last().document.content;
    QCOMPARE(said.lines.size(), 2);
    QCOMPARE(said.lines.first().quantity, 20'000);
    QCOMPARE(ruleOf(creditInvoice(book.book, orderFor(invoice))), u"credit.nothing"_s);
}

void TestCreditNotes::whatWasPrepaidLimitsTheParts()
{
    BillingBook book;
    const InvoiceId invoice = book.addIssued({.prepaid = 100'00}); // 119.00, of which 19.00 are open.
    const auto half = creditInvoice(book.book, orderFor(invoice, {{.line = 0, .quantity = 5'000}}));

    QCOMPARE(ruleOf(half), u"credit.above_invoice"_s);
    QCOMPARE(half.error().value, u"59.50"_s);
    QCOMPARE(half.error().detail, u"19.00"_s);
    must(creditInvoice(book.book, orderFor(invoice, {{.line = 0, .quantity = 1'000}})));
    must(creditInvoice(book.book, orderFor(invoice)));
    for (const char *account : {"receivable", "revenue", "tax:S:190000", "prepayments", "customer credit"})
        QCOMPARE(book.balance(QString::fromLatin1(account)), euro(0));
}

void TestCreditNotes::refuses_data()
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
    row("no reason", [](auto &, auto &o) { o.reason = u""_s; }, u"reason.missing"_s, u"reason"_s, {});
    row("no day", [](auto &, auto &o) { o.on = {}; }, u"date.missing"_s, u"date"_s, {});
    row(
        "tomorrow", [](auto &, auto &o) { o.on = today.addDays(1); }, u"date.in_future"_s, u"date"_s,
        u"2026-03-16"_s);
    row(
        "before the document", [](auto &, auto &o) { o.on = today.addDays(-1); }, u"date.before_document"_s,
        u"date"_s, u"2026-03-14"_s);
    row(
        "a locked day", [](auto &b, auto &) { lockThrough(b, today); }, u"period.locked"_s, u"date"_s,
        u"2026-03-15"_s);
    row(
        "a line that is not there", [](auto &, auto &o) { o.lines = {{.line = 2}}; },
        u"credit.no_such_line"_s, u"line"_s, u"3"_s);
    row(
        "a line before the first", [](auto &, auto &o) { o.lines = {{.line = -1}}; },
        u"credit.no_such_line"_s, u"line"_s, u"0"_s);
    row(
        "more than the line", [](auto &, auto &o) { o.lines = {{.line = 0, .quantity = 30'001}}; },
        u"credit.quantity"_s, u"quantity"_s, u"3.0001"_s);
    row(
        "less than nothing", [](auto &, auto &o) { o.lines = {{.line = 0, .quantity = -1}}; },
        u"credit.quantity"_s, u"quantity"_s, u"-0.0001"_s);
    row(
        "too little to have a price", [](auto &, auto &o) { o.lines = {{.line = 1, .quantity = 1}}; },
        u"credit.nothing"_s, u"amount"_s, u"0.00"_s);
    row(
        "a line twice",
        [](auto &, auto &o) {
            o.lines = {{.line = 0}, {.line = 0}};
        },
        u"credit.above_line"_s, u"quantity"_s, u"1: 3 > 0"_s);
    row(
        "more than a line in two parts",
        [](auto &, auto &o) {
            o.lines = {{.line = 0, .quantity = 20'000}, {.line = 0, .quantity = 15'000}};
        },
        u"credit.above_line"_s, u"quantity"_s, u"1: 1.5 > 1"_s);
    row(
        "a credit note",
        [](auto &b, auto &o) { o.invoice = b.addIssued({.type = DocumentType::CreditNote}); },
        u"invoice.is_credit_note"_s, u"invoice"_s, u"CN-2026-000001"_s);
    row(
        "a draft", [](auto &b, auto &o) { o.invoice = b.addDraft({.sourceNumber = u"D7"_s}); },
        u"invoice.is_draft"_s, u"invoice"_s, u"D7"_s);
    row(
        "a void document", [](auto &b, auto &o) { must(carryOut(b.book, voidOf(o.invoice), today)); },
        u"invoice.is_void"_s, u"invoice"_s, u"INV-2026-000001"_s);
    row(
        "no document", [](auto &, auto &o) { o.invoice = InvoiceId(u"none"_s); }, u"invoice.unknown"_s,
        u"invoice"_s, u"none"_s, ErrorKind::NotFound);
}

void TestCreditNotes::refuses()
{
    QFETCH(const Change, change);
    BillingBook book;
    CreditOrder order = orderFor(issueTwoLines(book));
    change(book, order);
    const qint64 before = book.entryCount();

    const auto done = creditInvoice(book.book, order);

    COMPARE_ERROR(done);
    QCOMPARE(book.entryCount(), before);
}

void TestCreditNotes::aDraftAboutADocumentIsItsCreditNote_data()
{
    QTest::addColumn<QString>("names");

    QTest::newRow("by its number") << u"INV-2026-000001"_s;
    QTest::newRow("by the one it had elsewhere") << u"R-1"_s;
}

void TestCreditNotes::aDraftAboutADocumentIsItsCreditNote()
{
    QFETCH(const QString, names);
    BillingBook book;
    const InvoiceId invoice = book.addIssued({.sourceNumber = u"R-1"_s});
    must(recordPayment(book.book, orderOf(book, euro(19'00), {{.invoice = invoice, .amount = euro(19'00)}})));

    const InvoiceId note = book.addDraftOf(noteAbout(names));
    const CommandOutcome outcome = must(book.issue({note}));

    QCOMPARE(outcome.numbers, QStringList{u"CN-2026-000001"_s});
    QCOMPARE(book.invoice(note).corrects, invoice);
    QCOMPARE(book.invoice(note).credit, euro(19'00));
    QCOMPARE(book.invoice(invoice).open, euro(0));
    QCOMPARE(ruleOf(creditInvoice(book.book, orderFor(invoice))), u"credit.nothing"_s);
}

void TestCreditNotes::draftsCreditNoMoreThanTheDocument_data()
{
    QTest::addColumn<bool>("together");

    QTest::newRow("one after the other") << false;
    QTest::newRow("both at once") << true;
}

void TestCreditNotes::draftsCreditNoMoreThanTheDocument()
{
    QFETCH(const bool, together);
    BillingBook book;
    const InvoiceId invoice = book.addIssued();
    const QList<InvoiceId> notes{
        book.addDraftOf(noteAbout(u"INV-2026-000001"_s)), book.addDraftOf(noteAbout(u"INV-2026-000001"_s))};
    if (!together)
        must(book.issue({notes.first()}));
    const qint64 before = book.entryCount();

    const auto done = book.issue(together ? notes : notes.mid(1));

    QCOMPARE(ruleOf(done), u"credit.above_invoice"_s);
    QCOMPARE(done.error().value, u"119.00"_s);
    QCOMPARE(done.error().detail, u"0.00"_s);
    QCOMPARE(book.entryCount(), before);
    QCOMPARE(book.balance(u"customer credit"_s), euro(0));
    QCOMPARE(book.invoice(invoice).open, euro(together ? 119'00 : 0));
}

void TestCreditNotes::aDraftAboutAForeignDocumentStaysWhatItSays_data()
{
    QTest::addColumn<QString>("names");

    QTest::newRow("none") << QString();
    QTest::newRow("one that is not here") << u"NW-2026-0042"_s;
    QTest::newRow("another customer's") << u"INV-2026-000001"_s;
    QTest::newRow("one in another currency") << u"INV-2026-000002"_s;
}

void TestCreditNotes::aDraftAboutAForeignDocumentStaysWhatItSays()
{
    QFETCH(const QString, names);
    BillingBook book;
    book.addIssued({.customer = book.addCustomer(u"Adler GmbH"_s, {}).id});
    book.addIssued({.currency = Currency::of("USD")});

    const InvoiceId note = book.addDraftOf(noteAbout(names));
    must(book.issue({note}));

    QVERIFY(book.invoice(note).corrects.isEmpty());
    QCOMPARE(book.invoice(note).credit, euro(119'00));
    QCOMPARE(book.all<CreditNoteIssued>().first().document.content.precedingNumber, names);
}

void TestCreditNotes::theDocumentItselfNeverChanges()
{
    BillingBook book;
    const InvoiceId invoice = issueTwoLines(book);
    const QByteArray before = must(EntryTable(book.database).byId(book.invoice(invoice).entry)).body;

    must(creditInvoice(book.book, orderFor(invoice)));

    QCOMPARE(must(EntryTable(book.database).byId(book.invoice(invoice).entry)).body, before);
    QCOMPARE(book.invoice(invoice).total, euro(378'40));
}
