#include "tests/core/payments/tst_stripegap.h"

#include "tests/core/payments/StripeWorld.h"

#include <QTest>
#include <QTimeZone>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 created = 1'767'261'600; // Of StripeWorld's charges.
const StopFlag stop;

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
}

//! A world with all the lists, and a payment in the first.
class ListedWorld : public StripeWorld
{
public:
    ListedWorld()
    {
        for (const char *list :
            {"payment_intents", "charges", "refunds", "disputes", "payouts", "balance_transactions"})
            lists[path(list)] = {};
    }

    static QString path(const char *list) { return u"/v1/"_s + QLatin1String(list); }
    void put(const char *list, const QJsonObject &object) { lists[path(list)].append(object); }
    Result<GatewayNews> listed() { return gateway.listedSince(at(created - 60), at(created + 60), stop); }
    Result<QList<GatewayTaking>> counted() { return gateway.takings(at(created), at(created + 1), stop); }
};

QJsonObject in(const QString &currency, QJsonObject object)
{
    object[u"currency"_s] = currency;
    return object;
}

QJsonObject refund(const QString &currency)
{
    return {{u"id"_s, u"re_1"_s}, {u"object"_s, u"refund"_s}, {u"charge"_s, u"ch_1"_s},
        {u"status"_s, u"succeeded"_s}, {u"amount"_s, 500}, {u"currency"_s, currency},
        {u"created"_s, created}};
}

QJsonObject dispute(const QString &currency)
{
    return {{u"id"_s, u"du_1"_s}, {u"object"_s, u"dispute"_s}, {u"charge"_s, u"ch_1"_s},
        {u"status"_s, u"needs_response"_s}, {u"amount"_s, 500}, {u"currency"_s, currency},
        {u"created"_s, created}, {u"balance_transactions"_s, QJsonArray()}};
}

QJsonObject payout(const QString &currency)
{
    return {{u"id"_s, u"po_1"_s}, {u"object"_s, u"payout"_s}, {u"status"_s, u"paid"_s}, {u"amount"_s, 500},
        {u"currency"_s, currency}, {u"created"_s, created}, {u"arrival_date"_s, created},
        {u"automatic"_s, true}, {u"reconciliation_status"_s, u"completed"_s}};
}

//! A movement of the balance that a charge made.
QJsonObject move(const QJsonObject &charge)
{
    return {{u"id"_s, u"txn_1"_s}, {u"object"_s, u"balance_transaction"_s}, {u"source"_s, charge}};
}

} // namespace

void TestStripeGap::listsTellWithoutTheFeed()
{
    ListedWorld world;
    world.put("payment_intents", StripeWorld::intent(u"pi_1"_s, StripeWorld::charge(u"ch_1"_s)));
    world.put("payment_intents", StripeWorld::intent(u"pi_2"_s, QJsonValue())); // Nobody has paid it.
    world.put("refunds", refund(u"eur"_s));
    world.put("disputes", dispute(u"eur"_s));
    world.put("payouts", payout(u"eur"_s));

    const auto news = world.listed();

    QVERIFY(news);
    QCOMPARE(news->payments.size(), 1);
    QCOMPARE(news->payments.first().externalKey, u"stripe:test:ch_1"_s);
    QCOMPARE(news->payments.first().invoice, InvoiceId(u"inv-of-intent"_s));
    QVERIFY(news->payments.first().fee);
    QCOMPARE(news->refunds.size(), 1);
    QCOMPARE(news->disputes.first().id, u"stripe:test:du_1"_s);
    QVERIFY(news->payouts.first().canBeExplained);
    QCOMPARE(world.transport.asked.size(), 4); // A list shows its objects whole.
    QCOMPARE(world.gateway.readsMade(), 4);
}

void TestStripeGap::whatNoBookCanHoldIsLeftOut()
{
    ListedWorld world;
    QJsonObject theirs = StripeWorld::intent(u"pi_1"_s, in(u"zzz"_s, StripeWorld::charge(u"ch_1"_s)));
    theirs[u"metadata"_s] = QJsonObject();
    world.put("payment_intents", theirs);
    world.put("payment_intents", StripeWorld::intent(u"pi_2"_s, StripeWorld::charge(u"ch_2"_s)));
    world.put("refunds", refund(u"zzz"_s));
    world.put("disputes", dispute(u"zzz"_s));
    world.put("payouts", payout(u"zzz"_s));
    QJsonObject ofNoCharge = refund(u"eur"_s);
    ofNoCharge[u"charge"_s] = QJsonValue();
    world.put("refunds", ofNoCharge);

    const auto news = world.listed();

    QVERIFY(news);
    QCOMPARE(news->payments.size(), 1);
    QVERIFY(news->refunds.isEmpty() && news->disputes.isEmpty() && news->payouts.isEmpty());
}

