#include "tests/sandbox/paypal/tst_paypal_control.h"

#include "tests/sandbox/ControlService.h"
#include "tests/sandbox/SandboxHouse.h"
#include "tests/sandbox/paypal/CheckedPayPal.h"
#include "tests/sandbox/stripe/StripeSandbox.h"

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

void TestPayPalControl::theWorldIsSteeredOverTheControlPort()
{
    CheckedPayPal account;
    SandboxHouse house(0);
    StripeSandbox stripe(house.clock, 1);
    ControlService control(house, stripe);
    control.add(u"paypal"_s,
        [&](const QString &name, const QJsonObject &order) { return account.paypal.order(name, order); });
    const auto say = [&](const QString &path, const QByteArray &body) {
        return control.answer({.method = "POST", .url = QUrl(path), .headers = {}, .body = body});
    };
    const QString id = account.sendInvoice();

    const HttpReply paid = say(u"/paypal/pay"_s, "{\"invoice\":\"" + id.toUtf8() + "\"}");
    QCOMPARE(paid.status, 200);
    QCOMPARE(PayPalTester::object(paid)[u"state"_s].toString(), u"paid"_s);
    QCOMPARE(account.invoice(id)[u"status"_s].toString(), u"PAID"_s);

    QCOMPARE(say(u"/paypal/refund/end"_s, "{}").status, 400);
    QCOMPARE(say(u"/paypal/terms"_s, R"({"colour":1})").status, 400);
    QCOMPARE(say(u"/paypal/nothing"_s, "{}").status, 400);
    QCOMPARE(say(u"/other/pay"_s, "{}").status, 404);
}

void TestPayPalControl::faultsStrikeByRoute()
{
    CheckedPayPal account;
    const auto fault = [&](const QJsonObject &json) { account.gate.faults().add(*Fault::fromJson(json)); };
    fault({{u"kind"_s, u"status"_s}, {u"status"_s, 429}, {u"path"_s, u"^/v2/checkout"_s}});
    QCOMPARE(account.get(u"/v2/invoicing/invoices"_s).status, 200);
    const HttpReply refused = account.get(u"/v2/checkout/orders/X"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers["retry-after"], QByteArray("2"));
    QCOMPARE(PayPalTester::object(refused)[u"name"_s].toString(), u"RATE_LIMIT_REACHED"_s);

    // An answer that is lost after PayPal acted is found again under its key.
    fault({{u"kind"_s, u"cut_after"_s}, {u"path"_s, u"^/v2/checkout/orders$"_s}});
    const QByteArray body = PayPalTester::orderBody("9.00");
    QCOMPARE(account.post(u"/v2/checkout/orders"_s, body, "lost").status, 0);
    QCOMPARE(account.post(u"/v2/checkout/orders"_s, body, "lost").status, 200);
    QCOMPARE(account.paypal.state().orders.oldestFirst().size(), 1);

    fault({{u"kind"_s, u"status"_s}, {u"status"_s, 422}, {u"code"_s, u"PAYEE_ACCOUNT_RESTRICTED"_s}});
    QCOMPARE(
        PayPalTester::verdict(account.get(u"/v2/checkout/orders/X"_s)), u"422 PAYEE_ACCOUNT_RESTRICTED"_s);
}

void TestPayPalControl::aResetForgetsAll()
{
    CheckedPayPal account;
    account.takeMoney();
    account.sendInvoice();
    account.gate.reset();
    const QJsonObject counts = account.paypal.dump()[u"counts"_s].toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        QVERIFY2(it.value().toInt() == 0, qPrintable(it.key()));
    QCOMPARE(account.get(u"/v2/invoicing/invoices"_s).status, 401);
    account.signIn();
    QCOMPARE(account.get(u"/v2/invoicing/invoices"_s).status, 200);
}
