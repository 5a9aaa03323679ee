#include "tests/core/payments/tst_stripeshapes.h"

#include "core/domain/Customer.h"
#include "core/net/FormBody.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/StripeLinks.h"
#include "core/payments/stripe/stripePayment.h"
#include "tests/core/payments/FormSchema.h"
#include "tests/core/payments/RequestJudge.h"
#include "tests/core/payments/StripeWorld.h"
#include "tests/core/payments/stripeSpecs.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! Stripe's own sample is one that was only put aside; this is the same, taken.
QJsonObject takenCharge()
{
    QJsonObject charge = stripeSamples()[u"charge"].toObject();
    charge[u"captured"_s] = true;
    charge[u"amount_captured"_s] = charge[u"amount"];
    return charge;
}

GatewayRequest linkRequest(const QString &number, Money amount)
{
    return *StripeWorld().gateway.linkRequest({.link = LinkId(u"0190c0de-0000-7000-8000-000000000001"_s),
        .invoice = InvoiceId(u"0190c0de-0000-7000-8000-000000000002"_s),
        .number = number,
        .amount = amount});
}

} // namespace

void TestStripeShapes::ourLinkIsWhatStripeTakes_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("currency");

    QTest::newRow("plain") << u"INV-2026-000042"_s << u"EUR"_s;
    QTest::newRow("no decimals") << u"42"_s << u"JPY"_s;
    QTest::newRow("a number with everything in it") << u"Ré/2026 & \"42\" + 50% [x]=y"_s << u"USD"_s;
}

void TestStripeShapes::ourLinkIsWhatStripeTakes()
{
    QFETCH(const QString, number);
    QFETCH(const QString, currency);
    if (stripeOpenApi().isEmpty())
        QSKIP("stripe-openapi.json is not beside the checkout");
    const GatewayRequest request = linkRequest(number, Money(11900, *Currency::find(currency)));
    const FormSchema schema(stripeOpenApi(), request.path, QString::fromLatin1(request.method.toLower()));
    QVERIFY(schema.isKnown());

    QCOMPARE(schema.complaints(request.body), QStringList());
    QCOMPARE(FormBody::find(request.body, u"payment_intent_data[description]"_s), u"Invoice "_s + number);
    QCOMPARE(FormSchema(stripeOpenApi(), u"/v1/payment_links/{payment_link}"_s, u"post"_s)
                 .complaints("active=false"),
        QStringList());
}

void TestStripeShapes::everyWayToPayIsWhatStripeTakes_data()
{
    QTest::addColumn<PayWay>("way");
    QTest::addColumn<QString>("currency");

    for (const char *currency : {"EUR", "GBP", "JPY", "MXN", "USD"})
        QTest::addRow("a transfer in %s", currency) << PayWay::BankTransfer << QString::fromLatin1(currency);
    QTest::newRow("a page that is used at once") << PayWay::Checkout << u"CHF"_s;
}

void TestStripeShapes::everyWayToPayIsWhatStripeTakes()
{
    QFETCH(const PayWay, way);
    QFETCH(const QString, currency);
    if (stripeOpenApi().isEmpty())
        QSKIP("stripe-openapi.json is not beside the checkout");

    const auto request = StripeWorld().gateway.linkRequest({.link = LinkId(u"link-1"_s),
        .invoice = InvoiceId(u"inv-1"_s),
        .number = u"Ré/2026 & 42"_s,
        .amount = Money(11900, *Currency::find(currency)),
        .way = way,
        .payer = u"stripe:test:cus_1"_s,
        .returnPage = QUrl(u"https://brightwater.example/thanks?a=1&b=2"_s)});

    QVERIFY(request);
    const FormSchema schema(stripeOpenApi(), request->path, u"post"_s);
    QVERIFY(schema.isKnown());
    QCOMPARE(schema.complaints(request->body), QStringList());
    QCOMPARE(FormSchema(stripeOpenApi(), u"/v1/payment_intents/{intent}/cancel"_s, u"post"_s)
                 .complaints("cancellation_reason=abandoned"),
        QStringList());
}

