#include "tests/sandbox/paypal/tst_paypal_pages.h"

#include "tests/sandbox/paypal/CheckedPayPal.h"
#include "tests/sandbox/paypal/PayPalPage.h"

#include <QUrlQuery>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

//! An account with its pages.
class PaypalDoor : public CheckedPayPal
{
public:
    PayPalPage page{paypal, u"Brightwater GmbH"_s};

    HttpReply open(const QString &address)
    {
        return page.answer({.method = "GET", .url = QUrl(address), .headers = {}, .body = {}});
    }
    HttpReply submit(const QString &address, const QByteArray &fields)
    {
        return page.answer({.method = "POST", .url = QUrl(address), .headers = {}, .body = fields});
    }
    QString orderPage() { return u"/checkoutnow?token="_s + makeOrder("12.50")[u"id"_s].toString(); }
    static QString invoicePage(const QString &id) { return u"/invoice/payerView/details/"_s + id; }
};

const QByteArray paying = "email=ada%40example.com&funding=balance&decision=pay";

} // namespace

void TestPayPalPages::approvingLeadsBackWithTokenAndPayer()
{
    PaypalDoor door;
    const QString address = door.orderPage();
    const QString id = address.section(u'=', 1);
    const HttpReply form = door.open(address);
    QCOMPARE(form.status, 200);
    QVERIFY(form.body.contains("12.50 EUR") && form.body.contains("Brightwater GmbH"));
    QVERIFY(form.headers["content-security-policy"].contains("form-action 'self' http: https:"));

    const HttpReply back = door.submit(address, paying);
    QCOMPARE(back.status, 303);
    const QUrl where = QUrl::fromEncoded(back.headers["location"]);
    QVERIFY(where.toString().startsWith("http://127.0.0.1:2/returned?"_L1));
    QCOMPARE(QUrlQuery(where).queryItemValue(u"token"_s), id);
    QCOMPARE(QUrlQuery(where).queryItemValue(u"PayerID"_s).size(), 13);
    const QJsonObject order = door.read(u"/v2/checkout/orders/"_s + id);
    QCOMPARE(order[u"status"_s].toString(), u"APPROVED"_s);
    QCOMPARE(order[u"payer"_s][u"email_address"_s].toString(), u"ada@example.com"_s);
    QVERIFY(door.open(address).body.contains("You have approved"));
    QCOMPARE(door.submit(address, paying).headers["location"], back.headers["location"]); // Pressed twice.
}

void TestPayPalPages::cancellingLeadsBackAndLeavesTheOrder()
{
    PaypalDoor door;
    const QString address = door.orderPage();
    const HttpReply back = door.submit(address, "decision=cancel&email=");
    QCOMPARE(back.headers["location"],
        QByteArray("http://127.0.0.1:2/cancelled?token=") + address.section(u'=', 1).toLatin1());
    QCOMPARE(door.open(address).status, 200);
    QCOMPARE(door.submit(address, paying).status, 303);
    QCOMPARE(door.submit(door.orderPage(), "decision=pay&email=nobody").status, 422);
}

void TestPayPalPages::withoutAReturnAddressThePayerSeesAnError()
{
    PaypalDoor door;
    const QJsonObject order = PayPalTester::object(door.post(u"/v2/checkout/orders"_s,
        R"({"intent":"CAPTURE","purchase_units":[{"amount":{"currency_code":"EUR","value":"1.00"}}]})"));
    const QString address = u"/checkoutnow?token="_s + order[u"id"_s].toString();
    const HttpReply reply = door.submit(address, paying);
    QCOMPARE(reply.status, 500);
    QVERIFY(reply.body.contains("no page to return to"));
    QCOMPARE(door.read(u"/v2/checkout/orders/"_s + order[u"id"_s].toString())[u"status"_s].toString(),
        u"APPROVED"_s);
}

