#include "tests/sandbox/paypal/tst_paypal_payments.h"

#include "tests/sandbox/paypal/CheckedPayPal.h"

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &id)
{
    return u"/v2/payments/captures/"_s + id;
}

QString refundPath(const QString &id)
{
    return pathOf(id) + u"/refund"_s;
}

QByteArray part(const QByteArray &value, const QByteArray &currency = "EUR")
{
    return R"({"amount":{"currency_code":")" + currency + R"(","value":")" + value + "\"}}";
}

QString captureStatus(CheckedPayPal &account, const QString &id)
{
    return account.read(pathOf(id))[u"status"_s].toString();
}

} // namespace

void TestPayPalPayments::aCaptureTellsItsFeeAndItsOrder()
{
    CheckedPayPal account;
    const QString id = account.takeMoney("100.00", u"balance"_s, R"(,"custom_id":"C-9")")[u"id"_s].toString();
    const QJsonObject capture = account.read(pathOf(id));
    const QJsonObject breakdown = capture[u"seller_receivable_breakdown"_s].toObject();
    QCOMPARE(breakdown[u"gross_amount"_s][u"value"_s].toString(), u"100.00"_s);
    QCOMPARE(breakdown[u"paypal_fee"_s][u"value"_s].toString(), u"3.38"_s); // 2.99 % and 0.39
    QCOMPARE(breakdown[u"net_amount"_s][u"value"_s].toString(), u"96.62"_s);
    QCOMPARE(capture[u"custom_id"_s].toString(), u"C-9"_s);
    QCOMPARE(capture[u"supplementary_data"_s][u"related_ids"_s][u"order_id"_s],
        account.paypal.state().orders.oldestFirst()[0][u"id"_s]);
    QCOMPARE(PayPalTester::verdict(account.get(pathOf(u"XYZ"_s))), u"404 INVALID_RESOURCE_ID"_s);
}