void TestStripeShapes::theCheckNoticesWhatStripeWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("unknown") << QByteArray("&customer=cus_1") << u"customer: unknown"_s;
    QTest::newRow("no word of theirs") << QByteArray("&billing_address_collection=maybe")
                                       << u"billing_address_collection: not one of the known words"_s;
    QTest::newRow("no integer") << QByteArray("&line_items[1][quantity]=1.5")
                                << u"line_items[1][quantity]: no integer"_s;
    QTest::newRow("a gap") << QByteArray("&line_items[2][quantity]=1")
                           << u"line_items: a gap in the indexes"_s;
    QTest::newRow("missing") << QByteArray("&line_items[1][price]=price_1")
                             << u"line_items[1][quantity]: missing"_s;
    QTest::newRow("no boolean") << QByteArray("&phone_number_collection[enabled]=yes")
                                << u"phone_number_collection[enabled]: no boolean"_s;
    QTest::newRow("twice") << QByteArray("&submit_type=pay") << u"submit_type: not one of the known words"_s;
}

void TestStripeShapes::theCheckNoticesWhatStripeWouldRefuse()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, complaint);
    if (stripeOpenApi().isEmpty())
        QSKIP("stripe-openapi.json is not beside the checkout");
    const GatewayRequest request = linkRequest(u"42"_s, Money(11900, Currency::of("EUR")));

    const QStringList complaints
        = FormSchema(stripeOpenApi(), request.path, u"post"_s).complaints(request.body + more);

    QVERIFY2(complaints.contains(complaint), qPrintable(complaints.join(u'\n')));
}

void TestStripeShapes::everyRequestIsJudged()
{
    if (stripeOpenApi().isEmpty())
        QSKIP("stripe-openapi.json is not beside the checkout");
    StripeWorld world;
    world.lists[u"/v1/events"_s] = {};
    world.lists[u"/v1/payment_links"_s] = {};
    world.lists[u"/v1/checkout/sessions"_s] = {};
    for (const char *list :
        {"payment_intents", "charges", "refunds", "disputes", "payouts", "balance_transactions"})
        world.lists[u"/v1/"_s + QLatin1String(list)] = {};
    world.objects[u"/v1/payment_intents/pi_1"_s] = StripeWorld::intent(u"pi_1"_s, QJsonValue());
    world.addEvent(u"evt_1"_s, u"payment_intent.succeeded"_s, {{u"id"_s, u"pi_1"_s}});
    const QDateTime now = world.clock.now();
    const qint64 before = RequestJudge::judged();

    QVERIFY(world.gateway.newsSince({}, now, StopFlag()));
    QVERIFY(world.gateway.newsSince(u"1767200000 evt_1"_s, now, StopFlag()));
    QVERIFY(world.gateway.newsOfLink(u"plink_1"_s, StopFlag()));
    world.objects[u"/v1/customers/cus_1/cash_balance"_s]
        = {{u"object"_s, u"cash_balance"_s}, {u"livemode"_s, false}, {u"available"_s, QJsonValue::Null}};
    world.addEvent(u"evt_2"_s, u"customer_cash_balance_transaction.created"_s, {{u"customer"_s, u"cus_1"_s}});
    QVERIFY(world.gateway.newsSince(u"1767200000 evt_1"_s, now, StopFlag()));
    QCOMPARE(world.askedFor(u"/v1/customers/cus_1/cash_balance"_s), 1);
    for (const PayWay way : {PayWay::Page, PayWay::BankTransfer, PayWay::Checkout})
        QVERIFY(world.gateway.findLink(LinkId(u"link-1"_s), way, now, StopFlag()));
    QVERIFY(world.gateway.findRefund(RefundId(u"refund-1"_s), u"stripe:test:ch_1"_s, {now, now}, StopFlag()));
    QVERIFY(world.gateway.listedSince(now.addDays(-2), now, StopFlag()));
    QVERIFY(world.gateway.takings(now.addDays(-2), now, StopFlag()));
    QVERIFY(world.gateway.movesOf(u"stripe:test:po_1"_s, StopFlag()));
    // The world does not have these; it is asked for them all the same.
    QVERIFY(!world.gateway.readPayment(u"stripe:test:ch_1"_s, StopFlag()));
    QVERIFY(!world.gateway.readRefund(u"stripe:test:re_1"_s, StopFlag()));
    QVERIFY(!world.gateway.readDispute(u"stripe:test:du_1"_s, StopFlag()));
    QVERIFY(!world.gateway.readPayout(u"stripe:test:po_1"_s, StopFlag()));
    QVERIFY(!world.gateway.account(StopFlag()));

    // The world has judged each, and failed this test where Stripe would refuse one.
    QCOMPARE(RequestJudge::judged() - before, qint64(world.transport.asked.size()));
    QVERIFY(world.transport.asked.size() > 15);
}