void TestPayPalPages::aClosedOrderSaysSo()
{
    PaypalDoor door;
    QCOMPARE(door.open(u"/checkoutnow?token=XYZ"_s).status, 410);
    const QString address = door.orderPage();
    door.pass(7 * 3'600);
    QCOMPARE(door.open(address).status, 410);
    QCOMPARE(door.submit(address, paying).status, 410);
    QCOMPARE(door.open(u"/nothing"_s).status, 404);
    QCOMPARE(door.page.refusal(503, {}).status, 503);
}

void TestPayPalPages::theInvoicesAddressLeadsToItsPage()
{
    PaypalDoor door;
    const HttpReply reply = door.open(u"/invoice/p/"_s);
    QVERIFY(reply.body.contains("location.hash"));
    QVERIFY(reply.headers["content-security-policy"].contains("script-src 'sha256-"));
    QVERIFY(!reply.headers["content-security-policy"].contains("unsafe"));
}

void TestPayPalPages::anInvoiceIsPaidOnItsPage()
{
    PaypalDoor door;
    const QString id = door.sendInvoice("100.00", "R-1");
    const HttpReply form = door.open(PaypalDoor::invoicePage(id));
    QVERIFY(form.body.contains("100.00 EUR") && form.body.contains("Invoice R-1"));
    QVERIFY(!form.body.contains("name=\"amount\"")); // Only in full.

    const HttpReply declined
        = door.submit(PaypalDoor::invoicePage(id), "email=a%40b.example&funding=declined");
    QCOMPARE(declined.status, 422);
    QVERIFY(declined.body.contains("role=\"alert\""));
    QVERIFY(door.submit(PaypalDoor::invoicePage(id), paying).body.contains("You paid 100.00 EUR"));
    QCOMPARE(door.invoice(id)[u"status"_s].toString(), u"PAID"_s);
    QVERIFY(door.open(PaypalDoor::invoicePage(id)).body.contains("This invoice is paid"));
    door.submit(PaypalDoor::invoicePage(id), paying); // Pressed twice.
    QCOMPARE(door.paypal.state().captures.oldestFirst().size(), 1);
}

void TestPayPalPages::aPartIsPaidOnItsPage()
{
    PaypalDoor door;
    QByteArray body = PayPalTester::invoiceBody("100.00", "R-1");
    body.replace(
        "\"items\"", R"("configuration":{"partial_payment":{"allow_partial_payment":true}},"items")");
    const QString id
        = PayPalTester::object(door.post(u"/v2/invoicing/invoices"_s, body, {}, PayPalTester::whole))[u"id"_s]
              .toString();
    door.post(u"/v2/invoicing/invoices/"_s + id + u"/send"_s, "{}");
    const QString address = PaypalDoor::invoicePage(id);
    QVERIFY(door.open(address).body.contains("name=\"amount\""));
    QCOMPARE(door.submit(address, paying + "&amount=1,50").status, 422);
    QCOMPARE(door.submit(address, paying + "&amount=100.01").status, 422);
    QVERIFY(door.submit(address, paying + "&amount=40").body.contains("You paid 40.00 EUR"));
    QVERIFY(door.open(address).body.contains("60.00 EUR"));
}

void TestPayPalPages::whatCannotBePaidSaysWhy()
{
    PaypalDoor door;
    const QString draft = door.makeInvoice("1.00", "R-0");
    QCOMPARE(door.open(PaypalDoor::invoicePage(draft)).status, 404);
    const QString cancelled = door.sendInvoice("1.00", "R-1");
    door.post(u"/v2/invoicing/invoices/"_s + cancelled + u"/cancel"_s, "{}");
    QCOMPARE(door.open(PaypalDoor::invoicePage(cancelled)).status, 410);
    const QString slow = door.sendInvoice("1.00", "R-2");
    QVERIFY(door.submit(PaypalDoor::invoicePage(slow), "email=a%40b.example&funding=echeck")
                .body.contains("under way"));
    QCOMPARE(door.open(PaypalDoor::invoicePage(u"INV2-0000"_s)).status, 404);
}

void TestPayPalPages::hostileTextIsShownAsText()
{
    PaypalDoor door;
    QByteArray body = PayPalTester::invoiceBody("1.00", "R-<b>1");
    body.replace("\"reference\"", R"("note":"<script>alert(1)</script>","reference")");
    const QString id
        = PayPalTester::object(door.post(u"/v2/invoicing/invoices"_s, body, {}, PayPalTester::whole))[u"id"_s]
              .toString();
    door.post(u"/v2/invoicing/invoices/"_s + id + u"/send"_s, "{}");
    const QByteArray html = door.open(PaypalDoor::invoicePage(id)).body;
    QVERIFY(!html.contains("<script") && !html.contains("<b>"));
    QVERIFY(html.contains("&lt;script&gt;"));
}
