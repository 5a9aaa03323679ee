#include "tests/sandbox/tst_stripe_orders.h"

#include "tests/sandbox/stripe/StripeOrders.h"
#include "tests/sandbox/testStripe.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

void TestStripeOrders::aHiddenPaymentIsFoundByItsIdOnly()
{
    TestAccount account;
    const QString id = account.charge(500)[u"id"_s].toString();

    account.order(u"hide"_s, {{u"id"_s, id}});

    QVERIFY(TestAccount::ids(account.get(u"/v1/payment_intents"_s)).isEmpty());
    QVERIFY(TestAccount::ids(account.get(u"/v1/events"_s)).isEmpty()); // The charge's event names it too.
    QCOMPARE(account.get(u"/v1/payment_intents/"_s + id).status, 200);
    account.order(u"show"_s, {{u"id"_s, id}});
    QCOMPARE(TestAccount::ids(account.get(u"/v1/payment_intents"_s)), QStringList{id});
}

void TestStripeOrders::onlyEventsCanBeHidden()
{
    TestAccount account;
    const QString id = account.charge(500)[u"id"_s].toString();

    account.order(u"hide"_s, {{u"id"_s, id}, {u"lists"_s, false}});

    QCOMPARE(TestAccount::ids(account.get(u"/v1/payment_intents"_s)), QStringList{id});
    QVERIFY(TestAccount::ids(account.get(u"/v1/events"_s)).isEmpty());
}

void TestStripeOrders::eventsAreLostDoubledAndSwapped_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("none") << QString()
                          << QStringList{u"customer.created"_s, u"customer.updated"_s, u"customer.deleted"_s};
    QTest::newRow("lost") << u"dropped"_s << QStringList();
    QTest::newRow("doubled") << u"doubled"_s
                             << QStringList{u"customer.created"_s, u"customer.created"_s,
                                    u"customer.updated"_s, u"customer.updated"_s, u"customer.deleted"_s,
                                    u"customer.deleted"_s};
    QTest::newRow("swapped") << u"reordered"_s
                             << QStringList{
                                    u"customer.updated"_s, u"customer.deleted"_s, u"customer.created"_s};
}

