#include "tests/sandbox/paypal/tst_paypal_invoicing.h"

#include "tests/sandbox/paypal/CheckedPayPal.h"

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QString at(const QString &id, const QString &call = {})
{
    return u"/v2/invoicing/invoices/"_s + id + (call.isEmpty() ? QString() : u'/' + call);
}

QByteArray recorded(const QByteArray &value, const QByteArray &method = "BANK_TRANSFER")
{
    return R"({"method":")" + method + R"(","amount":{"currency_code":"EUR","value":")" + value + "\"}}";
}

//! A sent invoice that may be paid in parts of 10.00 at least.
QString partialInvoice(CheckedPayPal &account)
{
    QByteArray body = PayPalTester::invoiceBody("100.00", "P-1");
    body.replace("\"items\"",
        R"("configuration":{"partial_payment":{"allow_partial_payment":true,"minimum_amount_due":{"currency_code":"EUR","value":"10.00"}}},"items")");
    const QString id = PayPalTester::object(
        account.post(u"/v2/invoicing/invoices"_s, body, {}, PayPalTester::whole))[u"id"_s]
                           .toString();
    account.post(at(id, u"send"_s), R"({"send_to_recipient":false})");
    return id;
}

QString pay(CheckedPayPal &account, const QString &id, const QJsonObject &more = {})
{
    QJsonObject order = more;
    order.insert(u"invoice"_s, id);
    return account.order(u"pay"_s, order)[u"state"_s].toString();
}

QString statusOf(CheckedPayPal &account, const QString &id)
{
    return account.invoice(id)[u"status"_s].toString();
}

} // namespace

void TestPayPalInvoicing::aPaymentIsCompleteOrAPart()
{
    CheckedPayPal account;
    const QString whole = account.sendInvoice();
    QCOMPARE(pay(account, whole, {{u"amount"_s, u"40.00"_s}}), u"declined"_s); // Only in full.
    QCOMPARE(pay(account, whole, {{u"funding"_s, u"declined"_s}}), u"declined"_s);
    QCOMPARE(pay(account, whole), u"paid"_s);
    QCOMPARE(statusOf(account, whole), u"PAID"_s);
    QCOMPARE(pay(account, whole), u"closed"_s);

    const QString parts = partialInvoice(account);
    QCOMPARE(pay(account, parts, {{u"amount"_s, u"9.99"_s}}), u"declined"_s);
    QCOMPARE(pay(account, parts, {{u"amount"_s, u"40.00"_s}}), u"paid"_s);
    const QJsonObject invoice = account.invoice(parts);
    QCOMPARE(invoice[u"status"_s].toString(), u"PARTIALLY_PAID"_s);
    QCOMPARE(invoice[u"due_amount"_s][u"value"_s].toString(), u"60.00"_s);
    const QJsonValue payment = invoice[u"payments"_s][u"transactions"_s][0];
    QCOMPARE(payment[u"type"_s].toString(), u"PAYPAL"_s);
    QCOMPARE(payment[u"payment_date"_s].toString(), u"2026-03-01"_s);
    QCOMPARE(account.get(u"/v2/payments/captures/"_s + payment[u"payment_id"_s].toString()).status, 200);
    account.order(u"terms"_s, {{u"invoice_payments_are_captures"_s, false}});
    QCOMPARE(account.get(u"/v2/payments/captures/"_s + payment[u"payment_id"_s].toString()).status, 404);
}

