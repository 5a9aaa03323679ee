#include "tests/core/outbox/tst_payoutproposal.h"

#include "core/sync/proposePayout.h"
#include "tests/core/outbox/WorldBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");
const QString availableAtOnce = u"4000000000000077"_s;

QString payOut(WorldBook &book, qint64 amount)
{
    const QString id = book.order(u"payout"_s, {{u"amount"_s, amount}})[u"id"_s].toString();
    must(book.poll());
    return u"stripe:test:"_s + id;
}

Result<PayoutProposal> proposalFor(WorldBook &book, const QString &payout)
{
    return proposePayout(book.database, book.gateway, payout, book.stop);
}

} // namespace

void TestPayoutProposal::proposesWhatBecameAvailableSinceTheOneBefore()
{
    WorldBook book;
    book.addPaid(availableAtOnce);
    const Money first = book.clearing();
    const QString earlier = payOut(book, first.minor());
    book.clock.time = book.clock.time.addSecs(3600);
    book.addPaid(availableAtOnce);
    book.addPaid(); // This one is not available yet.
    const QString later = payOut(book, first.minor());
    const qint64 before = book.entryCount();

    const PayoutProposal proposal = must(proposalFor(book, later));

    QCOMPARE(proposal.lines.size(), 1);
    QCOMPARE(proposal.lines.first().category, PayoutLine::Category::Payment);
    QCOMPARE(proposal.lines.first().netMinor, first.minor());
    QCOMPARE(proposal.sum, first);
    QCOMPARE(proposal.rest, Money(0, eur));
    QCOMPARE(must(proposalFor(book, earlier)).sum, first);
    // A proposal is no explanation.
    QCOMPARE(book.entryCount(), before);
    for (const PayoutRow &row : book.payouts()) {
        QVERIFY(!row.isExplained && !row.payout.isAutomatic);
        QCOMPARE(row.unexplainedMinor, row.payout.amount.minor());
    }
}

void TestPayoutProposal::ofSeveralOnADayTheLastBeforeItCounts()
{
    WorldBook book;
    QStringList payouts;
    Money each(0, eur);
    for (int i = 0; i < 5; ++i) { // Their ids say nothing of their order.
        const Money before = book.clearing();
        book.addPaid(availableAtOnce);
        each = book.clearing() - before;
        payouts.append(payOut(book, each.minor()));
        book.clock.time = book.clock.time.addSecs(1800);
    }

    for (const QString &payout : payouts) {
        const PayoutProposal proposal = must(proposalFor(book, payout));
        QCOMPARE(proposal.lines.size(), 1);
        QCOMPARE(proposal.sum, each);
        QCOMPARE(proposal.rest, Money(0, eur));
    }
}

void TestPayoutProposal::showsTheRestOfAPayoutOverAnotherAmount()
{
    WorldBook book;
    book.addPaid(availableAtOnce);
    const Money all = book.clearing();
    const QString payout = payOut(book, 1'000);

    const PayoutProposal proposal = must(proposalFor(book, payout));

    QCOMPARE(proposal.sum, all);
    QCOMPARE(proposal.rest, Money(1'000, eur) - all);
}

void TestPayoutProposal::anAutomaticOneNeedsNoProposal()
{
    WorldBook book;
    book.addPaid(availableAtOnce);
    const QString id = book.order(u"payout"_s, {})[u"id"_s].toString();
    must(book.poll());

    QCOMPARE(ruleOf(proposalFor(book, u"stripe:test:"_s + id)), u"payout.is_automatic"_s);
}

void TestPayoutProposal::oneThatIsNotKnownIsSaid()
{
    WorldBook book;

    QCOMPARE(ruleOf(proposalFor(book, u"stripe:test:po_none"_s)), u"payout.unknown"_s);
}
