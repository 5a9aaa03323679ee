#include "tests/sandbox/paypal/tst_paypal_invoices.h"

#include "tests/sandbox/paypal/CheckedPayPal.h"

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString invoices = u"/v2/invoicing/invoices"_s;

QString at(const QString &id, const QString &call = {})
{
    return invoices + u'/' + id + (call.isEmpty() ? QString() : u'/' + call);
}

QString statusOf(CheckedPayPal &account, const QString &id)
{
    return account.invoice(id)[u"status"_s].toString();
}

QString urlOf(CheckedPayPal &account, const QString &id)
{
    return account.invoice(id)[u"detail"_s][u"metadata"_s][u"recipient_view_url"_s].toString();
}

QByteArray invoiceOf(const QByteArray &items, const QByteArray &more = {}, const QByteArray &currency = "EUR")
{
    return R"({"detail":{"currency_code":")" + currency + R"("},"items":[)" + items + "]" + more + "}";
}

QByteArray money(const QByteArray &value, const QByteArray &currency = "EUR")
{
    return R"({"currency_code":")" + currency + R"(","value":")" + value + "\"}";
}

QByteArray item(const QByteArray &quantity, const QByteArray &unit, const QByteArray &more = {})
{
    return R"({"name":"A","quantity":")" + quantity + R"(","unit_amount":)" + money(unit) + more + "}";
}

} // namespace

void TestPayPalInvoices::aDraftHasNoAddressForThePayer()
{
    CheckedPayPal account;
    const HttpReply made = account.post(invoices, PayPalTester::invoiceBody("100.00", "R-1"));
    QCOMPARE(made.status, 201);
    QCOMPARE(PayPalTester::object(made)[u"rel"_s].toString(), u"self"_s); // A link alone.
    const QString id = PayPalTester::object(made)[u"href"_s].toString().section(u'/', -1);
    const QJsonObject draft = account.invoice(id);
    QCOMPARE(draft[u"status"_s].toString(), u"DRAFT"_s);
    QCOMPARE(draft[u"amount"_s][u"value"_s].toString(), u"100.00"_s);
    QCOMPARE(draft[u"due_amount"_s][u"value"_s].toString(), u"100.00"_s);
    QCOMPARE(draft[u"detail"_s][u"invoice_date"_s].toString(), u"2026-03-01"_s);
    QVERIFY(urlOf(account, id).isEmpty());
    QVERIFY(account.order(u"pay"_s, {{u"invoice"_s, id}})[u"state"_s].toString() == "closed"_L1);
}

void TestPayPalInvoices::sendingWithoutAMailMakesItPayable()
{
    CheckedPayPal account;
    const QString quiet = account.makeInvoice("1.00", "R-1");
    const QString loud = account.makeInvoice("1.00", "R-2");
    const HttpReply sent = account.post(at(quiet, u"send"_s), R"({"send_to_recipient":false})");
    QCOMPARE(sent.status, 200);
    QCOMPARE(PayPalTester::object(sent)[u"rel"_s].toString(), u"payer-view"_s);
    QCOMPARE(PayPalTester::object(sent)[u"href"_s].toString(), u"http://127.0.0.1:2/invoice/p/#"_s + quiet);
    QCOMPARE(urlOf(account, quiet), PayPalTester::object(sent)[u"href"_s].toString());
    QCOMPARE(statusOf(account, quiet), u"UNPAID"_s);

    account.post(at(loud, u"send"_s), {}); // PayPal mails unless told not to.
    QCOMPARE(statusOf(account, loud), u"SENT"_s);
    QCOMPARE(account.paypal.state().mails.size(), 1);

    account.order(u"terms"_s, {{u"hide_payer_url"_s, true}});
    QCOMPARE(PayPalTester::object(account.post(at(quiet, u"send"_s), "{}"))[u"rel"_s].toString(), u"self"_s);
}

