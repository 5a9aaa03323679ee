#include "tests/core/close/tst_matchpayout.h"

#include "core/billing/MatchPayout.h"
#include "core/billing/NotePayout.h"
#include "core/store/BankCloseQueries.h"
#include "tests/core/billing/BookState.h"
#include "tests/core/close/CloseBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString transit = u"bank in transit:stripe"_s;

//! A payout of 116 euros that has not arrived, and a movement of that amount.
class WaitingBook : public CloseBook
{
public:
    Payout sent{
        .id = u"stripe:test:po_2"_s, .connection = u"stripe"_s, .amount = euro(116'00), .arrivesOn = day(12)};

    WaitingBook()
        : CloseBook(true)
    {
        pay(sent, {}, day(10));
        addStatement(day(1), day(28), euro(0), euro(116'00),
            {{.key = u"line"_s, .on = day(12), .amount = euro(116'00), .payer = u"Stripe"_s}});
    }
};

} // namespace

void TestMatchPayout::aMatchedPayoutIsInTheBankAndNoLongerOnItsWay()
{
    WaitingBook book;
    QCOMPARE(book.balance(transit), euro(116'00));

    must(matchPayout(
        book.book, {.payout = book.sent.id, .line = book.lineNo(u"line"_s), .today = book.today()}));

    QCOMPARE(book.balance(transit), euro(0));
    QCOMPARE(book.balance(u"bank"_s), euro(116'00));
    QCOMPARE(book.entries().last().bookedOn, CloseBook::day(12));
    const auto lines = must(BankCloseQueries(book.database).payoutLines());
    QCOMPARE(lines.value(book.sent.id).line, book.lineNo(u"line"_s));
    QCOMPARE(lines.value(book.sent.id).on, CloseBook::day(12));
    int matched = 0;
    for (const PayoutRow &row : must(BankCloseQueries(book.database).payouts(100))) {
        QCOMPARE(row.bank.has_value(), row.payout.id == book.sent.id);
        matched += row.bank ? 1 : 0;
    }
    QCOMPARE(matched, 1);
}

void TestMatchPayout::onlyItsOwnAmountMakesAPayoutArrive_data()
{
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("rule");

    QTest::newRow("a cent less") << euro(115'99) << u"bank.amount_differs"_s;
    QTest::newRow("among other money") << euro(116'01) << QString();
    QTest::newRow("the other sign") << euro(-116'00) << u"bank.amount_differs"_s;
    QTest::newRow("another currency") << Money(116'00, Currency::of("USD")) << u"bank.currency_differs"_s;
    QTest::newRow("exactly") << euro(116'00) << QString();
}

void TestMatchPayout::onlyItsOwnAmountMakesAPayoutArrive()
{
    QFETCH(const Money, amount);
    QFETCH(const QString, rule);
    WaitingBook book;
    book.addStatement(CloseBook::day(1), CloseBook::day(28), {}, {},
        {{.key = u"other"_s, .on = CloseBook::day(13), .amount = amount}});

    QCOMPARE(ruleOf(matchPayout(book.book,
                 {.payout = book.sent.id, .line = book.lineNo(u"other"_s), .today = book.today()})),
        rule);
}

void TestMatchPayout::aPayoutArrivesOnce()
{
    WaitingBook book;
    book.addStatement(CloseBook::day(1), CloseBook::day(28), {}, {},
        {{.key = u"again"_s, .on = CloseBook::day(13), .amount = euro(116'00)}});
    must(matchPayout(
        book.book, {.payout = book.sent.id, .line = book.lineNo(u"line"_s), .today = book.today()}));

    QCOMPARE(ruleOf(matchPayout(book.book,
                 {.payout = book.sent.id, .line = book.lineNo(u"again"_s), .today = book.today()})),
        u"bank.matched_already"_s);
    QCOMPARE(book.all<BankLineMatched>().size(), 1);
}

void TestMatchPayout::aMovementIsOnePayoutOnly()
{
    WaitingBook book;
    Payout twin = book.sent;
    twin.id = u"stripe:test:po_3"_s;
    book.pay(twin, {}, CloseBook::day(10));
    must(matchPayout(
        book.book, {.payout = book.sent.id, .line = book.lineNo(u"line"_s), .today = book.today()}));

    QCOMPARE(ruleOf(matchPayout(
                 book.book, {.payout = twin.id, .line = book.lineNo(u"line"_s), .today = book.today()})),
        u"bank.line_matched"_s);
    QCOMPARE(ruleOf(matchPayout(
                 book.book, {.payout = twin.id, .line = book.lineNo(u"nowhere"_s), .today = book.today()})),
        u"bank.line_unknown"_s);
    book.addStatement(CloseBook::day(1), CloseBook::day(28), {}, {},
        {{.key = u"other"_s, .on = CloseBook::day(13), .amount = euro(116'00)}});
    QCOMPARE(ruleOf(matchPayout(book.book,
                 {.payout = u"nobody's"_s, .line = book.lineNo(u"other"_s), .today = book.today()})),
        u"payout.unknown"_s);
}

void TestMatchPayout::aPayoutThatCameBackFromTheBankEvensOut()
{
    WaitingBook book;
    book.addStatement(CloseBook::day(1), CloseBook::day(28), {}, {},
        {{.key = u"back"_s, .on = CloseBook::day(20), .amount = euro(-116'00)}});
    must(notePayout(book.book,
        {.payout = book.sent,
            .at = book.clock.now(),
            .hasFailed = true,
            .canBeExplained = false,
            .words = u"account_closed"_s}));
    QCOMPARE(ruleOf(matchPayout(
                 book.book, {.payout = book.sent.id, .line = book.lineNo(u"back"_s), .today = book.today()})),
        u"bank.payout_failed"_s);

    must(matchPayout(
        book.book, {.payout = book.sent.id, .line = book.lineNo(u"line"_s), .today = book.today()}));
    must(matchPayout(
        book.book, {.payout = book.sent.id, .line = book.lineNo(u"back"_s), .today = book.today()}));

    QCOMPARE(book.balance(transit), euro(0));
    QCOMPARE(book.balance(u"bank"_s), euro(0));
}

void TestMatchPayout::whatIsTakenBackIsOnItsWayAgain()
{
    WaitingBook book;
    must(matchPayout(
        book.book, {.payout = book.sent.id, .line = book.lineNo(u"line"_s), .today = book.today()}));
    const Entry match = book.entries().last();
    must(book.append({{.body
        = BankLineUnmatched{
            .match = match.id, .undone = std::get<BankLineMatched>(match.body), .reason = u"wrong one"_s}}}));

    QCOMPARE(book.balance(transit), euro(116'00));
    QVERIFY(must(BankCloseQueries(book.database).payoutLines()).isEmpty());
    must(matchPayout(
        book.book, {.payout = book.sent.id, .line = book.lineNo(u"line"_s), .today = book.today()}));
}

void TestMatchPayout::proposalsLeaveOutWhatIsKnown()
{
    WaitingBook book;
    const qint64 entries = book.entryCount();
    QCOMPARE(must(payoutProposals(book.database)),
        QList<PayoutMatch>({{.payout = book.sent.id,
            .line = book.lineNo(u"line"_s),
            .evidence = PayoutEvidence::Provider}}));
    QCOMPARE(book.entryCount(), entries); // A proposal books nothing.

    must(matchPayout(
        book.book, {.payout = book.sent.id, .line = book.lineNo(u"line"_s), .today = book.today()}));
    QVERIFY(must(payoutProposals(book.database)).isEmpty());
}

void TestMatchPayout::aViewerMatchesNothing()
{
    WaitingBook book;
    listStaff(book);
    {
        const ActingAs viewer(book, u"person:vera"_s);
        QCOMPARE(ruleOf(matchPayout(book.book,
                     {.payout = book.sent.id, .line = book.lineNo(u"line"_s), .today = book.today()})),
            u"role.not_allowed"_s);
    }
    const ActingAs clerk(book, u"person:carl"_s);
    must(matchPayout(
        book.book, {.payout = book.sent.id, .line = book.lineNo(u"line"_s), .today = book.today()}));
}
