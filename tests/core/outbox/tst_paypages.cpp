#include "tests/core/outbox/tst_paypages.h"

#include "core/billing/OpenPayPage.h"
#include "tests/core/outbox/TransferBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Paid = sandbox::PayOutcome::State::Paid;
constexpr qint64 whole = 11'900;

Money cents(qint64 minor)
{
    return Money(minor, Currency::of("EUR"));
}

CommandOutcome openPage(StripeBook &book, const InvoiceId &id)
{
    const CommandOutcome outcome = must(openPayPage(book.book, id, book.route));
    book.runLinks();
    book.runLinks(); // What waited for a closing.
    return outcome;
}

} // namespace

void TestPayPages::aPageIsPaidOnce()
{
    TransferBook book;
    const InvoiceId id = book.addIssued();

    openPage(book, id);

    const LinkRecord link = book.linkOf(id);
    QCOMPARE(link.way, PayWay::Checkout);
    QCOMPARE(link.state, LinkState::Active);
    QCOMPARE(link.expiresAt, book.clock.now().addDays(1));
    QVERIFY(book.wayOf(id).url.isValid());
    QVERIFY(book.mail.tries.isEmpty());
    QCOMPARE(book.stripe.state().sessions.find(link.externalId)->value(u"customer"_s).toString(), book.payer);
    QVERIFY(book.pay(link.externalId).state == Paid);
    must(book.poll());
    must(book.poll(true));
    QCOMPARE(book.all<PaymentReceived>().size(), 1);
    QCOMPARE(book.invoice(id).open, cents(0));
    QCOMPARE(book.linkOf(id).state, LinkState::Paid);
}

void TestPayPages::thePageThatIsOpenIsUsedAgain()
{
    TransferBook book;
    const InvoiceId id = book.addIssued();
    openPage(book, id);

    const CommandOutcome again = openPage(book, id);

    QVERIFY(again.waiting.isEmpty());
    QCOMPARE(again.ids, QList<InvoiceId>{id});
    QCOMPARE(book.stripe.state().sessions.oldestFirst().size(), 1);
}

void TestPayPages::aPageExpiresAndTheBalanceIsFreeAgain()
{
    TransferBook book;
    const InvoiceId id = book.addIssued();
    openPage(book, id);
    must(book.poll());
    book.clock.time = book.clock.time.addDays(1).addSecs(60);
    book.sandboxClock.fix(book.clock.now());
    book.stripe.catchUp();

    must(book.poll());

    QCOMPARE(book.linkOf(id).state, LinkState::Expired);
    QCOMPARE(book.all<LinkExpired>().size(), 1);
    QVERIFY(!openPage(book, id).waiting.isEmpty());
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
}

void TestPayPages::aPageThatExpiredUnseenIsClosedFirst()
{
    TransferBook book;
    const InvoiceId id = book.addIssued();
    openPage(book, id);
    const QString first = book.linkOf(id).externalId;
    book.clock.time = book.clock.time.addDays(1).addSecs(60);

    const CommandOutcome outcome = openPage(book, id);

    QCOMPARE(outcome.waiting.size(), 2);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QVERIFY(book.linkOf(id).externalId != first);
}

void TestPayPages::payingElsewhereClosesThePage()
{
    TransferBook book;
    const InvoiceId id = book.addIssued();
    openPage(book, id);
    const QString session = book.linkOf(id).externalId;

    book.payByHand(id, cents(whole));
    book.runLinks();

    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
    QCOMPARE(book.stripe.state().sessions.find(session)->value(u"status"_s).toString(), u"expired"_s);
    QVERIFY(book.pay(session).state != Paid);
}

void TestPayPages::itClosesTheMailedLinkFirst()
{
    TransferBook book;
    const InvoiceId id = book.addSent();
    const QString mailed = book.linkOf(id).externalId;

    openPage(book, id);

    QVERIFY(!book.stripe.state().links.find(mailed)->value(u"active"_s).toBool());
    QCOMPARE(book.linkOf(id).way, PayWay::Checkout);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
}

void TestPayPages::isFoundAgainWhenTheKeyIsForgotten()
{
    TransferBook book;
    const InvoiceId id = book.addIssued();
    book.addFault({.kind = sandbox::Fault::Kind::CutAfter,
        .method = "POST",
        .path = QRegularExpression(u"^/v1/checkout/sessions$"_s),
        .times = 5});
    openPage(book, id);
    QCOMPARE(book.stripe.state().sessions.oldestFirst().size(), 1);

    book.clock.time = book.clock.time.addSecs(23 * 60 * 60 + 600); // The page has some minutes left.
    book.runLinks(true);

    QCOMPARE(book.stripe.state().sessions.oldestFirst().size(), 1);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
}
