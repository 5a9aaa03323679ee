#include "tests/sandbox/tst_stripe_money_back.h"

#include "tests/sandbox/testStripe.h"

#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QByteArray idOf(const QJsonObject &object)
{
    return object[u"id"_s].toString().toUtf8();
}

QJsonObject chargeOf(TestAccount &account, const QJsonObject &intent)
{
    return account.read(u"/v1/charges/"_s + intent[u"latest_charge"_s].toString());
}

//! The sum of everything that ever moved the balance.
qint64 balanceOf(const TestAccount &account)
{
    qint64 sum = 0;
    for (const QJsonObject &line : account.stripe.state().transactions.oldestFirst())
        sum += line[u"net"_s].toInteger();
    return sum;
}

QJsonObject disputeOf(TestAccount &account)
{
    account.stripe.catchUp();
    return account.stripe.state().disputes.oldestFirst()[0];
}

constexpr qint64 feeOf8000 = 145; // 1.5 % and 25.

} // namespace

void TestStripeMoneyBack::refundsAddUpToTheCharge()
{
    TestAccount account;
    const QJsonObject intent = account.charge(10'000);

    const QJsonObject part = account.make(
        u"/v1/refunds"_s, "amount=2500&reason=duplicate&metadata[a]=1&payment_intent=" + idOf(intent));
    QCOMPARE(part[u"status"_s].toString(), u"succeeded"_s);
    QVERIFY(!chargeOf(account, intent)[u"refunded"_s].toBool());
    const QJsonObject rest
        = account.make(u"/v1/refunds"_s, "charge=" + intent[u"latest_charge"_s].toString().toUtf8());

    QCOMPARE(rest[u"amount"_s].toInteger(), 7'500);
    QVERIFY(chargeOf(account, intent)[u"refunded"_s].toBool());
    QCOMPARE(balanceOf(account), -175); // The fee stays.
    QCOMPARE(account.eventNames().last(2), QStringList({u"charge.refunded"_s, u"refund.created"_s}));
}

void TestStripeMoneyBack::whatCannotBeRefundedIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");

    QTest::newRow("more than was paid")
        << QByteArray("amount=10001&payment_intent=") << QString() << u"amount"_s;
    QTest::newRow("nothing") << QByteArray("amount=0&payment_intent=") << u"parameter_invalid_integer"_s
                             << u"amount"_s;
    QTest::newRow("for a reason of its own")
        << QByteArray("reason=bored&payment_intent=") << QString() << u"reason"_s;
    QTest::newRow("of nothing") << QByteArray("amount=1&metadata[x]=") << u"parameter_missing"_s
                                << u"charge"_s;
    QTest::newRow("of an unknown charge") << QByteArray("charge=ch_") << u"resource_missing"_s << u"charge"_s;
}

void TestStripeMoneyBack::whatCannotBeRefundedIsRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    QFETCH(const QString, param);
    TestAccount account;
    const QJsonObject intent = account.charge(10'000);

    const HttpReply reply = account.post(u"/v1/refunds"_s, body + idOf(intent));

    QCOMPARE(reply.status, 400);
    QCOMPARE(TestAccount::error(reply)[u"code"_s].toString(), code);
    QCOMPARE(TestAccount::error(reply)[u"param"_s].toString(), param);
    QCOMPARE(balanceOf(account), 10'000 - 175);
}

void TestStripeMoneyBack::aRefundCanFailDaysLater()
{
    TestAccount account;
    const QJsonObject intent = account.charge(10'000);
    const QJsonObject refund = account.make(u"/v1/refunds"_s, "payment_intent=" + idOf(intent));

    account.pass(3 * day);
    const QJsonObject failed = account.order(u"refund/end"_s,
        {{u"refund"_s, refund[u"id"_s]}, {u"status"_s, u"failed"_s},
            {u"reason"_s, u"lost_or_stolen_card"_s}});

    QCOMPARE(failed[u"failure_reason"_s].toString(), u"lost_or_stolen_card"_s);
    QVERIFY(failed[u"failure_balance_transaction"_s].isString());
    QCOMPARE(chargeOf(account, intent)[u"amount_refunded"_s].toInteger(), 0);
    QCOMPARE(balanceOf(account), 10'000 - 175);
    QCOMPARE(account.eventNames().last(2), QStringList({u"refund.updated"_s, u"refund.failed"_s}));
}

void TestStripeMoneyBack::aWaitingRefundSucceedsByItself()
{
    TestAccount account;
    const QJsonObject intent = account.charge(10'000, "pm_card_pendingRefund");
    const QString path = u"/v1/refunds/"_s
        + account.make(u"/v1/refunds"_s, "payment_intent=" + idOf(intent))[u"id"_s].toString();
    QCOMPARE(account.read(path)[u"pending_reason"_s].toString(), u"processing"_s);

    account.pass(60);

    QCOMPARE(account.read(path)[u"status"_s].toString(), u"succeeded"_s);
    QVERIFY(!account.read(path).contains(u"pending_reason"_s));
}

void TestStripeMoneyBack::aTransferIsRefundedIntoTheCashBalance()
{
    TestAccount account;
    const QJsonObject customer = account.make(u"/v1/customers"_s);
    account.order(u"fund"_s, {{u"customer"_s, customer[u"id"_s]}, {u"amount"_s, 3'000}});
    const QJsonObject intent = account.make(u"/v1/payment_intents"_s,
        "amount=3000&currency=eur&confirm=true&payment_method_types[0]=customer_balance&payment_method_data["
        "type]="
        "customer_balance&customer="
            + idOf(customer));
    QCOMPARE(intent[u"status"_s].toString(), u"succeeded"_s);

    account.make(u"/v1/refunds"_s, "payment_intent=" + idOf(intent));

    const QJsonObject cash
        = account.read(u"/v1/customers/%1/cash_balance"_s.arg(customer[u"id"_s].toString()));
    QCOMPARE(cash[u"available"_s][u"eur"_s].toInteger(), 3'000);
    const HttpReply back = account.post(
        u"/v1/refunds"_s, "origin=customer_balance&currency=eur&amount=3001&customer=" + idOf(customer));
    QCOMPARE(TestAccount::error(back)[u"code"_s].toString(), u"balance_insufficient"_s);
}

void TestStripeMoneyBack::aRefundThatAsksThePayerCanBeCancelled()
{
    TestAccount account;
    const QJsonObject customer = account.make(u"/v1/customers"_s);
    account.order(u"fund"_s, {{u"customer"_s, customer[u"id"_s]}, {u"amount"_s, 3'000}});
    const QJsonObject intent = account.make(u"/v1/payment_intents"_s,
        "amount=3000&currency=eur&confirm=true&payment_method_types[0]=customer_balance&payment_method_data["
        "type]="
        "customer_balance&customer="
            + idOf(customer));
    const auto refund = [&] {
        return account.make(
            u"/v1/refunds"_s, "amount=1000&instructions_email=a@b.example&payment_intent=" + idOf(intent));
    };
    const QJsonObject asked = refund();
    QCOMPARE(asked[u"status"_s].toString(), u"requires_action"_s);

    const QString path = u"/v1/refunds/%1/cancel"_s.arg(asked[u"id"_s].toString());
    QCOMPARE(account.make(path)[u"status"_s].toString(), u"canceled"_s);
    QCOMPARE(account.post(path, {}).status, 400);
    QCOMPARE(chargeOf(account, intent)[u"amount_refunded"_s].toInteger(), 0);
    const QString other = refund()[u"id"_s].toString();
    QCOMPARE(account.make(u"/v1/test_helpers/refunds/%1/expire"_s.arg(other))[u"status"_s].toString(),
        u"failed"_s);
}

void TestStripeMoneyBack::aDisputeTakesTheMoneyAndAFee()
{
    TestAccount account;
    const QJsonObject intent = account.charge(8'000, "pm_card_createDispute");

    const QJsonObject dispute = disputeOf(account);

    QCOMPARE(dispute[u"status"_s].toString(), u"needs_response"_s);
    QCOMPARE(dispute[u"reason"_s].toString(), u"fraudulent"_s);
    QCOMPARE(dispute[u"payment_intent"_s], intent[u"id"_s]);
    const QJsonValue line = dispute[u"balance_transactions"_s][0];
    QCOMPARE(line[u"amount"_s].toInteger(), -8'000);
    QCOMPARE(line[u"fee"_s].toInteger(), 2'000);
    QCOMPARE(balanceOf(account), -feeOf8000 - 2'000);
    QVERIFY(chargeOf(account, intent)[u"disputed"_s].toBool());
    QCOMPARE(account.eventNames().last(2),
        QStringList({u"charge.dispute.created"_s, u"charge.dispute.funds_withdrawn"_s}));
}

void TestStripeMoneyBack::aDisputeEndsAsTheBankDecides_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("status");
    QTest::addColumn<qint64>("balance");

    QTest::newRow("won") << QStringList{u"submit"_s, u"win"_s} << u"won"_s
                         << qint64(8'000 - feeOf8000 - 2'000);
    QTest::newRow("lost") << QStringList{u"submit"_s, u"lose"_s} << u"lost"_s << qint64(-feeOf8000 - 2'000);
    QTest::newRow("under review") << QStringList{u"submit"_s} << u"under_review"_s
                                  << qint64(-feeOf8000 - 2'000);
    QTest::newRow("never lost again")
        << QStringList{u"win"_s, u"lose"_s} << u"won"_s << qint64(8'000 - feeOf8000 - 2'000);
}

void TestStripeMoneyBack::aDisputeEndsAsTheBankDecides()
{
    QFETCH(const QStringList, steps);
    QFETCH(const QString, status);
    QFETCH(const qint64, balance);
    TestAccount account;
    account.charge(8'000, "pm_card_createDispute");
    const QJsonObject dispute = disputeOf(account);

    for (const QString &step : steps)
        account.order(u"dispute/move"_s, {{u"dispute"_s, dispute[u"id"_s]}, {u"step"_s, step}});

    QCOMPARE(disputeOf(account)[u"status"_s].toString(), status);
    QCOMPARE(balanceOf(account), balance);
}

void TestStripeMoneyBack::anUnansweredDisputeIsLost()
{
    TestAccount account;
    account.charge(8'000, "pm_card_createDispute");
    const qint64 due = disputeOf(account)[u"evidence_details"_s][u"due_by"_s].toInteger();

    account.pass(due - account.clock.now().toSecsSinceEpoch());
    QCOMPARE(disputeOf(account)[u"status"_s].toString(), u"needs_response"_s);
    account.pass(1);

    QCOMPARE(disputeOf(account)[u"status"_s].toString(), u"lost"_s);
    QVERIFY(disputeOf(account)[u"evidence_details"_s][u"past_due"_s].toBool());
}

void TestStripeMoneyBack::aQuestionMovesNoMoneyUntilItEscalates()
{
    TestAccount account;
    account.charge(8'000, "pm_card_createDisputeInquiry");
    const QJsonObject question = disputeOf(account);
    QCOMPARE(question[u"status"_s].toString(), u"warning_needs_response"_s);
    QVERIFY(question[u"is_charge_refundable"_s].toBool());
    QCOMPARE(balanceOf(account), 8'000 - feeOf8000);

    account.order(u"dispute/move"_s, {{u"dispute"_s, question[u"id"_s]}, {u"step"_s, u"escalate"_s}});

    QCOMPARE(disputeOf(account)[u"status"_s].toString(), u"needs_response"_s);
    QCOMPARE(balanceOf(account), -feeOf8000 - 2'000);
}

void TestStripeMoneyBack::aDisputedChargeCannotBeRefunded()
{
    TestAccount account;
    const QJsonObject intent = account.charge(8'000, "pm_card_createDispute");

    const HttpReply reply = account.post(u"/v1/refunds"_s, "payment_intent=" + idOf(intent));

    QCOMPARE(reply.status, 400);
    QCOMPARE(TestAccount::error(reply)[u"code"_s].toString(), u"charge_disputed"_s);
}
