#include "tests/core/billing/tst_drafts.h"

#include "core/billing/CreditInvoice.h"
#include "core/billing/KeepCustomers.h"
#include "core/billing/SaveDraft.h"
#include "core/store/DeletedDraftTable.h"
#include "tests/core/billing/BookState.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestDrafts::aDraftIsSavedAgainAndAgainOutsideTheJournal()
{
    BillingBook book;
    const qint64 before = book.entryCount();
    Draft draft{.customer = book.customer.id, .content = contentOf({})};
    draft.content.totals = {}; // Whoever writes a draft need not add up.
    draft.content.taxes.clear();
    draft.id = must(saveDraft(book.book, draft));
    QCOMPARE(must(DraftTable(book.database).byId(draft.id))->content, contentOf({}));

    draft.content.note = u"second thought"_s;
    QCOMPARE(must(saveDraft(book.book, draft)), draft.id);

    QCOMPARE(must(DraftTable(book.database).byId(draft.id))->content.note, u"second thought"_s);
    QCOMPARE(book.entryCount(), before);
}

void TestDrafts::anIncompleteDraftIsKept()
{
    BillingBook book;

    const InvoiceId id = must(saveDraft(book.book, {.customer = book.customer.id}));

    QVERIFY(must(DraftTable(book.database).byId(id))->content.lines.isEmpty());
    QCOMPARE(ruleOf(book.issue({id})), u"issue.no_lines"_s);
}