void TestPayPalInvoicing::aSlowPaymentKeepsTheInvoiceWaiting()
{
    CheckedPayPal account;
    const QString id = account.sendInvoice();
    QCOMPARE(pay(account, id, {{u"funding"_s, u"echeck"_s}}), u"pending"_s);
    QCOMPARE(statusOf(account, id), u"PAYMENT_PENDING"_s);
    QCOMPARE(account.invoice(id)[u"due_amount"_s][u"value"_s].toString(), u"100.00"_s);
    const QString capture = account.paypal.state().captures.oldestFirst()[0][u"id"_s].toString();
    account.order(u"settle"_s, {{u"capture"_s, capture}, {u"status"_s, u"FAILED"_s}});
    QCOMPARE(statusOf(account, id), u"UNPAID"_s); // It can be paid again.

    pay(account, id, {{u"funding"_s, u"echeck"_s}});
    account.pass(3 * 86'400);
    account.signIn();
    account.order(u"settle"_s, {{u"capture"_s, account.paypal.state().captures.oldestFirst()[1][u"id"_s]}});
    QCOMPARE(statusOf(account, id), u"PAID"_s);
    QCOMPARE(account.invoice(id)[u"payments"_s][u"transactions"_s][0][u"payment_date"_s].toString(),
        u"2026-03-04"_s);
}

void TestPayPalInvoicing::whatWasPaidElsewhereIsRecorded()
{
    CheckedPayPal account;
    const QString id = account.sendInvoice();
    const HttpReply first = account.post(at(id, u"payments"_s), recorded("30.00"));
    const QString payment = PayPalTester::object(first)[u"payment_id"_s].toString();
    QCOMPARE(first.status, 200);
    QVERIFY(payment.startsWith("EXTR-"_L1));
    QCOMPARE(statusOf(account, id), u"PARTIALLY_PAID"_s);
    account.post(at(id, u"payments"_s), R"({"method":"CASH"})"); // Without an amount: all that is due.
    QCOMPARE(statusOf(account, id), u"MARKED_AS_PAID"_s);

    const QString path = at(id, u"payments/"_s);
    QCOMPARE(account.send(account.request("DELETE", path + payment)).status, 204);
    QCOMPARE(account.send(account.request("DELETE", path + payment)).status, 404);
    QCOMPARE(account.invoice(id)[u"due_amount"_s][u"value"_s].toString(), u"30.00"_s);
    pay(account, id); // The payer pays the rest; parts are only the payer's to ask for.
    const QString own = account.paypal.state().captures.oldestFirst()[0][u"id"_s].toString();
    QCOMPARE(account.send(account.request("DELETE", path + own)).status, 422);
    QCOMPARE(statusOf(account, id), u"PAID"_s);
    QVERIFY(account.paypal.state().ledger.lines().size() == 1); // What is recorded moves no money.
}

void TestPayPalInvoicing::whatCannotBeRecordedIsRefused_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("verdict");
    const QString payments = u"payments"_s;
    const QString refunds = u"refunds"_s;
    QTest::newRow("more than is due")
        << payments << recorded("100.01") << u"422 PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE"_s;
    QTest::newRow("nothing") << payments << recorded("0.00") << u"400 VALUE_CANNOT_BE_ZERO"_s;
    QTest::newRow("less than nothing") << payments << recorded("-1.00") << u"400 INVALID_DECIMAL_VALUE"_s;
    QTest::newRow("three decimals") << payments << recorded("1.001") << u"400 INVALID_DECIMAL_VALUE"_s;
    QTest::newRow("eight digits") << payments << recorded("10000000.00") << u"400 INVALID_DECIMAL_VALUE"_s;
    QTest::newRow("no way") << payments << QByteArray("{}") << u"400 MISSING_REQUIRED_PARAMETER"_s;
    QTest::newRow("a way nobody knows")
        << payments << recorded("1.00", "SHELLS") << u"400 INVALID_PARAMETER_SYNTAX"_s;
    QTest::newRow("another currency")
        << payments << recorded("1.00").replace("EUR", "USD") << u"400 INVALID_PARAMETER_SYNTAX"_s;
    QTest::newRow("a refund of what nobody paid")
        << refunds << recorded("1.00") << u"422 CANNOT_PROCESS_REFUNDS"_s;
}

void TestPayPalInvoicing::whatCannotBeRecordedIsRefused()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, body);
    QFETCH(QString, verdict);
    CheckedPayPal account;
    const QString id = account.sendInvoice();
    QCOMPARE(PayPalTester::verdict(account.post(at(id, call), body)), verdict);
    QCOMPARE(statusOf(account, id), u"UNPAID"_s);
    const QString draft = account.makeInvoice("1.00", "R-2");
    QCOMPARE(PayPalTester::verdict(account.post(at(draft, u"payments"_s), recorded("1.00"))),
        u"422 CANNOT_PROCESS_PAYMENTS"_s);
}