void TestPayPalInvoices::sendingTwiceHasNoEffect()
{
    CheckedPayPal account;
    const QString id = account.makeInvoice();
    const HttpReply first = account.post(at(id, u"send"_s), "{}");
    const QJsonObject then = account.invoice(id);
    account.pass(60);
    const HttpReply second = account.post(at(id, u"send"_s), "{}");
    QCOMPARE(PayPalTester::object(second), PayPalTester::object(first));
    QCOMPARE(account.invoice(id), then);
    QCOMPARE(account.paypal.state().mails.size(), 1);
}

void TestPayPalInvoices::aFutureDayIsScheduledAndMailedThen()
{
    CheckedPayPal account;
    QByteArray body = PayPalTester::invoiceBody("5.00", "R-1");
    body.replace("\"reference\"", "\"invoice_date\":\"2026-03-03\",\"reference\"");
    const QString id
        = PayPalTester::object(account.post(invoices, body, {}, PayPalTester::whole))[u"id"_s].toString();
    const HttpReply sent = account.post(at(id, u"send"_s), R"({"send_to_recipient":false})");
    QCOMPARE(sent.status, 202);
    QCOMPARE(statusOf(account, id), u"SCHEDULED"_s);
    QVERIFY(urlOf(account, id).isEmpty());
    account.pass(36 * 3'600);
    account.signIn();
    QCOMPARE(statusOf(account, id), u"SENT"_s); // Whatever was asked for.
    QCOMPARE(account.paypal.state().mails[0][u"to"_s].toString(), u"buyer@example.com"_s);
}

void TestPayPalInvoices::totalsAreComputedByPayPal_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("tax");
    const QByteArray vat = R"(,"tax":{"name":"VAT","percent":"19"})";
    const QByteArray tenth = R"(,"amount":{"breakdown":{"discount":{"invoice_discount":{"percent":"10"}}}})";

    QTest::newRow("a line") << invoiceOf(item("2", "1.50")) << u"3.00"_s << u"0.00"_s;
    QTest::newRow("parts of an hour, half up")
        << invoiceOf(item("0.33333", "9.99")) << u"3.33"_s << u"0.00"_s;
    QTest::newRow("a tax on top") << invoiceOf(item("1", "100.00", vat)) << u"119.00"_s << u"19.00"_s;
    QTest::newRow("a tax inside") << invoiceOf(
        item("1", "119.00", vat), R"(,"configuration":{"tax_inclusive":true})")
                                  << u"119.00"_s << u"19.00"_s;
    QTest::newRow("a tax after the discount")
        << invoiceOf(item("1", "100.00", vat), tenth) << u"107.10"_s << u"17.10"_s;
    QTest::newRow("a tax before the discount") << invoiceOf(
        item("1", "100.00", vat), R"(,"configuration":{"tax_calculated_after_discount":false})" + tenth)
                                               << u"109.00"_s << u"19.00"_s;
    QTest::newRow("a line's discount")
        << invoiceOf(item("1", "100.00", R"(,"discount":{"amount":)" + money("0.01") + "}")) << u"99.99"_s
        << u"0.00"_s;
    QTest::newRow("taxes are rounded line by line")
        << invoiceOf(item("1", "0.03", vat) + "," + item("1", "0.03", vat)) << u"0.08"_s << u"0.02"_s;
    QTest::newRow("shipping with a tax, and more") << invoiceOf(item("1", "10.00"),
        R"(,"amount":{"breakdown":{"shipping":{"amount":)" + money("5.00")
            + R"(,"tax":{"name":"VAT","percent":"19"}},"custom":{"label":"Pack","amount":)" + money("1.00")
            + "}}}") << u"16.95"_s << u"0.95"_s;
    QTest::newRow("nothing at all") << QByteArray(R"({"detail":{"currency_code":"EUR"}})") << u"0.00"_s
                                    << u"0.00"_s;
}

