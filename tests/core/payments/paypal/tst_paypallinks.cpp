#include "tests/core/payments/paypal/tst_paypallinks.h"

#include "core/payments/paypal/payPalOrder.h"
#include "tests/core/payments/paypal/PayPalStage.h"
#include "tests/fakes/FakeTransport.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr auto invoicesPath = "^/v2/invoicing/invoices$";

QString statusOf(const QJsonObject &invoice)
{
    return invoice[u"status"].toString();
}

} // namespace

void TestPayPalLinks::aLinkIsAnInvoiceThatPayPalMailsToNobody()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const PaymentLinkOrder order = stage.order();

    const auto link = stage.make(order);

    QVERIFY2(link.has_value(), qPrintable(link ? QString() : link.error().rule));
    QVERIFY(link->active);
    QVERIFY(link->externalId.startsWith(u"paypal:test:INV2-"_s));
    QCOMPARE(link->url.host(), u"www.sandbox.paypal.com"_s);
    const QJsonObject invoice = stage.invoice(*link);
    QCOMPARE(statusOf(invoice), u"UNPAID"_s);
    QCOMPARE(invoice[u"amount"][u"value"].toString(), u"119.00"_s);
    QCOMPARE(invoice[u"detail"][u"reference"].toString(), order.link.text());
    QCOMPARE(invoice[u"detail"][u"invoice_date"].toString(), u"2026-01-01"_s);
    const auto sent = std::ranges::find_if(
        stage.wire.asked, [](const HttpRequest &one) { return one.url.path().endsWith("/send"_L1); });
    QCOMPARE(QJsonDocument::fromJson(sent->body)[u"send_to_recipient"], QJsonValue(false));
}

void TestPayPalLinks::theNumberIsOursAndShortEnough()
{
    FakeClock clock;
    PayPalStage stage(clock);
    PaymentLinkOrder order = stage.order();
    const QString first = payPalNumberOf(order);
    QVERIFY(first.startsWith(u"INV-2026-000042-"_s));
    QVERIFY(isPayPalNumber(first));

    const QString second = payPalNumberOf(stage.order()); // The next link of the same document.
    QVERIFY(first != second);
    order.number = u"RECHNUNG/2026/0000000000042"_s;
    QCOMPARE(payPalNumberOf(order).size(), 25);
    QVERIFY(!isPayPalNumber(u"INV-2026-000042"_s));
    QVERIFY(!isPayPalNumber(u"SHOP-4711-abcdefgh"_s));
}

void TestPayPalLinks::aLostAnswerMakesNoSecondInvoice_data()
{
    using Kind = sandbox::Fault::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");

    QTest::newRow("cut after the draft was made") << int(Kind::CutAfter) << invoicesPath << 500;
    QTest::newRow("half an answer about the draft") << int(Kind::Truncate) << invoicesPath << 500;
    QTest::newRow("a page instead of an answer") << int(Kind::Garble) << invoicesPath << 500;
    QTest::newRow("a fault before the draft") << int(Kind::Status) << invoicesPath << 500;
    QTest::newRow("cut after it was sent") << int(Kind::CutAfter) << u"/send$"_s << 500;
    QTest::newRow("out of order when it is sent") << int(Kind::Status) << u"/send$"_s << 503;
}

void TestPayPalLinks::aLostAnswerMakesNoSecondInvoice()
{
    QFETCH(const int, kind);
    QFETCH(const QString, path);
    QFETCH(const int, status);
    FakeClock clock;
    PayPalStage stage(clock);
    const PaymentLinkOrder order = stage.order();
    stage.addFault(static_cast<sandbox::Fault::Kind>(kind), "POST", path, status);

    const auto lost = stage.make(order);
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, ErrorKind::Uncertain);

    const auto link = stage.make(order);
    QVERIFY2(link.has_value(), qPrintable(link ? QString() : link.error().rule));
    QVERIFY(link->active);
    QVERIFY(!link->url.isEmpty());
    QCOMPARE(stage.invoices(), 1);

    const auto again = stage.make(order);
    QVERIFY(again);
    QCOMPARE(again->externalId, link->externalId);
    QCOMPARE(stage.invoices(), 1);
}

