#include "tests/core/payments/tst_stripeshapes.h"

#include "core/base/Json.h"
#include "core/net/FormBody.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripePayment.h"
#include "tests/core/payments/FormSchema.h"
#include "tests/core/payments/StripeWorld.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A file of Stripe's that lies beside the checkout and is no part of it; empty when it is not there.
QJsonObject shared(const QString &name)
{
    for (const QString &root :
        {qEnvironmentVariable("QUITTANCE_SHARED"), u"" QUITTANCE_SOURCE_DIR "/../shared"_s}) {
        QFile file(root + u"/specs/"_s + name);
        if (!root.isEmpty() && file.open(QIODevice::ReadOnly))
            return parseJsonObject(file.readAll()).value_or(QJsonObject());
    }
    return {};
}

const QJsonObject &openApi()
{
    static const QJsonObject document = shared(u"stripe-openapi.json"_s);
    return document;
}

const QJsonObject &samples()
{
    static const QJsonObject document = shared(u"stripe-fixtures.json"_s)[u"resources"].toObject();
    return document;
}

GatewayRequest linkRequest(const QString &number, Money amount)
{
    return *StripeWorld().gateway.linkRequest({.link = LinkId(u"0190c0de-0000-7000-8000-000000000001"_s),
        .invoice = InvoiceId(u"0190c0de-0000-7000-8000-000000000002"_s),
        .number = number,
        .amount = amount});
}

} // namespace

void TestStripeShapes::ourLinkIsWhatStripeTakes_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("currency");

    QTest::newRow("plain") << u"INV-2026-000042"_s << u"EUR"_s;
    QTest::newRow("no decimals") << u"42"_s << u"JPY"_s;
    QTest::newRow("a number with everything in it") << u"Ré/2026 & \"42\" + 50% [x]=y"_s << u"USD"_s;
}

void TestStripeShapes::ourLinkIsWhatStripeTakes()
{
    QFETCH(const QString, number);
    QFETCH(const QString, currency);
    if (openApi().isEmpty())
        QSKIP("stripe-openapi.json is not beside the checkout");
    const GatewayRequest request = linkRequest(number, Money(11900, *Currency::find(currency)));
    const FormSchema schema(openApi(), request.path, QString::fromLatin1(request.method.toLower()));
    QVERIFY(schema.isKnown());

    QCOMPARE(schema.complaints(request.body), QStringList());
    QCOMPARE(FormBody::find(request.body, u"payment_intent_data[description]"_s), u"Invoice "_s + number);
    QCOMPARE(
        FormSchema(openApi(), u"/v1/payment_links/{payment_link}"_s, u"post"_s).complaints("active=false"),
        QStringList());
}

void TestStripeShapes::everyWayToPayIsWhatStripeTakes_data()
{
    QTest::addColumn<PayWay>("way");
    QTest::addColumn<QString>("currency");

    for (const char *currency : {"EUR", "GBP", "JPY", "MXN", "USD"})
        QTest::addRow("a transfer in %s", currency) << PayWay::BankTransfer << QString::fromLatin1(currency);
    QTest::newRow("a page that is used at once") << PayWay::Checkout << u"CHF"_s;
}

void TestStripeShapes::everyWayToPayIsWhatStripeTakes()
{
    QFETCH(const PayWay, way);
    QFETCH(const QString, currency);
    if (openApi().isEmpty())
        QSKIP("stripe-openapi.json is not beside the checkout");

    const auto request = StripeWorld().gateway.linkRequest({.link = LinkId(u"link-1"_s),
        .invoice = InvoiceId(u"inv-1"_s),
        .number = u"Ré/2026 & 42"_s,
        .amount = Money(11900, *Currency::find(currency)),
        .way = way,
        .payer = u"stripe:test:cus_1"_s,
        .returnPage = QUrl(u"https://brightwater.example/thanks?a=1&b=2"_s)});

    QVERIFY(request);
    const FormSchema schema(openApi(), request->path, u"post"_s);
    QVERIFY(schema.isKnown());
    QCOMPARE(schema.complaints(request->body), QStringList());
    QCOMPARE(FormSchema(openApi(), u"/v1/payment_intents/{intent}/cancel"_s, u"post"_s)
                 .complaints("cancellation_reason=abandoned"),
        QStringList());
}

void TestStripeShapes::theCheckNoticesWhatStripeWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("unknown") << QByteArray("&customer=cus_1") << u"customer: unknown"_s;
    QTest::newRow("no word of theirs") << QByteArray("&billing_address_collection=maybe")
                                       << u"billing_address_collection: not one of the known words"_s;
    QTest::newRow("no integer") << QByteArray("&line_items[1][quantity]=1.5")
                                << u"line_items[1][quantity]: no integer"_s;
    QTest::newRow("a gap") << QByteArray("&line_items[2][quantity]=1")
                           << u"line_items: a gap in the indexes"_s;
    QTest::newRow("missing") << QByteArray("&line_items[1][price]=price_1")
                             << u"line_items[1][quantity]: missing"_s;
    QTest::newRow("no boolean") << QByteArray("&phone_number_collection[enabled]=yes")
                                << u"phone_number_collection[enabled]: no boolean"_s;
    QTest::newRow("twice") << QByteArray("&submit_type=pay") << u"submit_type: not one of the known words"_s;
}

void TestStripeShapes::theCheckNoticesWhatStripeWouldRefuse()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, complaint);
    if (openApi().isEmpty())
        QSKIP("stripe-openapi.json is not beside the checkout");
    const GatewayRequest request = linkRequest(u"42"_s, Money(11900, Currency::of("EUR")));

    const QStringList complaints
        = FormSchema(openApi(), request.path, u"post"_s).complaints(request.body + more);

    QVERIFY2(complaints.contains(complaint), qPrintable(complaints.join(u'\n')));
}