void TestPayPalInvoices::totalsAreComputedByPayPal()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, total);
    QFETCH(QString, tax);
    CheckedPayPal account;
    const QJsonObject made = PayPalTester::object(account.post(invoices, body, {}, PayPalTester::whole));
    QCOMPARE(made[u"amount"_s][u"value"_s].toString(), total);
    QCOMPARE(made[u"amount"_s][u"breakdown"_s][u"tax_total"_s][u"value"_s].toString(), tax);

    account.order(u"terms"_s, {{u"total_off"_s, 1}});
    const QJsonObject off = PayPalTester::object(account.post(invoices, body, {}, PayPalTester::whole));
    QCOMPARE(
        payPalMoney(off[u"amount"_s].toObject()).minor, payPalMoney(made[u"amount"_s].toObject()).minor + 1);
}

void TestPayPalInvoices::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("no currency") << QByteArray(R"({"detail":{}})") << u"400 INVALID_PARAMETER_SYNTAX"_s;
    QTest::newRow("a currency PayPal has not")
        << invoiceOf({}, {}, "KWD") << u"400 INVALID_PARAMETER_SYNTAX"_s;
    QTest::newRow("a line in another currency")
        << invoiceOf(item("1", "1.00"), {}, "USD") << u"400 INVALID_PARAMETER_SYNTAX"_s;
    QTest::newRow("three decimals") << invoiceOf(item("1", "1.001")) << u"400 INVALID_PARAMETER_SYNTAX"_s;
    QTest::newRow("forints with decimals")
        << invoiceOf(item("1", "1.50").replace("EUR", "HUF"), {}, "HUF") << u"400 INVALID_PARAMETER_SYNTAX"_s;
    QTest::newRow("a line above a million")
        << invoiceOf(item("1", "1000000.01")) << u"400 INVALID_PARAMETER_SYNTAX"_s;
    QTest::newRow("six decimals of a quantity")
        << invoiceOf(item("1.000001", "1.00")) << u"400 INVALID_PARAMETER_SYNTAX"_s;
    QTest::newRow("too long a name") << invoiceOf(
        item("1", "1.00").replace("\"A\"", '"' + QByteArray(201, 'n') + '"'))
                                     << u"400 INVALID_STRING_MAX_LENGTH"_s;
    QTest::newRow("somebody else's address")
        << invoiceOf(item("1", "1.00"), R"(,"invoicer":{"email_address":"other@example.com"})")
        << u"422 USER_NOT_FOUND"_s;
    QTest::newRow("due before it is written")
        << QByteArray(R"({"detail":{"currency_code":"EUR","payment_term":{"due_date":"2026-02-28"}}})")
        << u"400 INVALID_PARAMETER_SYNTAX"_s;
    QTest::newRow("a field nobody knows")
        << QByteArray(R"({"detail":{"currency_code":"EUR"},"colour":"red"})")
        << u"400 INVALID_PARAMETER_SYNTAX"_s;
}

void TestPayPalInvoices::whatIsWrongIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, verdict);
    CheckedPayPal account;
    QCOMPARE(PayPalTester::verdict(account.post(invoices, body)), verdict);
    QVERIFY(account.paypal.state().invoices.oldestFirst().isEmpty());
}

void TestPayPalInvoices::aNumberIsTakenOnce()
{
    CheckedPayPal account;
    const QString id = account.makeInvoice("1.00", "R-1");
    QCOMPARE(PayPalTester::verdict(account.post(invoices, PayPalTester::invoiceBody("1.00", "R-1"), "k")),
        u"422 DUPLICATE_INVOICE_NUMBER"_s); // There is no idempotency here.
    account.send(account.request("DELETE", at(id)));
    QCOMPARE(account.post(invoices, PayPalTester::invoiceBody("1.00", "R-1")).status, 201);
}