void TestPayPalInvoicing::refundsShowOnTheInvoice()
{
    CheckedPayPal account;
    account.takeMoney("500.00");
    const QString id = account.sendInvoice();
    pay(account, id);
    const QString capture
        = account.invoice(id)[u"payments"_s][u"transactions"_s][0][u"payment_id"_s].toString();
    account.post(u"/v2/payments/captures/"_s + capture + u"/refund"_s,
        R"({"amount":{"currency_code":"EUR","value":"25.00"}})", "k");
    QCOMPARE(statusOf(account, id), u"PARTIALLY_REFUNDED"_s);
    account.order(u"refund"_s, {{u"capture"_s, capture}}); // On the site.
    const QJsonObject invoice = account.invoice(id);
    QCOMPARE(invoice[u"status"_s].toString(), u"REFUNDED"_s);
    QCOMPARE(invoice[u"refunds"_s][u"refund_amount"_s][u"value"_s].toString(), u"100.00"_s);
    QCOMPARE(invoice[u"refunds"_s][u"transactions"_s].toArray().size(), 2);
    QCOMPARE(PayPalTester::verdict(account.post(at(id, u"cancel"_s), "{}")),
        u"422 CANNOT_CANCEL_REFUNDED_INVOICE"_s);

    const QString other = account.sendInvoice("50.00", "R-2");
    account.post(at(other, u"payments"_s), recorded("50.00"));
    QCOMPARE(PayPalTester::verdict(account.post(at(other, u"refunds"_s), recorded("50.01"))),
        u"422 INVALID_REFUND_AMOUNT"_s);
    const QString refund
        = PayPalTester::object(account.post(at(other, u"refunds"_s), recorded("50.00")))[u"refund_id"_s]
              .toString();
    QCOMPARE(statusOf(account, other), u"MARKED_AS_REFUNDED"_s);
    QCOMPARE(account.send(account.request("DELETE", at(other, u"refunds/"_s) + refund)).status, 204);
    QCOMPARE(statusOf(account, other), u"MARKED_AS_PAID"_s);
}

void TestPayPalInvoicing::searchFindsByEachField_data()
{
    QTest::addColumn<QByteArray>("search");
    QTest::addColumn<QStringList>("numbers");
    const QStringList both{u"R-2"_s, u"R-1"_s};
    QTest::newRow("nothing asked") << QByteArray("{}") << both;
    QTest::newRow("by number") << QByteArray(R"({"invoice_number":"R-1"})") << QStringList{u"R-1"_s};
    QTest::newRow("by a number nobody has") << QByteArray(R"({"invoice_number":"R-9"})") << QStringList();
    QTest::newRow("by reference") << QByteArray(R"({"reference":"K-7"})") << both;
    QTest::newRow("by status") << QByteArray(R"({"status":["PAID","REFUNDED"]})") << QStringList{u"R-1"_s};
    QTest::newRow("by address") << QByteArray(R"({"recipient_email":"BUYER@example.com"})") << both;
    QTest::newRow("by currency") << QByteArray(R"({"currency_code":"USD"})") << QStringList();
    QTest::newRow("by the day of a payment") << QByteArray(
        R"({"payment_date_range":{"start":"2026-03-01T00:00:00Z","end":"2026-03-02T00:00:00Z"}})")
                                             << QStringList{u"R-1"_s};
    QTest::newRow("by a day without payments") << QByteArray(
        R"({"payment_date_range":{"start":"2026-03-02T00:00:00Z","end":"2026-03-03T00:00:00Z"}})")
                                               << QStringList();
    QTest::newRow("by amount") << QByteArray(
        R"({"total_amount_range":{"lower_amount":{"currency_code":"EUR","value":"150"},"upper_amount":{"currency_code":"EUR","value":"250"}}})")
                               << QStringList{u"R-2"_s};
    QTest::newRow("by its day") << QByteArray(
        R"({"invoice_date_range":{"start":"2026-03-01","end":"2026-03-01"}})")
                                << both;
    QTest::newRow("by when it was made") << QByteArray(
        R"({"creation_date_range":{"start":"2026-03-01T12:00:01Z","end":"2026-03-03T00:00:00Z"}})")
                                         << QStringList();
    QTest::newRow("what was put away") << QByteArray(R"({"archived":true})") << QStringList();
}

void TestPayPalInvoicing::searchFindsByEachField()
{
    QFETCH(QByteArray, search);
    QFETCH(QStringList, numbers);
    CheckedPayPal account;
    pay(account, account.sendInvoice("100.00", "R-1"));
    account.sendInvoice("200.00", "R-2");
    QStringList found;
    for (const QJsonValue &each :
        PayPalTester::object(account.post(u"/v2/invoicing/search-invoices"_s, search))[u"items"_s].toArray())
        found.append(each[u"detail"_s][u"invoice_number"_s].toString());
    QCOMPARE(found, numbers);
}

