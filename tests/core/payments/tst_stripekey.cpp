#include "tests/core/payments/tst_stripekey.h"

#include "core/net/AccessTokenShelf.h"
#include "core/payments/GatewayRegistry.h"
#include "core/payments/PaymentGateway.h"
#include "core/payments/stripe/StripeKey.h"
#include "tests/fakes/FakeClock.h"
#include "tests/fakes/FakeTransport.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestStripeKey::takesRestrictedAndSecretKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("live");
    QTest::addColumn<bool>("restricted");

    QTest::newRow("restricted, test") << QByteArray("rk_test_51Abc") << false << true;
    QTest::newRow("restricted, live") << QByteArray("rk_live_51Abc") << true << true;
    QTest::newRow("secret, test") << QByteArray("sk_test_51Abc") << false << false;
    QTest::newRow("secret, live") << QByteArray("sk_live_51Abc") << true << false;
}

void TestStripeKey::takesRestrictedAndSecretKeys()
{
    QFETCH(const QByteArray, key);
    QFETCH(const bool, live);
    QFETCH(const bool, restricted);

    const Result<StripeKey> read = StripeKey::read(SecretText(key));

    QVERIFY(read);
    QCOMPARE(read->isLive(), live);
    QCOMPARE(read->isRestricted(), restricted);
    QCOMPARE(read->secret().reveal(), key);
}

void TestStripeKey::saysWhatIsWrongWithAKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("rule");

    QTest::newRow("nothing") << QByteArray() << u"stripe.key_empty"_s;
    QTest::newRow("publishable") << QByteArray("pk_test_51Abc") << u"stripe.key_publishable"_s;
    QTest::newRow("webhook secret") << QByteArray("whsec_abc") << u"stripe.key_webhook"_s;
    QTest::newRow("a line break behind it") << QByteArray("rk_test_51Abc\n") << u"stripe.key_whitespace"_s;
    QTest::newRow("a blank inside") << QByteArray("rk_test_51 Abc") << u"stripe.key_whitespace"_s;
    QTest::newRow("a header smuggled in") << QByteArray("rk_test_51\r\nX: y") << u"stripe.key_whitespace"_s;
    QTest::newRow("only the prefix") << QByteArray("rk_test_") << u"stripe.key_malformed"_s;
    QTest::newRow("no mode") << QByteArray("rk_51Abc") << u"stripe.key_malformed"_s;
    QTest::newRow("short") << QByteArray("rk") << u"stripe.key_malformed"_s;
    QTest::newRow("a password") << QByteArray("hunter2") << u"stripe.key_malformed"_s;
    QTest::newRow("a no-break space") << QByteArray("rk_test_51\xc2\xa0") << u"stripe.key_malformed"_s;
}

void TestStripeKey::saysWhatIsWrongWithAKey()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, rule);

    const Result<StripeKey> read = StripeKey::read(SecretText(key));

    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(read.error().rule, rule);
    QCOMPARE(read.error().value, QString()); // It may be most of a right key.
}

void TestStripeKey::showsOnlyPrefixAndEnd_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("hint");

    QTest::newRow("long") << QByteArray("rk_test_51HabcdEFGH4f2a") << u"rk_test_…4f2a"_s;
    QTest::newRow("too short to show an end") << QByteArray("sk_live_abcde") << u"sk_live_…"_s;
}

void TestStripeKey::showsOnlyPrefixAndEnd()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, hint);

    QCOMPARE(StripeKey::read(SecretText(key))->hint(), hint);
}

void TestStripeKey::theRegistryMakesAGateway()
{
    FakeTransport transport;
    FakeClock clock;
    const GatewayType *stripe = GatewayRegistry::find(u"stripe");
    QVERIFY(stripe);
    AccessTokenShelf tokens;

    const auto gateway = stripe->make({.transport = transport,
        .clock = clock,
        .tokens = tokens,
        .baseUrl = stripe->baseUrl,
        .secrets = {{u"api_key"_s, SecretText("rk_live_51Abc")}}});

    QVERIFY(gateway);
    QCOMPARE((*gateway)->provider(), stripe->id);
    QVERIFY((*gateway)->isLive());
    QVERIFY(transport.asked.isEmpty());
    QVERIFY(!GatewayRegistry::find(u"nobody"));
}

void TestStripeKey::theRegistryRefusesWhatCannotBeRight_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("rule");

    QTest::newRow("plain text") << u"http://api.stripe.com"_s << QByteArray("rk_test_1")
                                << u"net.insecure_url"_s;
    QTest::newRow("no URL") << u"stripe"_s << QByteArray("rk_test_1") << u"net.malformed_url"_s;
    QTest::newRow("wrong key") << u"https://api.stripe.com"_s << QByteArray("pk_test_1")
                               << u"stripe.key_publishable"_s;
    QTest::newRow("a stand-in here is fine")
        << u"http://127.0.0.1:8080"_s << QByteArray("rk_test_1") << u""_s;
}

void TestStripeKey::theRegistryRefusesWhatCannotBeRight()
{
    QFETCH(const QString, base);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, rule);
    FakeTransport transport;
    FakeClock clock;
    AccessTokenShelf tokens;

    const auto gateway = GatewayRegistry::find(u"stripe")->make({.transport = transport,
        .clock = clock,
        .tokens = tokens,
        .baseUrl = QUrl(base),
        .secrets = {{u"api_key"_s, SecretText(key)}}});

    QCOMPARE(gateway ? QString() : gateway.error().rule, rule);
}

void TestStripeKey::theRegistryDescribesTheKey()
{
    const QList<GatewayField> &fields = GatewayRegistry::find(u"stripe")->fields;

    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields[0].key, u"api_key"_s);
    for (const QString &prefix : fields[0].prefixes)
        QVERIFY(StripeKey::read(SecretText(prefix.toUtf8() + "51Abc")));
    for (int i = 0; i < fields[0].prefixes.size(); ++i)
        QCOMPARE(fields[0].prefixes[i].startsWith(u"rk_"_s), i < fields[0].recommended);
}

void TestStripeKey::theRegistryKnowsTheProvidersPages_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("page");
    const QString board = u"https://dashboard.stripe.com/"_s;

    QTest::newRow("test dispute") << u"stripe:test:du_1A"_s << board + u"test/disputes/du_1A"_s;
    QTest::newRow("live dispute, old form") << u"stripe:live:dp_1A"_s << board + u"disputes/dp_1A"_s;
    QTest::newRow("payout") << u"stripe:live:po_1A"_s << board + u"payouts/po_1A"_s;
    QTest::newRow("charge") << u"stripe:test:ch_1A"_s << board + u"test/payments/ch_1A"_s;
    QTest::newRow("debit") << u"stripe:test:py_1A"_s << board + u"test/payments/py_1A"_s;
    QTest::newRow("customer") << u"stripe:test:cus_1A"_s << board + u"test/customers/cus_1A"_s;
    QTest::newRow("a kind without a page") << u"stripe:test:txn_1A"_s << QString();
    QTest::newRow("another provider") << u"paypal:test:du_1A"_s << QString();
    QTest::newRow("no key") << u"du_1A"_s << QString();
    QTest::newRow("a way out") << u"stripe:test:du_1/../../login"_s << QString();
}

void TestStripeKey::theRegistryKnowsTheProvidersPages()
{
    QFETCH(const QString, key);
    QFETCH(const QString, page);

    QCOMPARE(GatewayRegistry::find(u"stripe")->page(key).toString(), page);
}
