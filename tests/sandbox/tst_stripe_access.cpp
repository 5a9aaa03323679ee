#include "tests/sandbox/tst_stripe_access.h"

#include "tests/sandbox/stripe/RateLimits.h"
#include "tests/sandbox/testStripe.h"

#include <QTest>
#include <QUrl>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

void TestStripeAccess::aKeyLacksWhatItsNameSays_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("named");
    const QByteArray read = "GET";
    const QByteArray write = "POST";

    QTest::newRow("no writing of refunds") << QByteArray("rk_test_without__refund_write") << write
                                           << u"/v1/refunds"_s << u"'rak_refund_write'"_s;
    QTest::newRow("what cannot be read cannot be written")
        << QByteArray("rk_test_without__refund_read") << write << u"/v1/refunds"_s << u"'rak_refund_write'"_s;
    QTest::newRow("the second of two") << QByteArray("rk_test_without__refund_write__event_read") << read
                                       << u"/v1/events"_s << u"'rak_event_read'"_s;
    QTest::newRow("cards below a customer")
        << QByteArray("rk_test_without__payment_method_read") << read
        << u"/v1/customers/cus_1/payment_methods"_s << u"'rak_payment_method_read'"_s;
    QTest::newRow("a price has an old name")
        << QByteArray("rk_test_without__plan_write") << write << u"/v1/prices"_s << u"'rak_plan_write'"_s;
    QTest::newRow("what is shown inside another object")
        << QByteArray("rk_test_without__charge_read") << read
        << u"/v1/payment_intents?expand[0]=data.latest_charge"_s << u"'rak_charge_read'"_s;
    QTest::newRow("before it is looked for") << QByteArray("rk_test_without__dispute_read") << read
                                             << u"/v1/disputes/du_x"_s << u"'rak_dispute_read'"_s;
}

void TestStripeAccess::aKeyLacksWhatItsNameSays()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QString, named);
    TestAccount account;
    account.apiKey = key;

    const HttpReply reply = account.transport.send(account.request(method, path), {}).value_or(HttpReply());

    QCOMPARE(reply.status, 403);
    QVERIFY(TestAccount::error(reply)[u"message"_s].toString().contains(named));
    QCOMPARE(account.get(u"/v1/balance"_s).status, 200);
}

void TestStripeAccess::theAccountIsNotForRestrictedKeys()
{
    TestAccount account;

    QCOMPARE(account.get(u"/v1/account"_s).status, 403);
    account.apiKey = "sk_test_good";
    QCOMPARE(account.read(u"/v1/account"_s)[u"default_currency"_s].toString(), u"eur"_s);
}

void TestStripeAccess::aLiveKeySeesNothingOfTheTestSide()
{
    TestAccount account;
    const QString id = account.makeLink()[u"id"_s].toString();
    account.apiKey = "rk_live_sandbox";
    const auto words = [&](const QString &link) {
        return TestAccount::error(account.get(u"/v1/payment_links/"_s + link))[u"message"_s].toString();
    };

    QVERIFY(words(id).contains(u"a similar object exists in test mode"_s));
    QVERIFY(!words(u"plink_x"_s).contains(u"test mode"_s));
    QVERIFY(account.read(u"/v1/payment_links"_s)[u"data"_s].toArray().isEmpty());
    QVERIFY(account.read(u"/v1/balance"_s)[u"livemode"_s].toBool());
}

void TestStripeAccess::aLiveKeyCannotCharge()
{
    TestAccount account;
    account.apiKey = "rk_live_sandbox";

    const HttpReply reply = account.post(u"/v1/payment_links"_s, linkBody(500));

    QCOMPARE(TestAccount::error(reply)[u"code"_s].toString(), u"testmode_charges_only"_s);
    QVERIFY(account.stripe.state().links.oldestFirst().isEmpty());
}

void TestStripeAccess::haste_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QByteArray>("reason");

    QTest::newRow("the whole account") << u"per_second"_s << QByteArray("global-rate");
    QTest::newRow("one endpoint") << u"per_endpoint"_s << QByteArray("endpoint-rate");
}