void TestPayPalLinks::anotherTotalIsTakenBack()
{
    FakeClock clock;
    PayPalStage stage(clock);
    stage.set(u"total_off"_s, 1);

    const auto link = stage.make(stage.order());

    QVERIFY(!link);
    QCOMPARE(link.error().kind, ErrorKind::Refused);
    QCOMPARE(link.error().rule, u"paypal.amount_mismatch"_s);
    QCOMPARE(stage.invoices(), 0); // A draft, which can be removed.
}

void TestPayPalLinks::withoutAPayersAddressNothingIsMailed()
{
    FakeClock clock;
    FakeTransport transport;
    AccessTokenShelf tokens;
    PayPalGateway gateway(transport, clock, PayPalStage::account(), tokens);
    PayPalStage stage(clock);
    bool isCancelled = false;
    transport.answer = [&](const HttpRequest &request) -> Result<HttpReply> {
        const QString path = request.url.path();
        const auto reply = [](int status, const QByteArray &body) {
            return HttpReply{.status = status, .headers = {}, .body = body};
        };
        if (path.endsWith("/token"_L1))
            return reply(200, R"({"access_token":"a","expires_in":32400,"scope":""})");
        if (path.endsWith("/search-invoices"_L1))
            return reply(200, R"({"items":[],"total_pages":0})");
        if (path.endsWith("/cancel"_L1)) {
            isCancelled = true;
            return reply(204, "");
        }
        if (path.endsWith("/send"_L1))
            return reply(200, R"({"rel":"self","href":"https://api-m.sandbox.paypal.com/x"})");
        const QByteArray status = request.method == "POST" ? "DRAFT" : "UNPAID";
        return reply(200,
            R"({"id":"INV2-A","status":")" + status
                + R"(","detail":{"currency_code":"EUR"},"amount":{"currency_code":"EUR","value":"119.00"}})");
    };
    const PaymentLinkOrder order = stage.order();

    const auto link = gateway.createLink(*gateway.linkRequest(order), EntryId(order.link.text()), stage.stop);

    QVERIFY(!link);
    QCOMPARE(link.error().rule, u"paypal.no_payer_url"_s);
    QVERIFY(isCancelled);
}

void TestPayPalLinks::aTakenNumberIsRefused()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const PaymentLinkOrder order = stage.order();
    auto request = *stage.gateway.linkRequest(order);
    request.body.replace(order.link.text().toUtf8(), "somebody-else");
    QVERIFY(stage.gateway.createLink(request, EntryId(u"x"_s), stage.stop));

    const auto link = stage.make(order);

    QVERIFY(!link);
    QCOMPARE(link.error().rule, u"paypal.number_taken"_s);
    QCOMPARE(stage.invoices(), 1);
}

void TestPayPalLinks::itsDayIsTheAccountsOwn()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const PaymentLinkOrder order = stage.order();
    const auto request = stage.gateway.linkRequest(order);
    QVERIFY(request.has_value());
    // A day that has not come where the account is would be scheduled, and mailed by PayPal itself.
    QVERIFY(!QJsonDocument::fromJson(request->body)[u"detail"].toObject().contains(u"invoice_date"_s));

    const auto made = stage.make(order);

    QVERIFY(made.has_value());
    QCOMPARE(stage.invoice(*made)[u"detail"][u"invoice_date"].toString(),
        clock.now().date().toString(Qt::ISODate));
}

void TestPayPalLinks::anOrphanIsFoundByOurId()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const PaymentLinkOrder order = stage.order();
    const auto made = stage.make(order);

    const auto found = stage.gateway.findLink(order.link, PayWay::Page, clock.now(), stage.stop);
    QVERIFY(found && *found);
    QCOMPARE((*found)->externalId, made->externalId);

    const auto none = stage.gateway.findLink(LinkId(u"nobody"_s), PayWay::Page, clock.now(), stage.stop);
    QVERIFY(none);
    QVERIFY(!*none);
}

