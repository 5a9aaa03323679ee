#include "tests/core/payments/tst_stripelinks.h"

#include "core/net/FormBody.h"
#include "tests/core/payments/StripeWorld.h"

#include <QJsonArray>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString linksPath = u"/v1/payment_links"_s;
const EntryId key(u"0190c0de-0000-7000-8000-000000000001"_s);

PaymentLinkOrder order(Money amount = Money(11900, Currency::of("EUR")))
{
    return {.link = LinkId(u"link-1"_s),
        .invoice = InvoiceId(u"inv-1"_s),
        .number = u"INV-2026-000042"_s,
        .amount = amount};
}

QString field(const GatewayRequest &request, const QString &name)
{
    return FormBody::find(request.body, name).value_or(u"(absent)"_s);
}

} // namespace

void TestStripeLinks::asksForOneExactPayment()
{
    const StripeWorld world;

    const Result<GatewayRequest> request = world.gateway.linkRequest(order());

    QVERIFY(request);
    QCOMPARE(request->method, "POST");
    QCOMPARE(request->path, linksPath);
    QCOMPARE(field(*request, u"line_items[0][quantity]"_s), u"1"_s);
    QCOMPARE(field(*request, u"line_items[0][price_data][currency]"_s), u"eur"_s);
    QCOMPARE(field(*request, u"line_items[0][price_data][unit_amount]"_s), u"11900"_s);
    QCOMPARE(
        field(*request, u"line_items[0][price_data][product_data][name]"_s), u"Invoice INV-2026-000042"_s);
    QCOMPARE(field(*request, u"restrictions[completed_sessions][limit]"_s), u"1"_s);
    QCOMPARE(field(*request, u"after_completion[type]"_s), u"hosted_confirmation"_s);
    QCOMPARE(field(*request, u"submit_type"_s), u"pay"_s);
    QVERIFY(field(*request, u"inactive_message"_s).contains(u"paid or was withdrawn"_s));
    for (const QString &prefix : {u"metadata"_s, u"payment_intent_data[metadata]"_s}) {
        QCOMPARE(field(*request, prefix + u"[quittance_invoice]"_s), u"inv-1"_s);
        QCOMPARE(field(*request, prefix + u"[quittance_link]"_s), u"link-1"_s);
    }
    // Each of these could change the total.
    for (const char *absent : {"line_items[1]", "adjustable_quantity", "allow_promotion_codes",
             "automatic_tax", "optional_items", "shipping_options", "customer]"})
        QVERIFY2(!request->body.contains(absent), absent);
}

void TestStripeLinks::theSameOrderGivesTheSameBytes()
{
    const StripeWorld one;
    const StripeWorld other("sk_live_0123456789abcdef");

    QCOMPARE(*one.gateway.linkRequest(order()), *other.gateway.linkRequest(order()));
}

void TestStripeLinks::refusesAnOrderStripeCannotTake_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("rule");

    QTest::newRow("49 cents") << qint64{49} << u"EUR"_s << u"gateway.amount_too_small"_s;
    QTest::newRow("50 cents are enough") << qint64{50} << u"EUR"_s << u""_s;
    QTest::newRow("29 pence") << qint64{29} << u"GBP"_s << u"gateway.amount_too_small"_s;
    QTest::newRow("49 yen") << qint64{49} << u"JPY"_s << u"gateway.amount_too_small"_s;
    QTest::newRow("paid already") << qint64{0} << u"EUR"_s << u"money.not_positive"_s;
    QTest::newRow("a thousandth of a dinar")
        << qint64{5124} << u"KWD"_s << u"gateway.amount_not_expressible"_s;
    QTest::newRow("no unit known") << qint64{5000} << u"CLF"_s << u"gateway.currency_unsupported"_s;
}

void TestStripeLinks::refusesAnOrderStripeCannotTake()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, currency);
    QFETCH(const QString, rule);
    const StripeWorld world;

    const auto request = world.gateway.linkRequest(order(Money(minor, *Currency::find(currency))));

    QCOMPARE(request ? QString() : request.error().rule, rule);
}

void TestStripeLinks::sendsTheBytesOnceUnderTheKey()
{
    StripeWorld world;
    world.objects[linksPath] = StripeWorld::link(u"plink_1"_s, u"link-1"_s);
    const GatewayRequest request = *world.gateway.linkRequest(order());

    const Result<GatewayLink> link = world.gateway.createLink(request, key, StopFlag());

    QVERIFY(link);
    QCOMPARE(link->externalId, u"plink_1"_s);
    QCOMPARE(link->url, QUrl(u"https://buy.stripe.com/test_plink_1"_s));
    QVERIFY(link->active);
    QCOMPARE(world.transport.asked.size(), 1);
    const HttpRequest &sent = world.transport.asked[0];
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.url, QUrl(u"https://api.stripe.com/v1/payment_links"_s));
    QCOMPARE(sent.body, request.body);
    QCOMPARE(sent.headers.value("Idempotency-Key"), key.text().toUtf8());
    QCOMPARE(sent.headers.value("Stripe-Version"), "2026-07-29.dahlia");
    QCOMPARE(sent.headers.value("Authorization"), "Bearer rk_test_0123456789abcdef");
    QCOMPARE(sent.headers.value("Content-Type"), "application/x-www-form-urlencoded");
}

