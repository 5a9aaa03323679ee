#include "tests/core/payments/paypal/tst_paypalnews.h"

#include "tests/core/payments/paypal/PayPalStage.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using State = GatewayPayment::State;

constexpr qint64 hour = 3600;

GatewayLink sent(PayPalStage &stage)
{
    const auto link = stage.make(stage.order());
    if (!link)
        qFatal("no link: %s", qPrintable(link.error().rule));
    return *link;
}

//! A link that was paid; the id of the payment.
QString paid(PayPalStage &stage)
{
    return stage.pay(sent(stage).url)[u"capture"].toString();
}

GatewayNews look(PayPalStage &stage, const QString &cursor = {})
{
    const auto news = stage.gateway.newsSince(cursor, stage.clock.now(), stage.stop);
    if (!news)
        qFatal("no news: %s %s", qPrintable(news.error().rule), qPrintable(news.error().detail));
    return *news;
}

} // namespace

void TestPayPalNews::aPaidLinkIsTold()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const GatewayLink link = sent(stage);
    QVERIFY(look(stage).payments.isEmpty());
    const QString id = stage.pay(link.url)[u"capture"].toString();

    const GatewayNews news = look(stage);

    QCOMPARE(news.payments.size(), 1);
    QCOMPARE(news.payments[0].externalKey, u"paypal:test:"_s + id);
    QCOMPARE(news.payments[0].state, State::Succeeded);
    QCOMPARE(news.payments[0].amount, Money(11900, Currency::of("EUR")));
    QCOMPARE(news.payments[0].invoice.text(), u"018f1111-0000-7000-8000-000000000001"_s);
    QCOMPARE(news.payments[0].link.text(), u"018f0000-0000-7000-8000-000000000001"_s);
    QVERIFY(!news.payments[0].fee); // It is told hours later.
    QVERIFY(news.payments[0].at <= clock.now());
    QVERIFY(!news.more);
    QVERIFY(!news.gap);
    QVERIFY(std::ranges::any_of(news.links,
        [&](const GatewayLink &seen) { return seen.externalId == link.externalId && !seen.active; }));
}

void TestPayPalNews::theFeeComesWithTransactionSearch()
{
    FakeClock clock;
    PayPalStage stage(clock);
    stage.set(u"doubled_rows"_s, true);
    const QString id = paid(stage);
    const QString cursor = look(stage).cursor;
    clock.time = clock.time.addSecs(4 * hour);

    const GatewayNews news = look(stage, cursor);

    QCOMPARE(news.payments.size(), 1);
    QCOMPARE(news.payments[0].externalKey, u"paypal:test:"_s + id);
    QVERIFY(news.payments[0].fee.has_value());
    QVERIFY(news.payments[0].fee->isPositive());
    QCOMPARE(news.payments[0].feeKey, u"paypal:test:"_s + id + u":fee"_s);
    QVERIFY(!news.payments[0].invoice.isEmpty());
    QVERIFY(news.extras.isEmpty());
}

void TestPayPalNews::theCursorFollowsWhatPayPalKnows()
{
    FakeClock clock;
    PayPalStage stage(clock);

    const QString cursor = look(stage).cursor;

    QCOMPARE(cursor.section(u' ', 0, 0), u"2026-01-01T12:00:00Z"_s);
    QCOMPARE(cursor.section(u' ', 1), u"2026-01-01T09:00:00Z"_s); // Three hours behind.
}

void TestPayPalNews::anOldCursorReadsWindowAfterWindow()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const QString id = paid(stage);
    QString cursor = look(stage).cursor;
    clock.time = clock.time.addDays(100);

    QSet<QString> seen;
    int looks = 0;
    for (bool more = true; more; ++looks) {
        const GatewayNews news = look(stage, cursor);
        QVERIFY(news.cursor != cursor);
        cursor = news.cursor;
        more = news.more;
        for (const GatewayPayment &payment : news.payments)
            if (payment.fee)
                seen.insert(payment.externalKey);
        QVERIFY(looks < 10);
    }

    QCOMPARE(looks, 4);
    QVERIFY(seen.contains(u"paypal:test:"_s + id));
}

void TestPayPalNews::anUnreadableCursorIsAGap()
{
    FakeClock clock;
    PayPalStage stage(clock);

    QVERIFY(look(stage, u"nonsense"_s).gap);
    QVERIFY(look(stage, u"2020-01-01T00:00:00Z 2020-01-01T00:00:00Z"_s).gap);
    QVERIFY(!look(stage, {}).gap);
}

