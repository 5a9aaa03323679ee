#include "tests/core/outbox/tst_mailoutbox.h"

#include "core/billing/ResolveEffect.h"
#include "tests/core/outbox/StripeBook.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Outcome = MailAnswer::Outcome;
using State = EffectTable::State;

MailAnswer answer(Outcome outcome, int code = 0)
{
    return {.outcome = outcome, .code = code, .words = u"the server's words"_s};
}

//! An invoice whose link is made and whose mail is ready; the mail's effect.
EntryId readyMail(StripeBook &book, MailOrder order = {})
{
    const EntryId mail = must(book.send(book.addIssued(), std::move(order))).waiting.at(1);
    book.runLinks();
    return mail;
}

} // namespace

void TestMailOutbox::everyOutcomeIsWrittenDown_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<State>("effect");
    QTest::addColumn<MailState>("mail");
    QTest::addColumn<int>("settled");

    QTest::newRow("accepted") << Outcome::Accepted << State::Done << MailState::Accepted << 1;
    QTest::newRow("rejected") << Outcome::Rejected << State::Refused << MailState::Refused << 1;
    QTest::newRow("uncertain") << Outcome::Uncertain << State::Uncertain << MailState::Uncertain << 1;
    QTest::newRow("not sent") << Outcome::NotSent << State::Requested << MailState::Queued << 0;
    QTest::newRow("account trouble") << Outcome::AccountTrouble << State::Requested << MailState::Queued << 0;
}

void TestMailOutbox::everyOutcomeIsWrittenDown()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const State, effect);
    QFETCH(const MailState, mail);
    QFETCH(const int, settled);
    StripeBook book;
    const EntryId id = readyMail(book);
    book.mail.answers = {answer(outcome, 250)};

    const OutboxRun run = book.runMails();

    QCOMPARE(run.settled, settled);
    QCOMPARE(run.done, outcome == Outcome::Accepted ? 1 : 0);
    QCOMPARE(run.postponed, 1 - settled);
    QCOMPARE(book.stateOf(id), effect);
    QCOMPARE(book.mailRecord(id).state, mail);
    const auto rows = must(EffectTable(book.database).list(book.clock.now(), 10));
    const auto row = std::ranges::find(rows, id, &OutboxRow::id);
    QCOMPARE(row->answer, u"the server's words"_s);
    QCOMPARE(row->attempts, 1);
    QCOMPARE(row->amount, std::optional(book.linkOf(row->subject).amount)); // of the link it brings
    QCOMPARE(book.attemptOf(id).sending, false);
}

void TestMailOutbox::whatWasNotSentIsTriedAgainWithTheSameBytes()
{
    StripeBook book;
    const EntryId id = readyMail(book);
    book.mail.answers = QList<MailAnswer>(6, answer(Outcome::NotSent));

    QList<qint64> minutes;
    for (int i = 0; i < 6; ++i) {
        book.runMails();
        minutes.append(book.clock.now().secsTo(book.attemptOf(id).notBefore) / 60);
        QCOMPARE(book.runMails().postponed, 0);
        book.waitFor(id);
    }
    QCOMPARE(book.runMails().settled, 1);

    QCOMPARE(minutes, (QList<qint64>{1, 5, 15, 60, 240, 240}));
    QCOMPARE(book.mail.tries.size(), 7);
    QCOMPARE(book.mail.delivered(), 1);
    for (const FakeMailTransport::Sent &sent : book.mail.tries)
        QCOMPARE(sent.message, book.mail.tries.first().message);
    QCOMPARE(book.all<MailComposed>().size(), 1);
}

void TestMailOutbox::troubleWithTheAccountSparesTheOthersTheTry()
{
    StripeBook book;
    const EntryId first = readyMail(book);
    const EntryId second = readyMail(book);
    book.mail.answers = {answer(Outcome::AccountTrouble)};

    book.runMails();

    QCOMPARE(book.mail.tries.size(), 1);
    QCOMPARE(book.attemptOf(first).attempts, 1);
    QCOMPARE(book.attemptOf(second).attempts, 0);
}

void TestMailOutbox::oneMailThatWasNotSentDoesNotHoldBackTheNext()
{
    StripeBook book;
    const EntryId first = readyMail(book);
    const EntryId second = readyMail(book);
    book.mail.answers = {answer(Outcome::NotSent)};

    book.runMails();

    QCOMPARE(book.stateOf(first), State::Requested);
    QCOMPARE(book.stateOf(second), State::Done);
}

void TestMailOutbox::anUncertainMailIsNeverSentAgain()
{
    StripeBook book;
    const EntryId id = readyMail(book);
    book.mail.answers = {answer(Outcome::Uncertain)};
    book.runMails();

    for (int day = 0; day < 5; ++day) {
        book.clock.time = book.clock.time.addDays(1);
        QCOMPARE(book.runMails(day % 2 == 0).settled, 0);
    }

    QCOMPARE(book.mail.tries.size(), 1);
    QCOMPARE(book.stateOf(id), State::Uncertain);
}