void TestStripeShapes::everyRequestAboutCardsIsJudged()
{
    if (stripeOpenApi().isEmpty())
        QSKIP("stripe-openapi.json is not beside the checkout");
    StripeWorld world;
    for (const QString &path : {u"/v1/customers"_s, u"/v1/customers/search"_s, u"/v1/checkout/sessions"_s,
             u"/v1/payment_intents"_s, u"/v1/customers/cus_1/payment_methods"_s})
        world.lists[path] = {};
    const Customer customer{.id = CustomerId(u"0190c0de-0000-7000-8000-000000000003"_s),
        .name = u"Adler & Söhne GmbH"_s,
        .email = u"a+b@adler.example"_s,
        .phone = u"+49 221 1"_s,
        .address
        = {.street = u"Domplatz 1\nHof"_s, .city = u"Köln"_s, .postCode = u"50667"_s, .country = u"DE"_s}};
    const QString holder = u"stripe:test:cus_1"_s;
    const QString charge = u"stripe:test:pi_1"_s;
    const EntryId key(u"0190c0de-0000-7000-8000-000000000004"_s);
    const ChargeOrder order{.charge = ChargeId(key.text()),
        .invoice = InvoiceId(u"0190c0de-0000-7000-8000-000000000002"_s),
        .number = u"Ré/2026 & \"42\" + 50% [x]=y"_s,
        .card = u"stripe:test:pm_1"_s,
        .holder = holder,
        .amount = Money(11900, Currency::of("EUR")),
        .statement = u"INV & 1042 + 50%"_s};
    CustomerGateway &customers = world.gateway.customers();
    CardGateway &cards = world.gateway.cards();
    ChargeGateway &charges = world.gateway.charges();
    const StopFlag stop;
    const qint64 before = RequestJudge::judged();

    QVERIFY(customers.customersWithEmail(customer.email, stop));
    QVERIFY(customers.customersOf(customer.id, stop));
    QVERIFY(customers.customersOfSince(customer.id, world.clock.now(), stop));
    QVERIFY(cards.cardsOf(holder, stop));
    QVERIFY(cards.completePages(holder, stop));
    QVERIFY(charges.find(order.charge, *charges.request(order), world.clock.now(), stop));
    // The world has none of these; it is asked for them all the same.
    QVERIFY(!customers.createCustomer(customer, u"key"_s, stop));
    QVERIFY(!cards.openPage(customer.id, holder, QUrl(u"https://brightwater.example"_s), stop));
    QVERIFY(!cards.readPage(u"stripe:test:cs_1"_s, stop));
    (void)customers.readCustomer(holder, stop);
    (void)cards.detach(u"stripe:test:pm_1"_s, stop);
    QVERIFY(!charges.create(*charges.request(order), key, stop));
    QVERIFY(!charges.read(charge, stop));
    QVERIFY(!charges.change(*charges.captureRequest(charge, Money(700, Currency::of("EUR"))), key, stop));
    QVERIFY(!charges.change(*charges.cancelRequest(charge), key, stop));
    QVERIFY(!charges.abandon(charge, stop));

    QCOMPARE(RequestJudge::judged() - before, qint64(world.transport.asked.size()));
    QVERIFY(world.transport.asked.size() >= 16);
}

void TestStripeShapes::theJudgeNoticesWhatStripeWouldRefuse_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("a filter that is none")
        << QByteArray("GET") << u"/v1/payment_intents?status=succeeded"_s << u"status: unknown"_s;
    QTest::newRow("a list without end")
        << QByteArray("GET") << u"/v1/charges?limit=all"_s << u"limit: no integer"_s;
    QTest::newRow("a filter of a filter")
        << QByteArray("GET") << u"/v1/charges?created[after]=1"_s << u"created[after]: unknown"_s;
    QTest::newRow("a place that is none")
        << QByteArray("GET") << u"/v1/payment_intent/pi_1"_s << u"no such operation"_s;
    QTest::newRow("a method that is none")
        << QByteArray("DELETE") << u"/v1/refunds/re_1"_s << u"no such operation"_s;
}

void TestStripeShapes::theJudgeNoticesWhatStripeWouldRefuse()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, url);
    QFETCH(const QString, complaint);
    if (stripeOpenApi().isEmpty())
        QSKIP("stripe-openapi.json is not beside the checkout");

    const QStringList complaints = RequestJudge::complaints({.method = method,
        .url = QUrl(u"https://api.stripe.com"_s + url),
        .headers = {{"Authorization", "Bearer rk_test_1"}, {"Stripe-Version", "2026-07-29.dahlia"}},
        .body = {}});

    QVERIFY2(
        complaints.size() == 1 && complaints.first().endsWith(complaint), qPrintable(complaints.join(u'\n')));
}

