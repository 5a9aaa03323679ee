#include "tests/core/billing/tst_mails.h"

#include "core/billing/HoldReminders.h"
#include "core/billing/SendMails.h"
#include "core/billing/SendPaymentLink.h"
#include "core/store/EffectTable.h"
#include "core/store/MailTable.h"
#include "core/store/ReminderHoldTable.h"
#include "tests/core/billing/BillingBook.h"

#include <QTest>

#include <rapidcheck.h>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const LinkRoute route{
    .gateway = u"stripe"_s, .mail = u"smtp"_s, .request = [](const LinkWish &wish) -> Result<QByteArray> {
        return (wish.link.text() + wish.number + wish.amount.text()).toUtf8();
    }};

MailRules rulesOf(const BillingBook &book)
{
    return {.connection = u"smtp"_s, .today = book.today(), .pauseDays = 7};
}

Result<CommandOutcome> send(BillingBook &book, const QList<MailOrder> &orders)
{
    return sendMails(book.book, orders, {route}, rulesOf(book));
}

MailOrder reminderOf(const InvoiceId &id)
{
    return {.invoice = id, .kind = MailKind::Reminder, .bringsLink = false};
}

Result<CommandOutcome> remind(BillingBook &book, const InvoiceId &id)
{
    return send(book, {reminderOf(id)});
}

//! The mail server took everything that waits.
void acceptAll(BillingBook &book)
{
    for (const OutboxRow &row : must(EffectTable(book.database).list(book.clock.now(), 1000)))
        if (row.what == OutboxWhat::Mail && row.state == OutboxState::Requested)
            must(book.append({{.body = MailAccepted{.mail = MailId(row.id.text()), .code = 250}}}));
}

//! An invoice that is overdue by ten days.
InvoiceId addOverdue(BillingBook &book, const CustomerId &customer = {})
{
    return book.addIssued(
        {.issuedOn = book.today().addDays(-24), .dueOn = book.today().addDays(-10), .customer = customer});
}

void pay(BillingBook &book, const InvoiceId &invoice)
{
    const Money amount = book.invoice(invoice).open;
    const PaymentId payment(u"payment-"_s + invoice.text());
    must(book.append({{.body = PaymentReceived{.payment = payment,
                           .amount = amount,
                           .connection = u"bank"_s,
                           .customer = book.customer.id}},
        {.body = PaymentAllocated{
             .payment = payment, .invoice = invoice, .amount = amount, .customer = book.customer.id}}}));
}

void dispute(BillingBook &book, const InvoiceId &invoice)
{
    const Money half(5'000, Currency::of("EUR"));
    const PaymentId payment(u"disputed"_s);
    must(book.append({{.body = PaymentReceived{.payment = payment,
                           .amount = half,
                           .connection = u"stripe"_s,
                           .customer = book.customer.id}},
        {.body = PaymentAllocated{.payment = payment,
             .invoice = invoice,
             .amount = half,
             .customer = book.customer.id}},
        {.body = DisputeOpened{.dispute = u"stripe:test:dp_1"_s,
             .payment = payment,
             .amount = half,
             .connection = u"stripe"_s}}}));
}

void hold(BillingBook &book, const InvoiceId &invoice, int days)
{
    must(holdReminders(book.book, {.invoice = invoice, .until = book.today().addDays(days)}, book.today()));
}

} // namespace

void TestMails::aReminderCountsThoseBeforeIt()
{
    BillingBook book;
    const InvoiceId id = addOverdue(book);

    for (int i = 0; i < 4; ++i) {
        must(remind(book, id));
        acceptAll(book);
        book.clock.time = book.clock.time.addDays(8);
    }

    QList<int> levels;
    for (const MailQueued &mail : book.all<MailQueued>())
        levels.append(mail.level);
    QCOMPARE(levels, (QList<int>{1, 2, 3, 3}));
    const MailRecord last = must(MailTable(book.database).remindersOf(id)).last.value();
    QCOMPARE(last.kind, MailKind::Reminder);
    QCOMPARE(last.level, 3);
}

