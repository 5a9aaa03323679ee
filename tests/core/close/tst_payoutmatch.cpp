#include "tests/core/close/tst_payoutmatch.h"

#include "core/domain/PayoutReconciliation.h"
#include "core/domain/payoutMatch.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate arrival(2026, 10, 14);

Payout payoutOf(const QString &id, qint64 minor, QDate arrivesOn = arrival, const char *currency = "EUR")
{
    return {.id = u"stripe:test:"_s + id,
        .connection = u"stripe"_s,
        .amount = Money(minor, Currency::of(currency)),
        .arrivesOn = arrivesOn};
}

PayoutLineSide lineOf(qint64 line, qint64 minor, QDate on, const QString &text = u"STRIPE PAYMENTS EUROPE"_s)
{
    return {.line = line, .on = on, .amount = Money(minor, Currency::of("EUR")), .text = text};
}

//! "po_1:12:provider" for each match, and how sure it is.
QStringList told(const QList<PayoutMatch> &matches)
{
    QStringList list;
    for (const PayoutMatch &match : matches)
        list.append(u"%1:%2:%3"_s.arg(match.payout.section(u':', -1))
                        .arg(match.line)
                        .arg(evidenceCode(match.evidence).section(u'_', 1)));
    return list;
}

} // namespace

void TestPayoutMatch::aPayoutFindsItsMovementOrNone_data()
{
    QTest::addColumn<Payout>("payout");
    QTest::addColumn<PayoutLineSide>("line");
    QTest::addColumn<QStringList>("expected");

    const Payout payout = payoutOf(u"po_1AbCdEfGh"_s, 58'720);
    const QStringList byName{u"po_1AbCdEfGh:1:provider"_s};
    QTest::newRow("the day, the amount and the name") << payout << lineOf(1, 58'720, arrival) << byName;
    QTest::newRow("two days early") << payout << lineOf(1, 58'720, arrival.addDays(-2)) << byName;
    QTest::newRow("three days early") << payout << lineOf(1, 58'720, arrival.addDays(-3)) << QStringList();
    QTest::newRow("ten days late") << payout << lineOf(1, 58'720, arrival.addDays(10)) << byName;
    QTest::newRow("eleven days late") << payout << lineOf(1, 58'720, arrival.addDays(11)) << QStringList();
    QTest::newRow("a cent less") << payout << lineOf(1, 58'719, arrival) << QStringList();
    QTest::newRow("another currency")
        << payoutOf(u"po_1AbCdEfGh"_s, 58'720, arrival, "USD") << lineOf(1, 58'720, arrival) << QStringList();
    QTest::newRow("nobody's name") << payout << lineOf(1, 58'720, arrival, u"Muster GmbH Rechnung 7"_s)
                                   << QStringList{u"po_1AbCdEfGh:1:amount"_s};
    QTest::newRow("its id, in the bank's capitals and weeks late")
        << payout << lineOf(1, 58'720, arrival.addDays(40), u"PO-1ABCDEFGH"_s)
        << QStringList{u"po_1AbCdEfGh:1:reference"_s};
    QTest::newRow("an id too short to mean anything")
        << payoutOf(u"po_1"_s, 58'720) << lineOf(1, 58'720, arrival, u"PO1 and more"_s)
        << QStringList{u"po_1:1:amount"_s};
    QTest::newRow("taken from the account")
        << payoutOf(u"po_1AbCdEfGh"_s, -500) << lineOf(1, -500, arrival) << byName;
    QTest::newRow("nothing was paid out")
        << payoutOf(u"po_1AbCdEfGh"_s, 0) << lineOf(1, 0, arrival) << QStringList();
    QTest::newRow("no day is known") << payoutOf(u"po_1AbCdEfGh"_s, 58'720, {}) << lineOf(1, 58'720, arrival)
                                     << QStringList();
}

void TestPayoutMatch::aPayoutFindsItsMovementOrNone()
{
    QFETCH(const Payout, payout);
    QFETCH(const PayoutLineSide, line);
    QFETCH(const QStringList, expected);

    QCOMPARE(told(payoutMatches({payout}, {line})), expected);
}

void TestPayoutMatch::equalPayoutsOfDifferentDaysFindTheirOwnMovements()
{
    const QList<Payout> payouts{
        payoutOf(u"po_a"_s, 100, arrival), payoutOf(u"po_b"_s, 100, arrival.addDays(7))};
    const QList<PayoutLineSide> lines{lineOf(2, 100, arrival.addDays(8)), lineOf(1, 100, arrival.addDays(1))};

    QCOMPARE(told(payoutMatches(payouts, lines)), QStringList({u"po_a:1:provider"_s, u"po_b:2:provider"_s}));
}

void TestPayoutMatch::twoEqualPayoutsOfADayAreLeftToAPerson()
{
    const QList<Payout> payouts{payoutOf(u"po_a"_s, 100), payoutOf(u"po_b"_s, 100), payoutOf(u"po_c"_s, 300)};

    QCOMPARE(told(payoutMatches(payouts, {lineOf(1, 100, arrival), lineOf(2, 300, arrival)})),
        QStringList{u"po_c:2:provider"_s});
}

void TestPayoutMatch::twoEqualMovementsAreLeftToAPerson()
{
    QVERIFY(payoutMatches(
        {payoutOf(u"po_a"_s, 100)}, {lineOf(1, 100, arrival.addDays(-1)), lineOf(2, 100, arrival.addDays(1))})
                .isEmpty());
}

void TestPayoutMatch::theIdDecidesBetweenEqualAmounts()
{
    const QList<Payout> payouts{payoutOf(u"po_1AAAAAAA"_s, 100), payoutOf(u"po_1BBBBBBB"_s, 100)};
    const QList<PayoutLineSide> lines{
        lineOf(1, 100, arrival), lineOf(2, 100, arrival, u"Stripe po_1AAAAAAA"_s)};

    QCOMPARE(told(payoutMatches(payouts, lines)),
        QStringList({u"po_1AAAAAAA:2:reference"_s, u"po_1BBBBBBB:1:provider"_s}));
}

void TestPayoutMatch::aPayoutIsLateOnlyAfterAFewDays_data()
{
    using State = PayoutReconciliation::State;
    QTest::addColumn<bool>("isAtBank");
    QTest::addColumn<bool>("hasFailed");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<State>("expected");

    QTest::newRow("on the day") << false << false << arrival << State::OnItsWay;
    QTest::newRow("a long weekend later") << false << false << arrival.addDays(5) << State::OnItsWay;
    QTest::newRow("a day more") << false << false << arrival.addDays(6) << State::Late;
    QTest::newRow("the bank has it") << true << false << arrival.addDays(60) << State::Arrived;
    QTest::newRow("it came back") << true << true << arrival.addDays(60) << State::Failed;
}

void TestPayoutMatch::aPayoutIsLateOnlyAfterAFewDays()
{
    QFETCH(const bool, isAtBank);
    QFETCH(const bool, hasFailed);
    QFETCH(const QDate, today);
    QFETCH(const PayoutReconciliation::State, expected);

    const PayoutRow row{.payout = payoutOf(u"po_1"_s, 100), .hasFailed = hasFailed};
    QCOMPARE(payoutArrival(row, isAtBank, today), expected);
}