void TestStripeGap::whatCannotBeReadIsNoSilence_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QJsonObject>("object");

    QJsonObject noAmount = refund(u"eur"_s);
    noAmount.remove(u"amount"_s);
    QTest::newRow("a refund without its amount") << QByteArray("refunds") << noAmount;
    QJsonObject noStatus = dispute(u"eur"_s);
    noStatus.remove(u"status"_s);
    QTest::newRow("a dispute without its status") << QByteArray("disputes") << noStatus;
    QJsonObject noDay = payout(u"eur"_s);
    noDay.remove(u"created"_s);
    QTest::newRow("a payout without its day") << QByteArray("payouts") << noDay;
    QTest::newRow("money of ours in a currency nobody knows") << QByteArray(
        "payment_intents") << StripeWorld::intent(u"pi_1"_s, in(u"zzz"_s, StripeWorld::charge(u"ch_1"_s)));
}

void TestStripeGap::whatCannotBeReadIsNoSilence()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QJsonObject, object);
    ListedWorld world;
    world.put(list.constData(), object);

    const auto news = world.listed();

    QVERIFY(!news);
    QCOMPARE(news.error().kind, ErrorKind::BadReply);
}

void TestStripeGap::aChargeIsCountedOnceWhereverItStands()
{
    ListedWorld world;
    const QJsonObject both = StripeWorld::charge(u"ch_1"_s);
    const QJsonObject hidden = StripeWorld::charge(u"ch_2"_s);
    QJsonObject before = StripeWorld::charge(u"ch_0"_s);
    before[u"created"_s] = created - 1; // A debit that moved the balance later.
    world.put("charges", both);
    for (const QJsonObject &charge : {both, hidden, before})
        world.put("balance_transactions", move(charge));

    const auto takings = world.counted();

    QVERIFY(takings);
    QCOMPARE(takings->size(), 2);
    QCOMPARE(takings->first().externalKey, u"stripe:test:ch_1"_s);
    QCOMPARE(takings->last().externalKey, u"stripe:test:ch_2"_s);
    QCOMPARE(takings->last().amount, Money(11'900, Currency::of("EUR")));
}

void TestStripeGap::whatNoBookCanHoldIsCountedByItsWords()
{
    ListedWorld world;
    world.put("charges", in(u"zzz"_s, StripeWorld::charge(u"ch_1"_s)));

    const auto takings = world.counted();

    QVERIFY(takings);
    QVERIFY(!takings->first().amount);
    QCOMPARE(takings->first().words, u"11900 zzz"_s);
}

void TestStripeGap::moneyThatIsNoneIsNotCounted_data()
{
    QTest::addColumn<QJsonObject>("charge");

    QTest::newRow("failed") << StripeWorld::charge(u"ch_1"_s, u"failed"_s);
    QTest::newRow("pending") << StripeWorld::charge(u"ch_1"_s, u"pending"_s);
    QJsonObject held = StripeWorld::charge(u"ch_1"_s);
    held[u"captured"_s] = false;
    QTest::newRow("authorised only") << held;
}

void TestStripeGap::moneyThatIsNoneIsNotCounted()
{
    QFETCH(const QJsonObject, charge);
    ListedWorld world;
    world.put("charges", charge);

    QVERIFY(world.counted()->isEmpty());
}

void TestStripeGap::onePaymentIsReadByItsId()
{
    ListedWorld world;
    QJsonObject charge = StripeWorld::charge(u"ch_1"_s);
    charge[u"payment_intent"_s] = StripeWorld::intent(u"pi_1"_s, u"ch_1"_s);
    world.objects[u"/v1/charges/ch_1"_s] = charge;

    const auto payment = world.gateway.readPayment(u"stripe:test:ch_1"_s, stop);

    QVERIFY(payment && *payment);
    QCOMPARE((*payment)->invoice, InvoiceId(u"inv-of-intent"_s));
    QCOMPARE((*payment)->state, GatewayPayment::State::Succeeded);
    const auto gone = world.gateway.readPayment(u"stripe:test:ch_2"_s, stop);
    QVERIFY(!gone);
    QCOMPARE(gone.error().rule, u"stripe.resource_missing"_s);
}

void TestStripeGap::everyFeeOfThePayoutIsAFee_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("category");

    using Category = PayoutLine::Category;
    const auto row = [](const char *type, Category category) {
        QTest::newRow(type) << QString::fromLatin1(type) << static_cast<int>(category);
    };
    for (const char *fee : {"stripe_fee", "stripe_fx_fee", "tax_fee"})
        row(fee, Category::Fee);
    for (const char *payment : {"charge", "payment"})
        row(payment, Category::Payment);
    for (const char *refund : {"refund", "payment_refund", "refund_failure", "payment_failure_refund"})
        row(refund, Category::Refund);
    for (const char *other : {"adjustment", "reserve_hold", "topup", "never_heard_of"})
        row(other, Category::Adjustment);
}

void TestStripeGap::everyFeeOfThePayoutIsAFee()
{
    QFETCH(const QString, type);
    QFETCH(const int, category);
    ListedWorld world;
    world.put("balance_transactions",
        {{u"id"_s, u"txn_1"_s}, {u"object"_s, u"balance_transaction"_s}, {u"type"_s, type},
            {u"amount"_s, -150}, {u"fee"_s, 0}, {u"net"_s, -150}, {u"currency"_s, u"eur"_s},
            {u"created"_s, created}, {u"source"_s, QJsonValue()}});

    const auto moves = world.gateway.movesOf(u"stripe:test:po_1"_s, stop);

    QVERIFY(moves);
    QCOMPARE(static_cast<int>(moves->first().line.category), category);
}