void TestPayPalInvoicing::pagesAreWholeAndNamed()
{
    CheckedPayPal account;
    for (int i = 0; i < 7; ++i)
        account.makeInvoice("1.00", "R-" + QByteArray::number(i));
    QStringList numbers;
    for (int page = 1; page <= 3; ++page) {
        const QJsonObject list
            = account.read(u"/v2/invoicing/invoices?page_size=3&total_required=true&page=%1"_s.arg(page));
        QCOMPARE(list[u"total_items"_s].toInt(), 7);
        QCOMPARE(list[u"total_pages"_s].toInt(), 3);
        QCOMPARE(list[u"links"_s].toArray().last()[u"rel"_s].toString(), page == 1 ? u"next"_s : u"prev"_s);
        for (const QJsonValue &each : list[u"items"_s].toArray())
            numbers.prepend(each[u"detail"_s][u"invoice_number"_s].toString());
    }
    QCOMPARE(numbers, QStringList({u"R-0"_s, u"R-1"_s, u"R-2"_s, u"R-3"_s, u"R-4"_s, u"R-5"_s, u"R-6"_s}));
    QVERIFY(!account.read(u"/v2/invoicing/invoices"_s).contains(u"total_items"_s));
}

void TestPayPalInvoicing::fieldsMustBeAskedFor()
{
    CheckedPayPal account;
    pay(account, account.sendInvoice());
    const auto first = [&](const QByteArray &search) {
        return PayPalTester::object(account.post(u"/v2/invoicing/search-invoices"_s, search))[u"items"_s][0]
            .toObject();
    };
    QVERIFY(!first("{}").contains(u"payments"_s));
    QVERIFY(!first("{}").contains(u"items"_s));
    QVERIFY(first(R"({"fields":["payments"]})").contains(u"payments"_s));
    QVERIFY(!first(R"({"fields":["payments"]})").contains(u"items"_s));
    QVERIFY(account.read(u"/v2/invoicing/invoices"_s)[u"items"_s][0].toObject().contains(u"items"_s));
    QVERIFY(!account.read(u"/v2/invoicing/invoices?fields=none"_s)[u"items"_s][0].toObject().contains(
        u"items"_s));
}

void TestPayPalInvoicing::aCodeIsAPicture()
{
    CheckedPayPal account;
    const QString path = at(account.sendInvoice(), u"generate-qr-code"_s);
    const HttpReply reply = account.post(path, R"({"width":200,"height":200})");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.headers["content-type"].startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = "--" + reply.headers["content-type"].split('=').last();
    QVERIFY(reply.body.startsWith(boundary + "\r\n") && reply.body.endsWith(boundary + "--\r\n"));
    const qsizetype start = reply.body.indexOf("\r\n\r\n") + 4;
    const QByteArray picture
        = QByteArray::fromBase64(reply.body.mid(start, reply.body.lastIndexOf("\r\n" + boundary) - start));
    QVERIFY(picture.startsWith("\x89PNG"));
    QCOMPARE(picture.mid(16, 8), QByteArray::fromHex("000000c8000000c8")); // 200 by 200.
    QCOMPARE(
        PayPalTester::verdict(account.post(path, R"({"width":149})")), u"400 INVALID_INTEGER_MIN_VALUE"_s);
    QCOMPARE(
        PayPalTester::verdict(account.post(path, R"({"action":"look"})")), u"400 INVALID_PARAMETER_SYNTAX"_s);
}

void TestPayPalInvoicing::everyCallOfInvoicingIsAnswered()
{
    if (PayPalSpec::beside().isEmpty())
        QSKIP("PayPal's OpenAPI files are not beside the project");
    CheckedPayPal account; // Which holds each answer against the file.
    account.takeMoney("500.00");
    const QString id = account.sendInvoice();
    const QString base = u"/v2/invoicing/"_s;
    account.post(base + u"generate-next-invoice-number"_s, {});
    account.post(base + u"search-invoices"_s, R"({"fields":["items","payments","refunds"]})");
    account.get(base + u"invoices?total_required=true"_s);
    account.send(account.request("PUT", at(id), PayPalTester::invoiceBody("90.00", "R-1")));
    account.post(at(id, u"remind"_s), "{}");
    account.post(at(id, u"generate-qr-code"_s), {});
    const QString payment
        = PayPalTester::object(account.post(at(id, u"payments"_s), recorded("10.00")))[u"payment_id"_s]
              .toString();
    const QString refund
        = PayPalTester::object(account.post(at(id, u"refunds"_s), recorded("5.00")))[u"refund_id"_s]
              .toString();
    account.get(at(id));
    account.send(account.request("DELETE", at(id, u"refunds/"_s) + refund));
    account.send(account.request("DELETE", at(id, u"payments/"_s) + payment));
    account.post(at(id, u"cancel"_s), "{}");
    account.send(account.request("DELETE", at(account.makeInvoice("1.00", "R-2"))));
    for (const QString &call : PayPalSpec::beside().calls())
        if (call.contains("/v2/invoicing/"_L1))
            QVERIFY2(account.seen().contains(call), qPrintable(call));
}