void TestMailOutbox::givesUpAfterThreeDays_data()
{
    QTest::addColumn<std::chrono::days>("ahead");

    QTest::newRow("of tries") << std::chrono::days(0);
    QTest::newRow("after a clock that was ahead tried first") << std::chrono::days(700);
    QTest::newRow("after a clock that was behind tried first") << std::chrono::days(-7000);
}

void TestMailOutbox::givesUpAfterThreeDays()
{
    QFETCH(const std::chrono::days, ahead);
    StripeBook book;
    const EntryId id = readyMail(book);
    constexpr int more = 60;
    book.mail.answers = QList<MailAnswer>(more, answer(Outcome::NotSent, 450));
    const QDateTime begun = book.clock.time;
    book.clock.time = begun.addDuration(ahead);
    book.runMails();
    book.clock.time = begun;
    while (book.stateOf(id) == State::Requested && book.mail.tries.size() < more) {
        book.runMails();
        if (book.stateOf(id) == State::Requested)
            book.waitFor(id);
    }

    QCOMPARE(book.stateOf(id), State::Refused);
    QCOMPARE(book.mail.delivered(), 0);
    const std::chrono::seconds tried(begun.secsTo(book.clock.time));
    QVERIFY(tried > 72h);
    QVERIFY(tried <= 76h + 1min);
}

void TestMailOutbox::triesThatReachNoServerGiveNoMailUp_data()
{
    QTest::addColumn<Outcome>("outcome");

    QTest::newRow("offline, refused, name not found") << Outcome::NotSent;
    QTest::newRow("no account that can be used") << Outcome::AccountTrouble;
}

void TestMailOutbox::triesThatReachNoServerGiveNoMailUp()
{
    QFETCH(const Outcome, outcome);
    StripeBook book;
    const EntryId id = readyMail(book);
    constexpr int more = 120;
    book.mail.answers = QList<MailAnswer>(more, answer(outcome));
    const QDateTime back = book.clock.time.addDays(8);
    while (book.clock.time < back) {
        book.runMails();
        QCOMPARE(book.stateOf(id), State::Requested);
        book.waitFor(id);
    }
    book.mail.answers = QList<MailAnswer>(more, answer(Outcome::NotSent, 450));
    const QDateTime reached = book.clock.time;
    while (book.stateOf(id) == State::Requested && !book.mail.answers.isEmpty()) {
        book.runMails();
        if (book.stateOf(id) == State::Requested)
            book.waitFor(id);
    }

    QCOMPARE(book.stateOf(id), State::Refused);
    QVERIFY(reached.addDays(3) < book.clock.time);
    QVERIFY(book.clock.time <= reached.addDays(3).addSecs(4 * 3600));
}

void TestMailOutbox::aMailThatWasHardlyTriedIsNotGivenUpNorTriedForEver()
{
    StripeBook book;
    const EntryId id = readyMail(book);
    constexpr int more = 60;
    book.mail.answers = QList<MailAnswer>(more, answer(Outcome::NotSent, 450));
    book.runMails();
    book.clock.time = book.clock.time.addDays(4);

    book.runMails();
    QCOMPARE(book.stateOf(id), State::Requested);
    while (book.stateOf(id) == State::Requested && book.mail.tries.size() < more) {
        book.clock.time = book.clock.time.addDays(4);
        book.runMails();
    }

    QCOMPARE(book.stateOf(id), State::Refused);
    QCOMPARE(book.mail.tries.size(), 8);
}

void TestMailOutbox::whatWasCutOffIsUncertainOnlyOnceDataBegan_data()
{
    QTest::addColumn<bool>("dataBegun");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("tries");

    QTest::newRow("no byte had left") << false << State::Done << 1;
    QTest::newRow("the message was on its way") << true << State::Uncertain << 0;
}

void TestMailOutbox::whatWasCutOffIsUncertainOnlyOnceDataBegan()
{
    QFETCH(const bool, dataBegun);
    QFETCH(const State, state);
    QFETCH(const int, tries);
    StripeBook book;
    const EntryId id = readyMail(book);
    OutboxAttemptTable attempts(book.database);
    must(book.journal.change(Touched::Outbox, [&] { return attempts.begin(id, book.clock.now()); }));
    if (dataBegun)
        must(book.journal.change(Touched::Outbox, [&] { return attempts.markDataBegun(id); }));

    book.runMails();

    QCOMPARE(book.stateOf(id), state);
    QCOMPARE(book.mail.tries.size(), tries);
    QCOMPARE(book.attemptOf(id).sending, false);
}