void TestMails::aReminderIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("rule");

    QTest::newRow("due today") << u"due today"_s << u"reminder.not_overdue"_s;
    QTest::newRow("a draft") << u"draft"_s << u"invoice.is_draft"_s;
    QTest::newRow("a credit note") << u"credit"_s << u"invoice.is_credit_note"_s;
    QTest::newRow("paid") << u"paid"_s << u"link.nothing_open"_s;
    QTest::newRow("held") << u"held"_s << u"reminder.held"_s;
    QTest::newRow("disputed") << u"disputed"_s << u"reminder.disputed"_s;
    QTest::newRow("the last one has not left") << u"waiting"_s << u"reminder.still_waiting"_s;
    QTest::newRow("the last one is uncertain") << u"uncertain"_s << u"mail.uncertain"_s;
    QTest::newRow("nobody to mail to") << u"no address"_s << u"link.no_address"_s;
}

void TestMails::aReminderIsRefused()
{
    QFETCH(const QString, what);
    QFETCH(const QString, rule);
    BillingBook book;
    InvoiceId id;
    if (what == "due today"_L1)
        id = book.addIssued({.issuedOn = book.today().addDays(-5), .dueOn = book.today()});
    else if (what == "draft"_L1)
        id = book.addDraft();
    else if (what == "credit"_L1)
        id = book.addIssued({.type = DocumentType::CreditNote});
    else if (what == "no address"_L1)
        id = addOverdue(book, book.addCustomer(u"B"_s, {}).id);
    else
        id = addOverdue(book);
    if (what == "paid"_L1)
        pay(book, id);
    if (what == "held"_L1)
        hold(book, id, 3);
    if (what == "disputed"_L1)
        dispute(book, id);
    if (what == "waiting"_L1 || what == "uncertain"_L1) {
        const EntryId mail = must(remind(book, id)).waiting.first();
        if (what == "uncertain"_L1)
            must(book.append({{.body = MailUncertain{.mail = MailId(mail.text()), .words = u"cut"_s}}}));
    }
    const qint64 before = book.entryCount();

    QCOMPARE(ruleOf(remind(book, id)), rule);
    QCOMPARE(book.entryCount(), before);
}

void TestMails::aReminderWaitsForThePause()
{
    BillingBook book;
    const InvoiceId id = addOverdue(book);
    must(remind(book, id));
    acceptAll(book);

    book.clock.time = book.clock.time.addDays(6);
    const auto early = remind(book, id);
    QCOMPARE(ruleOf(early), u"reminder.too_soon"_s);
    QCOMPARE(early.error().value, book.today().toString(Qt::ISODate));

    book.clock.time = book.clock.time.addDays(1);
    must(remind(book, id));
}

void TestMails::aReminderMayBringTheLinkThatWasMailedBefore()
{
    BillingBook book;
    const InvoiceId id = addOverdue(book);
    const EntryId link = must(sendPaymentLinks(book.book, {{.invoice = id}}, route)).waiting.first();
    must(book.append({{.body = LinkIssued{.link = LinkId(link.text()), .externalId = u"plink_1"_s},
        .sealed = {{u"url"_s, "https://buy.stripe.com/x"}}}}));
    acceptAll(book);

    const CommandOutcome reminded
        = must(send(book, {{.invoice = id, .kind = MailKind::Reminder, .bringsLink = true}}));

    QCOMPARE(reminded.waiting.size(), 1);
    QCOMPARE(book.all<MailQueued>().last().link.text(), link.text());
    QCOMPARE(book.all<MailQueued>().last().level, 1); // A link that was mailed is no reminder.
    QCOMPARE(book.all<LinkRequested>().size(), 1);
}

void TestMails::aHoldOfTheCustomerHoldsEveryInvoice()
{
    BillingBook book;
    const InvoiceId first = addOverdue(book);
    const InvoiceId second = addOverdue(book);
    const InvoiceId others = addOverdue(book, book.addCustomer(u"B"_s, u"b@b.example"_s).id);

    must(holdReminders(book.book,
        {.customer = book.customer.id, .until = book.today().addDays(30), .reason = u"in talks"_s},
        book.today()));

    QCOMPARE(ruleOf(remind(book, first)), u"reminder.held"_s);
    QCOMPARE(ruleOf(remind(book, second)), u"reminder.held"_s);
    must(remind(book, others));
}

