#include "tests/core/outbox/tst_linkoutbox.h"

#include "core/billing/ResolveEffect.h"
#include "core/outbox/gatewayTry.h"
#include "tests/core/outbox/StripeBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = sandbox::Fault::Kind;
using State = EffectTable::State;

//! The text of a mail, its line folding and quoted-printable undone.
QByteArray readable(QByteArray message)
{
    message.replace("=\r\n", "");
    message.replace("=3D", "=");
    return message;
}

QByteArray sealedMail(StripeBook &book, const EntryId &mail)
{
    return must(book.journal.openSealed(book.mailRecord(mail).composedEntry, u"message"_s));
}

} // namespace

void TestLinkOutbox::makesOneLinkWhateverGoesWrong_data()
{
    QTest::addColumn<sandbox::Fault>("fault");

    QTest::newRow("too many requests") << linkFault(Kind::Status, 429);
    QTest::newRow("too many requests, thrice") << linkFault(Kind::Status, 429, 3);
    QTest::newRow("a server fault before it acted") << linkFault(Kind::Status, 500);
    sandbox::Fault acted = linkFault(Kind::Status, 500);
    acted.acted = true;
    QTest::newRow("a server fault after it acted") << acted;
    QTest::newRow("out of service") << linkFault(Kind::Status, 503, 4);
    QTest::newRow("the key is in use") << linkFault(Kind::Status, 409);
    QTest::newRow("cut before") << linkFault(Kind::CutBefore);
    QTest::newRow("cut after") << linkFault(Kind::CutAfter);
    QTest::newRow("cut after, five times") << linkFault(Kind::CutAfter, 500, 5);
    QTest::newRow("half an answer") << linkFault(Kind::Truncate);
    QTest::newRow("the key is not accepted") << linkFault(Kind::Status, 401, 2);
    QTest::newRow("a permission is missing") << linkFault(Kind::Status, 403, 2);
    sandbox::Fault slow = linkFault(Kind::Latency);
    slow.latency = 1h;
    QTest::newRow("no answer in time") << slow;
}

void TestLinkOutbox::makesOneLinkWhateverGoesWrong()
{
    QFETCH(const sandbox::Fault, fault);
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const EntryId effect = must(book.send(id)).waiting.at(0);
    book.addFault(fault);

    for (int failed = 1; failed <= fault.times; ++failed) {
        const OutboxRun run = book.runLinks();
        QCOMPARE(run.postponed, 1);
        QCOMPARE(run.settled, 0);
        QCOMPARE(book.stateOf(effect), State::Requested);
        QCOMPARE(book.attemptOf(effect).attempts, failed);
        QVERIFY(book.attemptOf(effect).notBefore > book.clock.now());
        QCOMPARE(book.runLinks().postponed, 0); // Its time has not come.
        book.waitFor(effect);
    }
    QCOMPARE(book.runLinks().settled, 1);

    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.sandboxLinks(), 1);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.linkOf(id).externalId, book.stripe.state().links.oldestFirst().first()[u"id"_s].toString());
    QCOMPARE(book.runLinks().settled, 0);
    QCOMPARE(book.transport.posts.size(), fault.times + 1);
    for (const HttpRequest &post : book.transport.posts) {
        QCOMPARE(post.body, book.transport.posts.first().body);
        QCOMPARE(post.headers.value("idempotency-key", post.headers.value("Idempotency-Key")),
            effect.text().toLatin1());
    }
    for (const sandbox::SeenRequest &seen : book.gate.seen())
        if (seen.method == "POST")
            QCOMPARE(seen.idempotencyKey, effect.text().toLatin1());
}

void TestLinkOutbox::everyTryIsTheSameRequest()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const EntryId effect = must(book.send(id)).waiting.at(0);
    book.addFault(linkFault(Kind::CutAfter));
    book.runLinks();

    // What changes between two tries must not reach the request.
    Customer renamed = book.customer;
    renamed.name = u"Another Name"_s;
    must(book.append({{.body = CustomerSaved{renamed}}}));
    book.waitFor(effect);
    book.runLinks();

    QCOMPARE(book.transport.posts.size(), 2);
    QCOMPARE(book.transport.posts.at(0).headers, book.transport.posts.at(1).headers);
    QCOMPARE(book.transport.posts.at(0).body, book.transport.posts.at(1).body);
    QCOMPARE(book.transport.posts.at(0).url, book.transport.posts.at(1).url);
}