void TestStripeLinks::readsTheLinesWhenTheyAreNotInTheAnswer()
{
    StripeWorld world;
    const QJsonObject whole = StripeWorld::link(u"plink_1"_s, u"link-1"_s);
    QJsonObject bare = whole;
    bare.remove(u"line_items"_s);
    world.objects[linksPath] = bare;
    world.add(whole);

    QVERIFY(world.gateway.createLink(*world.gateway.linkRequest(order()), key, StopFlag()));
    QCOMPARE(world.transport.asked.size(), 2);
    QCOMPARE(world.transport.asked[1].url.query(), u"expand[0]=line_items"_s);

    world.errors[u"/v1/payment_links/plink_1"_s] = StripeWorld::error(401, {{u"message"_s, u"no"_s}});
    const auto unchecked = world.gateway.createLink(*world.gateway.linkRequest(order()), key, StopFlag());
    QVERIFY(!unchecked);
    QCOMPARE(unchecked.error().kind, ErrorKind::Uncertain); // It was made; that must not be taken for a no.
}

void TestStripeLinks::refusesALinkOverAnotherAmount_data()
{
    QTest::addColumn<QString>("what");

    QTest::newRow("another amount") << u"amount"_s;
    QTest::newRow("an amount that is no integer") << u"fraction"_s;
    QTest::newRow("another currency of the link") << u"currency"_s;
    QTest::newRow("another currency of the line") << u"line currency"_s;
    QTest::newRow("two lines") << u"two"_s;
    QTest::newRow("no line") << u"none"_s;
}

void TestStripeLinks::refusesALinkOverAnotherAmount()
{
    QFETCH(const QString, what);
    StripeWorld world;
    QJsonObject link = StripeWorld::link(u"plink_1"_s, u"link-1"_s, what == "amount"_L1 ? 11901 : 11900);
    QJsonObject line = link[u"line_items"][u"data"][0].toObject();
    if (what == "fraction"_L1)
        line[u"amount_total"_s] = QJsonValue::fromVariant(u"11900.5"_s);
    if (what == "line currency"_L1)
        line[u"currency"_s] = u"usd"_s;
    if (what == "currency"_L1)
        link[u"currency"_s] = u"usd"_s;
    QJsonArray lines{line};
    if (what == "two"_L1)
        lines.append(line);
    if (what == "none"_L1)
        lines = {};
    link[u"line_items"_s] = QJsonObject{{u"object"_s, u"list"_s}, {u"data"_s, lines}};
    world.objects[linksPath] = link;
    world.add(link);

    const auto made = world.gateway.createLink(*world.gateway.linkRequest(order()), key, StopFlag());

    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Refused);
    QCOMPARE(made.error().rule, u"stripe.amount_mismatch"_s);
    QCOMPARE(world.transport.asked.last().url.path(), u"/v1/payment_links/plink_1"_s);
    QCOMPARE(world.transport.asked.last().body, "active=false");
}

void TestStripeLinks::anAnswerThatCannotBeReadIsNoRefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("cut JSON") << 200 << QByteArray("{\"id\":\"plink_1\",");
    QTest::newRow("no JSON") << 200 << QByteArray("<html>welcome</html>");
    QTest::newRow("an array") << 200 << QByteArray("[]");
    QTest::newRow("a fault after the fact") << 500 << QByteArray("{}");
    QTest::newRow("someone else's page") << 403 << QByteArray("<html>blocked</html>");
}

void TestStripeLinks::anAnswerThatCannotBeReadIsNoRefusal()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    StripeWorld world;
    world.errors[linksPath] = {.status = status, .headers = {}, .body = body};

    const auto made = world.gateway.createLink(*world.gateway.linkRequest(order()), key, StopFlag());

    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Uncertain);
    QCOMPARE(world.transport.asked.size(), 1);
}

void TestStripeLinks::refusesALinkOfTheOtherMode()
{
    StripeWorld world("rk_live_0123456789abcdef");
    world.objects[linksPath] = StripeWorld::link(u"plink_1"_s, u"link-1"_s);

    const auto made = world.gateway.createLink(*world.gateway.linkRequest(order()), key, StopFlag());

    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Refused);
    QCOMPARE(made.error().rule, u"stripe.livemode_mismatch"_s);
}

