#include "tests/sandbox/tst_stripe_requests.h"

#include "tests/sandbox/testStripe.h"

#include <QFile>
#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

void refusals()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("param");
    const QString links = u"/v1/payment_links"_s;
    const QByteArray line = "line_items[0][quantity]=1&line_items[0][price_data][currency]=eur"
                            "&line_items[0][price_data][unit_amount]=100"
                            "&line_items[0][price_data][product_data][name]=A";

    QTest::newRow("unknown parameter") << QByteArray("POST") << links << QByteArray(line + "&colour=red")
                                       << u"parameter_unknown"_s << u"colour"_s;
    QTest::newRow("unknown inner parameter")
        << QByteArray("POST") << links << QByteArray(line + "&line_items[0][price_data][tint]=1")
        << u"parameter_unknown"_s << u"line_items[0][price_data][tint]"_s;
    QTest::newRow("missing list") << QByteArray("POST") << links << QByteArray("submit_type=pay")
                                  << u"parameter_missing"_s << u"line_items"_s;
    QTest::newRow("missing inner parameter")
        << QByteArray("POST") << links << QByteArray("line_items[0][price]=price_1") << u"parameter_missing"_s
        << u"line_items[0][quantity]"_s;
    QTest::newRow("fraction for an integer")
        << QByteArray("POST") << links << QByteArray("line_items[0][quantity]=1.5")
        << u"parameter_invalid_integer"_s << u"line_items[0][quantity]"_s;
    QTest::newRow("text for a list") << QByteArray("POST") << links << QByteArray("line_items=1") << QString()
                                     << u"line_items"_s;
    QTest::newRow("word that is no boolean") << QByteArray("POST") << u"/v1/payment_links/plink_x"_s
                                             << QByteArray("active=yes") << QString() << u"active"_s;
    QTest::newRow("price neither named nor given")
        << QByteArray("POST") << links << QByteArray("line_items[0][quantity]=1") << u"parameter_missing"_s
        << u"line_items[0][price]"_s;
    QTest::newRow("price that does not exist")
        << QByteArray("POST") << links << QByteArray("line_items[0][quantity]=1&line_items[0][price]=price_x")
        << u"resource_missing"_s << u"line_items[0][price]"_s;
    QTest::newRow("unknown currency")
        << QByteArray("POST") << links << QByteArray(line + "&line_items[0][price_data][currency]=abc")
        << QString() << u"line_items[0][price_data][currency]"_s;
    QTest::newRow("metadata key too long")
        << QByteArray("POST") << u"/v1/customers"_s << QByteArray("metadata[" + QByteArray(41, 'k') + "]=v")
        << QString() << u"metadata[%1]"_s.arg(QString(41, u'k'));
    QTest::newRow("metadata value too long")
        << QByteArray("POST") << u"/v1/customers"_s << QByteArray("metadata[k]=" + QByteArray(501, 'v'))
        << QString() << u"metadata[k]"_s;
    QTest::newRow("name too long") << QByteArray("POST") << u"/v1/customers"_s
                                   << QByteArray("name=" + QByteArray(257, 'n'))
                                   << u"parameter_invalid_string_length"_s << u"name"_s;
    QTest::newRow("empty text that cannot be unset")
        << QByteArray("POST") << u"/v1/customers"_s << QByteArray("name=") << u"parameter_invalid_empty"_s
        << u"name"_s;
    QTest::newRow("e-mail without an at sign")
        << QByteArray("POST") << u"/v1/customers"_s << QByteArray("email=somebody") << u"email_invalid"_s
        << u"email"_s;
    QTest::newRow("filter that does not exist")
        << QByteArray("GET") << u"/v1/payment_intents?status=succeeded"_s << QByteArray()
        << u"parameter_unknown"_s << u"status"_s;
    QTest::newRow("bound that is no number")
        << QByteArray("GET") << u"/v1/events?created[gte]=today"_s << QByteArray()
        << u"parameter_invalid_integer"_s << u"created[gte]"_s;
    QTest::newRow("page too large") << QByteArray("GET") << u"/v1/events?limit=101"_s << QByteArray()
                                    << u"parameter_invalid_integer"_s << u"limit"_s;
    QTest::newRow("session state that does not exist")
        << QByteArray("GET") << u"/v1/checkout/sessions?status=paid"_s << QByteArray() << QString()
        << u"status"_s;
    QTest::newRow("field that cannot be expanded")
        << QByteArray("GET") << u"/v1/charges?expand[0]=data.weather"_s << QByteArray() << QString()
        << u"expand"_s;
}

