#include "tests/sandbox/paypal/tst_paypal_orders.h"

#include "tests/sandbox/paypal/CheckedPayPal.h"

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString orders = u"/v2/checkout/orders"_s;

QStringList relsOf(const QJsonObject &object)
{
    QStringList rels;
    for (const QJsonValue &link : object[u"links"_s].toArray())
        rels.append(link[u"rel"_s].toString());
    return rels;
}

QString hrefOf(const QJsonObject &object, const QString &rel)
{
    for (const QJsonValue &link : object[u"links"_s].toArray())
        if (link[u"rel"_s].toString() == rel)
            return link[u"href"_s].toString();
    return {};
}

QString capturePath(const QString &id)
{
    return orders + u'/' + id + u"/capture"_s;
}

QString statusOf(CheckedPayPal &account, const QString &id)
{
    return account.read(orders + u'/' + id)[u"status"_s].toString();
}

} // namespace

void TestPayPalOrders::anOrderWaitsForItsPayer()
{
    CheckedPayPal account;
    const HttpReply made = account.post(orders, PayPalTester::orderBody("12.50"), "k");
    const QJsonObject minimal = PayPalTester::object(made);

    QCOMPARE(made.status, 201);
    QCOMPARE(minimal[u"status"_s].toString(), u"PAYER_ACTION_REQUIRED"_s);
    QVERIFY(!minimal.contains(u"purchase_units"_s));
    QCOMPARE(hrefOf(minimal, u"payer-action"_s),
        u"http://127.0.0.1:2/checkoutnow?token="_s + minimal[u"id"_s].toString());

    const QJsonObject whole = PayPalTester::object(
        account.post(orders, PayPalTester::orderBody("12.50"), "other", PayPalTester::whole));
    QCOMPARE(whole[u"purchase_units"_s][0][u"amount"_s][u"value"_s].toString(), u"12.50"_s);
    QCOMPARE(whole[u"purchase_units"_s][0][u"reference_id"_s].toString(), u"default"_s);
    QCOMPARE(whole[u"create_time"_s].toString(), u"2026-03-01T12:00:00Z"_s);
    QVERIFY(!whole.contains(u"_"_s));
}

void TestPayPalOrders::withoutASourceItIsCreatedAndLinksToApproval()
{
    CheckedPayPal account;
    const QJsonObject order = PayPalTester::object(account.post(orders,
        R"({"intent":"CAPTURE","purchase_units":[{"amount":{"currency_code":"EUR","value":"1.00"}}]})"));
    QCOMPARE(order[u"status"_s].toString(), u"CREATED"_s);
    QCOMPARE(relsOf(order), QStringList({u"self"_s, u"approve"_s, u"update"_s, u"capture"_s}));
}

void TestPayPalOrders::aSourceNeedsARequestId()
{
    CheckedPayPal account;
    QCOMPARE(PayPalTester::verdict(account.post(orders, PayPalTester::orderBody("1.00"))),
        u"400 PAYPAL_REQUEST_ID_REQUIRED"_s);
    QCOMPARE(
        PayPalTester::verdict(account.post(orders, PayPalTester::orderBody("1.00"), QByteArray(109, 'k'))),
        u"400 INVALID_STRING_LENGTH"_s);
    QVERIFY(account.paypal.state().orders.oldestFirst().isEmpty());
}