void TestLinkOutbox::aRefusalIsFinalAndTakesItsMailAlong()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome first = must(book.send(id));
    book.addFault(linkFault(Kind::Status, 400));

    const OutboxRun run = book.runLinks();

    QCOMPARE(run.settled, 1);
    QCOMPARE(run.done, 0);
    QCOMPARE(book.stateOf(first.waiting.at(0)), State::Refused);
    QCOMPARE(book.stateOf(first.waiting.at(1)), State::Dropped);
    QCOMPARE(book.all<EffectDropped>().last().reason, u"awaited_effect_failed"_s);
    QCOMPARE(book.runMails().settled, 0);
    QCOMPARE(book.mail.tries.size(), 0);

    // Asked for once more, by a person: a new wish with a new key.
    const CommandOutcome second = must(book.send(id));
    book.runLinks();
    QCOMPARE(book.sandboxLinks(), 1);
    QCOMPARE(book.linkOf(id).id.text(), second.waiting.at(0).text());
    QVERIFY(second.waiting.at(0) != first.waiting.at(0));
}

void TestLinkOutbox::afterTheWindowTheLinkIsLookedUp_data()
{
    QTest::addColumn<Kind>("fault");
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<int>("posts");
    QTest::addColumn<State>("state");

    QTest::newRow("within the window the request is repeated")
        << Kind::CutAfter << qint64(21) << 2 << State::Done;
    QTest::newRow("within the window it is made") << Kind::CutBefore << qint64(21) << 2 << State::Done;
    QTest::newRow("at its end it is looked up and found") << Kind::CutAfter << qint64(23) << 1 << State::Done;
    QTest::newRow("a week later, found") << Kind::CutAfter << qint64(7 * 24) << 1 << State::Done;
    QTest::newRow("looked up and not there") << Kind::CutBefore << qint64(23) << 1 << State::Refused;
    QTest::newRow("a week later, not there") << Kind::CutBefore << qint64(7 * 24) << 1 << State::Refused;
    constexpr qint64 aYearBack = -365 * 24; // The clock was wrong at the first try, and was set right.
    QTest::newRow("by a wrong clock, found") << Kind::CutAfter << aYearBack << 1 << State::Done;
}

void TestLinkOutbox::afterTheWindowTheLinkIsLookedUp()
{
    QFETCH(const Kind, fault);
    QFETCH(const qint64, hours);
    QFETCH(const int, posts);
    QFETCH(const State, state);
    StripeBook book;
    book.addSent(); // Another link, which must not be taken for ours.
    const qsizetype before = book.transport.posts.size();
    const InvoiceId id = book.addIssued();
    const CommandOutcome sent = must(book.send(id));
    book.addFault(linkFault(fault));
    book.runLinks();

    book.clock.time = book.clock.time.addSecs(hours * 3600);
    QCOMPARE(book.runLinks().settled, 1);

    QCOMPARE(book.transport.posts.size(), before + posts);
    QCOMPARE(book.stateOf(sent.waiting.at(0)), state);
    if (state == State::Done) {
        QCOMPARE(book.sandboxLinks(), 2);
        QCOMPARE(
            book.linkOf(id).externalId, book.stripe.state().links.oldestFirst().last()[u"id"_s].toString());
        QVERIFY(!book.mailRecord(sent.waiting.at(1)).composedEntry.isEmpty());
    } else {
        QCOMPARE(book.sandboxLinks(), 1);
        QCOMPARE(book.all<LinkRefused>().last().rule, u"outbox.window_passed"_s);
        QCOMPARE(book.stateOf(sent.waiting.at(1)), State::Dropped);
    }
}

void TestLinkOutbox::whatIsNotFoundAfterAWrongClockTriedFirstIsForAPerson()
{
    StripeBook book;
    const EntryId effect = must(book.send(book.addIssued())).waiting.at(0);
    const QDateTime now = book.clock.time;
    book.addFault(linkFault(Kind::CutBefore));
    book.clock.time = now.addYears(1);
    book.runLinks();
    book.clock.time = now;

    QCOMPARE(book.runLinks().postponed, 1);

    QCOMPARE(book.effects(OutboxWhat::PaymentLink).first().state, OutboxState::Uncertain);
    QVERIFY(book.all<LinkRefused>().isEmpty());
    must(resolveEffect(book.book, effect, Resolution::Dropped));
    QCOMPARE(book.stateOf(effect), State::Dropped);
}

void TestLinkOutbox::aClockThatWasAheadAtTheFirstTryHidesNothingLater()
{
    constexpr int ahead = 10;
    StripeBook book;
    const EntryId effect = must(book.send(book.addIssued())).waiting.at(0);
    book.addFault(linkFault(Kind::CutAfter));
    book.runLinks();
    book.setFirstTry(effect, book.clock.time.addDays(ahead));
    book.clock.time = book.clock.time.addDays(2 * ahead);

    QCOMPARE(book.runLinks().settled, 1);

    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.sandboxLinks(), 1);
}