void checkRefusal(TestAccount &account)
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    QFETCH(const QString, param);

    const HttpReply reply = method == "GET" ? account.get(path) : account.post(path, body);

    QCOMPARE(reply.status, 400);
    const QJsonObject error = TestAccount::error(reply);
    QCOMPARE(error[u"type"_s].toString(), u"invalid_request_error"_s);
    QCOMPARE(error[u"code"_s].toString(), code);
    QCOMPARE(error[u"param"_s].toString(), param);
    QVERIFY(!error[u"message"_s].toString().isEmpty());
}

} // namespace

void TestStripeRequests::ourTableRefusesWhatStripeRefuses_data()
{
    refusals();
}

void TestStripeRequests::ourTableRefusesWhatStripeRefuses()
{
    TestAccount account;
    checkRefusal(account);
}

void TestStripeRequests::stripesOwnFileRefusesTheSame_data()
{
    if (!QFile::exists(RequestSchema::openApiFile()))
        QSKIP("Stripe's OpenAPI file is not beside the project");
    refusals();
}

void TestStripeRequests::stripesOwnFileRefusesTheSame()
{
    static const std::optional<RequestSchema> schema
        = RequestSchema::fromOpenApi(RequestSchema::openApiFile());
    QVERIFY(schema);
    TestAccount account(schema);
    checkRefusal(account);
}

void TestStripeRequests::bothSchemasTakeTheSameLink()
{
    const std::optional<RequestSchema> schema = RequestSchema::fromOpenApi(RequestSchema::openApiFile());
    if (!schema)
        QSKIP("Stripe's OpenAPI file is not beside the project");
    TestAccount ours;
    TestAccount theirs(schema);

    const HttpReply one = ours.post(u"/v1/payment_links"_s, linkBody(500));
    const HttpReply other = theirs.post(u"/v1/payment_links"_s, linkBody(500));

    QCOMPARE(one.status, 200);
    QCOMPARE(one.body, other.body);
}

void TestStripeRequests::aRefusedRequestLeavesNothingBehind()
{
    TestAccount account;

    account.post(u"/v1/payment_links"_s, linkBody(500) + "&colour=red");
    account.post(u"/v1/payment_links"_s, linkBody(500) + "&expand[0]=weather");
    account.post(u"/v1/payment_links"_s, linkBody(1));

    QVERIFY(account.stripe.state().links.oldestFirst().isEmpty());
    QVERIFY(account.stripe.state().prices.oldestFirst().isEmpty());
    QVERIFY(account.eventNames().isEmpty());
}

void TestStripeRequests::whoeverHasNoGoodKeyStaysOutside_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code");

    QTest::newRow("the key that is always wrong") << QByteArray("rk_test_wrong") << QString();
    QTest::newRow("an expired key") << QByteArray("rk_test_expired") << u"api_key_expired"_s;
    QTest::newRow("a publishable key") << QByteArray("pk_test_x") << u"secret_key_required"_s;
    QTest::newRow("a live key") << QByteArray("rk_live_x") << QString();
    QTest::newRow("no key") << QByteArray() << QString();
}

void TestStripeRequests::whoeverHasNoGoodKeyStaysOutside()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, code);
    TestAccount account;
    account.apiKey = key;

    const HttpReply reply = account.post(u"/v1/payment_links"_s, linkBody(500));

    QCOMPARE(reply.status, 401);
    QCOMPARE(TestAccount::error(reply)[u"code"_s].toString(), code);
    QVERIFY(account.stripe.state().links.oldestFirst().isEmpty());
}

void TestStripeRequests::aKeyCanLackOnePermission()
{
    TestAccount account;
    account.apiKey = "rk_test_nolinks";

    const HttpReply write = account.post(u"/v1/payment_links"_s, linkBody(500));
    const HttpReply read = account.get(u"/v1/payment_links/plink_x"_s);

    QCOMPARE(write.status, 403);
    QVERIFY(TestAccount::error(write)[u"message"_s].toString().contains(u"'rak_payment_link_write'"_s));
    QCOMPARE(read.status, 403); // Before it is looked for.
    QVERIFY(TestAccount::error(read)[u"message"_s].toString().contains(u"'rak_payment_link_read'"_s));
    QCOMPARE(account.get(u"/v1/balance"_s).status, 200);
}