void TestStripeShapes::stripesOwnSamplesCanBeRead_data()
{
    QTest::addColumn<QJsonObject>("sample");
    if (stripeSamples().isEmpty())
        QTest::newRow("none here") << QJsonObject();
    for (auto it = stripeSamples().begin(); it != stripeSamples().end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.value().toObject();
}

void TestStripeShapes::stripesOwnSamplesCanBeRead()
{
    QFETCH(const QJsonObject, sample);
    if (sample.isEmpty())
        QSKIP("stripe-fixtures.json is not beside the checkout");
    // Deleted objects and those without a mode of their own have no livemode; the others are of the test
    // mode.
    FakeClock clock;
    FakeTransport transport;
    transport.answers = {StripeWorld::reply(200, sample)};
    StripeApi api(transport, clock, QUrl(u"https://api.stripe.com"_s),
        *StripeKey::read(
            SecretText(sample[u"livemode"].toBool() ? "rk_live_0123456789" : "rk_test_0123456789")));

    const Result<QJsonObject> read = api.get(u"/v1/sample"_s, {}, StopFlag());

    QVERIFY(read);
    QCOMPARE(*read, sample);
}

void TestStripeShapes::aSampleOfEachKindGivesAPayment()
{
    if (stripeSamples().isEmpty())
        QSKIP("stripe-fixtures.json is not beside the checkout");
    StripeWorld world;
    QJsonObject charge = takenCharge();
    charge[u"balance_transaction"_s] = stripeSamples()[u"balance_transaction"];
    QJsonObject intent = stripeSamples()[u"payment_intent"].toObject();
    intent[u"latest_charge"_s] = charge;
    const QJsonObject session = stripeSamples()[u"checkout.session"].toObject();

    const auto payment = stripePayment(intent, session, false);

    QVERIFY(payment && *payment);
    QCOMPARE((*payment)->externalKey, u"stripe:test:"_s + charge[u"id"].toString());
    QCOMPARE((*payment)->method, u"Visa •••• 4242"_s);
    QCOMPARE((*payment)->payer, u"Jenny Rosen"_s);
    QVERIFY((*payment)->fee);

    world.objects[u"/v1/balance"_s] = stripeSamples()[u"balance"].toObject();
    const Result<GatewayAccount> account = world.gateway.account(StopFlag());
    QVERIFY(account);
    QCOMPARE(account->currencies, QStringList{u"USD"_s});

    world.lists[u"/v1/events"_s] = {stripeSamples()[u"event"].toObject()};
    const Result<GatewayNews> news = world.gateway.newsSince({}, world.clock.now(), StopFlag());
    QVERIFY(news);
    QVERIFY(news->cursor.endsWith(stripeSamples()[u"event"][u"id"].toString()));
}

using Read = std::function<bool(StripeWorld &)>;
Q_DECLARE_METATYPE(Read)

void TestStripeShapes::everyReaderReadsStripesOwnSample_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("path"); // Of the object, or of the list it stands in.
    QTest::addColumn<Read>("read");

    const StopFlag stop;
    QTest::newRow("a refund") << u"refund"_s << u"/v1/refunds/x"_s << Read([=](StripeWorld &world) {
        const auto refund = world.gateway.readRefund(u"stripe:test:x"_s, stop);
        return refund && refund->state == GatewayRefund::State::Settled
            && refund->amount == Money(100, Currency::of("USD"));
    });
    QTest::newRow("a dispute") << u"dispute"_s << u"/v1/disputes/x"_s << Read([=](StripeWorld &world) {
        const auto dispute = world.gateway.readDispute(u"stripe:test:x"_s, stop);
        return dispute && dispute->state == GatewayDispute::State::Inquiry && dispute->respondBy.isValid();
    });
    QTest::newRow("a payout") << u"payout"_s << u"/v1/payouts/x"_s << Read([=](StripeWorld &world) {
        const auto payout = world.gateway.readPayout(u"stripe:test:x"_s, stop);
        return payout && payout->payout.amount == Money(1100, Currency::of("USD")) && !payout->hasFailed;
    });
    QTest::newRow("a movement of a payout")
        << u"balance_transaction"_s << u"/v1/balance_transactions"_s << Read([=](StripeWorld &world) {
               const auto moves = world.gateway.movesOf(u"stripe:test:po_1"_s, stop);
               return moves && moves->size() == 1
                   && moves->first().line.category == PayoutLine::Category::Payment;
           });
    QTest::newRow("a payment by its id")
        << u"charge"_s << u"/v1/charges/x"_s << Read([=](StripeWorld &world) {
               const auto payment = world.gateway.readPayment(u"stripe:test:x"_s, stop);
               return payment && *payment && (*payment)->amount.minor() > 0;
           });
    QTest::newRow("a payment that is counted")
        << u"charge"_s << u"/v1/charges"_s << Read([=](StripeWorld &world) {
               const QDateTime since = QDateTime::fromSecsSinceEpoch(1'234'567'890, QTimeZone::utc());
               const auto takings = world.gateway.takings(since, since.addSecs(1), stop);
               return takings && takings->size() == 1 && takings->first().amount;
           });
    QTest::newRow("a payment link") << u"payment_link"_s << u"/v1/payment_links/x"_s
                                    << Read([=](StripeWorld &world) {
                                           StripeApi api(world.transport, world.clock,
                                               QUrl(u"https://api.stripe.com"_s),
                                               *StripeKey::read(SecretText("rk_test_0123456789")));
                                           const auto link = StripeLinks(api).get(u"x"_s, stop);
                                           return link && link->active
                                               && link->externalId.startsWith("plink_"_L1);
                                       });
    QTest::newRow("a checkout that nobody has paid yet")
        << u"checkout.session"_s << u"/v1/checkout/sessions"_s << Read([=](StripeWorld &world) {
               const auto news = world.gateway.newsOfLink(u"plink_1"_s, stop);
               return news && news->payments.isEmpty();
           });
}

void TestStripeShapes::everyReaderOfACustomerReadsStripesOwnSample_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Read>("read");

    const StopFlag stop;
    const QString holder = u"stripe:test:cus_1"_s;
    QTest::newRow("a customer") << u"customer"_s << u"/v1/customers/x"_s << Read([=](StripeWorld &world) {
        const auto customer = world.gateway.customers().readCustomer(u"x"_s, stop);
        return customer && *customer && (*customer)->externalKey.startsWith("stripe:test:cus_"_L1);
    });
    QTest::newRow("a customer who was deleted")
        << u"deleted_customer"_s << u"/v1/customers/x"_s << Read([=](StripeWorld &world) {
               const auto customer = world.gateway.customers().readCustomer(u"x"_s, stop);
               return customer && !*customer;
           });
    QTest::newRow("a saved card") << u"payment_method"_s << u"/v1/customers/cus_1/payment_methods"_s
                                  << Read([=](StripeWorld &world) {
                                         const auto cards = world.gateway.cards().cardsOf(holder, stop);
                                         return cards && cards->size() == 1
                                             && cards->first().card.last4 == "4242"_L1
                                             && cards->first().card.expiryYear == 2030;
                                     });
    QTest::newRow("what a customer has there")
        << u"cash_balance"_s << u"/v1/customers/cus_1/cash_balance"_s << Read([=](StripeWorld &world) {
               const auto cash = world.gateway.waitingCash(holder, stop);
               return cash && cash->size() == 1 && cash->first().amount == Money(10000, Currency::of("EUR"));
           });
    QTest::newRow("a setup that nobody has ended")
        << u"setup_intent"_s << u"/v1/checkout/sessions/x"_s << Read([=](StripeWorld &world) {
               QJsonObject session = stripeSamples()[u"checkout.session"].toObject();
               session[u"mode"_s] = u"setup"_s;
               session[u"setup_intent"_s] = world.objects[u"/v1/checkout/sessions/x"_s];
               world.objects[u"/v1/checkout/sessions/x"_s] = session;
               const auto page = world.gateway.cards().readPage(u"stripe:test:x"_s, stop);
               return page && page->card.isEmpty();
           });
}

void TestStripeShapes::everyReaderOfACustomerReadsStripesOwnSample()
{
    everyReaderReadsStripesOwnSample();
}

void TestStripeShapes::everyReaderReadsStripesOwnSample()
{
    QFETCH(const QString, resource);
    QFETCH(const QString, path);
    QFETCH(const Read, read);
    if (stripeSamples().isEmpty())
        QSKIP("stripe-fixtures.json is not beside the checkout");
    StripeWorld world;
    for (const char *list :
        {"charges", "balance_transactions", "checkout/sessions", "customers/cus_1/payment_methods"})
        world.lists[u"/v1/"_s + QLatin1String(list)] = {};
    const QJsonObject sample = resource == "charge"_L1 ? takenCharge() : stripeSamples()[resource].toObject();
    if (world.lists.contains(path))
        world.lists[path] = {sample};
    else
        world.objects[path] = sample;

    QVERIFY(read(world));
}