void TestMails::aHoldEndsByItselfAndByHand()
{
    BillingBook book;
    const InvoiceId id = addOverdue(book);
    hold(book, id, 3);

    book.clock.time = book.clock.time.addDays(3); // The last day of it.
    QCOMPARE(ruleOf(remind(book, id)), u"reminder.held"_s);
    book.clock.time = book.clock.time.addDays(1);
    must(remind(book, id));
    acceptAll(book);

    book.clock.time = book.clock.time.addDays(8);
    hold(book, id, 30);
    QCOMPARE(ruleOf(remind(book, id)), u"reminder.held"_s);
    must(holdReminders(book.book, {.invoice = id}, book.today()));
    must(remind(book, id));
}

void TestMails::aHoldAnswersWithTheOneItReplaced()
{
    BillingBook book;
    const InvoiceId id = addOverdue(book);
    const ReminderHold none{.invoice = id};
    const ReminderHold first{.invoice = id, .until = book.today().addDays(30), .reason = u"in talks"_s};
    const ReminderHold second{.invoice = id, .until = book.today().addDays(3)};

    QCOMPARE(must(holdReminders(book.book, first, book.today())), none);
    QCOMPARE(must(holdReminders(book.book, second, book.today())), first);
    QCOMPARE(must(holdReminders(book.book, none, book.today())), second);

    // What has ended is not brought back, and the customer's own hold is another one.
    must(holdReminders(book.book, second, book.today()));
    book.clock.time = book.clock.time.addDays(4);
    must(holdReminders(
        book.book, {.customer = book.customer.id, .until = book.today().addDays(3)}, book.today()));
    const ReminderHold later{.invoice = id, .until = book.today().addDays(9)};
    QCOMPARE(must(holdReminders(book.book, later, book.today())), none);
}

void TestMails::aHoldIsRefused_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("rule");

    QTest::newRow("yesterday") << -1 << u"reminder.hold_in_past"_s;
    QTest::newRow("for ever") << 1000 << u"reminder.hold_too_long"_s;
    QTest::newRow("ending none") << 0 << u"reminder.not_held"_s;
}

void TestMails::aHoldIsRefused()
{
    QFETCH(const int, days);
    QFETCH(const QString, rule);
    BillingBook book;
    const InvoiceId id = addOverdue(book);
    const QDate until = days == 0 ? QDate() : book.today().addDays(days);

    QCOMPARE(ruleOf(holdReminders(book.book, {.invoice = id, .until = until}, book.today())), rule);
    QVERIFY(book.all<RemindersHeld>().isEmpty());
}

void TestMails::aHoldMovesToWhomACustomerIsMergedInto()
{
    BillingBook book;
    const Customer other = book.addCustomer(u"B"_s, u"b@b.example"_s);
    const InvoiceId id = addOverdue(book);
    must(holdReminders(book.book, {.customer = other.id, .until = book.today().addDays(9)}, book.today()));

    must(book.append({{.body = CustomerMerged{.from = other.id, .into = book.customer.id}}}));

    QCOMPARE(ruleOf(remind(book, id)), u"reminder.held"_s);
}

void TestMails::aReceiptIsForWhatIsPaidAndOnce()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();
    const MailOrder receipt{.invoice = id, .kind = MailKind::Receipt};
    QCOMPARE(ruleOf(send(book, {receipt})), u"receipt.not_paid"_s);
    pay(book, id);

    must(send(book, {receipt}));
    QCOMPARE(ruleOf(send(book, {receipt})), u"mail.sent_before"_s);
    MailOrder again = receipt;
    again.again = true;
    must(send(book, {again}));

    QCOMPARE(book.all<MailQueued>().size(), 2);
    QCOMPARE(book.all<MailQueued>().first().kind, MailKind::Receipt);
}

void TestMails::aDocumentGoesOutOnceUnlessAskedForAgain()
{
    BillingBook book;
    const InvoiceId note = book.addIssued({.type = DocumentType::CreditNote});
    const MailOrder order{.invoice = note, .kind = MailKind::Document};

    must(send(book, {order}));

    QCOMPARE(ruleOf(send(book, {order})), u"mail.sent_before"_s);
    QVERIFY(book.all<MailQueued>().first().attached);
    QCOMPARE(ruleOf(send(book, {{.invoice = book.addDraft(), .kind = MailKind::Document}})),
        u"invoice.is_draft"_s);
}