void TestPayPalNews::whatWentToTheBankIsAPayout()
{
    FakeClock clock;
    PayPalStage stage(clock);
    paid(stage);
    const QString id
        = stage.world(u"transfer"_s, {{u"currency"_s, u"EUR"_s}, {u"amount"_s, u"50.00"_s}})[u"transaction"]
              .toString();
    clock.time = clock.time.addSecs(4 * hour);

    const GatewayNews news = look(stage);

    QCOMPARE(news.payouts.size(), 1);
    QCOMPARE(news.payouts[0].payout.id, u"paypal:test:"_s + id);
    QCOMPARE(news.payouts[0].payout.amount, Money(5000, Currency::of("EUR")));
    QVERIFY(!news.payouts[0].payout.isAutomatic);
    const auto read = stage.gateway.readPayout(u"paypal:test:"_s + id, stage.stop);
    QVERIFY(read);
    QCOMPARE(read->payout, news.payouts[0].payout);
    QCOMPARE(stage.gateway.readPayout(u"paypal:test:NOBODY0000000000X"_s, stage.stop).error().rule,
        u"paypal.resource_missing"_s);
}

void TestPayPalNews::aReversalIsALostDispute()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const QString id = paid(stage);
    stage.world(u"reversal"_s, {{u"capture"_s, id}});
    clock.time = clock.time.addSecs(4 * hour);

    const GatewayNews news = look(stage);

    QCOMPARE(news.disputes.size(), 1);
    QCOMPARE(news.disputes[0].charge, u"paypal:test:"_s + id);
    QCOMPARE(news.disputes[0].state, GatewayDispute::State::Lost);
    QVERIFY(news.disputes[0].moneyMoved);
    QCOMPARE(news.disputes[0].amount, Money(11900, Currency::of("EUR")));
    QVERIFY(news.refunds.isEmpty());
}

void TestPayPalNews::aDisputeIsToldWithItsEnd()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const QString id = paid(stage);
    const QJsonObject opened = stage.world(u"dispute"_s,
        {{u"capture"_s, id}, {u"reason"_s, u"MERCHANDISE_OR_SERVICE_NOT_RECEIVED"_s},
            {u"stage"_s, u"INQUIRY"_s}});
    const GatewayNews news = look(stage);
    QCOMPARE(news.disputes.size(), 1);
    QCOMPARE(news.disputes[0].charge, u"paypal:test:"_s + id);
    QCOMPARE(news.disputes[0].state, GatewayDispute::State::Inquiry);
    QCOMPARE(news.disputes[0].reason, u"MERCHANDISE_OR_SERVICE_NOT_RECEIVED"_s);
    const QString key = news.disputes[0].id;

    stage.world(u"dispute/move"_s,
        {{u"dispute"_s, opened[u"dispute_id"]}, {u"outcome"_s, u"RESOLVED_SELLER_FAVOUR"_s}});
    const auto won = stage.gateway.readDispute(key, stage.stop);
    QVERIFY2(won.has_value(), qPrintable(won ? QString() : won.error().rule));
    QCOMPARE(won->state, GatewayDispute::State::Won);
}

void TestPayPalNews::aDisputeTellsWhatItHasTaken()
{
    FakeClock clock;
    PayPalStage stage(clock);
    stage.set(u"disputes_tell_money"_s, true);
    const QJsonObject opened = stage.world(u"dispute"_s,
        {{u"capture"_s, paid(stage)}, {u"stage"_s, u"CHARGEBACK"_s}, {u"amount"_s, u"60.00"_s}});
    const QString key = u"paypal:test:"_s + opened[u"dispute_id"].toString();

    const auto open = stage.gateway.readDispute(key, stage.stop);
    stage.world(u"dispute/move"_s,
        {{u"dispute"_s, opened[u"dispute_id"]}, {u"outcome"_s, u"RESOLVED_SELLER_FAVOUR"_s}});
    const auto won = stage.gateway.readDispute(key, stage.stop);

    for (const auto &told : {open, won}) {
        QVERIFY2(told.has_value(), qPrintable(told ? QString() : told.error().rule));
        QVERIFY(told->moneyMoved);
        QCOMPARE(told->amount, Money(6000, Currency::of("EUR"))); // The fee of 20.00 is another movement.
    }
    QCOMPARE(open->state, GatewayDispute::State::Open);
    QCOMPARE(won->state, GatewayDispute::State::Won);
}

void TestPayPalNews::refundsMadeElsewhereAreTold()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const QString id = paid(stage);
    stage.world(u"refund"_s, {{u"capture"_s, id}, {u"amount"_s, u"19.00"_s}});
    clock.time = clock.time.addSecs(4 * hour);

    const GatewayNews news = look(stage);

    QCOMPARE(news.refunds.size(), 1);
    QCOMPARE(news.refunds[0].charge, u"paypal:test:"_s + id);
    QCOMPARE(news.refunds[0].amount, Money(1900, Currency::of("EUR")));
    QCOMPARE(news.refunds[0].state, GatewayRefund::State::Settled);
    QVERIFY(news.refunds[0].refund.isEmpty());
    QVERIFY(news.disputes.isEmpty());
}