void TestMailOutbox::aMailAboutAPaidInvoiceIsDropped()
{
    StripeBook book;
    const InvoiceId invoice = book.addIssued();
    const EntryId id = must(book.send(invoice)).waiting.at(1);
    book.runLinks();
    book.pay(book.openPage(invoice));
    must(book.poll());

    book.runMails();

    QCOMPARE(book.stateOf(id), State::Dropped);
    QCOMPARE(book.all<EffectDropped>().last().reason, u"invoice_paid"_s);
    QCOMPARE(book.mail.tries.size(), 0);
}

void TestMailOutbox::aMailWaitsForItsLink()
{
    StripeBook book;
    const EntryId id = must(book.send(book.addIssued())).waiting.at(1);

    book.runMails(true);
    QCOMPARE(book.attemptOf(id).attempts, 0);

    book.runLinks();
    book.runMails();
    QCOMPARE(book.stateOf(id), State::Done);
}

void TestMailOutbox::aMailAboutAnOlderLinkIsWrittenWhenItIsSent()
{
    StripeBook book;
    const InvoiceId invoice = book.addSent();
    book.clock.time = book.clock.time.addDays(3);

    const CommandOutcome again = must(book.send(invoice, {.subject = u"Reminder"_s, .again = true}));
    book.runLinks();
    QCOMPARE(book.runMails().settled, 1);

    QCOMPARE(again.waiting.size(), 1);
    QCOMPARE(book.mail.delivered(), 2);
    QCOMPARE(book.sandboxLinks(), 1);
    QVERIFY(book.mail.tries.last().message.contains("Subject: Reminder"));
    QVERIFY(book.mail.tries.last().message != book.mail.tries.first().message);
    QCOMPARE(book.all<MailComposed>().size(), 2);
}

void TestMailOutbox::sendingAgainIsANewMail()
{
    StripeBook book;
    const EntryId id = readyMail(book);
    book.mail.answers = {answer(Outcome::Uncertain)};
    book.runMails();

    must(resolveEffect(book.book, id, Resolution::Again));
    book.runMails();

    QCOMPARE(book.stateOf(id), State::Dropped);
    QCOMPARE(book.mail.tries.size(), 2);
    QCOMPARE(book.all<MailComposed>().size(), 2);
    QVERIFY(book.all<MailComposed>().at(0).messageId != book.all<MailComposed>().at(1).messageId);
}

void TestMailOutbox::whatIsHeldIsNotSent()
{
    StripeBook book;
    const EntryId id = readyMail(book, {.hold = 60s});
    book.clock.time = book.clock.time.addSecs(59);
    book.runLinks(true);
    book.runMails(true);
    QCOMPARE(book.attemptOf(id).attempts, 0);

    book.clock.time = book.clock.time.addSecs(1);
    book.runLinks();
    book.runMails();

    QCOMPARE(book.stateOf(id), State::Done);
}

void TestMailOutbox::whatAClockThatWasAheadPutOffGoesOnceItIsRight_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<std::chrono::seconds>("ahead");
    QTest::addColumn<bool>("goes");

    constexpr std::chrono::seconds twoYears = std::chrono::years(2);
    QTest::newRow("a mail that was not sent") << Outcome::NotSent << twoYears << true;
    QTest::newRow("a server that pauses") << Outcome::AccountTrouble << twoYears << true;
    QTest::newRow("as little as clocks correct by themselves") << Outcome::NotSent << 60s << false;
    QTest::newRow("it was right") << Outcome::AccountTrouble << 0s << false;
}

void TestMailOutbox::whatAClockThatWasAheadPutOffGoesOnceItIsRight()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const std::chrono::seconds, ahead);
    QFETCH(const bool, goes);
    StripeBook book;
    const QList<EntryId> mails{readyMail(book), readyMail(book)};
    const QDateTime now = book.clock.time;
    book.mail.answers = {answer(outcome), answer(outcome)};
    book.clock.time = now.addDuration(ahead);
    book.runMails();
    book.mail.answers.clear();

    book.clock.time = now;

    QCOMPARE(must(EffectTable(book.database).hasDue(now)), goes);
    for (const OutboxRow &row : book.effects(OutboxWhat::Mail))
        QCOMPARE(row.nextTry.isValid(), !goes && row.attempts > 0);
    book.runMails();
    for (const EntryId &mail : mails)
        QCOMPARE(book.stateOf(mail), goes ? State::Done : State::Requested);
}

void TestMailOutbox::whatAClockThatWasAheadHeldGoesOnceItIsRight()
{
    StripeBook book;
    const InvoiceId invoice = book.addIssued();
    const QDateTime now = book.clock.time;
    book.clock.time = now.addYears(2);
    const EntryId mail = must(book.send(invoice, {.hold = 60s})).waiting.at(1);

    book.clock.time = now;
    book.runLinks();
    book.runMails();

    QCOMPARE(book.stateOf(mail), State::Done);
}
