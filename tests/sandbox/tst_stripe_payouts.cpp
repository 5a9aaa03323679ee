#include "tests/sandbox/tst_stripe_payouts.h"

#include "tests/sandbox/testStripe.h"

#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QJsonArray payoutsOf(TestAccount &account)
{
    return account.read(u"/v1/payouts"_s)[u"data"_s].toArray();
}

QJsonArray movementsOf(TestAccount &account, const QJsonValue &payout)
{
    return account
        .read(u"/v1/balance_transactions?limit=100&payout="_s + payout[u"id"_s].toString())[u"data"_s]
        .toArray();
}

qint64 netOf(const QJsonArray &lines)
{
    qint64 sum = 0;
    for (const QJsonValue &line : lines)
        if (line[u"type"_s].toString() != "payout"_L1)
            sum += line[u"net"_s].toInteger();
    return sum;
}

} // namespace

void TestStripePayouts::everyMidnightPaysOutWhatIsAvailable()
{
    TestAccount account;
    account.charge(10'000);
    account.pass(day);
    account.charge(20'000);

    account.pass(7 * day);
    QCOMPARE(payoutsOf(account).size(), 1); // The first is available for a day, the second since now.
    account.pass(day / 2);

    const QJsonArray payouts = payoutsOf(account);
    QCOMPARE(payouts.size(), 2);
    QCOMPARE(payouts[1][u"amount"_s].toInteger(), 10'000 - 175);
    QCOMPARE(payouts[0][u"amount"_s].toInteger(), 20'000 - 325);
    QVERIFY(payouts[0][u"automatic"_s].toBool());
    QCOMPARE(payouts[0][u"created"_s].toInteger() % day, 0); // At its own time, not when it was looked at.
}

void TestStripePayouts::aPayoutIsTheSumOfItsMovements()
{
    TestAccount account;
    const QJsonObject kept = account.charge(10'000);
    account.charge(8'000, "pm_card_createDispute");
    account.charge(5'000);
    account.post(u"/v1/refunds"_s, "amount=700&payment_intent=" + kept[u"id"_s].toString().toUtf8());
    account.pass(8 * day);

    qint64 paid = 0;
    for (const QJsonValue &payout : payoutsOf(account)) {
        const QJsonArray lines = movementsOf(account, payout);
        QCOMPARE(netOf(lines), payout[u"amount"_s].toInteger());
        paid += payout[u"amount"_s].toInteger();
    }

    QCOMPARE(paid, 23'000 - 175 - 145 - 100 - 700 - 8'000 - 2'000);
}

void TestStripePayouts::movementsAreToldOnlyOnceTheyArePutTogether()
{
    TestAccount account;
    account.charge(10'000, "pm_card_bypassPending");
    account.pass(day / 2);
    const QString id = payoutsOf(account)[0][u"id"_s].toString();
    const QString path = u"/v1/balance_transactions?payout="_s + id;

    QCOMPARE(
        TestAccount::error(account.get(path))[u"code"_s].toString(), u"payout_reconciliation_not_ready"_s);
    account.pass(60 * 60);

    QCOMPARE(TestAccount::ids(account.get(path)).size(), 2);
    QCOMPARE(account.eventNames().last(), u"payout.reconciliation_completed"_s);
}

void TestStripePayouts::aPayoutTravelsForTwoDays()
{
    TestAccount account;
    account.charge(10'000, "pm_card_bypassPending");
    account.pass(day / 2);
    const auto status = [&] { return payoutsOf(account)[0][u"status"_s].toString(); };

    QCOMPARE(status(), u"pending"_s);
    account.pass(60 * 60);
    QCOMPARE(status(), u"in_transit"_s);
    account.pass(2 * day);

    QCOMPARE(status(), u"paid"_s);
    QVERIFY(account.eventNames().contains(u"payout.paid"_s));
}

void TestStripePayouts::aFailedPayoutComesBack()
{
    TestAccount account;
    account.charge(10'000, "pm_card_bypassPending");
    account.pass(day);
    const QJsonValue payout = payoutsOf(account)[0];

    const QJsonObject failed
        = account.order(u"payout/fail"_s, {{u"payout"_s, payout[u"id"_s]}, {u"code"_s, u"no_account"_s}});
    account.pass(3 * day);

    QCOMPARE(failed[u"status"_s].toString(), u"failed"_s);
    QCOMPARE(failed[u"failure_code"_s].toString(), u"no_account"_s);
    QCOMPARE(payoutsOf(account).size(), 2); // The money goes out again.
    QCOMPARE(payoutsOf(account)[0][u"amount"_s], payout[u"amount"_s]);
    QCOMPARE(payoutsOf(account)[1][u"status"_s].toString(), u"failed"_s); // It does not arrive after all.
}

void TestStripePayouts::aPayoutByHandHasNoMovements()
{
    TestAccount account;
    account.charge(10'000, "pm_card_bypassPending");

    const QJsonObject payout = account.order(u"payout"_s, {{u"amount"_s, 4'000}});

    QVERIFY(!payout[u"automatic"_s].toBool());
    QCOMPARE(payout[u"reconciliation_status"_s].toString(), u"not_applicable"_s);
    QCOMPARE(account.get(u"/v1/balance_transactions?payout="_s + payout[u"id"_s].toString()).status, 400);
    account.pass(day);
    QCOMPARE(
        payoutsOf(account)[0][u"amount"_s].toInteger(), 10'000 - 175 - 4'000); // The rest goes by itself.
}

void TestStripePayouts::aDebtIsCarriedUntilOrdered()
{
    TestAccount account;
    account.charge(8'000, "pm_card_createDispute"); // The money is not available yet, but taken back.
    account.pass(2 * day);
    QCOMPARE(payoutsOf(account).size(), 0);

    const QJsonObject payout = account.order(u"payout"_s, {});

    QCOMPARE(payout[u"amount"_s].toInteger(), -10'000);
}

void TestStripePayouts::anotherCurrencySettlesAtTheRate_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("settled");

    QTest::newRow("dollars") << u"usd"_s << u"0.92"_s << qint64(10'000) << qint64(9'200);
    QTest::newRow("half a cent goes up") << u"usd"_s << u"0.5"_s << qint64(10'001) << qint64(5'001);
    QTest::newRow("yen have no decimals") << u"jpy"_s << u"0.0061"_s << qint64(10'000) << qint64(6'100);
    QTest::newRow("dinars have three") << u"kwd"_s << u"3"_s << qint64(10'000) << qint64(3'000);
    QTest::newRow("no rate, no conversion") << u"gbp"_s << QString() << qint64(10'000) << qint64(10'000);
}

void TestStripePayouts::anotherCurrencySettlesAtTheRate()
{
    QFETCH(const QString, currency);
    QFETCH(const QString, rate);
    QFETCH(const qint64, amount);
    QFETCH(const qint64, settled);
    TestAccount account;
    const QJsonObject rates = rate.isEmpty() ? QJsonObject() : QJsonObject{{currency, rate}};
    account.order(u"terms"_s, {{u"settlement"_s, u"eur"_s}, {u"rates"_s, rates}});

    const QJsonObject intent = account.make(u"/v1/payment_intents"_s,
        "confirm=true&payment_method_types[0]=card&payment_method=pm_card_visa&expand[0]=latest_charge."
        "balance_"
        "transaction&currency="
            + currency.toUtf8() + "&amount=" + QByteArray::number(amount));

    const QJsonValue line = intent[u"latest_charge"_s][u"balance_transaction"_s];
    QCOMPARE(intent[u"currency"_s].toString(), currency);
    QCOMPARE(line[u"amount"_s].toInteger(), settled);
    QCOMPARE(line[u"currency"_s].toString(), rate.isEmpty() ? currency : u"eur"_s);
    QCOMPARE(line[u"net"_s].toInteger(), settled - line[u"fee"_s].toInteger());
    QCOMPARE(line[u"exchange_rate"_s].isNull(), rate.isEmpty());
}

void TestStripePayouts::badRatesAreRefused()
{
    TestAccount account;

    for (const QString &rate : {u"0"_s, u"-1"_s, u"1,5"_s, u"0.1234567"_s, QString()})
        QVERIFY(!account.stripe.order(u"terms"_s, {{u"rates"_s, QJsonObject{{u"usd"_s, rate}}}}));
}

void TestStripePayouts::aRefundSettlesAtTheRateOfItsDay()
{
    TestAccount account;
    const auto setRate = [&](const QString &rate) {
        account.order(u"terms"_s, {{u"settlement"_s, u"eur"_s}, {u"rates"_s, QJsonObject{{u"usd"_s, rate}}}});
    };
    setRate(u"0.92"_s);
    const QJsonObject intent = account.make(u"/v1/payment_intents"_s,
        "confirm=true&payment_method_types[0]=card&payment_method=pm_card_visa&currency=usd&amount=10000");
    setRate(u"0.95"_s);

    const QJsonObject refund = account.make(u"/v1/refunds"_s,
        "expand[0]=balance_transaction&payment_intent=" + intent[u"id"_s].toString().toUtf8());

    QCOMPARE(refund[u"amount"_s].toInteger(), 10'000);
    QCOMPARE(refund[u"balance_transaction"_s][u"amount"_s].toInteger(), -9'500);
}
