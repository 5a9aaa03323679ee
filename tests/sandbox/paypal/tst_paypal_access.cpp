#include "tests/sandbox/paypal/tst_paypal_access.h"

#include "tests/sandbox/paypal/CheckedPayPal.h"

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

void TestPayPalAccess::aTokenIsGivenForTheRightCredentials()
{
    CheckedPayPal account;
    const HttpReply reply = account.askToken(PayPalTokens::clientSecret);
    const QJsonObject token = PayPalTester::object(reply);

    QCOMPARE(reply.status, 200);
    QCOMPARE(token[u"token_type"_s].toString(), u"Bearer"_s);
    QCOMPARE(token[u"expires_in"_s].toInt(), 32'400);
    QVERIFY(token[u"scope"_s].toString().split(u' ').contains(
        u"https://uri.paypal.com/services/invoicing/invoices/readwrite"_s));
    QVERIFY(!token[u"app_id"_s].toString().isEmpty());
    QVERIFY(token[u"nonce"_s].toString().startsWith("2026-03-01T12:00:00Z"_L1));
}

void TestPayPalAccess::wrongCredentialsAreRefusedInTheFormOfOAuth_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QByteArray good = PayPalTokens::clientSecret;
    QTest::newRow("a wrong secret") << QByteArray("no") << QByteArray("grant_type=client_credentials") << 401
                                    << u"invalid_client"_s;
    QTest::newRow("another grant") << good << QByteArray("grant_type=refresh_token") << 400
                                   << u"unsupported_grant_type"_s;
    QTest::newRow("no grant") << good << QByteArray() << 400 << u"invalid_request"_s;
}

void TestPayPalAccess::wrongCredentialsAreRefusedInTheFormOfOAuth()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, error);
    CheckedPayPal account;
    const HttpReply reply = account.askToken(secret, body);
    QCOMPARE(reply.status, status);
    QCOMPARE(PayPalTester::object(reply)[u"error"_s].toString(), error);
    QVERIFY(!PayPalTester::object(reply)[u"error_description"_s].toString().isEmpty());
}

void TestPayPalAccess::aTokenRunsOut()
{
    CheckedPayPal account;
    const QString path = u"/v2/invoicing/invoices"_s;
    QCOMPARE(account.get(path).status, 200);
    account.pass(32'401);
    const HttpReply late = account.get(path);
    QCOMPARE(late.status, 401);
    QCOMPARE(PayPalTester::object(late)[u"name"_s].toString(), u"AUTHENTICATION_FAILURE"_s);

    account.signIn();
    QCOMPARE(account.get(path).status, 200);
    account.order(u"tokens"_s, {{u"revoke"_s, true}, {u"lifetime"_s, 60}});
    QCOMPARE(account.get(path).status, 401);
    account.signIn();
    account.pass(59);
    QCOMPARE(account.get(path).status, 200);
    account.pass(1);
    QCOMPARE(account.get(path).status, 401);
    account.token = "never-given";
    QCOMPARE(account.get(path).status, 401);
}

void TestPayPalAccess::aTokenKeepsTheScopesItWasGiven()
{
    CheckedPayPal account;
    const QString disputes = u"/v1/customer/disputes"_s;
    QCOMPARE(account.get(disputes).status, 200);
    account.order(u"scopes"_s, {{u"withdrawn"_s, QJsonArray{u"disputes/read-seller"_s}}});
    QCOMPARE(account.get(disputes).status, 200); // The old token still has it.
    account.signIn();
    QCOMPARE(PayPalTester::verdict(account.get(disputes)), u"403 PERMISSION_DENIED"_s);
    QCOMPARE(account.get(u"/v2/invoicing/invoices"_s).status, 200);
}

void TestPayPalAccess::aForbiddenAreaIsRefusedThoughTheTokenHasIt()
{
    CheckedPayPal account;
    const QString path = u"/v1/reporting/balances"_s;
    QCOMPARE(account.get(path).status, 200);
    account.order(u"terms"_s, {{u"forbidden"_s, QJsonArray{u"reporting/balances/read"_s}}});
    const HttpReply refused = account.get(path);
    QCOMPARE(PayPalTester::verdict(refused), u"403 PERMISSION_DENIED"_s);
    QCOMPARE(PayPalTester::object(refused)[u"name"_s].toString(), u"NOT_AUTHORIZED"_s);
    QVERIFY(
        PayPalTester::object(account.askToken(PayPalTokens::clientSecret))[u"scope"_s].toString().contains(
            "reporting/balances/read"_L1));
}

void TestPayPalAccess::whatIsNoCallIsRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("verdict");
    const QByteArray json = "application/json";
    QTest::newRow("no such address") << QByteArray("GET") << u"/v2/nothing"_s << json << QByteArray()
                                     << u"404"_s;
    QTest::newRow("another method") << QByteArray("PUT") << u"/v2/checkout/orders/X"_s << json
                                    << QByteArray("{}") << u"405"_s;
    QTest::newRow("a form") << QByteArray("POST") << u"/v2/checkout/orders"_s
                            << QByteArray("application/x-www-form-urlencoded") << QByteArray("a=b")
                            << u"415"_s;
    QTest::newRow("broken JSON") << QByteArray("POST") << u"/v2/checkout/orders"_s << json << QByteArray("{")
                                 << u"400 MALFORMED_REQUEST_JSON"_s;
    QTest::newRow("a list where none is wanted") << QByteArray("POST") << u"/v2/checkout/orders"_s << json
                                                 << QByteArray("[]") << u"400 MALFORMED_REQUEST_JSON"_s;
    QTest::newRow("an unknown parameter") << QByteArray("GET") << u"/v1/customer/disputes?colour=red"_s
                                          << json << QByteArray() << u"400 INVALID_PARAMETER_SYNTAX"_s;
    QTest::newRow("a page of nothing") << QByteArray("GET") << u"/v2/invoicing/invoices?page=0"_s << json
                                       << QByteArray() << u"400 INVALID_INTEGER_MIN_VALUE"_s;
    QTest::newRow("too large a page") << QByteArray("GET") << u"/v2/invoicing/invoices?page_size=101"_s
                                      << json << QByteArray() << u"400 INVALID_INTEGER_MAX_VALUE"_s;
    QTest::newRow("no such order") << QByteArray("GET") << u"/v2/checkout/orders/XYZ"_s << json
                                   << QByteArray() << u"404 INVALID_RESOURCE_ID"_s;
}

