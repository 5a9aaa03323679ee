#include "tests/core/outbox/tst_mailkindsoutbox.h"

#include "core/billing/HoldReminders.h"
#include "core/billing/ResolveEffect.h"
#include "core/billing/SendMails.h"
#include "core/store/AllocationTable.h"
#include "tests/core/outbox/StripeBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using State = EffectTable::State;

InvoiceId addOverdue(StripeBook &book)
{
    return book.addIssued({.issuedOn = book.today().addDays(-24), .dueOn = book.today().addDays(-10)});
}

EntryId send(StripeBook &book, MailOrder order)
{
    return must(sendMails(book.book, {order}, {book.route}, {.today = book.today()})).waiting.last();
}

EntryId remind(StripeBook &book, const InvoiceId &id)
{
    return send(book, {.invoice = id, .kind = MailKind::Reminder, .bringsLink = false});
}

QString answerOf(StripeBook &book, const EntryId &id)
{
    for (const OutboxRow &row : book.effects(OutboxWhat::Mail))
        if (row.id == id)
            return row.answer;
    return {};
}

} // namespace

void TestMailKindsOutbox::aReminderLeavesOnceForAllItsAddresses()
{
    StripeBook book;
    const EntryId id = send(book,
        {.invoice = addOverdue(book),
            .to = u"ap@cinar.example, cfo@cinar.example"_s,
            .kind = MailKind::Reminder,
            .bringsLink = false,
            .cc = u"sales@cinar.example"_s});

    book.runMails();
    book.runMails();

    QCOMPARE(book.stateOf(id), State::Done);
    QCOMPARE(book.mail.tries.size(), 1);
    QCOMPARE(book.mail.tries.first().envelope.to,
        (QStringList{u"ap@cinar.example"_s, u"cfo@cinar.example"_s, u"sales@cinar.example"_s}));
    QVERIFY(book.mail.tries.first().message.contains("Cc: sales@cinar.example"));
    QCOMPARE(book.effects(OutboxWhat::Mail).first().mailKind, MailKind::Reminder);
    QCOMPARE(book.effects(OutboxWhat::Mail).first().mailLevel, 1);
}

void TestMailKindsOutbox::aHeldReminderNeverLeaves()
{
    StripeBook book;
    const InvoiceId id = addOverdue(book);
    const EntryId mail = remind(book, id);
    must(holdReminders(
        book.book, {.customer = book.customer.id, .until = book.today().addDays(5)}, book.today()));

    book.runMails();

    QCOMPARE(book.stateOf(mail), State::Dropped);
    QCOMPARE(answerOf(book, mail), u"reminders_held"_s);
    QVERIFY(book.mail.tries.isEmpty());
}

void TestMailKindsOutbox::aReminderOfWhatWasPaidMeanwhileIsDropped()
{
    StripeBook book;
    const InvoiceId id = addOverdue(book);
    const EntryId mail = remind(book, id);
    book.payByHand(id, book.invoice(id).open);

    book.runMails();

    QCOMPARE(answerOf(book, mail), u"invoice_paid"_s);
    QVERIFY(book.mail.tries.isEmpty());
}

void TestMailKindsOutbox::aDisputeStopsAReminder()
{
    StripeBook book;
    const InvoiceId id = addOverdue(book);
    const Money part(5'000, Currency::of("EUR"));
    const PaymentId payment = book.payByHand(id, part);
    const EntryId mail = remind(book, id);
    must(book.append({{.body = DisputeOpened{.dispute = u"stripe:test:dp_1"_s,
                           .payment = payment,
                           .amount = part,
                           .connection = u"stripe"_s}}}));

    book.runMails();

    QCOMPARE(answerOf(book, mail), u"disputed"_s);
    QVERIFY(book.mail.tries.isEmpty());
}

void TestMailKindsOutbox::aReceiptOfWhatBouncedIsDropped()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const Money all = book.invoice(id).open;
    const PaymentId payment = book.payByHand(id, all);
    const EntryId mail = send(book, {.invoice = id, .kind = MailKind::Receipt});
    const EntryId allocation = must(AllocationTable(book.database).ofInvoice(id)).first().id;
    must(book.append(
        {{.body = AllocationReversed{.allocation = allocation,
              .undone = {.payment = payment, .invoice = id, .amount = all, .customer = book.customer.id},
              .reason = u"bounced"_s}}}));

    book.runMails();

    QCOMPARE(answerOf(book, mail), u"not_paid_any_more"_s);
    QVERIFY(book.mail.tries.isEmpty());
}

void TestMailKindsOutbox::aLostAnswerIsNeverSentAgain()
{
    StripeBook book;
    const EntryId mail = remind(book, addOverdue(book));
    book.mail.answers = {{.outcome = MailAnswer::Outcome::Uncertain, .code = 354}};

    book.runMails();
    book.clock.time = book.clock.time.addDays(2);
    book.runMails(true);

    QCOMPARE(book.stateOf(mail), State::Uncertain);
    QCOMPARE(book.mail.tries.size(), 1);
}

void TestMailKindsOutbox::anUncertainReminderSentAgainKeepsItsLevel()
{
    StripeBook book;
    const EntryId mail = remind(book, addOverdue(book));
    book.mail.answers = {{.outcome = MailAnswer::Outcome::Uncertain, .code = 354}};
    book.runMails();

    must(resolveEffect(book.book, mail, Resolution::Again));
    book.runMails();

    QCOMPARE(book.mail.tries.size(), 2);
    QCOMPARE(book.all<MailQueued>().size(), 2);
    QCOMPARE(book.all<MailQueued>().last().level, 1);
    QCOMPARE(book.all<MailQueued>().last().kind, MailKind::Reminder);
}