void TestStripeLinks::refusesAnAddressNobodyShouldFollow_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("taken");

    const QString real = u"https://api.stripe.com"_s;
    const QString standIn = u"http://127.0.0.1:8080"_s;
    QTest::newRow("Stripe's own") << real << u"https://buy.stripe.com/test_1"_s << true;
    QTest::newRow("the shop's own domain") << real << u"https://pay.example.com/1"_s << true;
    QTest::newRow("plain text") << real << u"http://buy.stripe.com/test_1"_s << false;
    QTest::newRow("this computer, from the real service") << real << u"http://127.0.0.1:9/1"_s << false;
    QTest::newRow("this computer, from a stand-in here") << standIn << u"http://127.0.0.1:9/1"_s << true;
    QTest::newRow("plain text from a stand-in") << standIn << u"http://buy.stripe.com/1"_s << false;
    QTest::newRow("a script") << real << u"javascript:alert(1)"_s << false;
    QTest::newRow("a file") << real << u"file:///etc/passwd"_s << false;
    QTest::newRow("someone before the at sign")
        << real << u"https://buy.stripe.com@evil.example/1"_s << false;
    QTest::newRow("nothing") << real << u""_s << false;
}

void TestStripeLinks::refusesAnAddressNobodyShouldFollow()
{
    QFETCH(const QString, base);
    QFETCH(const QString, url);
    QFETCH(const bool, taken);
    StripeWorld world;
    QJsonObject link = StripeWorld::link(u"plink_1"_s, u"link-1"_s);
    link[u"url"_s] = url;
    world.objects[linksPath] = link;
    StripeGateway gateway(
        world.transport, world.clock, QUrl(base), *StripeKey::read(SecretText("rk_test_0123456789abcdef")));

    const auto made = gateway.createLink(*gateway.linkRequest(order()), key, StopFlag());

    QCOMPARE(made ? QString() : made.error().rule, taken ? QString() : u"stripe.url_unsafe"_s);
}

void TestStripeLinks::findsALostLinkByOurId_data()
{
    QTest::addColumn<int>("others"); // Made after it.
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("found");

    QTest::newRow("the newest") << 0 << u"link-1"_s << true;
    QTest::newRow("on the third page") << 250 << u"link-1"_s << true;
    QTest::newRow("not there") << 250 << u"link-2"_s << false;
}

void TestStripeLinks::findsALostLinkByOurId()
{
    QFETCH(const int, others);
    QFETCH(const QString, wanted);
    QFETCH(const bool, found);
    StripeWorld world;
    QList<QJsonObject> &links = world.lists[linksPath];
    links.append(StripeWorld::link(u"plink_ours"_s, u"link-1"_s));
    for (int i = 0; i < others; ++i)
        links.append(StripeWorld::link(u"plink_%1"_s.arg(i), u"other-%1"_s.arg(i)));

    const auto link = world.gateway.findLink(LinkId(wanted), PayWay::Page, world.clock.now(), StopFlag());

    QVERIFY(link);
    QCOMPARE(link->has_value(), found);
    if (found)
        QCOMPARE((*link)->externalId, u"plink_ours"_s);
}

void TestStripeLinks::aListWithoutEndIsNoReasonToTurnForEver()
{
    StripeWorld world;
    world.objects[linksPath] = {{u"object"_s, u"list"_s}, {u"has_more"_s, true},
        {u"data"_s, QJsonArray{StripeWorld::link(u"plink_1"_s, u"other"_s)}}};

    const auto link
        = world.gateway.findLink(LinkId(u"link-1"_s), PayWay::Page, world.clock.now(), StopFlag());

    QVERIFY(!link);
    QCOMPARE(link.error().kind, ErrorKind::BadReply);
    QCOMPARE(world.transport.asked.size(), 2);
}

void TestStripeLinks::theAccountSaysModeAndCurrencies()
{
    StripeWorld world;
    world.objects[u"/v1/balance"_s] = {{u"object"_s, u"balance"_s}, {u"livemode"_s, false},
        {u"available"_s, QJsonArray{QJsonObject{{u"amount"_s, 0}, {u"currency"_s, u"eur"_s}}}},
        {u"pending"_s,
            QJsonArray{QJsonObject{{u"amount"_s, 5}, {u"currency"_s, u"usd"_s}},
                QJsonObject{{u"amount"_s, 5}, {u"currency"_s, u"eur"_s}}}}};

    const Result<GatewayAccount> account = world.gateway.account(StopFlag());

    QVERIFY(account);
    QVERIFY(!account->live);
    QCOMPARE(account->currencies, (QStringList{u"EUR"_s, u"USD"_s}));
    QCOMPARE(account->keyHint, u"rk_test_…cdef"_s);
}

void TestStripeLinks::aKeyOfTheOtherModeIsNoticed()
{
    StripeWorld world("rk_live_0123456789abcdef");
    world.objects[u"/v1/balance"_s] = {{u"object"_s, u"balance"_s}, {u"livemode"_s, false}};

    const Result<GatewayAccount> account = world.gateway.account(StopFlag());

    QVERIFY(!account);
    QCOMPARE(account.error().kind, ErrorKind::Refused);
    QCOMPARE(account.error().rule, u"stripe.livemode_mismatch"_s);
}