void TestDrafts::anIssuedDocumentIsNoDraftAnyMore()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();

    const auto saved
        = saveDraft(book.book, {.id = id, .customer = book.customer.id, .content = contentOf({.price = 1})});
    const auto deleted = deleteDraft(book.book, id);

    QCOMPARE(ruleOf(saved), u"draft.issued"_s);
    QCOMPARE(saved.error().value, u"INV-2026-000001"_s);
    QCOMPARE(ruleOf(deleted), u"draft.issued"_s);
    QCOMPARE(book.invoice(id).total, euro(119'00));
}

void TestDrafts::aDeletedDraftLeavesNoGap()
{
    BillingBook book;
    book.addIssued();
    const InvoiceId deleted = book.addDraft();
    must(deleteDraft(book.book, deleted));

    QCOMPARE(book.invoice(book.addIssued()).number.text(), u"INV-2026-000002"_s);
    const auto again = deleteDraft(book.book, deleted);
    QCOMPARE(ruleOf(again), u"invoice.unknown"_s);
    QCOMPARE(again.error().kind, ErrorKind::NotFound);
}

void TestDrafts::aDeletedDraftIsBroughtBackAsItWas()
{
    BillingBook book;
    const Draft draft{.id = {},
        .customer = book.customer.id,
        .content = contentOf({.price = 7}),
        .sourceKey = u"csv:R-1"_s,
        .sourceNumber = u"R-1"_s};
    const InvoiceId id = must(saveDraft(book.book, draft));
    const Draft before = *must(DraftTable(book.database).byId(id));

    const Draft deleted = must(deleteDraft(book.book, id));
    QVERIFY(!must(DraftTable(book.database).byId(id)));
    QCOMPARE(must(saveDraft(book.book, deleted)), id);

    const Draft after = *must(DraftTable(book.database).byId(id));
    QCOMPARE(after.customer, before.customer);
    QCOMPARE(after.content, before.content);
    QCOMPARE(after.sourceKey, u"csv:R-1"_s);
    QCOMPARE(after.sourceNumber, u"R-1"_s);
}

void TestDrafts::aDraftIsNotBroughtBackBesideItsSecondImport()
{
    BillingBook book;
    Draft draft{.id = {},
        .customer = book.customer.id,
        .content = contentOf({.price = 7}),
        .sourceKey = u"csv:R-1"_s,
        .sourceNumber = u"R-1"_s};
    const Draft deleted = must(deleteDraft(book.book, must(saveDraft(book.book, draft))));
    must(saveDraft(book.book, draft));

    const auto back = saveDraft(book.book, deleted);

    QCOMPARE(ruleOf(back), u"draft.imported_again"_s);
    QCOMPARE(back.error().value, u"R-1"_s);
    QVERIFY(!must(DraftTable(book.database).byId(deleted.id)));
}

void TestDrafts::aDeletedDraftIsKeptForThirtyDays()
{
    BillingBook book;
    const InvoiceId first = book.addDraft({.price = 7});
    const Draft before = *must(DraftTable(book.database).byId(first));
    const QDateTime start = book.clock.now();
    must(deleteDraft(book.book, first));

    book.clock.time = start.addDays(DeletedDraft::keptDays);
    const QList<DeletedDraft> kept = must(deletedDrafts(book.book));
    QCOMPARE(kept.size(), qsizetype{1});
    QCOMPARE(kept.constFirst().draft.id, first);
    QCOMPARE(kept.constFirst().customer, book.customer.name);
    QCOMPARE(kept.constFirst().deletedAt, start);
    QCOMPARE(must(restoreDraft(book.book, first)), first);
    QCOMPARE(must(DraftTable(book.database).byId(first))->content, before.content);

    must(deleteDraft(book.book, first));
    book.clock.time = book.clock.time.addDays(DeletedDraft::keptDays).addSecs(1);
    QVERIFY(must(deletedDrafts(book.book)).isEmpty());
    const auto late = restoreDraft(book.book, first);
    QCOMPARE(ruleOf(late), u"draft.not_deleted"_s);
    QCOMPARE(late.error().kind, ErrorKind::NotFound);

    must(deleteDraft(book.book, book.addDraft())); // Takes what is too old along.
    QVERIFY(!must(DeletedDraftTable(book.database).byId(first)));
}

void TestDrafts::whatIsBroughtBackIsAmongTheDeletedNoMore()
{
    BillingBook book;
    const InvoiceId saved = book.addDraft();
    const InvoiceId restored = book.addDraft();
    const Draft draft = must(deleteDraft(book.book, saved));
    must(deleteDraft(book.book, restored));
    const qint64 entries = book.entryCount();

    must(saveDraft(book.book, draft)); // An editor that was open writes it anew.
    must(restoreDraft(book.book, restored));

    QVERIFY(must(deletedDrafts(book.book)).isEmpty());
    QCOMPARE(ruleOf(restoreDraft(book.book, restored)), u"draft.not_deleted"_s);
    QCOMPARE(book.entryCount(), entries);
    const QList<InvoiceId> both{saved, restored};
    must(book.issue(both));
    QCOMPARE(ruleOf(restoreDraft(book.book, saved)), u"draft.not_deleted"_s);
}

void TestDrafts::aDeletedDraftFollowsItsCustomer()
{
    BillingBook book;
    const Customer other = book.addCustomer(u"Old name"_s, u"old@adler.example"_s);
    const InvoiceId id = book.addDraft({.customer = other.id});
    must(deleteDraft(book.book, id));

    must(mergeCustomers(book.book, other.id, book.customer.id));

    QCOMPARE(must(deletedDrafts(book.book)).constFirst().customer, book.customer.name);
    must(restoreDraft(book.book, id));
    QCOMPARE(must(DraftTable(book.database).byId(id))->customer, book.customer.id);
}

void TestDrafts::refusesADraft_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("rule");

    InvoiceContent noBase = contentOf({});
    noBase.lines[0].baseQuantity = 0;
    InvoiceContent huge = contentOf({});
    huge.lines[0].price = std::numeric_limits<qint64>::max();
    huge.lines[0].quantity = std::numeric_limits<qint64>::max();
    QTest::newRow("nobody's") << Draft{.customer = CustomerId(u"none"_s), .content = contentOf({})}
                              << ErrorKind::NotFound << u"customer.unknown"_s;
    QTest::newRow("a price for no pieces")
        << Draft{.content = noBase} << ErrorKind::InvalidInput << u"line.base_quantity"_s;
    QTest::newRow("more than all money")
        << Draft{.content = huge} << ErrorKind::InvalidInput << u"document.too_large"_s;
}