void TestLinkOutbox::whatAWrongClockTriedIsNotAskedForAgain_data()
{
    QTest::addColumn<int>("tried");
    QTest::addColumn<bool>("isLookedFor");
    QTest::addColumn<int>("noted");
    QTest::addColumn<int>("then");
    QTest::addColumn<int>("posts");

    QTest::newRow("a look saw that it was ahead") << 240 << true << 0 << 241 << 0;
    QTest::newRow("the journal tells that it was ahead") << 240 << false << 0 << 241 << 0;
    QTest::newRow("the journal tells that it is behind now") << 0 << false << 30 << 1 << 0;
    QTest::newRow("it was right") << 0 << false << 1 << 2 << 1;
}

void TestLinkOutbox::whatAWrongClockTriedIsNotAskedForAgain()
{
    QFETCH(const int, tried);
    QFETCH(const bool, isLookedFor);
    QFETCH(const int, noted);
    QFETCH(const int, then);
    QFETCH(const int, posts);
    constexpr qint64 hour = 3600;
    StripeBook book;
    const EntryId effect = must(book.send(book.addIssued())).waiting.at(0);
    const QDateTime start = book.clock.time;
    book.addFault(linkFault(Kind::CutAfter));
    book.clock.time = start.addSecs(tried * hour);
    QCOMPARE(book.runLinks().postponed, 1);
    const qsizetype before = book.transport.posts.size();
    book.clock.time = start.addSecs(noted * hour);
    if (isLookedFor) {
        book.addFault({.kind = Kind::Status, .status = 500, .method = "GET", .times = -1});
        QCOMPARE(book.runLinks().postponed, 1);
        book.gate.faults().clear();
    } else {
        must(book.append({{.body = CompanyProfileSet{book.company}}}));
    }

    book.clock.time = start.addSecs(then * hour); // The time that was noted is a credible one now.
    QCOMPARE(book.runLinks().settled, 1);

    QCOMPARE(book.transport.posts.size(), before + posts);
    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.sandboxLinks(), 1);
}

void TestLinkOutbox::aLookupThatFailsIsTriedAgain()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const EntryId effect = must(book.send(id)).waiting.at(0);
    book.addFault(linkFault(Kind::CutAfter));
    book.runLinks();
    book.clock.time = book.clock.time.addDays(2);
    book.addFault({.kind = Kind::Status, .status = 500, .method = "GET", .times = -1});

    QCOMPARE(book.runLinks().postponed, 1);
    QCOMPARE(book.stateOf(effect), State::Requested);

    book.gate.faults().clear();
    book.waitFor(effect);
    QCOMPARE(book.runLinks().settled, 1);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.sandboxLinks(), 1);
}

void TestLinkOutbox::mailIsComposedWithTheLink()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome sent = must(book.send(id));
    const int commits = book.commits;

    book.runLinks();

    const QList<Entry> entries = book.entries();
    QVERIFY(std::holds_alternative<LinkIssued>(entries.at(entries.size() - 2).body));
    QVERIFY(std::holds_alternative<MailComposed>(entries.last().body));
    QCOMPARE(entries.last().recordedAt, entries.at(entries.size() - 2).recordedAt);
    QVERIFY(book.commits > commits);
    const QByteArray url = must(book.journal.openSealed(book.linkOf(id).issuedEntry, u"url"_s));
    const QByteArray message = readable(sealedMail(book, sent.waiting.at(1)));
    const qsizetype html = message.indexOf("Content-Type: text/html");
    QVERIFY(url.startsWith("https://buy.stripe.com/"));
    QVERIFY(message.left(html).contains("Content-Type: text/plain"));
    QVERIFY(message.left(html).contains(url));
    QVERIFY(message.mid(html).contains(url));
    QVERIFY(message.contains("INV-2026-000001"));

    book.runMails();
    QCOMPARE(book.mail.tries.size(), 1);
    QCOMPARE(book.mail.tries.first().message, sealedMail(book, sent.waiting.at(1)));
    QCOMPARE(book.mail.tries.first().envelope.to, QStringList{u"ap@cinar.example"_s});
    QCOMPARE(book.mail.tries.first().envelope.from, u"billing@brightwater.example"_s);
}

void TestLinkOutbox::aMailThatCannotBeWrittenEndsWithoutTheLink()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome sent = must(book.send(id));
    // The company loses its address between the wish and the link: the mail has no sender.
    CompanyProfile mute = book.company;
    mute.email.clear();
    must(book.append({{.body = CompanyProfileSet{mute}}}));

    book.runLinks();

    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.stateOf(sent.waiting.at(1)), State::Refused);
    QCOMPARE(book.runMails().settled, 0);
    QCOMPARE(book.mail.tries.size(), 0);
}