void TestPayPalLinks::closingIsCancelling()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const auto link = stage.make(stage.order());

    QVERIFY(stage.gateway.closeLink(link->externalId, stage.stop));

    QCOMPARE(statusOf(stage.invoice(*link)), u"CANCELLED"_s);
    QCOMPARE(stage.pay(link->url)[u"state"].toString(), u"closed"_s);
}

void TestPayPalLinks::closingTwiceIsDone()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const auto link = stage.make(stage.order());

    QVERIFY(stage.gateway.closeLink(link->externalId, stage.stop));
    QVERIFY(stage.gateway.closeLink(link->externalId, stage.stop));
}

void TestPayPalLinks::whatWasPaidIsClosed()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const auto link = stage.make(stage.order());
    QCOMPARE(stage.pay(link->url)[u"state"].toString(), u"paid"_s);

    QVERIFY(stage.gateway.closeLink(link->externalId, stage.stop));

    QCOMPARE(statusOf(stage.invoice(*link)), u"PAID"_s);
}

void TestPayPalLinks::aLookThatIsRefusedDoesNotRefuseTheClosing()
{
    FakeClock clock;
    PayPalStage stage(clock);
    const auto link = stage.make(stage.order());
    stage.addFault(sandbox::Fault::Kind::Status, "POST", u"/cancel$"_s, 400);
    stage.addFault(sandbox::Fault::Kind::Status, "GET", u"^/v2/invoicing/invoices/"_s, 400);

    const auto asked = stage.gateway.closeLink(link->externalId, stage.stop);
    QVERIFY(asked);
    QVERIFY(asked->unseen);

    const auto again = stage.gateway.closeLink(link->externalId, stage.stop);
    QVERIFY(again);
    QVERIFY(!again->unseen);
    QCOMPARE(statusOf(stage.invoice(*link)), u"CANCELLED"_s);
}

void TestPayPalLinks::theRestOfAPartIsSettledElsewhere()
{
    FakeClock clock;
    PayPalStage stage(clock);
    auto request = *stage.gateway.linkRequest(stage.order());
    // As somebody may have allowed on PayPal's own page.
    request.body.replace("\"allow_partial_payment\":false", "\"allow_partial_payment\":true");
    const auto link = stage.gateway.createLink(request, EntryId(u"x"_s), stage.stop);
    QVERIFY(link);
    stage.world(u"pay"_s, {{u"url"_s, link->url.toString()}, {u"amount"_s, u"19.00"_s}});

    QVERIFY(stage.gateway.closeLink(link->externalId, stage.stop));
    QVERIFY(stage.gateway.closeLink(link->externalId, stage.stop));

    const QJsonObject invoice = stage.invoice(*link);
    QCOMPARE(invoice[u"due_amount"][u"value"].toString(), u"0.00"_s);
    QCOMPARE(invoice[u"payments"][u"transactions"].toArray().size(), 2);
    const auto news = stage.gateway.newsOfLink(link->externalId, stage.stop);
    QCOMPARE(news->payments.size(), 1); // What was noted there is no money of PayPal's.
    QCOMPARE(news->payments[0].amount.minor(), qint64{1900});
}

void TestPayPalLinks::aStrangeLinkIsRefused()
{
    FakeClock clock;
    PayPalStage stage(clock);

    QCOMPARE(stage.gateway.closeLink(u"paypal:test:INV2-AAAA-AAAA-AAAA-AAAA"_s, stage.stop).error().kind,
        ErrorKind::Refused);
    QCOMPARE(stage.gateway.closeLink(u"paypal:live:INV2-AAAA-AAAA-AAAA-AAAA"_s, stage.stop).error().rule,
        u"gateway.other_mode"_s);
}
