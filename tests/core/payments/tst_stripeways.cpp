#include "tests/core/payments/tst_stripeways.h"

#include "core/net/FormBody.h"
#include "tests/core/payments/StripeWorld.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const EntryId key(u"0190c0de-0000-7000-8000-000000000001"_s);
const QString intents = u"/v1/payment_intents"_s;
const QString sessions = u"/v1/checkout/sessions"_s;
const QString portal = u"/v1/billing_portal/sessions"_s;

PaymentLinkOrder order(PayWay way, Money amount = Money(11'900, Currency::of("EUR")))
{
    return {.link = LinkId(u"link-1"_s),
        .invoice = InvoiceId(u"inv-1"_s),
        .number = u"INV-2026-000042"_s,
        .amount = amount,
        .way = way,
        .payer = u"stripe:test:cus_1"_s,
        .country = u"FR"_s,
        .returnPage = QUrl(u"https://brightwater.example/thanks"_s)};
}

QString field(const GatewayRequest &request, const QString &name)
{
    return FormBody::find(request.body, name).value_or(u"(absent)"_s);
}

QJsonObject waitingIntent(const QJsonArray &addresses, qint64 amount = 11'900)
{
    const QJsonObject details{{u"amount_remaining"_s, amount}, {u"currency"_s, u"eur"_s},
        {u"reference"_s, u"QTXN42"_s}, {u"financial_addresses"_s, addresses},
        {u"hosted_instructions_url"_s, u"https://payments.stripe.com/bank_transfers/instructions/test_1"_s}};
    return {{u"id"_s, u"pi_1"_s}, {u"object"_s, u"payment_intent"_s}, {u"livemode"_s, false},
        {u"amount"_s, amount}, {u"currency"_s, u"eur"_s}, {u"status"_s, u"requires_action"_s},
        {u"next_action"_s,
            QJsonObject{{u"type"_s, u"display_bank_transfer_instructions"_s},
                {u"display_bank_transfer_instructions"_s, details}}}};
}

QJsonObject address(const QString &kind, const QJsonObject &numbers)
{
    QJsonObject said = numbers;
    said.insert(u"account_holder_name"_s, u"Brightwater GmbH"_s);
    return {{u"type"_s, kind}, {kind, said}};
}

QJsonObject ibanAddress()
{
    return address(u"iban"_s,
        {{u"iban"_s, u"DE11243461309600000001"_s}, {u"bic"_s, u"SXPYDEHH"_s}, {u"country"_s, u"DE"_s}});
}

Result<GatewayLink> createIn(StripeWorld &world, const QJsonObject &answer, PayWay way)
{
    const GatewayRequest request = *world.gateway.linkRequest(order(way));
    world.objects.insert(request.path, answer);
    return world.gateway.createLink(request, key, StopFlag());
}

} // namespace

void TestStripeWays::aTransferIsAskedForInItsCurrency_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("units");

    QTest::newRow("euro") << u"EUR"_s << qint64{11'900} << u"eu_bank_transfer"_s << u"11900"_s;
    QTest::newRow("pound") << u"GBP"_s << qint64{11'900} << u"gb_bank_transfer"_s << u"11900"_s;
    QTest::newRow("yen") << u"JPY"_s << qint64{11'900} << u"jp_bank_transfer"_s << u"11900"_s;
    QTest::newRow("peso") << u"MXN"_s << qint64{11'900} << u"mx_bank_transfer"_s << u"11900"_s;
    QTest::newRow("dollar") << u"USD"_s << qint64{11'900} << u"us_bank_transfer"_s << u"11900"_s;
}

void TestStripeWays::aTransferIsAskedForInItsCurrency()
{
    QFETCH(const QString, currency);
    QFETCH(const qint64, minor);
    QFETCH(const QString, type);
    QFETCH(const QString, units);
    const StripeWorld world;

    const auto request
        = world.gateway.linkRequest(order(PayWay::BankTransfer, Money(minor, *Currency::find(currency))));

    QVERIFY(request);
    QCOMPARE(request->path, intents);
    QCOMPARE(field(*request, u"amount"_s), units);
    QCOMPARE(field(*request, u"customer"_s), u"cus_1"_s);
    QCOMPARE(field(*request, u"confirm"_s), u"true"_s);
    const QString transfer = u"payment_method_options[customer_balance][bank_transfer]"_s;
    QCOMPARE(field(*request, transfer + u"[type]"_s), type);
    QCOMPARE(field(*request, transfer + u"[eu_bank_transfer][country]"_s),
        currency == "EUR"_L1 ? u"FR"_s : u"(absent)"_s);
    QCOMPARE(field(*request, u"metadata[quittance_link]"_s), u"link-1"_s);
    QCOMPARE(field(*request, u"metadata[quittance_invoice]"_s), u"inv-1"_s);
}

void TestStripeWays::refusesWhatCannotBeAskedFor_data()
{
    QTest::addColumn<PaymentLinkOrder>("asked");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("value");

    const Money franc(11'900, Currency::of("CHF"));
    QTest::newRow("a transfer in francs")
        << order(PayWay::BankTransfer, franc) << u"gateway.transfer_currency"_s << u"CHF"_s;
    PaymentLinkOrder nobody = order(PayWay::BankTransfer);
    nobody.payer.clear();
    PaymentLinkOrder elsewhere = order(PayWay::BankTransfer);
    elsewhere.payer = u"stripe:live:cus_1"_s;
    QTest::newRow("a transfer of a live customer")
        << elsewhere << u"gateway.payer_unknown"_s << u"INV-2026-000042"_s;
    QTest::newRow("a transfer of nobody") << nobody << u"gateway.payer_unknown"_s << u"INV-2026-000042"_s;
    QTest::newRow("a transfer of some cents") << order(PayWay::BankTransfer, Money(49, Currency::of("EUR")))
                                              << u"gateway.amount_too_small"_s << u"0.49"_s;
    PaymentLinkOrder nowhere = order(PayWay::Checkout);
    nowhere.returnPage = QUrl();
    QTest::newRow("a page that leads nowhere") << nowhere << u"gateway.return_page"_s << QString();
    nowhere.returnPage = QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("a page that leads to a file")
        << nowhere << u"gateway.return_page"_s << u"file:///etc/passwd"_s;
    QTest::newRow("a page over some cents") << order(PayWay::Checkout, Money(49, Currency::of("EUR")))
                                            << u"gateway.amount_too_small"_s << u"0.49"_s;
}

void TestStripeWays::refusesWhatCannotBeAskedFor()
{
    QFETCH(const PaymentLinkOrder, asked);
    QFETCH(const QString, rule);
    QFETCH(const QString, value);
    const StripeWorld world;

    const auto request = world.gateway.linkRequest(asked);

    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(request.error().rule, rule);
    QCOMPARE(request.error().value, value);
    QVERIFY(world.transport.asked.isEmpty());
}

void TestStripeWays::readsEveryKindOfAccount_data()
{
    QTest::addColumn<QJsonObject>("said");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("branch");

    QTest::newRow("IBAN") << ibanAddress() << u"DE11243461309600000001"_s << u"SXPYDEHH"_s << QString();
    QTest::newRow("sort code") << address(
        u"sort_code"_s, {{u"account_number"_s, u"12345678"_s}, {u"sort_code"_s, u"108800"_s}})
                               << u"12345678"_s << u"108800"_s << QString();
    QTest::newRow("ABA") << address(u"aba"_s,
        {{u"account_number"_s, u"000123456789"_s}, {u"routing_number"_s, u"110000000"_s},
            {u"bank_name"_s, u"BANK"_s}})
                         << u"000123456789"_s << u"110000000"_s << QString();
    QTest::newRow("SWIFT") << address(
        u"swift"_s, {{u"account_number"_s, u"000123456789"_s}, {u"swift_code"_s, u"BOFAUS3N"_s}})
                           << u"000123456789"_s << u"BOFAUS3N"_s << QString();
    QTest::newRow("SPEI") << address(u"spei"_s,
        {{u"clabe"_s, u"646180111800000000"_s}, {u"bank_code"_s, u"646"_s}, {u"bank_name"_s, u"STP"_s}})
                          << u"646180111800000000"_s << u"646"_s << QString();
    QTest::newRow("Zengin") << address(u"zengin"_s,
        {{u"account_number"_s, u"1234567"_s}, {u"bank_code"_s, u"0001"_s}, {u"branch_code"_s, u"042"_s}})
                            << u"1234567"_s << u"0001"_s << u"042"_s;
}

void TestStripeWays::readsEveryKindOfAccount()
{
    QFETCH(const QJsonObject, said);
    QFETCH(const QString, account);
    QFETCH(const QString, code);
    QFETCH(const QString, branch);
    StripeWorld world;
    // A kind of a later Stripe beside it is passed over.
    const QJsonObject later{{u"type"_s, u"moon_base"_s}, {u"moon_base"_s, QJsonObject()}};

    const auto link = createIn(world, waitingIntent({later, said}), PayWay::BankTransfer);

    QVERIFY(link && link->transfer);
    QVERIFY(link->active);
    QCOMPARE(link->transfer->missing, Money(11'900, Currency::of("EUR")));
    QCOMPARE(link->transfer->reference, u"QTXN42"_s);
    QCOMPARE(link->transfer->addresses.size(), 1);
    const TransferAddress &read = link->transfer->addresses.first();
    QCOMPARE(read.holder, u"Brightwater GmbH"_s);
    QCOMPARE(read.account, account);
    QCOMPARE(read.code, code);
    QCOMPARE(read.branch, branch);
}

void TestStripeWays::anIntentWithoutBankDetailsIsPaidAlready()
{
    StripeWorld world;
    QJsonObject paid = waitingIntent({});
    paid.insert(u"status"_s, u"succeeded"_s);
    paid.insert(u"next_action"_s, QJsonValue::Null);

    const auto link = createIn(world, paid, PayWay::BankTransfer);

    QVERIFY(link);
    QVERIFY(link->active && !link->transfer);
    QCOMPARE(link->externalId, u"pi_1"_s);
}

void TestStripeWays::anUnreadableAnswerIsNoNo()
{
    StripeWorld world;
    const QJsonObject onlyThePage = waitingIntent({}); // Its kind of account is of a later Stripe.
    QVERIFY(createIn(world, onlyThePage, PayWay::BankTransfer)->transfer->page.isValid());
    QJsonObject nothing = onlyThePage;
    nothing.insert(u"next_action"_s,
        QJsonObject{{u"type"_s, u"display_bank_transfer_instructions"_s},
            {u"display_bank_transfer_instructions"_s, QJsonObject()}});

    const auto link = createIn(world, nothing, PayWay::BankTransfer);

    QVERIFY(!link);
    QCOMPARE(link.error().kind, ErrorKind::Uncertain); // It waits for money: asked again, never given up.
}

void TestStripeWays::anotherAmountIsCancelledAtOnce()
{
    StripeWorld world;

    const auto link = createIn(world, waitingIntent({ibanAddress()}, 11'901), PayWay::BankTransfer);

    QVERIFY(!link);
    QCOMPARE(link.error().rule, u"stripe.amount_mismatch"_s);
    QCOMPARE(world.askedFor(intents + u"/pi_1/cancel"_s), 1);
}

void TestStripeWays::aPageIsOverExactlyTheAmount()
{
    StripeWorld world;
    const GatewayRequest request = *world.gateway.linkRequest(order(PayWay::Checkout));
    QCOMPARE(field(request, u"mode"_s), u"payment"_s);
    QCOMPARE(field(request, u"customer"_s), u"cus_1"_s);
    QCOMPARE(field(request, u"line_items[0][price_data][unit_amount]"_s), u"11900"_s);
    QCOMPARE(field(request, u"adaptive_pricing[enabled]"_s), u"false"_s);
    QCOMPARE(field(request, u"success_url"_s), u"https://brightwater.example/thanks"_s);
    QCOMPARE(field(request, u"payment_intent_data[metadata][quittance_link]"_s), u"link-1"_s);
    QJsonObject page{{u"id"_s, u"cs_test_1"_s}, {u"object"_s, u"checkout.session"_s}, {u"livemode"_s, false},
        {u"status"_s, u"open"_s}, {u"amount_total"_s, 11'900}, {u"currency"_s, u"eur"_s},
        {u"expires_at"_s, 1767348000}, {u"url"_s, u"https://checkout.stripe.com/c/pay/cs_test_1"_s}};

    const auto link = createIn(world, page, PayWay::Checkout);

    QVERIFY(link && link->active);
    QCOMPARE(link->url.host(), u"checkout.stripe.com"_s);
    QCOMPARE(link->expiresAt.toSecsSinceEpoch(), 1767348000);

    page.insert(u"amount_total"_s, 11'901);
    QCOMPARE(createIn(world, page, PayWay::Checkout).error().rule, u"stripe.amount_mismatch"_s);
    QCOMPARE(world.askedFor(sessions + u"/cs_test_1/expire"_s), 1);
    page.insert(u"url"_s, u"javascript:alert(1)"_s);
    QVERIFY(!createIn(world, page, PayWay::Checkout));
}

void TestStripeWays::thePortalIsAPageOfTheCustomer()
{
    StripeWorld world;
    QJsonObject session{{u"id"_s, u"bps_1"_s}, {u"object"_s, u"billing_portal.session"_s},
        {u"livemode"_s, false}, {u"url"_s, u"https://billing.stripe.com/p/session/test_1"_s}};
    world.objects.insert(portal, session);

    const auto url = world.gateway.portal(
        u"stripe:test:cus_1"_s, QUrl(u"https://brightwater.example/thanks"_s), StopFlag());

    QVERIFY(url);
    QCOMPARE(*url, QUrl(u"https://billing.stripe.com/p/session/test_1"_s));
    const QByteArray body = world.transport.asked.last().body;
    QCOMPARE(FormBody::find(body, u"customer"_s), u"cus_1"_s);
    QCOMPARE(FormBody::find(body, u"return_url"_s), u"https://brightwater.example/thanks"_s);

    session.insert(u"url"_s, u"http://elsewhere.example/"_s);
    world.objects.insert(portal, session);
    QCOMPARE(
        world.gateway.portal(u"stripe:test:cus_1"_s, {}, StopFlag()).error().rule, u"stripe.url_unsafe"_s);
}

void TestStripeWays::namesEveryPermissionThatIsMissing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");

    QTest::newRow("links") << u"/v1/payment_links/plink_quittance"_s << u"Payment Links Write"_s;
    QTest::newRow("refunds") << u"/v1/refunds/re_quittance"_s << u"Refunds Write"_s;
    QTest::newRow("events") << u"/v1/events/evt_quittance"_s << u"Events Read"_s;
    QTest::newRow("portal") << portal << u"Customer portal Write"_s;
}

void TestStripeWays::namesEveryPermissionThatIsMissing()
{
    QFETCH(const QString, path);
    QFETCH(const QString, name);
    StripeWorld world;
    world.objects.insert(u"/v1/balance"_s, {{u"object"_s, u"balance"_s}, {u"livemode"_s, false}});
    world.errors.insert(path,
        StripeWorld::error(403,
            {{u"type"_s, u"invalid_request_error"_s},
                {u"message"_s,
                    u"Having the 'rak_something_write' permission would allow this request to continue."_s}}));

    const auto permissions = world.gateway.permissions(StopFlag());

    QVERIFY(permissions);
    QVERIFY(permissions->size() > 12);
    for (const KeyPermission &permission : *permissions)
        QCOMPARE(permission.granted, permission.name != name);
    // Nothing that exists is touched: every call is about an object of this name.
    for (const HttpRequest &asked : world.transport.asked)
        QVERIFY(asked.url.path().contains(u"quittance"_s) || asked.body.contains("quittance")
            || asked.url.path() == "/v1/balance"_L1);
}

void TestStripeWays::aFaultWhileCheckingIsNoMissingPermission()
{
    StripeWorld world;
    world.errors.insert(u"/v1/events/evt_quittance"_s,
        StripeWorld::error(
            401, {{u"type"_s, u"invalid_request_error"_s}, {u"code"_s, u"api_key_expired"_s}}));

    const auto permissions = world.gateway.permissions(StopFlag());

    QVERIFY(!permissions);
    QCOMPARE(permissions.error().rule, u"stripe.key_expired"_s);
}
