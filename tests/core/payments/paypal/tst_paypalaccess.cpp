#include "tests/core/payments/paypal/tst_paypalaccess.h"

#include "core/payments/CardGateway.h"
#include "core/payments/ChargeGateway.h"
#include "core/payments/CustomerGateway.h"
#include "core/payments/GatewayRegistry.h"
#include "tests/core/payments/paypal/PayPalJudge.h"
#include "tests/core/payments/paypal/PayPalStage.h"
#include "tests/fakes/FakeTransport.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr auto tokenPath = "^/v1/oauth2/token$";

QMap<QString, SecretText> secrets(const QByteArray &id, const QByteArray &secret)
{
    return {{u"client_id"_s, SecretText(id)}, {u"client_secret"_s, SecretText(secret)}};
}

} // namespace

void TestPayPalAccess::takesBothSecretsAndTheAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("live");

    const QByteArray good = "AeA1QIZXiflr1-_8";
    QTest::newRow("live") << u"https://api-m.paypal.com"_s << good << good << u""_s << true;
    QTest::newRow("sandbox") << u"https://api-m.sandbox.paypal.com"_s << good << good << u""_s << false;
    QTest::newRow("a stand-in here") << u"http://127.0.0.1:8080"_s << good << good << u""_s << false;
    QTest::newRow("another host") << u"https://paypal.example"_s << good << good
                                  << u"paypal.environment_unknown"_s << false;
    QTest::newRow("plain text") << u"http://api-m.paypal.com"_s << good << good << u"net.insecure_url"_s
                                << false;
    QTest::newRow("no id") << u"https://api-m.paypal.com"_s << QByteArray() << good
                           << u"paypal.secret_empty"_s << false;
    QTest::newRow("no secret") << u"https://api-m.paypal.com"_s << good << QByteArray()
                               << u"paypal.secret_empty"_s << false;
    QTest::newRow("a blank at the end")
        << u"https://api-m.paypal.com"_s << good + ' ' << good << u"paypal.secret_malformed"_s << false;
    QTest::newRow("a header in it") << u"https://api-m.paypal.com"_s << good << QByteArray("a\r\nX: y")
                                    << u"paypal.secret_malformed"_s << false;
}

void TestPayPalAccess::takesBothSecretsAndTheAddress()
{
    QFETCH(const QString, base);
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, secret);
    QFETCH(const QString, rule);
    QFETCH(const bool, live);

    const auto account = PayPalAccount::read(secrets(id, secret), QUrl(base));

    QCOMPARE(account ? QString() : account.error().rule, rule);
    if (account)
        QCOMPARE(account->isLive(), live);
}

void TestPayPalAccess::aKeyOfTheOtherWorldIsRefused()
{
    const auto live
        = PayPalAccount::read(secrets("AeA1QIZXiflr1-_8", "b"), QUrl(u"https://api-m.paypal.com"_s));

    QCOMPARE(live->keyOf(u"5O1"_s), u"paypal:live:5O1"_s);
    QCOMPARE(live->idOf(u"paypal:live:5O1"_s).value(), u"5O1"_s);
    for (const QString &key :
        {u"paypal:test:5O1"_s, u"stripe:live:5O1"_s, u"5O1"_s, u"paypal:live:"_s, u"paypal:live:../x"_s})
        QCOMPARE(live->idOf(key).error().rule, u"gateway.other_mode"_s);
    QCOMPARE(live->hint(), u"AeA1…1-_8"_s);
}

void TestPayPalAccess::theRegistryDescribesBothFields()
{
    const GatewayType *type = GatewayRegistry::find(u"paypal");
    QVERIFY(type);
    QCOMPARE(type->fields.size(), 2);
    QCOMPARE(type->fields[0].key, u"client_id"_s);
    QCOMPARE(type->fields[1].key, u"client_secret"_s);
    QVERIFY(type->offers.contains(GatewayOffer::Page));
    QVERIFY(!type->offers.contains(GatewayOffer::Cards));
    QCOMPARE(type->page(u"paypal:test:PP-D-1"_s),
        QUrl(u"https://www.sandbox.paypal.com/resolutioncenter/PP-D-1"_s));
    QCOMPARE(type->page(u"paypal:live:5O1"_s), QUrl(u"https://www.paypal.com/activity/payment/5O1"_s));
    QVERIFY(type->page(u"stripe:live:ch_1"_s).isEmpty());
    QVERIFY(!type->checkSecret(u"client_id"_s, SecretText("a b")));
}

void TestPayPalAccess::oneTokenServesManyCalls()
{
    FakeClock clock;
    PayPalStage stage(clock);

    for (int i = 0; i < 5; ++i)
        QVERIFY(stage.gateway.account(stage.stop));

    QCOMPARE(stage.wire.count("POST", QLatin1String(tokenPath)), 1);
}