void TestStripeOrders::eventsAreLostDoubledAndSwapped()
{
    QFETCH(const QString, trouble);
    QFETCH(const QStringList, names);
    TestAccount account;
    account.order(u"events"_s, trouble.isEmpty() ? QJsonObject() : QJsonObject{{trouble, 100}});

    const QString path = u"/v1/customers/"_s + account.make(u"/v1/customers"_s)[u"id"_s].toString();
    account.post(path, "name=A");
    account.transport.send(account.request("DELETE", path), {});

    QCOMPARE(account.eventNames(), names);
    const QStringList ids = TestAccount::ids(account.get(u"/v1/events"_s));
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void TestStripeOrders::troubleChangesNoId()
{
    TestAccount calm;
    TestAccount stormy;
    stormy.order(u"events"_s, {{u"dropped"_s, 30}, {u"doubled"_s, 30}, {u"reordered"_s, 30}});

    for (TestAccount *account : {&calm, &stormy})
        for (int i = 0; i < 10; ++i)
            account->pay(account->makeLink());

    QCOMPARE(stormy.stripe.state().charges.oldestFirst(), calm.stripe.state().charges.oldestFirst());
    QVERIFY(stormy.eventNames() != calm.eventNames());
}

void TestStripeOrders::aSignedEventHoldsItsSignature()
{
    TestAccount account;
    account.charge(500);
    const QString event = account.stripe.state().events.oldestFirst()[0][u"id"_s].toString();

    const QJsonObject signedEvent = account.order(
        u"sign"_s, {{u"event"_s, event}, {u"secret"_s, u"whsec_x"_s}, {u"at"_s, 1'700'000'000}});

    const QByteArray payload = signedEvent[u"payload"_s].toString().toUtf8();
    const QByteArray code
        = QMessageAuthenticationCode::hash("1700000000." + payload, "whsec_x", QCryptographicHash::Sha256)
              .toHex();
    QCOMPARE(signedEvent[u"header"_s].toString(), u"t=1700000000,v1="_s + QString::fromLatin1(code));
    QCOMPARE(QJsonDocument::fromJson(payload)[u"id"_s].toString(), event);
}

void TestStripeOrders::wrongOrdersAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("order");

    QTest::newRow("no such order") << u"bless"_s << QJsonObject();
    QTest::newRow("a field of no order") << u"settle"_s << QJsonObject{{u"intnet"_s, u"pi_1"_s}};
    QTest::newRow("what is not under way") << u"settle"_s << QJsonObject{{u"intent"_s, u"pi_x"_s}};
    QTest::newRow("what cannot fail") << u"fail"_s << QJsonObject{{u"intent"_s, u"pi_x"_s}};
    QTest::newRow("nobody's transfer") << u"fund"_s << QJsonObject{{u"customer"_s, u"cus_x"_s}};
    QTest::newRow("a dispute of nothing") << u"dispute"_s << QJsonObject{{u"charge"_s, u"ch_x"_s}};
    QTest::newRow("a step of no dispute")
        << u"dispute/move"_s << QJsonObject{{u"dispute"_s, u"du_x"_s}, {u"step"_s, u"shout"_s}};
    QTest::newRow("a payout of nothing") << u"payout"_s << QJsonObject();
    QTest::newRow("a negative payout") << u"payout"_s << QJsonObject{{u"amount"_s, -5}};
    QTest::newRow("an unknown payout") << u"payout/fail"_s << QJsonObject{{u"payout"_s, u"po_x"_s}};
    QTest::newRow("an end of no refund")
        << u"refund/end"_s << QJsonObject{{u"refund"_s, u"re_x"_s}, {u"status"_s, u"lost"_s}};
    QTest::newRow("a movement of no kind")
        << u"line"_s << QJsonObject{{u"type"_s, u"gift"_s}, {u"amount"_s, 1}};
    QTest::newRow("a movement of nothing") << u"line"_s << QJsonObject{{u"type"_s, u"topup"_s}};
    QTest::newRow("more than all events") << u"events"_s << QJsonObject{{u"dropped"_s, 101}};
    QTest::newRow("hiding nothing") << u"hide"_s << QJsonObject();
    QTest::newRow("a signature of nothing") << u"sign"_s << QJsonObject{{u"secret"_s, u"x"_s}};
}

void TestStripeOrders::wrongOrdersAreRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonObject, order);
    TestAccount account;

    const auto done = account.stripe.order(name, order);

    QVERIFY(!done);
    QVERIFY(!done.error().isEmpty());
    QVERIFY(account.eventNames().isEmpty());
}

void TestStripeOrders::otherMovementsBelongToThePayoutToo()
{
    TestAccount account;
    account.charge(10'000, "pm_card_bypassPending");
    account.order(u"line"_s, {{u"type"_s, u"stripe_fee"_s}, {u"amount"_s, -200}});
    account.order(u"line"_s, {{u"type"_s, u"reserve_transaction"_s}, {u"amount"_s, -1'000}});

    const QJsonObject payout = account.order(u"payout"_s, {});

    QCOMPARE(payout[u"amount"_s].toInteger(), 10'000 - 175 - 200 - 1'000);
    const QStringList types = [&] {
        QStringList result;
        account.pass(60 * 60);
        const QJsonObject lines
            = account.read(u"/v1/balance_transactions?payout="_s + payout[u"id"_s].toString());
        for (const QJsonValue &line : lines[u"data"_s].toArray())
            result.append(line[u"type"_s].toString());
        return result;
    }();
    QCOMPARE(types, QStringList({u"payout"_s, u"reserve_transaction"_s, u"stripe_fee"_s, u"charge"_s}));
}

void TestStripeOrders::everyDocumentedOrderIsKnown()
{
    for (const QString &name : {u"settle"_s, u"fail"_s, u"approve"_s, u"fund"_s, u"dispute"_s,
             u"dispute/move"_s, u"refund/end"_s, u"payout"_s, u"payout/fail"_s, u"line"_s, u"hide"_s,
             u"show"_s, u"events"_s, u"terms"_s, u"limits"_s, u"sign"_s})
        QVERIFY2(StripeOrders::knows(name), qPrintable(name));
    QVERIFY(!StripeOrders::knows(u"reset"_s));
}

void TestStripeOrders::aKeyIsInUseWhileItsAnswerIsUnderWay()
{
    TestAccount account;
    const HttpRequest request = account.request("POST", u"/v1/customers"_s, "name=A", "key-1");
    const HttpReply first = account.stripe.answer(request);
    account.stripe.hold(request, true);

    const HttpReply early = account.stripe.answer(request);
    account.stripe.hold(request, false);
    const HttpReply late = account.stripe.answer(request);

    QCOMPARE(early.status, 409);
    QCOMPARE(TestAccount::error(early)[u"code"_s].toString(), u"idempotency_key_in_use"_s);
    QCOMPARE(late.body, first.body);
    QCOMPARE(account.stripe.state().customers.oldestFirst().size(), 1);
}

void TestStripeOrders::theSameSeedTellsTheSameStory()
{
    const auto tell = [] {
        TestAccount account;
        account.pay(account.makeLink());
        account.charge(8'000, "pm_card_createDispute");
        account.order(u"refund/end"_s, {});
        account.pass(9 * day);
        return account.stripe.dump();
    };

    QCOMPARE(tell(), tell());
}