void TestPayPalNews::otherMovementsKeepTheBalance()
{
    FakeClock clock;
    PayPalStage stage(clock);
    stage.world(u"line"_s, {{u"code"_s, u"T0106"_s}, {u"amount"_s, u"-14.00"_s}});
    stage.world(u"line"_s, {{u"code"_s, u"T0200"_s}, {u"amount"_s, u"-7.00"_s}});
    stage.world(u"line"_s, {{u"code"_s, u"T1503"_s}, {u"amount"_s, u"-9.00"_s}}); // A hold: still ours.
    stage.world(u"line"_s, {{u"code"_s, u"T0400"_s}, {u"amount"_s, u"-1.00"_s}, {u"status"_s, u"P"_s}});
    clock.time = clock.time.addSecs(4 * hour);

    const GatewayNews news = look(stage);

    QCOMPARE(news.extras.size(), 2);
    QCOMPARE(news.extras[0].fee.minor(), qint64{1400});
    QVERIFY(!news.extras[0].adjustment);
    QCOMPARE(news.extras[1].fee.minor(), qint64{0});
    QCOMPARE(news.extras[1].adjustment->minor(), qint64{-700});
    QVERIFY(news.extras[0].key != news.extras[1].key);
}

void TestPayPalNews::aForbiddenPartKeepsNothingElseBack()
{
    FakeClock clock;
    PayPalStage stage(clock);
    stage.set(u"forbidden"_s, QJsonArray{u"reporting/search/read"_s, u"disputes/read-seller"_s});
    paid(stage);

    const GatewayNews news = look(stage);

    QCOMPARE(news.payments.size(), 1);
    QVERIFY(!news.more);
}

void TestPayPalNews::takingsCountEachPaymentOnce()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const QString first = paid(stage);
    clock.time = clock.time.addDays(2);
    const QString second = paid(stage); // Transaction search does not know this one yet.

    const auto takings = stage.gateway.takings(clock.time.addDays(-10), clock.time.addDays(1), stage.stop);

    QVERIFY2(takings.has_value(), qPrintable(takings ? QString() : takings.error().rule));
    QCOMPARE(takings->size(), 2);
    QCOMPARE(takings->first().externalKey, u"paypal:test:"_s + first);
    QCOMPARE(takings->last().externalKey, u"paypal:test:"_s + second);
    QCOMPARE(takings->last().amount, Money(11900, Currency::of("EUR")));
    const auto none = stage.gateway.takings(clock.time.addDays(-40), clock.time.addDays(-30), stage.stop);
    QVERIFY(none && none->isEmpty());
}

void TestPayPalNews::aPaymentIsFoundByItsKey()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const QString key = u"paypal:test:"_s + paid(stage);
    clock.time = clock.time.addDays(40);

    const auto asCapture = stage.gateway.readPayment(key, stage.stop);
    QVERIFY(asCapture && *asCapture);
    stage.set(u"invoice_payments_are_captures"_s, false);
    const auto asRow = stage.gateway.readPayment(key, stage.stop);
    QVERIFY2(asRow.has_value(), qPrintable(asRow ? QString() : asRow.error().rule));

    QCOMPARE((*asRow)->amount, (*asCapture)->amount);
    QCOMPARE((*asRow)->externalKey, key);
    QCOMPARE((*asRow)->state, State::Succeeded);
}

void TestPayPalNews::aProposalHoldsWhatMovedTheBalance()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const QString id = paid(stage);
    clock.time = clock.time.addSecs(60);
    stage.world(u"transfer"_s, {{u"currency"_s, u"EUR"_s}});
    clock.time = clock.time.addSecs(5 * hour);

    const auto moves = stage.gateway.movesAvailable({}, clock.time, Currency::of("EUR"), stage.stop);

    QVERIFY(moves);
    QCOMPARE(moves->size(), 1);
    QCOMPARE(moves->first().line.source, u"paypal:test:"_s + id);
    QCOMPARE(moves->first().line.grossMinor, qint64{11900});
    QCOMPARE(moves->first().line.netMinor, moves->first().line.grossMinor - moves->first().line.feeMinor);
    QVERIFY(moves->first().line.feeMinor > 0);
    QVERIFY(stage.gateway.movesAvailable({}, clock.time, Currency::of("USD"), stage.stop)->isEmpty());
}
