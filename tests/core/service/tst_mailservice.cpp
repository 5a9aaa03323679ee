#include "tests/core/service/tst_mailservice.h"

#include "core/service/composeMail.h"
#include "core/store/EffectTable.h"
#include "tests/core/service/ServiceBook.h"

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using What = MailCheck::What;

InvoiceId addOverdue(ServiceBook &book)
{
    return book.addIssued({.issuedOn = book.today().addDays(-24), .dueOn = book.today().addDays(-10)});
}

MailOrder reminderOf(const InvoiceId &id)
{
    return {.invoice = id, .kind = MailKind::Reminder, .bringsLink = false};
}

bool isMet(const MailProof &proof, What what)
{
    const auto found = std::ranges::find(proof.checks, what, &MailCheck::what);
    return found != proof.checks.end() && found->ok;
}

void pay(ServiceBook &book, const InvoiceId &id)
{
    const Money amount = book.invoice(id).open;
    must(book.append({{.body = PaymentReceived{.payment = PaymentId(u"p-1"_s),
                           .amount = amount,
                           .connection = u"bank"_s,
                           .customer = book.customer.id}},
        {.body = PaymentAllocated{.payment = PaymentId(u"p-1"_s),
             .invoice = id,
             .amount = amount,
             .customer = book.customer.id}}}));
}

//! The bytes the outbox would make of the only mail there is.
QByteArray composedBytes(ServiceBook &book)
{
    const QList<Entry> entries = book.entries();
    const auto queued = std::ranges::find_if(
        entries, [](const Entry &entry) { return std::holds_alternative<MailQueued>(entry.body); });
    const NewEntry made = must(composeMail(book.book, MailId(queued->id.text()), {}));
    return made.sealed.first().plain;
}

} // namespace

void TestMailService::aProofSaysWhatSpeaksAgainstAReminder()
{
    ServiceBook book;
    const InvoiceId overdue = addOverdue(book);
    const InvoiceId fresh = book.addIssued();

    const MailProof good = must(await(book.mails.proof(reminderOf(overdue))));
    QVERIFY(
        isMet(good, What::Overdue) && isMet(good, What::RemindersAllowed) && isMet(good, What::NoDispute));
    QCOMPARE(good.level, 1);
    QVERIFY(good.provider.isEmpty());
    QVERIFY(good.subject.contains(u"INV-2026-000001"_s));
    QVERIFY(!isMet(must(await(book.mails.proof(reminderOf(fresh)))), What::Overdue));

    must(await(book.mails.holdReminders({.invoice = overdue, .until = book.today().addDays(3)})));
    const MailProof held = must(await(book.mails.proof(reminderOf(overdue))));
    QVERIFY(!isMet(held, What::RemindersAllowed));
    QCOMPARE(ruleOf(await(book.mails.send({reminderOf(overdue)}))), u"reminder.held"_s);
}

void TestMailService::aProofOfEachKindHasWordsAndItsFile()
{
    ServiceBook book;
    const InvoiceId id = book.addIssued();
    pay(book, id);

    const MailProof receipt
        = must(await(book.mails.proof({.invoice = id, .kind = MailKind::Receipt, .attach = true})));
    const MailProof document = must(await(book.mails.proof({.invoice = id, .kind = MailKind::Document})));
    const MailProof statement
        = must(await(book.mails.proof({.kind = MailKind::Statement, .customer = book.customer.id})));

    QCOMPARE(receipt.attachment, u"INV-2026-000001.pdf"_s);
    QCOMPARE(document.attachment, u"INV-2026-000001.pdf"_s);
    QCOMPARE(statement.attachment, u"statement-2026-03-15.pdf"_s);
    for (const MailProof &proof : {receipt, document, statement}) {
        QVERIFY(!proof.subject.isEmpty() && !proof.message.isEmpty() && !proof.html.isEmpty());
        QCOMPARE(proof.to, u"ap@cinar.example"_s);
        QVERIFY(isMet(proof, What::NotSentBefore));
    }
    must(await(book.mails.send({{.invoice = id, .kind = MailKind::Receipt}})));
    const MailProof second = must(await(book.mails.proof({.invoice = id, .kind = MailKind::Receipt})));
    QVERIFY(second.again);
    QVERIFY(!isMet(second, What::NotSentBefore));
}

void TestMailService::theSettingsRuleReminders()
{
    ServiceBook book;
    const InvoiceId id = addOverdue(book);
    must(await(book.settings.set(u"reminders.pause_days"_s, u"2"_s)));
    must(await(book.mails.send({reminderOf(id)})));
    const MailId mail(must(await(book.sync.outbox())).first().id.text());
    must(book.append({{.body = MailAccepted{.mail = mail, .code = 250}}}));

    book.clock.time = book.clock.time.addDays(1);
    QCOMPARE(ruleOf(await(book.mails.send({reminderOf(id)}))), u"reminder.too_soon"_s);
    book.clock.time = book.clock.time.addDays(1);
    must(await(book.mails.send({reminderOf(id)})));

    QCOMPARE(
        ruleOf(await(book.settings.set(u"reminders.pause_days"_s, u"366"_s))), u"setting.number_malformed"_s);
    QCOMPARE(
        ruleOf(await(book.settings.set(u"safety.hold_seconds"_s, u"61"_s))), u"setting.number_malformed"_s);
}

