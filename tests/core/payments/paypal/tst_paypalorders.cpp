#include "tests/core/payments/paypal/tst_paypalorders.h"

#include "tests/core/payments/paypal/PayPalStage.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using State = GatewayPayment::State;

GatewayLink openPage(PayPalStage &stage)
{
    const auto link = stage.make(stage.order(PayWay::Checkout));
    if (!link)
        qFatal("no order: %s", qPrintable(link.error().rule));
    return *link;
}

//! A page that was approved and taken; the payment.
GatewayPayment taken(PayPalStage &stage)
{
    const GatewayLink link = openPage(stage);
    stage.pay(link.url);
    const auto news = stage.gateway.takeApproved(link.externalId, u"key-1"_s, stage.stop);
    if (!news || news->payments.size() != 1)
        qFatal("not taken: %s", qPrintable(news ? QString() : news.error().rule));
    return news->payments.first();
}

RefundOrder refundOf(const GatewayPayment &payment, qint64 minor)
{
    return {.refund = RefundId(u"018f2222-0000-7000-8000-000000000001"_s),
        .charge = payment.externalKey,
        .amount = Money(minor, Currency::of("EUR"))};
}

} // namespace

void TestPayPalOrders::aPageThatIsPaidAtOnceIsAnOrder()
{
    FakeClock clock;
    PayPalStage stage(clock);

    const GatewayLink link = openPage(stage);

    QVERIFY(link.active);
    QVERIFY(!link.isApproved);
    QCOMPARE(link.expiresAt, clock.now().addSecs(6 * 3600));
    QVERIFY(!link.url.isEmpty());
    QVERIFY(!stage.gateway.tellsOf(PayWay::Checkout));
}

void TestPayPalOrders::theSameKeyGivesTheSameOrder()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const PaymentLinkOrder order = stage.order(PayWay::Checkout);
    stage.addFault(sandbox::Fault::Kind::CutAfter, "POST", u"^/v2/checkout/orders$"_s);

    QCOMPARE(stage.make(order).error().kind, ErrorKind::Uncertain);
    const auto first = stage.make(order);
    const auto second = stage.make(order);

    QVERIFY(first && second);
    QCOMPARE(first->externalId, second->externalId);
    QCOMPARE(stage.paypal.state().orders.oldestFirst().size(), 1);
}

void TestPayPalOrders::anApprovedOrderIsNotPaid()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const GatewayLink link = openPage(stage);
    QCOMPARE(stage.pay(link.url)[u"state"].toString(), u"approved"_s);

    const auto news = stage.gateway.newsOfLink(link.externalId, stage.stop);

    QVERIFY(news);
    QVERIFY(news->payments.isEmpty());
    QCOMPARE(news->links.size(), 1);
    QVERIFY(news->links[0].isApproved);
    QVERIFY(news->links[0].active);
}

void TestPayPalOrders::takingMovesTheMoneyOnce_data()
{
    using Kind = sandbox::Fault::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("secondKey");

    QTest::newRow("no fault, same key") << -1 << u"key-1"_s;
    QTest::newRow("no fault, another key") << -1 << u"key-2"_s;
    QTest::newRow("cut after, same key") << int(Kind::CutAfter) << u"key-1"_s;
    QTest::newRow("cut after, another key") << int(Kind::CutAfter) << u"key-2"_s;
    QTest::newRow("cut before") << int(Kind::CutBefore) << u"key-1"_s;
    QTest::newRow("garbled") << int(Kind::Garble) << u"key-1"_s;
}

void TestPayPalOrders::takingMovesTheMoneyOnce()
{
    QFETCH(const int, kind);
    QFETCH(const QString, secondKey);
    FakeClock clock;
    PayPalStage stage(clock);
    const GatewayLink link = openPage(stage);
    stage.pay(link.url);
    if (kind >= 0)
        stage.addFault(static_cast<sandbox::Fault::Kind>(kind), "POST", u"/capture$"_s);

    const auto first = stage.gateway.takeApproved(link.externalId, u"key-1"_s, stage.stop);
    QCOMPARE(first.has_value(), kind < 0);
    if (!first)
        QVERIFY(first.error().kind == ErrorKind::Uncertain || first.error().kind == ErrorKind::Offline);
    const auto second = stage.gateway.takeApproved(link.externalId, secondKey, stage.stop);

    QVERIFY2(second.has_value(), qPrintable(second ? QString() : second.error().rule));
    QCOMPARE(second->payments.size(), 1);
    const GatewayPayment &payment = second->payments.first();
    QCOMPARE(payment.state, State::Succeeded);
    QCOMPARE(payment.amount, Money(11900, Currency::of("EUR")));
    QCOMPARE(payment.invoice.text(), u"018f1111-0000-7000-8000-000000000001"_s);
    QVERIFY(payment.fee.has_value());
    QCOMPARE(payment.feeKey, payment.externalKey + u":fee"_s);
    QVERIFY(!second->links.first().active);
    QCOMPARE(stage.paypal.state().captures.oldestFirst().size(), 1);
}