void TestPayPalPayments::anotherCurrencyIsTurnedIntoThatOfTheAccount()
{
    CheckedPayPal account;
    account.order(u"terms"_s, {{u"rates"_s, QJsonObject{{u"JPY"_s, u"0.00625"_s}}}});
    QByteArray body = PayPalTester::orderBody("10000");
    body.replace("EUR", "JPY");
    const QString id
        = PayPalTester::object(account.post(u"/v2/checkout/orders"_s, body, "k"))[u"id"_s].toString();
    account.order(u"pay"_s, {{u"order"_s, id}});
    account.post(u"/v2/checkout/orders/"_s + id + u"/capture"_s, "{}", "c");
    const QJsonObject capture = account.paypal.state().captures.oldestFirst()[0];
    const QJsonValue breakdown
        = account.read(pathOf(capture[u"id"_s].toString()))[u"seller_receivable_breakdown"_s];
    QCOMPARE(breakdown[u"paypal_fee"_s][u"value"_s].toString(), u"339"_s); // 2.99 % and 40.
    QCOMPARE(breakdown[u"net_amount"_s][u"value"_s].toString(), u"9661"_s);
    QCOMPARE(breakdown[u"receivable_amount"_s][u"value"_s].toString(), u"60.38"_s);
    QCOMPARE(breakdown[u"exchange_rate"_s][u"value"_s].toString(), u"0.00625"_s);
    const PayPalState &state = account.paypal.state();
    QCOMPARE(state.ledger.balance(u"JPY"_s, state.now()), 0);
    QCOMPARE(state.ledger.balance(u"EUR"_s, state.now()), 60'38);
}

void TestPayPalPayments::aRefundIsAllOrAPart()
{
    CheckedPayPal account;
    account.takeMoney("500.00"); // So that the fee of the next one is covered.
    const QString id = account.takeMoney("100.00")[u"id"_s].toString();
    const HttpReply first = account.post(refundPath(id), part("30.00"), "a", PayPalTester::whole);
    const QJsonObject refund = PayPalTester::object(first);
    QCOMPARE(first.status, 201);
    QCOMPARE(refund[u"status"_s].toString(), u"COMPLETED"_s);
    QCOMPARE(refund[u"seller_payable_breakdown"_s][u"paypal_fee"_s][u"value"_s].toString(), u"0.00"_s);
    QCOMPARE(captureStatus(account, id), u"PARTIALLY_REFUNDED"_s);
    QCOMPARE(account.read(u"/v2/payments/refunds/"_s + refund[u"id"_s].toString()), refund);

    const QJsonObject rest
        = PayPalTester::object(account.post(refundPath(id), "{}", "b", PayPalTester::whole));
    QCOMPARE(rest[u"amount"_s][u"value"_s].toString(), u"70.00"_s);
    QCOMPARE(
        rest[u"seller_payable_breakdown"_s][u"total_refunded_amount"_s][u"value"_s].toString(), u"100.00"_s);
    QCOMPARE(captureStatus(account, id), u"REFUNDED"_s);
    QCOMPARE(PayPalTester::verdict(account.post(refundPath(id), "{}", "c")), u"422 CAPTURE_FULLY_REFUNDED"_s);
}

void TestPayPalPayments::theSameKeyRefundsOnceForFortyFiveDays()
{
    CheckedPayPal account;
    account.takeMoney("500.00");
    const QString id = account.takeMoney("100.00")[u"id"_s].toString();
    const QString refund
        = PayPalTester::object(account.post(refundPath(id), part("10.00"), "k"))[u"id"_s].toString();
    account.pass(44 * 86'400);
    account.signIn();
    const HttpReply again = account.post(refundPath(id), part("10.00"), "k");
    QCOMPARE(PayPalTester::object(again)[u"id"_s].toString(), refund);
    QCOMPARE(account.paypal.state().refunds.oldestFirst().size(), 1);
    account.pass(2 * 86'400);
    account.signIn();
    QCOMPARE(account.post(refundPath(id), part("10.00"), "k").status, 201);
    QCOMPARE(account.paypal.state().refunds.oldestFirst().size(), 2);
}

void TestPayPalPayments::whatCannotBeRefundedIsRefused_data()
{
    QTest::addColumn<QString>("funding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("verdict");
    const QString paid = u"balance"_s;
    QTest::newRow("a pending capture") << u"echeck"_s << QByteArray("{}") << u"422 PENDING_CAPTURE"_s;
    QTest::newRow("more than was paid") << paid << part("100.01") << u"422 REFUND_AMOUNT_EXCEEDED"_s;
    QTest::newRow("nothing") << paid << part("0.00") << u"422 CANNOT_BE_ZERO_OR_NEGATIVE"_s;
    QTest::newRow("another currency")
        << paid << part("1.00", "USD") << u"422 REFUND_CAPTURE_CURRENCY_MISMATCH"_s;
    QTest::newRow("no currency") << paid << part("1.00", "XXX") << u"422 INVALID_CURRENCY_CODE"_s;
    QTest::newRow("three decimals") << paid << part("1.001") << u"422 DECIMAL_PRECISION"_s;
    QTest::newRow("half an amount") << paid << QByteArray(R"({"amount":{"value":"1.00"}})")
                                    << u"400 MISSING_REQUIRED_PARAMETER"_s;
    QTest::newRow("too long a note") << paid << R"({"note_to_payer":")" + QByteArray(256, 'n') + "\"}"
                                     << u"400 INVALID_STRING_LENGTH"_s;
}

void TestPayPalPayments::whatCannotBeRefundedIsRefused()
{
    QFETCH(QString, funding);
    QFETCH(QByteArray, body);
    QFETCH(QString, verdict);
    CheckedPayPal account;
    const QString id = account.takeMoney("100.00", funding)[u"id"_s].toString();
    QCOMPARE(PayPalTester::verdict(account.post(refundPath(id), body, "k")), verdict);
    QVERIFY(account.paypal.state().refunds.oldestFirst().isEmpty());
}

void TestPayPalPayments::aRefundBeyondTheBalanceComesFromTheBank()
{
    CheckedPayPal account;
    const QString id = account.takeMoney("100.00")[u"id"_s].toString(); // 96.62 are there.
    const QJsonObject refund
        = PayPalTester::object(account.post(refundPath(id), "{}", "k", PayPalTester::whole));
    QCOMPARE(refund[u"status"_s].toString(), u"PENDING"_s);
    QCOMPARE(refund[u"status_details"_s][u"reason"_s].toString(), u"ECHECK"_s);

    account.order(u"refund/end"_s, {{u"refund"_s, refund[u"id"_s]}, {u"status"_s, u"FAILED"_s}});
    QCOMPARE(account.read(u"/v2/payments/refunds/"_s + refund[u"id"_s].toString())[u"status"_s].toString(),
        u"FAILED"_s);
    QCOMPARE(captureStatus(account, id), u"COMPLETED"_s);
    QCOMPARE(account.paypal.state().ledger.balance(u"EUR"_s, account.paypal.state().now()), 96'62);

    account.order(u"terms"_s, {{u"refunds_from_bank"_s, false}});
    QCOMPARE(PayPalTester::verdict(account.post(refundPath(id), "{}", "k2")),
        u"422 REFUND_FAILED_INSUFFICIENT_FUNDS"_s);
}

void TestPayPalPayments::twoCallsWithOneKeyAtOnceConflict()
{
    CheckedPayPal account;
    account.takeMoney("500.00");
    const QString id = account.takeMoney("100.00")[u"id"_s].toString();
    const HttpRequest request = account.request("POST", refundPath(id), "{}", "k");
    account.gate.hold(request, true);
    QCOMPARE(PayPalTester::verdict(account.send(request)), u"409 PREVIOUS_REQUEST_IN_PROGRESS"_s);
    account.gate.hold(request, false);
    QCOMPARE(account.send(request).status, 201);
}

void TestPayPalPayments::aReversalTakesWhatIsLeft()
{
    CheckedPayPal account;
    account.takeMoney("500.00");
    const QString id = account.takeMoney("100.00")[u"id"_s].toString();
    account.post(refundPath(id), part("40.00"), "k");
    const qint64 before = account.paypal.state().ledger.balance(u"EUR"_s, account.paypal.state().now());
    account.order(u"reversal"_s, {{u"capture"_s, id}});
    QCOMPARE(captureStatus(account, id), u"REFUNDED"_s);
    QCOMPARE(account.paypal.state().ledger.balance(u"EUR"_s, account.paypal.state().now()), before - 60'00);
    QCOMPARE(account.paypal.state().refunds.oldestFirst().size(), 1); // It is no refund of ours.
    QVERIFY(account.order(u"reversal"_s, {{u"capture"_s, id}}).contains(u"trouble"_s));
}

void TestPayPalPayments::theWindowForRefundsCloses()
{
    CheckedPayPal account;
    const QString id = account.takeMoney("100.00")[u"id"_s].toString();
    account.pass(181LL * 86'400);
    account.signIn();
    QCOMPARE(
        PayPalTester::verdict(account.post(refundPath(id), "{}", "k")), u"422 REFUND_TIME_LIMIT_EXCEEDED"_s);
}