void TestMailService::aBatchSaysWhichCannotBeSent()
{
    ServiceBook book;
    const InvoiceId overdue = addOverdue(book);
    const InvoiceId fresh = book.addIssued();
    must(await(book.settings.set(u"safety.many_mails"_s, u"2"_s)));
    const qint64 before = book.entryCount();

    const MailBatch batch = must(await(book.mails.verdicts({reminderOf(overdue), reminderOf(fresh)})));

    QCOMPARE(batch.manyFrom, 2);
    QCOMPARE(batch.verdicts.size(), 2);
    QVERIFY(!batch.verdicts[0].refusal);
    QCOMPARE(batch.verdicts[0].level, 1);
    QCOMPARE(batch.verdicts[0].to, u"ap@cinar.example"_s);
    QCOMPARE(batch.verdicts[1].refusal->rule, u"reminder.not_overdue"_s);
    QCOMPARE(batch.verdicts[1].number, u"INV-2026-000002"_s);
    QCOMPARE(book.entryCount(), before);
}

void TestMailService::aStatementCarriesItsLetter()
{
    ServiceBook book;
    book.addIssued();
    must(await(book.mails.send({{.kind = MailKind::Statement, .customer = book.customer.id}})));

    const QByteArray bytes = composedBytes(book);

    QVERIFY(bytes.contains("Content-Type: application/pdf"));
    QVERIFY(bytes.contains("statement-2026-03-15.pdf"));
}

void TestMailService::aRefundIsToldOnceItIsDone()
{
    ServiceBook book;
    pay(book, book.addIssued());
    const EntryId refund(u"0190c0de-0000-7000-8000-00000000000a"_s);
    const Money back(2'000, Currency::of("EUR"));
    must(book.append({{.id = refund,
        .body = RefundRequested{.payment = PaymentId(u"p-1"_s),
            .customer = book.customer.id,
            .connection = u"stripe"_s,
            .amount = back,
            .reason = u"paid twice"_s,
            .requestDigest = QByteArray(32, 'r')},
        .sealed = {{u"request"_s, "x"}}}}));

    must(await(book.mails.send({{.again = true,
        .kind = MailKind::Statement,
        .customer = book.customer.id,
        .refunded = back,
        .after = refund}})));

    const QList<Entry> entries = book.entries();
    const auto queued = std::ranges::find_if(
        entries, [](const Entry &entry) { return std::holds_alternative<MailQueued>(entry.body); });
    QVERIFY(queued != entries.end());
    const auto &mail = std::get<MailQueued>(queued->body);
    QCOMPARE(queued->after, refund);
    QVERIFY2(mail.message.contains(u"20"_s) && !mail.message.contains(u"{{"_s), qPrintable(mail.message));
    QVERIFY(!mail.subject.isEmpty());
    QVERIFY(must(EffectTable(book.database).orphans()).isEmpty());

    must(book.append({{.body
        = RefundFailed{.refund = RefundId(refund.text()), .rule = u"stripe.x"_s, .words = u"no"_s}}}));

    const QList<EffectRecord> orphans = must(EffectTable(book.database).orphans()); // It is not told then.
    QCOMPARE(orphans.size(), 1);
    QCOMPARE(orphans.first().entry, queued->id);
}

void TestMailService::aReceiptCarriesTheInvoice()
{
    ServiceBook book;
    const InvoiceId id = book.addIssued();
    pay(book, id);
    must(await(book.mails.send({{.invoice = id, .kind = MailKind::Receipt, .attach = true}})));

    const QByteArray bytes = composedBytes(book);

    QVERIFY(bytes.contains("INV-2026-000001.pdf"));
    QVERIFY(bytes.contains("Subject: "));
}

void TestMailService::aTestNeedsAMailServerAndWritesNothing()
{
    ServiceBook book;
    const InvoiceId id = book.addIssued();
    const qint64 before = book.entryCount();

    QCOMPARE(ruleOf(await(book.mails.sendTest({.invoice = id, .kind = MailKind::Document}))),
        u"mail.url_missing"_s);

    QCOMPARE(book.entryCount(), before);
}

void TestMailService::aHoldShowsInTheDetail()
{
    ServiceBook book;
    const InvoiceId id = addOverdue(book);
    QVERIFY(!must(await(book.invoices.detail(id))).hold);

    must(await(book.mails.holdReminders(
        {.customer = book.customer.id, .until = book.today().addDays(3), .reason = u"in talks"_s})));

    const InvoiceDetail detail = must(await(book.invoices.detail(id)));
    QCOMPARE(detail.hold->until, book.today().addDays(3));
    QCOMPARE(detail.hold->reason, u"in talks"_s);
    QVERIFY(detail.hold->invoice.isEmpty());
    const std::optional<ReminderHold> ofCustomer = must(await(book.customers.detail(book.customer.id))).hold;
    QVERIFY(ofCustomer);
    QCOMPARE(ofCustomer->reason, u"in talks"_s);
    must(await(book.mails.holdReminders({.customer = book.customer.id})));
    QVERIFY(!must(await(book.customers.detail(book.customer.id))).hold);
}