void TestPayPalInvoices::replacingKeepsTheNumberAndTheStatus()
{
    CheckedPayPal account;
    const QString id = account.sendInvoice("100.00", "R-1");
    const QByteArray body = invoiceOf(item("1", "50.00"));
    const HttpReply replaced
        = account.send(account.request("PUT", at(id) + u"?send_to_recipient=false"_s, body));
    const QJsonObject invoice = PayPalTester::object(replaced);
    QCOMPARE(replaced.status, 200);
    QCOMPARE(invoice[u"status"_s].toString(), u"UNPAID"_s);
    QCOMPARE(invoice[u"due_amount"_s][u"value"_s].toString(), u"50.00"_s);
    QCOMPARE(invoice[u"detail"_s][u"invoice_number"_s].toString(), u"R-1"_s);
    QVERIFY(!invoice.contains(u"primary_recipients"_s)); // All of it is replaced.
    QVERIFY(!urlOf(account, id).isEmpty());
    account.order(u"pay"_s, {{u"invoice"_s, id}});
    QCOMPARE(account.send(account.request("PUT", at(id), body)).status, 422);
}

void TestPayPalInvoices::onlyDraftsAreDeleted()
{
    CheckedPayPal account;
    const QString draft = account.makeInvoice("1.00", "R-1");
    const QString sent = account.sendInvoice("1.00", "R-2");
    QCOMPARE(account.send(account.request("DELETE", at(draft))).status, 204);
    QCOMPARE(account.get(at(draft)).status, 404);
    QCOMPARE(account.send(account.request("DELETE", at(sent))).status, 422);
    QCOMPARE(account.get(at(sent)).status, 200);
}

void TestPayPalInvoices::cancellingSaysWhyNot()
{
    CheckedPayPal account;
    const QString id = account.makeInvoice("1.00", "R-1");
    const auto cancel = [&](const QString &which) {
        return PayPalTester::verdict(account.post(at(which, u"cancel"_s), R"({"send_to_recipient":false})"));
    };
    QCOMPARE(cancel(id), u"422 CANNOT_CANCEL_DRAFT_INVOICE"_s);
    account.post(at(id, u"send"_s), "{}");
    QCOMPARE(account.post(at(id, u"cancel"_s), {}).status, 400); // PayPal's file asks for a body.
    QCOMPARE(cancel(id), u"204"_s);
    QCOMPARE(cancel(id), u"422 INVOICE_CANCELED_ALREADY"_s);
    QCOMPARE(account.order(u"pay"_s, {{u"invoice"_s, id}})[u"state"_s].toString(), u"closed"_s);
    QVERIFY(!account.invoice(id)[u"detail"_s][u"metadata"_s][u"cancel_time"_s].toString().isEmpty());

    const QString paid = account.sendInvoice("1.00", "R-2");
    account.order(u"pay"_s, {{u"invoice"_s, paid}});
    QCOMPARE(cancel(paid), u"422 CANNOT_CANCEL_PAID_INVOICE"_s);
}

void TestPayPalInvoices::aReminderNeedsAnOpenInvoice()
{
    CheckedPayPal account;
    const QString id = account.makeInvoice();
    QCOMPARE(PayPalTester::verdict(account.post(at(id, u"remind"_s), "{}")), u"422 CANNOT_REMIND_INVOICE"_s);
    account.post(at(id, u"send"_s), R"({"send_to_recipient":false})");
    QCOMPARE(account.post(at(id, u"remind"_s), "{}").status, 204);
    QCOMPARE(account.paypal.state().mails[0][u"kind"_s].toString(), u"reminded"_s);
}

void TestPayPalInvoices::numbersGoOn()
{
    CheckedPayPal account;
    const QString next = u"/v2/invoicing/generate-next-invoice-number"_s;
    QCOMPARE(PayPalTester::object(account.post(next, {}))[u"invoice_number"_s].toString(), u"0001"_s);
    account.makeInvoice("1.00", "2026-0099");
    QCOMPARE(PayPalTester::object(account.post(next, {}))[u"invoice_number"_s].toString(), u"2026-0100"_s);
    const QJsonObject made
        = PayPalTester::object(account.post(invoices, invoiceOf(item("1", "1.00")), {}, PayPalTester::whole));
    QCOMPARE(made[u"detail"_s][u"invoice_number"_s].toString(), u"2026-0100"_s);
}
