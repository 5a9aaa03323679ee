#include "tests/core/outbox/tst_partlinks.h"

#include "core/billing/OpenPayPage.h"
#include "core/billing/ResolveEffect.h"
#include "tests/core/outbox/PartWorld.h"
#include "tests/core/outbox/TransferBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using State = EffectTable::State;
constexpr auto Paid = sandbox::PayOutcome::State::Paid;

const Currency eur = Currency::of("EUR");
constexpr qint64 whole = 11'900; //!< What is open of a document as usual.

Money cents(qint64 minor)
{
    return Money(minor, eur);
}

//! An issued invoice with an active link over a part of it, mailed.
InvoiceId addPart(StripeBook &book, qint64 minor)
{
    const InvoiceId id = book.addIssued();
    must(book.send(id, {.part = cents(minor)}));
    runAll(book);
    return id;
}

} // namespace

void TestPartLinks::aPartIsAskedForAndWrittenDownAsSuch()
{
    StripeBook book;
    const InvoiceId id = addPart(book, 5'000);

    const LinkRecord link = book.linkOf(id);
    QCOMPARE(link.amount, cents(5'000));
    QVERIFY(link.isPart);
    QCOMPARE(link.state, LinkState::Active);
    QVERIFY(book.all<LinkRequested>().first().isPart);
    QCOMPARE(book.mail.tries.size(), 1);
    QByteArray mail = book.mail.tries.first().message;
    mail.replace("=\r\n", "");
    QVERIFY(mail.contains("50.00"));
    QVERIFY(mail.contains("119.00")); // And says what it is a part of.
}

void TestPartLinks::aPartThatCannotBeIsRefused_data()
{
    QTest::addColumn<Money>("part");
    QTest::addColumn<QString>("rule");

    QTest::newRow("more than is open") << cents(whole + 1) << u"link.part_above_open"_s;
    QTest::newRow("nothing") << cents(0) << u"money.not_positive"_s;
    QTest::newRow("less than nothing") << cents(-100) << u"money.not_positive"_s;
    QTest::newRow("another currency") << Money(5'000, Currency::of("USD")) << u"link.part_currency"_s;
    QTest::newRow("less than the provider takes") << cents(1) << u"gateway.amount_too_small"_s;
}

void TestPartLinks::aPartThatCannotBeIsRefused()
{
    QFETCH(const Money, part);
    QFETCH(const QString, rule);
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const qint64 before = book.entryCount();

    QCOMPARE(ruleOf(book.send(id, {.part = part})), rule);

    QCOMPARE(book.entryCount(), before);
}

void TestPartLinks::aPartThatIsAllIsNoPart()
{
    StripeBook book;
    const InvoiceId id = addPart(book, whole);

    QVERIFY(!book.linkOf(id).isPart);
    QCOMPARE(ruleOf(book.send(id)), u"link.already_mailed"_s); // The very link.
}

void TestPartLinks::theSamePartIsUsedAgainAnotherIsClosedFirst()
{
    StripeBook book;
    const InvoiceId id = addPart(book, 5'000);

    QCOMPARE(must(book.send(id, {.again = true, .part = cents(5'000)})).waiting.size(), 1); // The mail.
    const CommandOutcome other = must(book.send(id, {.part = cents(4'000)}));
    QCOMPARE(other.waiting.size(), 3); // The closing, the link, the mail.
    runAll(book);
    QCOMPARE(activeLinks(book), 1);
    QCOMPARE(book.linkOf(id).amount, cents(4'000));

    must(book.send(id)); // All of it after all.
    runAll(book);
    QCOMPARE(activeLinks(book), 1);
    QCOMPARE(book.linkOf(id).amount, cents(whole));
    QVERIFY(!book.linkOf(id).isPart);
}

void TestPartLinks::aLinkToCopyMayBeOverAPart()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();

    QCOMPARE(must(makePaymentLink(book.book, id, book.route, {.part = cents(5'000)})).waiting.size(), 1);
    runAll(book);

    QCOMPARE(book.linkOf(id).amount, cents(5'000));
    QVERIFY(book.linkOf(id).isPart);
    QVERIFY(must(makePaymentLink(book.book, id, book.route, {.part = cents(5'000)}))
                .waiting.isEmpty()); // It is there.
    QCOMPARE(book.mail.tries.size(), 0);
}

void TestPartLinks::aPartStaysWhileAsMuchIsOpen_data()
{
    QTest::addColumn<qint64>("settled");

    QTest::newRow("more is open") << qint64(1'900);
    QTest::newRow("exactly as much is open") << qint64(6'900);
}

void TestPartLinks::aPartStaysWhileAsMuchIsOpen()
{
    QFETCH(const qint64, settled);
    StripeBook book;
    const InvoiceId id = addPart(book, 5'000);
    const QString page = book.openPage(id);

    book.payByHand(id, cents(settled));
    runAll(book);

    QCOMPARE(book.effects(OutboxWhat::LinkRevoke).size(), 0);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QVERIFY(book.pay(page).state == Paid);
    must(book.poll());
    QCOMPARE(book.invoice(id).open, cents(whole - settled - 5'000));
    QVERIFY(book.balance(u"customer credit"_s).isZero());
}

void TestPartLinks::aPartIsClosedWhenLessIsOpen()
{
    StripeBook book;
    const InvoiceId id = addPart(book, 5'000);
    const QString page = book.openPage(id);

    writeOff(book, id, cents(6'901));
    runAll(book);

    QCOMPARE(book.effects(OutboxWhat::LinkRevoke).size(), 1);
    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
    QCOMPARE(activeLinks(book), 0);
    QVERIFY(book.pay(page).state != Paid);
}

void TestPartLinks::aPartIsMadeAndMailedAlthoughOpenChanged()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    must(book.send(id, {.part = cents(5'000)}));
    book.payByHand(id, cents(1'900));

    runAll(book);

    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.mail.tries.size(), 1);
}

void TestPartLinks::aPartIsNotMadeWhenLessIsOpenMeanwhile()
{
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome sent = must(book.send(id, {.part = cents(5'000)}));
    book.payByHand(id, cents(7'000));

    runAll(book);

    QCOMPARE(book.sandboxLinks(), 0);
    for (const EntryId &effect : sent.waiting)
        QCOMPARE(book.stateOf(effect), State::Dropped);
}

void TestPartLinks::whatAPartBringsLeavesTheRestOpen()
{
    StripeBook book;
    const InvoiceId id = addPart(book, 5'000);

    QVERIFY(book.pay(book.openPage(id)).state == Paid);
    must(book.poll());

    QCOMPARE(book.invoice(id).open, cents(6'900));
    QCOMPARE(book.linkOf(id).state, LinkState::Paid);
    must(book.send(id));
    runAll(book);
    QCOMPARE(book.linkOf(id).amount, cents(6'900));
    QVERIFY(book.pay(book.openPage(id)).state == Paid);
    must(book.poll());
    QCOMPARE(book.invoice(id).open, cents(0));
    QVERIFY(book.balance(u"customer credit"_s).isZero());
}

void TestPartLinks::theRestWaitsUntilNoPageOfThePartIsOpen()
{
    StripeBook book;
    const InvoiceId id = addPart(book, 5'000);
    const LinkId part = book.linkOf(id).id;
    const QString first = book.openPage(id);
    const QString second = book.openPage(id);
    QVERIFY(book.pay(first).state == Paid);
    must(book.poll());

    const auto closing = book.effects(OutboxWhat::LinkRevoke);
    QCOMPARE(closing.size(), 1);
    const CommandOutcome rest = must(book.send(id));
    QCOMPARE(must(EffectTable(book.database).byEntry(rest.waiting.first())).after, closing.first().id);
    runAll(book);

    QVERIFY(book.pay(second).state != Paid);
    QCOMPARE(book.charged(), 5'000);
    QCOMPARE(must(LinkTable(book.database).byId(part)).state, LinkState::Paid);
    QCOMPARE(book.stateOf(closing.first().id), State::Done);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.linkOf(id).amount, cents(6'900));
}

void TestPartLinks::aPartThatWasPaidMeanwhileStopsWhatReplacesIt()
{
    StripeBook book;
    const InvoiceId id = addPart(book, 5'000);
    const QString page = book.openPage(id);
    const QString other = book.openPage(id);
    const CommandOutcome next = must(book.send(id, {.part = cents(4'000)}));
    QVERIFY(book.pay(page).state == Paid);

    runAll(book);

    QCOMPARE(book.invoice(id).open, cents(6'900));
    for (const EntryId &effect : next.waiting)
        QCOMPARE(book.stateOf(effect), State::Dropped);
    QCOMPARE(book.sandboxLinks(), 1);
    QVERIFY(book.pay(other).state != Paid);
}

void TestPartLinks::takingBackTheReplacementKeepsPagesClosedOfAPaidPart()
{
    StripeBook book;
    const InvoiceId id = addPart(book, 5'000);
    const QString page = book.openPage(id);
    const QString other = book.openPage(id);
    const CommandOutcome next = must(book.send(id, {.hold = std::chrono::seconds(10), .part = cents(4'000)}));
    QVERIFY(book.pay(page).state == Paid);
    must(book.poll());

    for (qsizetype i = next.waiting.size() - 1; i >= 0; --i)
        must(resolveEffect(book.book, next.waiting.at(i), Resolution::Dropped));
    runAll(book);

    QVERIFY(book.pay(other).state != Paid);
    QCOMPARE(book.charged(), 5'000);
}

void TestPartLinks::aTransferMayBeOverAPart()
{
    TransferBook book;
    const InvoiceId id = book.addIssued();
    must(book.send(id, {.way = PayWay::BankTransfer, .part = cents(5'000)}));
    runAll(book);
    QCOMPARE(book.wayOf(id).transfer->missing, cents(5'000));

    book.fund(5'000, id);
    must(book.poll());

    QCOMPARE(book.linkOf(id).state, LinkState::Paid);
    QCOMPARE(book.invoice(id).open, cents(6'900));
    QVERIFY(book.effects(OutboxWhat::LinkRevoke).isEmpty()); // A transfer has no pages.
}

void TestPartLinks::neverMoreThanIsOwed_data()
{
    QTest::addColumn<int>("seed");

    bool chosen = false;
    const int one = qEnvironmentVariableIntValue("QUITTANCE_SEED", &chosen);
    const int count = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 150 : 15;
    if (chosen)
        QTest::addRow("seed %d", one) << one;
    for (int seed = 1; seed <= count && !chosen; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestPartLinks::neverMoreThanIsOwed()
{
    QFETCH(const int, seed);
    PartWorld world(seed);

    for (int i = 0; i < 60 && !QTest::currentTestFailed(); ++i) {
        world.step();
        QVERIFY2(world.settled() <= world.total(), qPrintable(u"after step %1"_s.arg(i)));
        QVERIFY2(activeLinks(world.book) <= 1, qPrintable(u"after step %1"_s.arg(i)));
    }
    world.look();
    world.look();

    QVERIFY(!world.asksForTooMuch());
    QCOMPARE(world.open(), world.total() - world.settled());
    QVERIFY(world.book.balance(u"customer credit"_s).isZero());
    m_paidParts += world.paidParts;
    m_closedParts += world.closedParts;
    m_shutPages += world.shutPages;
    m_paidRests += world.paidRests;
}

void TestPartLinks::everythingHappenedSomewhere()
{
    if (qEnvironmentVariableIsSet("QUITTANCE_SEED"))
        QSKIP("One seed need not bring everything.");

    QVERIFY(m_paidParts > 0);
    QVERIFY(m_closedParts > 0);
    QVERIFY(m_shutPages > 0); // Somebody came too late.
    QVERIFY(m_paidRests > 0);
}