void TestStripeShapes::ourQueriesAreWhatStripeTakes()
{
    if (openApi().isEmpty())
        QSKIP("stripe-openapi.json is not beside the checkout");
    StripeWorld world;
    world.lists[u"/v1/events"_s] = {};
    world.lists[u"/v1/payment_links"_s] = {};
    world.lists[u"/v1/checkout/sessions"_s] = {};
    world.objects[u"/v1/payment_intents/pi_1"_s] = StripeWorld::intent(u"pi_1"_s, QJsonValue());
    world.addEvent(u"evt_1"_s, u"payment_intent.succeeded"_s, {{u"id"_s, u"pi_1"_s}});
    QVERIFY(world.gateway.newsSince({}, world.clock.now(), StopFlag()));
    QVERIFY(world.gateway.newsSince(u"1767200000 evt_1"_s, world.clock.now(), StopFlag()));
    QVERIFY(world.gateway.newsOfLink(u"plink_1"_s, StopFlag()));
    world.lists[u"/v1/payment_intents"_s] = {};
    world.objects[u"/v1/customers/cus_1/cash_balance"_s]
        = {{u"object"_s, u"cash_balance"_s}, {u"livemode"_s, false}, {u"available"_s, QJsonValue::Null}};
    world.addEvent(u"evt_2"_s, u"customer_cash_balance_transaction.created"_s, {{u"customer"_s, u"cus_1"_s}});
    QVERIFY(world.gateway.newsSince(u"1767200000 evt_1"_s, world.clock.now(), StopFlag()));
    QCOMPARE(world.askedFor(u"/v1/customers/cus_1/cash_balance"_s), 1);
    for (const PayWay way : {PayWay::Page, PayWay::BankTransfer, PayWay::Checkout})
        QVERIFY(world.gateway.findLink(LinkId(u"link-1"_s), way, world.clock.now(), StopFlag()));

    const QJsonObject paths = openApi()[u"paths"].toObject();
    for (const HttpRequest &asked : world.transport.asked) {
        QString path = asked.url.path();
        if (path.startsWith("/v1/payment_intents/"_L1))
            path = u"/v1/payment_intents/{intent}"_s;
        if (path.endsWith("/cash_balance"_L1))
            path = u"/v1/customers/{customer}/cash_balance"_s;
        QStringList known;
        for (const QJsonValue parameter : paths[path][u"get"][u"parameters"].toArray())
            known.append(parameter[u"name"].toString());
        QVERIFY2(!known.isEmpty(), qPrintable(path));
        for (const auto &[key, value] : QUrlQuery(asked.url).queryItems(QUrl::FullyDecoded))
            QVERIFY2(known.contains(key.section(u'[', 0, 0)), qPrintable(path + u' ' + key));
    }
}

void TestStripeShapes::stripesOwnSamplesCanBeRead_data()
{
    QTest::addColumn<QJsonObject>("sample");
    if (samples().isEmpty())
        QTest::newRow("none here") << QJsonObject();
    for (auto it = samples().begin(); it != samples().end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.value().toObject();
}

void TestStripeShapes::stripesOwnSamplesCanBeRead()
{
    QFETCH(const QJsonObject, sample);
    if (sample.isEmpty())
        QSKIP("stripe-fixtures.json is not beside the checkout");
    // Deleted objects and those without a mode of their own have no livemode; the others are of the test
    // mode.
    StripeWorld world;
    world.errors[u"/v1/sample"_s] = StripeWorld::reply(200, sample);
    StripeApi api(world.transport, world.clock, QUrl(u"https://api.stripe.com"_s),
        *StripeKey::read(
            SecretText(sample[u"livemode"].toBool() ? "rk_live_0123456789" : "rk_test_0123456789")));

    const Result<QJsonObject> read = api.get(u"/v1/sample"_s, {}, StopFlag());

    QVERIFY(read);
    QCOMPARE(*read, sample);
}

void TestStripeShapes::aSampleOfEachKindGivesAPayment()
{
    if (samples().isEmpty())
        QSKIP("stripe-fixtures.json is not beside the checkout");
    StripeWorld world;
    QJsonObject charge = samples()[u"charge"].toObject();
    charge[u"balance_transaction"_s] = samples()[u"balance_transaction"];
    QJsonObject intent = samples()[u"payment_intent"].toObject();
    intent[u"latest_charge"_s] = charge;
    const QJsonObject session = samples()[u"checkout.session"].toObject();

    const auto payment = stripePayment(intent, session, false);

    QVERIFY(payment && *payment);
    QCOMPARE((*payment)->externalKey, u"stripe:test:"_s + charge[u"id"].toString());
    QCOMPARE((*payment)->method, u"Visa •••• 4242"_s);
    QCOMPARE((*payment)->payer, u"Jenny Rosen"_s);
    QVERIFY((*payment)->fee);

    world.objects[u"/v1/balance"_s] = samples()[u"balance"].toObject();
    const Result<GatewayAccount> account = world.gateway.account(StopFlag());
    QVERIFY(account);
    QCOMPARE(account->currencies, QStringList{u"USD"_s});

    world.lists[u"/v1/events"_s] = {samples()[u"event"].toObject()};
    const Result<GatewayNews> news = world.gateway.newsSince({}, world.clock.now(), StopFlag());
    QVERIFY(news);
    QVERIFY(news->cursor.endsWith(samples()[u"event"][u"id"].toString()));
}