void TestDrafts::refusesADraft()
{
    QFETCH(Draft, draft);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, rule);
    BillingBook book;
    if (draft.customer.isEmpty())
        draft.customer = book.customer.id;

    const auto done = saveDraft(book.book, draft);

    QCOMPARE(ruleOf(done), rule);
    QCOMPARE(done.error().kind, kind);
}

void TestDrafts::aLanguageOfItsOwnStaysWithTheDocument()
{
    BillingBook book;
    InvoiceContent content = contentOf({});
    content.language = u"fr"_s;
    const InvoiceId id = book.addDraftOf(content);
    QCOMPARE(must(DraftTable(book.database).byId(id))->content.language, u"fr"_s);

    must(book.issue({id}));

    QCOMPARE(must(copyOf(book.book, id)).content.language, u"fr"_s);
    QCOMPARE(must(copyOf(book.book, id)).content.languageFor(u"de"_s), u"fr"_s);
    const CreditOrder order{.invoice = id, .reason = u"x"_s, .on = book.today(), .today = book.today()};
    const CommandOutcome credited = must(creditInvoice(book.book, order));
    QCOMPARE(must(copyOf(book.book, credited.ids.constFirst())).content.language, u"fr"_s);
    QCOMPARE(must(copyOf(book.book, book.addIssued())).content.languageFor(u"de"_s), u"de"_s);
}

void TestDrafts::duplicatesADraftOrADocument()
{
    BillingBook book;
    const InvoiceId draft = book.addDraft({.issuedOn = QDate(2026, 3, 1), .dueOn = QDate(2026, 3, 20)});
    const InvoiceId invoice = book.addIssued({.issuedOn = QDate(2026, 3, 2)});
    const InvoiceId note
        = must(creditInvoice(book.book,
                   {.invoice = invoice, .reason = u"x"_s, .on = book.today(), .today = book.today()}))
              .ids.first();

    for (const InvoiceId &original : {draft, invoice, note}) {
        const InvoiceId copy = must(duplicateDocument(book.book, original));
        const Draft made = *must(DraftTable(book.database).byId(copy));
        QVERIFY(copy != original);
        QVERIFY(!made.content.issuedOn.isValid());
        QVERIFY(!made.content.dueOn.isValid());
        QVERIFY(made.content.precedingNumber.isEmpty());
        QCOMPARE(made.content.payable(), euro(119'00));
        QCOMPARE(made.content.type, original == note ? DocumentType::CreditNote : DocumentType::Invoice);
    }
    QCOMPARE(ruleOf(duplicateDocument(book.book, InvoiceId(u"none"_s))), u"invoice.unknown"_s);
}

void TestDrafts::aDuplicateCorrectsNothingAndNothingIsPrepaid_data()
{
    QTest::addColumn<DocumentType>("type");
    QTest::addColumn<DocumentType>("made");

    QTest::newRow("an invoice") << DocumentType::Invoice << DocumentType::Invoice;
    QTest::newRow("a corrected one") << DocumentType::CorrectedInvoice << DocumentType::Invoice;
    QTest::newRow("a credit note") << DocumentType::CreditNote << DocumentType::CreditNote;
}

void TestDrafts::aDuplicateCorrectsNothingAndNothingIsPrepaid()
{
    QFETCH(const DocumentType, type);
    BillingBook book;
    InvoiceContent content = contentOf({.type = type, .prepaid = 19'00});
    content.precedingNumber = u"NW-7"_s;

    const InvoiceId copy = must(duplicateDocument(book.book, book.addDraftOf(content)));

    const Draft made = *must(DraftTable(book.database).byId(copy));
    QTEST(made.content.type, "made");
    QVERIFY(made.content.precedingNumber.isEmpty());
    QCOMPARE(made.content.totals.prepaid, 0);
    QCOMPARE(made.content.payable(), euro(119'00));
}