void TestPayPalAccess::aTokenIsRenewedFiveMinutesEarly()
{
    FakeClock clock;
    PayPalStage stage(clock);
    QVERIFY(stage.gateway.account(stage.stop));

    clock.time = clock.time.addSecs(sandbox::PayPalTokens::lifetimeSeconds - 301);
    QVERIFY(stage.gateway.account(stage.stop));
    QCOMPARE(stage.wire.count("POST", QLatin1String(tokenPath)), 1);

    clock.time = clock.time.addSecs(2);
    QVERIFY(stage.gateway.account(stage.stop));
    QCOMPARE(stage.wire.count("POST", QLatin1String(tokenPath)), 2);
}

void TestPayPalAccess::aRefusedTokenIsReplacedOnce()
{
    FakeClock clock;
    PayPalStage stage(clock);
    QVERIFY(stage.gateway.account(stage.stop));
    stage.paypal.tokens().revokeAll();

    QVERIFY(stage.make(stage.order()));
    QCOMPARE(stage.wire.count("POST", QLatin1String(tokenPath)), 2);
    QCOMPARE(stage.invoices(), 1);

    // A service that refuses every token is not asked for ever.
    FakeTransport broken;
    broken.answer = [](const HttpRequest &request) -> Result<HttpReply> {
        if (request.url.path().endsWith("/token"_L1))
            return HttpReply{.status = 200,
                .headers = {},
                .body = R"({"access_token":"a","expires_in":32400,"scope":""})"};
        return HttpReply{
            .status = 401, .headers = {}, .body = R"({"name":"AUTHENTICATION_FAILURE","debug_id":"1"})"};
    };
    AccessTokenShelf tokens;
    PayPalGateway gateway(broken, clock, PayPalStage::account(), tokens);
    QCOMPARE(gateway.account(stage.stop).error().rule, u"paypal.token_refused"_s);
    QCOMPARE(broken.asked.size(), 4);
}

void TestPayPalAccess::gatewaysShareTheToken()
{
    FakeClock clock;
    PayPalStage stage(clock);
    PayPalGateway other(stage.wire, clock, PayPalStage::account(), stage.tokens);

    QVERIFY(stage.gateway.account(stage.stop));
    QVERIFY(other.account(stage.stop));

    QCOMPARE(stage.wire.count("POST", QLatin1String(tokenPath)), 1);
}

void TestPayPalAccess::tellsWhatTheAppMayNotDo()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const auto all = stage.gateway.permissions(stage.stop);
    QVERIFY(all);
    QVERIFY(std::ranges::all_of(*all, &KeyPermission::granted));

    stage.paypal.tokens().withdraw({u"disputes/read-seller"_s}); // Not in the token any more.
    stage.set(u"forbidden"_s, QJsonArray{u"reporting/search/read"_s}); // In it, and refused all the same.
    const auto some = stage.gateway.permissions(stage.stop);

    QVERIFY(some);
    for (const KeyPermission &permission : *some)
        QCOMPARE(permission.granted,
            permission.purpose != KeyPermission::Purpose::Disputes
                && permission.purpose != KeyPermission::Purpose::Payouts);
}

void TestPayPalAccess::whatIsNotOfferedIsSaid()
{
    FakeClock clock;
    PayPalStage stage(clock);
    PaymentGateway &gateway = stage.gateway;

    QCOMPARE(gateway.linkRequest(stage.order(PayWay::BankTransfer)).error().rule, u"gateway.not_offered"_s);
    QCOMPARE(gateway.portal({}, {}, stage.stop).error().rule, u"gateway.not_offered"_s);
    QCOMPARE(gateway.customers().readCustomer(u"x"_s, stage.stop).error().rule, u"gateway.not_offered"_s);
    QCOMPARE(gateway.cards().cardsOf(u"x"_s, stage.stop).error().rule, u"gateway.not_offered"_s);
    QCOMPARE(gateway.charges().read(u"x"_s, stage.stop).error().rule, u"gateway.not_offered"_s);
    QCOMPARE(gateway.movesOf(u"x"_s, stage.stop).error().kind, ErrorKind::Refused);
    QVERIFY(gateway.waitingCash(u"x"_s, stage.stop).value().isEmpty());
    QVERIFY(stage.wire.asked.isEmpty());
}

void TestPayPalAccess::requestsWereHeldAgainstPayPalsFiles()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const qint64 before = PayPalJudge::judged();
    QVERIFY(stage.make(stage.order()));

    if (!PayPalJudge::hasFiles())
        QSKIP("PayPal's own description is not beside the checkout");
    QVERIFY(PayPalJudge::judged() > before);
    HttpRequest wrong = stage.wire.asked.last();
    wrong.method = "PATCH";
    QVERIFY(!PayPalJudge::complaints(wrong).isEmpty());
}