void TestPayPalAccess::whatIsNoCallIsRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, verdict);
    CheckedPayPal account;
    HttpRequest request = account.request(method, path, body);
    request.headers.insert("Content-Type", type);
    QCOMPARE(PayPalTester::verdict(account.send(request)), verdict);
}

void TestPayPalAccess::everyAnswerSaysItsDebugId()
{
    CheckedPayPal account;
    const HttpReply good = account.get(u"/v2/invoicing/invoices"_s);
    const HttpReply bad = account.get(u"/v2/checkout/orders/XYZ"_s);
    QVERIFY(!good.headers["paypal-debug-id"].isEmpty());
    QVERIFY(good.headers["paypal-debug-id"] != bad.headers["paypal-debug-id"]);
    QCOMPARE(PayPalTester::object(bad)[u"debug_id"_s].toString().toLatin1(), bad.headers["paypal-debug-id"]);
}

void TestPayPalAccess::aMockedRefusalComesAsOrdered()
{
    CheckedPayPal account;
    const QString id = account.makeOrder()[u"id"_s].toString();
    const auto mocked = [&](const QByteArray &codes) {
        HttpRequest request = account.request("POST", u"/v2/checkout/orders/"_s + id + u"/capture"_s, "{}");
        request.headers.insert("PayPal-Mock-Response", codes);
        return PayPalTester::verdict(account.send(request));
    };
    QCOMPARE(mocked(R"({"mock_application_codes":"TRANSACTION_REFUSED"})"), u"422 TRANSACTION_REFUSED"_s);
    QCOMPARE(mocked(R"({"mock_application_codes":["PERMISSION_DENIED"]})"), u"403 PERMISSION_DENIED"_s);
    QCOMPARE(mocked(R"({"mock_application_codes":"INTERNAL_SERVER_ERROR"})"), u"500"_s);
    QCOMPARE(mocked("nonsense"), u"400 INVALID_PARAMETER_SYNTAX"_s);
    QCOMPARE(
        account.read(u"/v2/checkout/orders/"_s + id)[u"status"_s].toString(), u"PAYER_ACTION_REQUIRED"_s);
}

void TestPayPalAccess::sameSeedSameIds()
{
    CheckedPayPal one;
    CheckedPayPal two;
    QCOMPARE(one.makeOrder(), two.makeOrder());
    QCOMPARE(one.takeMoney(), two.takeMoney());
    const QString id = one.makeInvoice();
    QCOMPARE(id, two.makeInvoice());
    QCOMPARE(one.invoice(id), two.invoice(id));
}