void TestPayPalOrders::theSameKeyShowsTheSameOrderForSixHours()
{
    CheckedPayPal account;
    const QByteArray body = PayPalTester::orderBody("12.50");
    const QString id = PayPalTester::object(account.post(orders, body, "k"))[u"id"_s].toString();
    account.order(u"pay"_s, {{u"order"_s, id}});

    const HttpReply again = account.post(orders, body, "k");
    QCOMPARE(again.status, 200);
    QCOMPARE(PayPalTester::object(again)[u"id"_s].toString(), id);
    QCOMPARE(PayPalTester::object(again)[u"status"_s].toString(), u"APPROVED"_s); // The latest state.

    account.pass(6 * 3'600 + 1);
    const HttpReply late = account.post(orders, body, "k");
    QCOMPARE(late.status, 201);
    QVERIFY(PayPalTester::object(late)[u"id"_s].toString() != id);
}

void TestPayPalOrders::whatDoesNotAddUpIsRefused_data()
{
    QTest::addColumn<QByteArray>("units");
    QTest::addColumn<QString>("verdict");
    const auto money = [](const QByteArray &value, const QByteArray &currency = "EUR") {
        return "{\"currency_code\":\"" + currency + "\",\"value\":\"" + value + "\"}";
    };
    const auto unit = [](const QByteArray &amount, const QByteArray &more = {}) {
        return "{\"amount\":" + amount + more + "}";
    };
    const auto broken = [&](const QByteArray &value, const QByteArray &breakdown) {
        return "{\"currency_code\":\"EUR\",\"value\":\"" + value + "\",\"breakdown\":{" + breakdown + "}}";
    };
    const QByteArray item = R"(,"items":[{"name":"A","quantity":"2","unit_amount":)" + money("1.50")
        + R"(,"tax":)" + money("0.30") + "}]";

    QTest::newRow("a whole amount") << unit(money("12")) << u"201"_s;
    QTest::newRow("three decimals") << unit(money("1.505")) << u"422 DECIMAL_PRECISION"_s;
    QTest::newRow("yen with decimals") << unit(money("100.00", "JPY")) << u"422 DECIMAL_PRECISION"_s;
    QTest::newRow("forints with decimals") << unit(money("100.50", "HUF")) << u"422 DECIMAL_PRECISION"_s;
    QTest::newRow("whole yen") << unit(money("100", "JPY")) << u"201"_s;
    QTest::newRow("a currency PayPal has not")
        << unit(money("1.000", "TND")) << u"422 INVALID_CURRENCY_CODE"_s;
    QTest::newRow("nothing") << unit(money("0.00")) << u"422 CANNOT_BE_ZERO_OR_NEGATIVE"_s;
    QTest::newRow("less than nothing") << unit(money("-1.00")) << u"422 CANNOT_BE_ZERO_OR_NEGATIVE"_s;
    QTest::newRow("too much") << unit(money("10000000.00")) << u"422 MAX_VALUE_EXCEEDED"_s;
    QTest::newRow("more than can be counted")
        << unit(money("99999999999999999999999999")) << u"422 MAX_VALUE_EXCEEDED"_s;
    QTest::newRow("two currencies") << unit(money("1.00"), R"(,"reference_id":"a")") + ","
            + unit(money("1.00", "USD"), R"(,"reference_id":"b")")
                                    << u"422 MULTI_CURRENCY_ORDER"_s;
    QTest::newRow("two units without names")
        << unit(money("1.00")) + "," + unit(money("1.00")) << u"422 REFERENCE_ID_REQUIRED"_s;
    QTest::newRow("two units of one name")
        << unit(money("1.00"), R"(,"reference_id":"a")") + "," + unit(money("1.00"), R"(,"reference_id":"a")")
        << u"422 DUPLICATE_REFERENCE_ID"_s;
    QTest::newRow("items without their sum") << unit(money("3.60"), item) << u"422 ITEM_TOTAL_REQUIRED"_s;
    QTest::newRow("items of another sum")
        << unit(broken("3.60", R"("item_total":)" + money("3.01")), item) << u"422 ITEM_TOTAL_MISMATCH"_s;
    QTest::newRow("taxes without their sum")
        << unit(broken("3.60", R"("item_total":)" + money("3.00")), item) << u"422 TAX_TOTAL_REQUIRED"_s;
    QTest::newRow("taxes of another sum")
        << unit(broken("3.60", R"("item_total":)" + money("3.00") + R"(,"tax_total":)" + money("0.61")), item)
        << u"422 TAX_TOTAL_MISMATCH"_s;
    QTest::newRow("parts of another sum")
        << unit(broken("3.61", R"("item_total":)" + money("3.00") + R"(,"tax_total":)" + money("0.60")), item)
        << u"422 AMOUNT_MISMATCH"_s;
    QTest::newRow("all adds up, with a discount") << unit(
        broken("3.50",
            R"("item_total":)" + money("3.00") + R"(,"tax_total":)" + money("0.60") + R"(,"discount":)"
                + money("0.10")),
        item) << u"201"_s;
}

void TestPayPalOrders::whatDoesNotAddUpIsRefused()
{
    QFETCH(QByteArray, units);
    QFETCH(QString, verdict);
    CheckedPayPal account;
    const HttpReply reply
        = account.post(orders, "{\"intent\":\"CAPTURE\",\"purchase_units\":[" + units + "]}");
    QCOMPARE(PayPalTester::verdict(reply), verdict);
    QCOMPARE(account.paypal.state().orders.oldestFirst().size(), reply.status == 201 ? 1 : 0);
}

void TestPayPalOrders::onlyAnApprovedOrderIsCaptured()
{
    CheckedPayPal account;
    const QString id = account.makeOrder()[u"id"_s].toString();
    QCOMPARE(PayPalTester::verdict(account.post(capturePath(id), "{}", "k")), u"422 ORDER_NOT_APPROVED"_s);

    account.order(u"pay"_s, {{u"order"_s, id}, {u"approve"_s, false}});
    QCOMPARE(PayPalTester::verdict(account.post(capturePath(id), "{}", "k")), u"422 ORDER_NOT_APPROVED"_s);

    account.order(u"pay"_s, {{u"order"_s, id}});
    const HttpReply captured = account.post(capturePath(id), "{}", "k"); // A refusal is no answer to keep.
    QCOMPARE(captured.status, 201);
    QCOMPARE(PayPalTester::object(captured)[u"status"_s].toString(), u"COMPLETED"_s);
    QVERIFY(!PayPalTester::object(captured).contains(u"purchase_units"_s));
    QCOMPARE(PayPalTester::verdict(account.post(capturePath(u"XYZ"_s), "{}")), u"404 INVALID_RESOURCE_ID"_s);
}

void TestPayPalOrders::aCaptureIsMadeOnceWhateverIsRepeated()
{
    CheckedPayPal account;
    const QString id = account.makeOrder()[u"id"_s].toString();
    account.order(u"pay"_s, {{u"order"_s, id}});
    const QJsonObject first
        = PayPalTester::object(account.post(capturePath(id), "{}", "k", PayPalTester::whole));
    const HttpReply same = account.post(capturePath(id), "{}", "k", PayPalTester::whole);
    QCOMPARE(same.status, 200);
    QCOMPARE(PayPalTester::object(same)[u"purchase_units"_s], first[u"purchase_units"_s]);
    QCOMPARE(PayPalTester::verdict(account.post(capturePath(id), "{}", "another")),
        u"422 ORDER_ALREADY_CAPTURED"_s);
    QCOMPARE(account.paypal.state().captures.oldestFirst().size(), 1);
}

void TestPayPalOrders::aDeclinedPayerMayTryAgain()
{
    CheckedPayPal account;
    const QString id = account.makeOrder()[u"id"_s].toString();
    account.order(u"pay"_s, {{u"order"_s, id}, {u"funding"_s, u"declined"_s}});
    const HttpReply refused = account.post(capturePath(id), "{}", "k");
    QCOMPARE(PayPalTester::verdict(refused), u"422 INSTRUMENT_DECLINED"_s);
    QCOMPARE(hrefOf(PayPalTester::object(refused), u"redirect"_s),
        u"http://127.0.0.1:2/checkoutnow?token="_s + id);
    QCOMPARE(statusOf(account, id), u"PAYER_ACTION_REQUIRED"_s);

    account.order(u"pay"_s, {{u"order"_s, id}});
    QCOMPARE(account.post(capturePath(id), "{}", "k2").status, 201);
}

void TestPayPalOrders::aSlowPaymentIsPendingUntilItEnds()
{
    CheckedPayPal account;
    const QJsonObject capture = account.takeMoney("12.50", u"echeck"_s);
    QCOMPARE(capture[u"status"_s].toString(), u"PENDING"_s);
    QCOMPARE(capture[u"status_details"_s][u"reason"_s].toString(), u"ECHECK"_s);
    QVERIFY(!capture.contains(u"seller_receivable_breakdown"_s));

    account.order(u"settle"_s, {{u"capture"_s, capture[u"id"_s]}});
    const QString order = account.paypal.state().orders.oldestFirst()[0][u"id"_s].toString();
    const QJsonValue shown
        = account.read(orders + u'/' + order)[u"purchase_units"_s][0][u"payments"_s][u"captures"_s][0];
    QCOMPARE(shown[u"status"_s].toString(), u"COMPLETED"_s);
    QCOMPARE(shown[u"seller_receivable_breakdown"_s][u"paypal_fee"_s][u"value"_s].toString(), u"0.76"_s);
    QVERIFY(account.order(u"settle"_s, {{u"capture"_s, capture[u"id"_s]}}).contains(u"trouble"_s));
}

void TestPayPalOrders::immediatePaymentRulesOutSlowWays()
{
    CheckedPayPal account;
    QByteArray body = PayPalTester::orderBody("12.50");
    body.replace(
        "\"user_action\"", "\"payment_method_preference\":\"IMMEDIATE_PAYMENT_REQUIRED\",\"user_action\"");
    const QString id = PayPalTester::object(account.post(orders, body, "k"))[u"id"_s].toString();
    account.order(u"pay"_s, {{u"order"_s, id}, {u"funding"_s, u"echeck"_s}});
    account.post(capturePath(id), "{}", "c");
    QCOMPARE(account.paypal.state().captures.oldestFirst()[0][u"status"_s].toString(), u"COMPLETED"_s);
}

void TestPayPalOrders::aSecondPaymentForAnInvoiceIdIsRefused()
{
    CheckedPayPal account;
    const QByteArray sameId = R"(,"invoice_id":"R-1")";
    QCOMPARE(account.takeMoney("12.50", u"balance"_s, sameId)[u"invoice_id"_s].toString(), u"R-1"_s);
    const QString id = account.makeOrder("12.50", sameId)[u"id"_s].toString();
    account.order(u"pay"_s, {{u"order"_s, id}});
    QCOMPARE(PayPalTester::verdict(account.post(capturePath(id), "{}", "c")), u"422 DUPLICATE_INVOICE_ID"_s);

    account.order(u"terms"_s, {{u"one_payment_per_invoice_id"_s, false}});
    QCOMPARE(account.post(capturePath(id), "{}", "c").status, 201);
}

void TestPayPalOrders::anOrderRunsOut()
{
    CheckedPayPal account;
    const QString never = account.makeOrder()[u"id"_s].toString();
    const QString late = account.makeOrder()[u"id"_s].toString();
    account.pass(5 * 3'600);
    account.order(u"pay"_s, {{u"order"_s, late}});
    account.pass(5 * 3'600);
    account.signIn();
    QCOMPARE(PayPalTester::verdict(account.get(orders + u'/' + never)), u"404 INVALID_RESOURCE_ID"_s);
    QCOMPARE(statusOf(account, late), u"APPROVED"_s); // From the approval on there are six hours again.
    account.pass(2 * 3'600);
    account.signIn();
    QCOMPARE(PayPalTester::verdict(account.post(capturePath(late), "{}", "c")), u"404 INVALID_RESOURCE_ID"_s);
}

void TestPayPalOrders::aPatchChangesWhatIsNotCaptured()
{
    CheckedPayPal account;
    const QString id = account.makeOrder()[u"id"_s].toString();
    const auto patch = [&](const QByteArray &path, const QByteArray &value) {
        return PayPalTester::verdict(account.send(account.request("PATCH", orders + u'/' + id,
            R"([{"op":"replace","path":")" + path + R"(","value":)" + value + "}]")));
    };
    const QByteArray amount = "/purchase_units/@reference_id=='default'/amount";
    QCOMPARE(patch(amount, R"({"currency_code":"EUR","value":"20.00"})"), u"204"_s);
    QCOMPARE(account.read(orders + u'/' + id)[u"purchase_units"_s][0][u"amount"_s][u"value"_s].toString(),
        u"20.00"_s);
    QCOMPARE(patch(amount, R"({"currency_code":"EUR","value":"20.005"})"), u"422 DECIMAL_PRECISION"_s);
    QCOMPARE(patch("/intent", R"("AUTHORIZE")"), u"422 NOT_PATCHABLE"_s);
    QCOMPARE(
        patch("/purchase_units/@reference_id=='other'/custom_id", R"("x")"), u"422 REFERENCE_ID_NOT_FOUND"_s);

    account.order(u"pay"_s, {{u"order"_s, id}});
    account.post(capturePath(id), "{}", "c");
    QCOMPARE(patch(amount, R"({"currency_code":"EUR","value":"30.00"})"), u"422 ORDER_ALREADY_COMPLETED"_s);
}