void TestStripeAccess::haste()
{
    QFETCH(const QString, limit);
    QFETCH(const QByteArray, reason);
    TestAccount account;
    account.order(u"limits"_s, {{limit, 25}});
    for (int i = 0; i < 25; ++i)
        QCOMPARE(account.get(u"/v1/balance"_s).status, 200);

    const HttpReply reply = account.get(u"/v1/balance"_s);

    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.headers.value("stripe-rate-limited-reason"), reason);
    QCOMPARE(TestAccount::error(reply)[u"code"_s].toString(), u"rate_limit"_s);
    account.pass(1);
    QCOMPARE(account.get(u"/v1/balance"_s).status, 200);
}

void TestStripeAccess::readsAreCountedAgainstTheAllowance()
{
    RateLimits limits;
    limits.limitsReads = true;
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(limits.refuse("GET", u"/v1/events"_s, i, 0).isEmpty());

    QCOMPARE(limits.refuse("GET", u"/v1/events"_s, 10'000, 0), QByteArray("resource-specific"));
    QVERIFY(limits.refuse("POST", u"/v1/refunds"_s, 10'001, 0).isEmpty()); // Only reads are counted.
    QVERIFY(limits.refuse("GET", u"/v1/events"_s, 10'002, 21).isEmpty()); // 21 payments allow 10,500.
    QVERIFY(limits.refuse("GET", u"/v1/events"_s, 31 * day, 0).isEmpty());
    QCOMPARE(limits.reads(31 * day), 1);
}

void TestStripeAccess::searchesFindWhatTheyAskFor_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("a name") << u"name:'Adler'"_s << QStringList{u"Adler"_s};
    QTest::newRow("in either quotes, in any case") << u"name:\"ADLER\""_s << QStringList{u"Adler"_s};
    QTest::newRow("a part") << u"email~'example'"_s << QStringList{u"Brandt"_s, u"Adler"_s};
    QTest::newRow("metadata") << u"metadata['quittance_customer']:'c 2'"_s << QStringList{u"Brandt"_s};
    QTest::newRow("both") << u"email:'a@b.example' AND metadata['kind']:'new'"_s << QStringList{u"Adler"_s};
    QTest::newRow("either") << u"name:'Brandt' OR name:'Adler'"_s << QStringList{u"Brandt"_s, u"Adler"_s};
    QTest::newRow("not") << u"-name:'Adler' AND email~'example'"_s << QStringList{u"Brandt"_s};
    QTest::newRow("nothing there") << u"metadata['kind']:null"_s << QStringList{u"Cohen"_s, u"Brandt"_s};
    QTest::newRow("by time") << u"created>1772366400"_s << QStringList();
}

void TestStripeAccess::searchesFindWhatTheyAskFor()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, names);
    TestAccount account;
    account.post(u"/v1/customers"_s, "name=Adler&email=a@b.example&metadata[kind]=new");
    account.post(u"/v1/customers"_s, "name=Brandt&email=b@b.example&metadata[quittance_customer]=c+2");
    account.post(u"/v1/customers"_s, "name=Cohen");
    account.pass(60);

    const QJsonObject found = account.read(
        u"/v1/customers/search?query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query)));

    QCOMPARE(found[u"object"_s].toString(), u"search_result"_s);
    QStringList got;
    for (const QJsonValue &customer : found[u"data"_s].toArray())
        got.append(customer[u"name"_s].toString());
    QCOMPARE(got, names);
}

void TestStripeAccess::aSearchFindsNothingYoungerThanAMinute()
{
    TestAccount account;
    account.charge(500);
    const auto count = [&] {
        return account.read(u"/v1/payment_intents/search?query=status:'succeeded'"_s)[u"data"_s]
            .toArray()
            .size();
    };

    QCOMPARE(count(), 0);
    account.pass(60);
    QCOMPARE(count(), 1);
}

void TestStripeAccess::aSearchItCannotReadIsRefused_data()
{
    QTest::addColumn<QString>("query");

    QTest::newRow("no language") << u"paid yesterday"_s;
    QTest::newRow("no quotes") << u"name:Adler"_s;
    QTest::newRow("both words") << u"name:'a' AND name:'b' OR name:'c'"_s;
    QTest::newRow("a word without an end") << u"name:'a' AND"_s;
    QTest::newRow("two clauses without a word") << u"name:'a' name:'b'"_s;
}

void TestStripeAccess::aSearchItCannotReadIsRefused()
{
    QFETCH(const QString, query);
    TestAccount account;

    const HttpReply reply
        = account.get(u"/v1/customers/search?query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query)));

    QCOMPARE(reply.status, 400);
    QCOMPARE(TestAccount::error(reply)[u"param"_s].toString(), u"query"_s);
}