void TestLinkOutbox::waitsLongerAfterEachFailure()
{
    StripeBook book;
    const EntryId effect = must(book.send(book.addIssued())).waiting.at(0);
    book.addFault(linkFault(Kind::CutBefore, 500, -1));

    QList<qint64> minutes;
    for (int i = 0; i < 7; ++i) {
        book.runLinks();
        minutes.append(book.clock.now().secsTo(book.attemptOf(effect).notBefore) / 60);
        book.waitFor(effect);
    }

    QCOMPARE(minutes, (QList<qint64>{1, 5, 15, 60, 240, 240, 240}));
}

void TestLinkOutbox::theProvidersOwnTimeIsKept()
{
    StripeBook book;
    const EntryId effect = must(book.send(book.addIssued())).waiting.at(0);
    book.addFault(linkFault(Kind::Status, 429));

    book.runLinks();

    const qint64 seconds = book.clock.now().secsTo(book.attemptOf(effect).notBefore);
    QVERIFY2(seconds >= 2 && seconds < 60, qPrintable(QString::number(seconds)));
}

void TestLinkOutbox::oneFailureSparesTheOthersTheTry()
{
    StripeBook book;
    const EntryId first = must(book.send(book.addIssued())).waiting.at(0);
    const EntryId second = must(book.send(book.addIssued())).waiting.at(0);
    book.addFault(linkFault(Kind::Status, 503));

    book.runLinks();

    QCOMPARE(book.transport.posts.size(), 1);
    QCOMPARE(book.attemptOf(first).attempts, 1);
    QCOMPARE(book.attemptOf(second).attempts, 0);
    QCOMPARE(book.runLinks().settled, 0); // The provider is left alone for a while.
    QCOMPARE(book.transport.posts.size(), 1);
    book.waitFor(first);
    QCOMPARE(book.runLinks().settled, 2);
    QCOMPARE(book.stateOf(second), State::Done);
    QCOMPARE(book.sandboxLinks(), 2);
}

void TestLinkOutbox::whatIsHeldIsNotTried()
{
    StripeBook book;
    const CommandOutcome sent = must(book.send(book.addIssued(), {.hold = 10s}));

    QCOMPARE(book.runLinks(true).settled, 0);
    QCOMPARE(book.transport.posts.size(), 0);

    book.clock.time = book.clock.time.addSecs(10);
    QCOMPARE(book.runLinks().settled, 1);
    QCOMPARE(book.runMails().settled, 1);
}

void TestLinkOutbox::impatienceTriesWhatWaits()
{
    StripeBook book;
    const EntryId effect = must(book.send(book.addIssued())).waiting.at(0);
    book.addFault(linkFault(Kind::CutAfter));
    book.runLinks();
    QCOMPARE(book.runLinks().settled, 0);

    QCOMPARE(book.runLinks(true).settled, 1);

    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.sandboxLinks(), 1);
}

void TestLinkOutbox::whatWasCutOffIsTakenUpWithTheSameKey_data()
{
    QTest::addColumn<bool>("acted");

    QTest::newRow("before it was sent") << false;
    QTest::newRow("after the provider acted") << true;
}

void TestLinkOutbox::whatWasCutOffIsTakenUpWithTheSameKey()
{
    QFETCH(const bool, acted);
    StripeBook book;
    const EntryId effect = must(book.send(book.addIssued())).waiting.at(0);
    // What a program leaves behind that ends in the middle of a try.
    must(book.journal.change(
        Touched::Outbox, [&] { return OutboxAttemptTable(book.database).begin(effect, book.clock.now()); }));
    if (acted)
        must(book.journal.openSealed(effect, u"request"_s)
                 .and_then(requestFrom)
                 .and_then([&](const GatewayRequest &request) {
                     return book.gateway.createLink(request, effect, book.stop);
                 }));

    const OutboxRun run = book.runLinks();

    QCOMPARE(run.settled, 1);
    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.sandboxLinks(), 1);
    QCOMPARE(book.attemptOf(effect).sending, false);
}

void TestLinkOutbox::aDroppedLinkIsNeverMade()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome sent = must(book.send(id, {.hold = 10s}));
    must(resolveEffect(book.book, sent.waiting.at(0), Resolution::Dropped));

    book.clock.time = book.clock.time.addDays(1);
    book.runLinks();
    book.runMails();

    QCOMPARE(book.sandboxLinks(), 0);
    QCOMPARE(book.stateOf(sent.waiting.at(1)), State::Dropped);
    QCOMPARE(book.mail.tries.size(), 0);
    QCOMPARE(must(book.send(id)).waiting.size(), 2);
}

void TestLinkOutbox::aRunWithNothingToDoCommitsNothing()
{
    StripeBook book;
    book.addSent();
    const int commits = book.commits;

    book.runLinks(true);
    book.runMails(true);

    QCOMPARE(book.commits, commits);
}