void TestPayPalOrders::aBankThatSaysNoLeavesThePageOpen()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const GatewayLink link = openPage(stage);
    QCOMPARE(stage.gateway.takeApproved(link.externalId, u"key-0"_s, stage.stop).error().rule,
        u"paypal.order_not_approved"_s);
    stage.pay(link.url, u"declined"_s);

    const auto declined = stage.gateway.takeApproved(link.externalId, u"key-1"_s, stage.stop);

    QVERIFY(!declined);
    QCOMPARE(declined.error().kind, ErrorKind::Refused);
    QVERIFY(stage.gateway.newsOfLink(link.externalId, stage.stop)->links.first().active);
    QCOMPARE(stage.pay(link.url)[u"state"].toString(), u"approved"_s);
    QVERIFY(stage.gateway.takeApproved(link.externalId, u"key-2"_s, stage.stop));
}

void TestPayPalOrders::whatIsPendingIsNoMoneyYet()
{
    FakeClock clock;
    PayPalStage stage(clock);
    auto request = *stage.gateway.linkRequest(stage.order(PayWay::Checkout));
    request.body.replace("IMMEDIATE_PAYMENT_REQUIRED", "UNRESTRICTED");
    const auto link = stage.gateway.createLink(request, EntryId(u"key-0"_s), stage.stop);
    stage.pay(link->url, u"echeck"_s);

    const auto news = stage.gateway.takeApproved(link->externalId, u"key-1"_s, stage.stop);
    QVERIFY2(news.has_value(), qPrintable(news ? QString() : news.error().rule));
    QCOMPARE(news->payments[0].state, State::Processing);
    QVERIFY(!news->payments[0].fee);

    const QString capture = news->payments[0].externalKey.section(u':', 2);
    stage.world(u"settle"_s, {{u"capture"_s, capture}, {u"status"_s, u"COMPLETED"_s}});
    const auto now = stage.gateway.readPayment(news->payments[0].externalKey, stage.stop);
    QVERIFY(now && *now);
    QCOMPARE((*now)->state, State::Succeeded);
}

void TestPayPalOrders::anOrderThatIsForgottenHasEnded()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const GatewayLink link = openPage(stage);
    clock.time = clock.time.addSecs(7 * 3600);

    const auto news = stage.gateway.newsOfLink(link.externalId, stage.stop);

    QVERIFY(news);
    QVERIFY(news->payments.isEmpty());
    QVERIFY(!news->links.first().active);
    QVERIFY(stage.gateway.closeLink(link.externalId, stage.stop));
}

void TestPayPalOrders::withoutAReturnPageNothingIsSent()
{
    FakeClock clock;
    PayPalStage stage(clock);
    PaymentLinkOrder order = stage.order(PayWay::Checkout);
    order.returnPage = {};

    const auto request = stage.gateway.linkRequest(order);

    QCOMPARE(request.error().rule, u"gateway.return_page"_s);
    QCOMPARE(request.error().field, u"paypal.return_page"_s);
}

void TestPayPalOrders::aRefundIsAskedForOnce()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const GatewayPayment payment = taken(stage);
    const auto request = stage.gateway.refundRequest(refundOf(payment, 1900));
    QVERIFY(request);
    stage.addFault(sandbox::Fault::Kind::CutAfter, "POST", u"/refund$"_s);

    QCOMPARE(stage.gateway.createRefund(*request, EntryId(u"r-1"_s), stage.stop).error().kind,
        ErrorKind::Uncertain);
    const auto refund = stage.gateway.createRefund(*request, EntryId(u"r-1"_s), stage.stop);

    QVERIFY2(refund.has_value(), qPrintable(refund ? QString() : refund.error().rule));
    QCOMPARE(refund->state, GatewayRefund::State::Settled);
    QCOMPARE(refund->amount.minor(), qint64{1900});
    QCOMPARE(refund->charge, payment.externalKey);
    QCOMPARE(refund->refund.text(), u"018f2222-0000-7000-8000-000000000001"_s);
    QCOMPARE(stage.paypal.state().refunds.oldestFirst().size(), 1);
    const auto read = stage.gateway.readRefund(refund->externalKey, stage.stop);
    QVERIFY(read);
    QCOMPARE(read->charge, payment.externalKey);

    const auto tooMuch = stage.gateway.refundRequest(refundOf(payment, 11900));
    QCOMPARE(stage.gateway.createRefund(*tooMuch, EntryId(u"r-2"_s), stage.stop).error().rule,
        u"paypal.refund_amount_exceeded"_s);
    QCOMPARE(stage.gateway
                 .refundRequest({.refund = RefundId(u"x"_s),
                     .charge = u"stripe:test:ch_1"_s,
                     .amount = Money(1, Currency::of("EUR"))})
                 .error()
                 .rule,
        u"gateway.other_mode"_s);
}

void TestPayPalOrders::aRefundMayFail()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const GatewayPayment payment = taken(stage);
    stage.clock.time = stage.clock.time.addDays(1);
    stage.world(u"transfer"_s, {{u"currency"_s, u"EUR"_s}}); // Nothing is left to pay back from.

    const auto refund = stage.gateway.createRefund(
        *stage.gateway.refundRequest(refundOf(payment, 1900)), EntryId(u"r-1"_s), stage.stop);
    QVERIFY2(refund.has_value(), qPrintable(refund ? QString() : refund.error().rule));
    QCOMPARE(refund->state, GatewayRefund::State::Pending);

    stage.world(
        u"refund/end"_s, {{u"refund"_s, refund->externalKey.section(u':', 2)}, {u"status"_s, u"FAILED"_s}});
    QCOMPARE(stage.gateway.readRefund(refund->externalKey, stage.stop)->state, GatewayRefund::State::Failed);
}