void TestMails::aStatementGoesOutOnceForTheSameDays()
{
    BillingBook book;
    MailOrder order{.kind = MailKind::Statement, .customer = book.customer.id};

    must(send(book, {order}));
    QCOMPARE(ruleOf(send(book, {order})), u"mail.sent_before"_s);
    QCOMPARE(ruleOf(send(book, {order, order})), u"mail.sent_before"_s);
    order.from = QDate(2026, 2, 1);
    order.through = QDate(2026, 2, 28);
    must(send(book, {order}));

    const MailQueued first = book.all<MailQueued>().first();
    QCOMPARE(first.from, QDate(2026, 1, 1));
    QCOMPARE(first.through, book.today());
    QVERIFY(first.invoice.isEmpty());
    std::swap(order.from, order.through);
    QCOMPARE(ruleOf(send(book, {order})), u"report.days_reversed"_s);
}

void TestMails::severalAddressesAreCheckedOneByOne()
{
    BillingBook book;
    const InvoiceId id = book.addIssued();
    MailOrder order{.invoice = id,
        .to = u"a@b.example; c@d.example,a@b.example"_s,
        .kind = MailKind::Document,
        .cc = u"e@f.example"_s};

    must(send(book, {order}));
    QCOMPARE(book.all<MailQueued>().first().to, u"a@b.example, c@d.example"_s);
    QCOMPARE(book.all<MailQueued>().first().cc, u"e@f.example"_s);

    order.again = true;
    order.cc = u"e@f.example\r\nBcc: g@h.example"_s;
    QCOMPARE(ruleOf(send(book, {order})), u"customer.email_malformed"_s);
    QStringList many;
    for (int i = 0; i < 21; ++i)
        many.append(u"a%1@b.example"_s.arg(i));
    order.cc = many.join(u',');
    QCOMPARE(ruleOf(send(book, {order})), u"mail.too_many_addresses"_s);
}

void TestMails::allOrNone()
{
    BillingBook book;
    const InvoiceId good = addOverdue(book);
    const InvoiceId bad = book.addIssued();
    const qint64 before = book.entryCount();

    QCOMPARE(ruleOf(send(book, {reminderOf(good), reminderOf(bad)})), u"reminder.not_overdue"_s);

    QCOMPARE(book.entryCount(), before);
}

void TestMails::askingBeforehandWritesNothing()
{
    BillingBook book;
    const InvoiceId id = addOverdue(book);
    const qint64 before = book.entryCount();

    MailOrder order = reminderOf(id);
    order.hold = std::chrono::seconds(10);
    QCOMPARE(must(mailVerdict(book.book, order, {}, rulesOf(book))), 1);
    hold(book, id, 1);
    QCOMPARE(ruleOf(mailVerdict(book.book, order, {}, rulesOf(book))), u"reminder.held"_s);

    QCOMPARE(book.entryCount(), before + 1);
}

void TestMails::noMailTwiceAndNoneWhileHeld()
{
    const bool fine = rc::check("reminders keep their pause and their holds", [] {
        BillingBook book;
        const InvoiceId id = addOverdue(book);
        QDate heldUntil;
        QDate lastReminder;
        int receipts = 0;
        const auto steps = *rc::gen::container<std::vector<int>>(25, rc::gen::inRange(0, 6));
        for (const int step : steps) {
            if (step == 0) {
                book.clock.time = book.clock.time.addDays(*rc::gen::inRange(1, 6));
            } else if (step == 1) {
                const int days = *rc::gen::inRange(0, 12);
                hold(book, id, days);
                heldUntil = book.today().addDays(days);
            } else if (step == 2 && heldUntil.isValid() && heldUntil >= book.today()) {
                must(holdReminders(book.book, {.invoice = id}, book.today()));
                heldUntil = QDate();
            } else if (step == 3) {
                acceptAll(book);
            } else if (step == 4) {
                receipts += send(book, {{.invoice = id, .kind = MailKind::Document}}) ? 1 : 0;
            } else if (remind(book, id)) {
                RC_ASSERT(!heldUntil.isValid() || heldUntil < book.today());
                RC_ASSERT(!lastReminder.isValid() || lastReminder.daysTo(book.today()) >= 7);
                lastReminder = book.today();
            }
        }
        RC_ASSERT(receipts <= 1);
    });
    QVERIFY(fine);
}