void TestStripeRequests::basicAuthenticationIsABearer()
{
    TestAccount account;
    HttpRequest request = account.request("GET", u"/v1/balance"_s);
    request.headers.insert("Authorization", "Basic " + QByteArray("sk_test_x:").toBase64());

    QCOMPARE(account.stripe.answer(request).status, 200);
}

void TestStripeRequests::theVersionMustBeNamed()
{
    TestAccount account;
    HttpRequest request = account.request("GET", u"/v1/balance"_s);
    request.headers.remove("Stripe-Version");

    QCOMPARE(account.stripe.answer(request).status, 400);
}

void TestStripeRequests::unknownAddressesAreNamed()
{
    TestAccount account;

    const HttpReply address = account.get(u"/v1/weather"_s);
    const HttpReply object = account.get(u"/v1/customers/cus_x"_s);

    QCOMPARE(address.status, 404);
    QVERIFY(TestAccount::error(address)[u"message"_s].toString().contains(u"GET: /v1/weather"_s));
    QCOMPARE(object.status, 404);
    QCOMPARE(TestAccount::error(object)[u"code"_s].toString(), u"resource_missing"_s);
}

void TestStripeRequests::everyAnswerCarriesARequestId()
{
    TestAccount account;

    const QByteArray good = account.get(u"/v1/balance"_s).headers.value("request-id");
    const QByteArray bad = account.get(u"/v1/weather"_s).headers.value("request-id");

    QVERIFY(good.startsWith("req_"));
    QVERIFY(bad.startsWith("req_"));
    QVERIFY(good != bad);
}

void TestStripeRequests::metadataIsMergedKeyByKey()
{
    TestAccount account;
    const QJsonObject made
        = TestAccount::object(account.post(u"/v1/customers"_s, "metadata[a%20b]=%C3%BC%26%3D&metadata[c]=1"));
    const QString path = u"/v1/customers/"_s + made[u"id"_s].toString();
    QCOMPARE(made[u"metadata"_s][u"a b"_s].toString(), u"ü&="_s);

    const QJsonObject changed = TestAccount::object(account.post(path, "metadata[c]=&metadata[d]=2"));
    const QJsonObject expected{{u"a b"_s, u"ü&="_s}, {u"d"_s, u"2"_s}};
    QCOMPARE(changed[u"metadata"_s].toObject(), expected);

    QVERIFY(TestAccount::object(account.post(path, "metadata="))[u"metadata"_s].toObject().isEmpty());
}

void TestStripeRequests::anAmountNoCardTakesIsRefused_data()
{
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("code");

    QTest::newRow("49 cents") << QByteArray("eur") << QByteArray("49") << u"amount_too_small"_s;
    QTest::newRow("50 cents") << QByteArray("eur") << QByteArray("50") << QString();
    QTest::newRow("capital letters") << QByteArray("EUR") << QByteArray("50") << QString();
    QTest::newRow("the most") << QByteArray("eur") << QByteArray("99999999") << QString();
    QTest::newRow("one more") << QByteArray("eur") << QByteArray("100000000") << u"amount_too_large"_s;
    QTest::newRow("eighteen digits") << QByteArray("eur") << QByteArray("999999999999999999")
                                     << u"amount_too_large"_s;
    QTest::newRow("49 yen") << QByteArray("jpy") << QByteArray("49") << u"amount_too_small"_s;
    QTest::newRow("half a krona of Iceland")
        << QByteArray("isk") << QByteArray("550") << u"parameter_invalid_integer"_s;
    QTest::newRow("a fils too precise")
        << QByteArray("kwd") << QByteArray("5124") << u"parameter_invalid_integer"_s;
}

void TestStripeRequests::anAmountNoCardTakesIsRefused()
{
    QFETCH(const QByteArray, currency);
    QFETCH(const QByteArray, amount);
    QFETCH(const QString, code);
    TestAccount account;

    const HttpReply reply = account.post(u"/v1/payment_links"_s,
        "line_items[0][quantity]=1&line_items[0][price_data][product_data][name]=A&line_items[0][price_data]["
        "currency]="
            + currency + "&line_items[0][price_data][unit_amount]=" + amount);

    QCOMPARE(TestAccount::error(reply)[u"code"_s].toString(), code);
    QCOMPARE(reply.status, code.isEmpty() ? 200 : 400);
}
