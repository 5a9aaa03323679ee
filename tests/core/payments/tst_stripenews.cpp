#include "tests/core/payments/tst_stripenews.h"

#include "core/net/FormBody.h"
#include "core/payments/stripe/stripePayment.h"
#include "tests/core/payments/StripeWorld.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QString sessionsPath = u"/v1/checkout/sessions"_s;

//! One link, paid.
void pay(StripeWorld &world, const QJsonObject &charge = StripeWorld::charge(u"ch_1"_s))
{
    world.add(StripeWorld::intent(u"pi_1"_s, charge));
    world.add(StripeWorld::session(u"cs_1"_s, u"pi_1"_s));
    world.addEvent(u"evt_1"_s, u"payment_intent.succeeded"_s, {{u"id"_s, u"pi_1"_s}});
    world.addEvent(u"evt_2"_s, u"checkout.session.completed"_s, {{u"id"_s, u"cs_1"_s}});
}

Result<GatewayNews> look(StripeWorld &world, const QString &cursor = {})
{
    return world.gateway.newsSince(cursor, world.clock.now(), StopFlag());
}

} // namespace

void TestStripeNews::aPaidLinkBecomesAPayment()
{
    StripeWorld world;
    pay(world);

    const Result<GatewayNews> news = look(world);

    QVERIFY(news);
    QCOMPARE(news->payments.size(), 1);
    const GatewayPayment &payment = news->payments[0];
    QCOMPARE(payment.externalKey, u"stripe:test:ch_1"_s);
    QCOMPARE(payment.state, GatewayPayment::State::Succeeded);
    QCOMPARE(payment.amount, Money(11900, Currency::of("EUR")));
    QCOMPARE(payment.at, QDateTime(QDate(2026, 1, 1), QTime(10, 0), QTimeZone::utc()));
    QCOMPARE(payment.method, u"Visa •••• 4242"_s);
    QCOMPARE(payment.payer, u"Ada Lovelace"_s);
    QCOMPARE(payment.invoice, InvoiceId(u"inv-1"_s));
    QCOMPARE(payment.link, LinkId(u"link-1"_s));
    QCOMPARE(payment.failure, QString());
    QCOMPARE(payment.fee, Money(204, Currency::of("EUR")));
    QCOMPARE(payment.feeKey, u"stripe:test:txn_ch_1"_s);
    QVERIFY(payment.raw.contains("ch_1"));
    QCOMPARE(news->cursor, u"1767200000 evt_2"_s);
    QVERIFY(!news->more);
    QVERIFY(!news->gap);
    for (const HttpRequest &asked : world.transport.asked)
        QCOMPARE(asked.headers.value("Stripe-Version"), "2026-07-29.dahlia");
}

void TestStripeNews::takesEventsForHintsOnly()
{
    StripeWorld world;
    QJsonObject processing = StripeWorld::charge(u"ch_1"_s, u"pending"_s);
    world.add(StripeWorld::intent(u"pi_1"_s, processing));
    // The event says more than is true by now, and at another version.
    world.addEvent(u"evt_1"_s, u"payment_intent.succeeded"_s,
        {{u"id"_s, u"pi_1"_s}, {u"status"_s, u"succeeded"_s}, {u"charges"_s, QJsonObject{}}});

    const Result<GatewayNews> news = look(world);

    QVERIFY(news);
    QCOMPARE(news->payments.size(), 1);
    QCOMPARE(news->payments[0].state, GatewayPayment::State::Processing);
}

void TestStripeNews::tellsTheStateOfACharge_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("captured");
    QTest::addColumn<int>("state");

    using State = GatewayPayment::State;
    QTest::newRow("collected") << u"succeeded"_s << true << int(State::Succeeded);
    QTest::newRow("a debit on its way") << u"pending"_s << false << int(State::Processing);
    QTest::newRow("declined") << u"failed"_s << false << int(State::Failed);
    QTest::newRow("a word of the future") << u"teleported"_s << true << int(State::Processing);
}

void TestStripeNews::whatIsOnlyPutAsideIsNoPayment()
{
    QJsonObject charge = StripeWorld::charge(u"ch_1"_s);
    charge[u"captured"_s] = false;

    const auto payment = stripePayment(StripeWorld::intent(u"pi_1"_s, charge), {}, true);

    QVERIFY(payment);
    QVERIFY(!*payment);
}

void TestStripeNews::tellsTheStateOfACharge()
{
    QFETCH(const QString, status);
    QFETCH(const bool, captured);
    QFETCH(const int, state);
    QJsonObject charge = StripeWorld::charge(u"ch_1"_s, status);
    charge[u"captured"_s] = captured;

    const auto payment = stripePayment(StripeWorld::intent(u"pi_1"_s, charge), {}, true);

    QVERIFY(payment && *payment);
    QCOMPARE(int((*payment)->state), state);
    QCOMPARE((*payment)->amount.minor(), 11900);
    QCOMPARE((*payment)->externalKey, u"stripe:live:ch_1"_s);
    QCOMPARE((*payment)->failure, status == "failed"_L1 ? u"Your card was declined."_s : QString());
}

void TestStripeNews::namesTheMethod_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("details");
    QTest::addColumn<QString>("text");

    QTest::newRow("card") << u"card"_s << QJsonObject{{u"brand"_s, u"mastercard"_s}, {u"last4"_s, u"4444"_s}}
                          << u"Mastercard •••• 4444"_s;
    QTest::newRow("Amex") << u"card"_s << QJsonObject{{u"brand"_s, u"amex"_s}, {u"last4"_s, u"0005"_s}}
                          << u"American Express •••• 0005"_s;
    QTest::newRow("a brand of the future")
        << u"card"_s << QJsonObject{{u"brand"_s, u"moon_pay"_s}, {u"last4"_s, u"1"_s}}
        << u"Moon pay •••• 1"_s;
    QTest::newRow("a card without a brand")
        << u"card"_s << QJsonObject{{u"brand"_s, QJsonValue()}} << u"Card"_s;
    QTest::newRow("debit") << u"sepa_debit"_s << QJsonObject{{u"last4"_s, u"3000"_s}}
                           << u"SEPA Direct Debit •••• 3000"_s;
    QTest::newRow("transfer") << u"customer_balance"_s << QJsonObject{} << u"Bank transfer"_s;
    QTest::newRow("wallet") << u"link"_s << QJsonObject{{u"country"_s, u"DE"_s}} << u"Link"_s;
    QTest::newRow("a method of the future") << u"carrier_pigeon"_s << QJsonObject{} << u"Carrier pigeon"_s;
    QTest::newRow("unsaid") << u""_s << QJsonObject{} << u""_s;
}

void TestStripeNews::namesTheMethod()
{
    QFETCH(const QString, type);
    QFETCH(const QJsonObject, details);
    QFETCH(const QString, text);

    QCOMPARE(stripeMethodText({{u"type"_s, type}, {type, details}}), text);
}

void TestStripeNews::ourIdsComeFromTheSessionFirst()
{
    const QJsonObject intent = StripeWorld::intent(u"pi_1"_s, StripeWorld::charge(u"ch_1"_s));

    const auto withSession = stripePayment(intent, StripeWorld::session(u"cs_1"_s, u"pi_1"_s), false);
    const auto without = stripePayment(intent, {}, false);

    QCOMPARE((*withSession)->link, LinkId(u"link-1"_s));
    QCOMPARE((*without)->link, LinkId(u"link-of-intent"_s));
    QCOMPARE((*without)->invoice, InvoiceId(u"inv-of-intent"_s));
}

void TestStripeNews::aFeeMayComeLater()
{
    StripeWorld world;
    QJsonObject charge = StripeWorld::charge(u"ch_1"_s);
    const QJsonObject settled = charge;
    charge[u"balance_transaction"_s] = QJsonValue();
    pay(world, charge);

    const Result<GatewayNews> first = look(world);
    QVERIFY(first);
    QVERIFY(!first->payments[0].fee);

    world.add(StripeWorld::intent(u"pi_1"_s, settled));
    world.addEvent(u"evt_3"_s, u"charge.updated"_s, {{u"id"_s, u"ch_1"_s}, {u"payment_intent"_s, u"pi_1"_s}});
    const Result<GatewayNews> second = look(world, first->cursor);
    QVERIFY(second);
    QCOMPARE(second->payments[0].externalKey, first->payments[0].externalKey);
    QCOMPARE(second->payments[0].fee, Money(204, Currency::of("EUR")));
}

void TestStripeNews::aFeeInAnotherCurrencyIsInThatCurrency()
{
    QJsonObject charge = StripeWorld::charge(u"ch_1"_s);
    charge[u"balance_transaction"_s] = QJsonObject{
        {u"id"_s, u"txn_1"_s}, {u"amount"_s, 13000}, {u"fee"_s, 210}, {u"currency"_s, u"usd"_s}};

    const auto payment = stripePayment(StripeWorld::intent(u"pi_1"_s, charge), {}, false);

    QCOMPARE((*payment)->amount, Money(11900, Currency::of("EUR")));
    QCOMPARE((*payment)->fee, Money(210, Currency::of("USD")));
}

void TestStripeNews::namesEachPaymentOnce()
{
    StripeWorld world;
    pay(world);
    pay(world);
    world.addEvent(u"evt_5"_s, u"payment_intent.processing"_s, {{u"id"_s, u"pi_1"_s}});

    const Result<GatewayNews> news = look(world);

    QVERIFY(news);
    QCOMPARE(news->payments.size(), 1);
    QCOMPARE(world.askedFor(u"/v1/payment_intents/pi_1"_s), 1);
    QCOMPARE(world.askedFor(u"/v1/checkout/sessions/cs_1"_s), 1);
}

void TestStripeNews::firstLooksThirtyDaysBackAndThenOn()
{
    StripeWorld world;
    const qint64 oldest = world.clock.now().addDays(-30).toSecsSinceEpoch();
    const auto number = [](int i) { return u"%1"_s.arg(i, 3, 10, QChar(u'0')); };
    for (int i = 0; i < 450; ++i)
        world.addEvent(
            u"evt_"_s + number(i), u"payment_link.updated"_s, {{u"id"_s, u"plink_"_s + number(i)}});
    for (int i = 0; i < 450; ++i)
        world.add(StripeWorld::link(u"plink_"_s + number(i), u"ours"_s));

    QStringList seen;
    QString cursor;
    for (int turn = 0; turn < 5; ++turn) {
        const Result<GatewayNews> news = look(world, cursor);
        QVERIFY(news);
        QCOMPARE(news->more, turn < 4);
        for (const GatewayLink &link : news->links)
            seen.append(link.externalId);
        cursor = news->cursor;
    }

    QCOMPARE(seen.size(), 450);
    QVERIFY(std::ranges::is_sorted(seen)); // Oldest first, none left out, none twice.
    QCOMPARE(
        FormBody::find(world.transport.asked[0].url.query(QUrl::FullyEncoded).toUtf8(), u"created[gte]"_s),
        QString::number(oldest));
}

void TestStripeNews::goesOnFromTheCursorPageByPage()
{
    StripeWorld world;
    pay(world);
    const Result<GatewayNews> first = look(world);
    for (int i = 0; i < 150; ++i)
        world.addEvent(u"evt_x%1"_s.arg(i), u"payment_link.updated"_s, {{u"id"_s, u"plink_gone"_s}});

    const Result<GatewayNews> second = look(world, first->cursor);
    const Result<GatewayNews> third = look(world, second->cursor);
    const Result<GatewayNews> fourth = look(world, third->cursor);

    QVERIFY(second->more);
    QVERIFY(second->cursor.endsWith(u" evt_x99"_s));
    QVERIFY(!third->more);
    QVERIFY(third->cursor.endsWith(u" evt_x149"_s));
    QCOMPARE(fourth->cursor, third->cursor);
    QVERIFY(third->payments.isEmpty());
}

void TestStripeNews::nothingNewKeepsTheCursor()
{
    StripeWorld world;
    world.lists[u"/v1/events"_s] = {};

    const Result<GatewayNews> news = look(world);

    QVERIFY(news);
    QCOMPARE(news->cursor, QString());
    QVERIFY(!news->more);
    QVERIFY(!news->gap);
}

void TestStripeNews::aLostCursorIsAGap_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<bool>("gap");

    QTest::newRow("known") << u"1767200000 evt_1"_s << false;
    QTest::newRow("gone") << u"1767200000 evt_gone"_s << true;
    QTest::newRow("30 days old") << u"1764600000 evt_1"_s << true;
    QTest::newRow("of another program") << u"whatever"_s << true;
}

void TestStripeNews::aLostCursorIsAGap()
{
    QFETCH(const QString, cursor);
    QFETCH(const bool, gap);
    StripeWorld world;
    pay(world);

    const Result<GatewayNews> news = look(world, cursor);

    QVERIFY(news);
    QCOMPARE(news->gap, gap);
    QCOMPARE(news->payments.size(), 1); // What can still be told is told.
    QCOMPARE(news->cursor, u"1767200000 evt_2"_s);
}

void TestStripeNews::tellsWhichLinksChanged()
{
    StripeWorld world;
    QJsonObject link = StripeWorld::link(u"plink_1"_s, u"link-1"_s);
    link[u"active"_s] = false;
    world.add(link);
    world.addEvent(u"evt_1"_s, u"payment_link.updated"_s, {{u"id"_s, u"plink_1"_s}, {u"active"_s, true}});

    const Result<GatewayNews> news = look(world);

    QVERIFY(news);
    QCOMPARE(news->links.size(), 1);
    QCOMPARE(news->links[0].externalId, u"plink_1"_s);
    QVERIFY(!news->links[0].active);
}

void TestStripeNews::whatVanishedIsNoHindrance()
{
    StripeWorld world;
    pay(world);
    world.addEvent(u"evt_3"_s, u"checkout.session.completed"_s, {{u"id"_s, u"cs_gone"_s}});
    world.addEvent(u"evt_4"_s, u"payment_intent.succeeded"_s, {{u"id"_s, u"pi_gone"_s}});
    world.addEvent(
        u"evt_5"_s, u"charge.updated"_s, {{u"id"_s, u"ch_9"_s}, {u"payment_intent"_s, QJsonValue()}});
    world.addEvent(u"evt_6"_s, u"a.type.of.the.future"_s, {});

    const Result<GatewayNews> news = look(world);

    QVERIFY(news);
    QCOMPARE(news->payments.size(), 1);
    QVERIFY(news->cursor.endsWith(u" evt_6"_s));
}

void TestStripeNews::aFaultBringsNoHalfNews()
{
    StripeWorld world;
    pay(world);
    world.errors[u"/v1/payment_intents/pi_1"_s] = StripeWorld::error(500, {{u"type"_s, u"api_error"_s}});

    const Result<GatewayNews> news = look(world);

    QVERIFY(!news);
    QCOMPARE(news.error().kind, ErrorKind::Uncertain);
    QCOMPARE(world.askedFor(u"/v1/payment_intents/pi_1"_s), 3); // A read is repeated twice.
}

void TestStripeNews::anotherProgramsOddChargeIsNoHindrance()
{
    StripeWorld world;
    QJsonObject charge = StripeWorld::charge(u"ch_1"_s);
    charge[u"currency"_s] = u"xyz"_s;
    QJsonObject foreign = StripeWorld::intent(u"pi_2"_s, charge);
    foreign[u"metadata"_s] = QJsonObject{};
    world.add(foreign);
    world.addEvent(u"evt_1"_s, u"payment_intent.succeeded"_s, {{u"id"_s, u"pi_2"_s}});

    QTest::ignoreMessage(
        QtWarningMsg, "a charge in a currency or fraction that cannot be booked was left out");
    const Result<GatewayNews> news = look(world);
    QVERIFY(news);
    QVERIFY(news->payments.isEmpty());

    foreign[u"metadata"_s] = QJsonObject{{u"quittance_link"_s, u"link-1"_s}};
    world.add(foreign);
    const Result<GatewayNews> ours = look(world);
    QVERIFY(!ours); // Ours is never left out in silence.
    QCOMPARE(ours.error().rule, u"stripe.amount_unreadable"_s);
}

void TestStripeNews::readsWhatWasPaidThroughALink()
{
    StripeWorld world;
    QJsonObject later = StripeWorld::charge(u"ch_2"_s);
    later[u"created"_s] = 1767262000;
    world.add(StripeWorld::intent(u"pi_1"_s, StripeWorld::charge(u"ch_1"_s)));
    world.add(StripeWorld::intent(u"pi_2"_s, later));
    world.add(StripeWorld::intent(u"pi_3"_s, QJsonValue()));
    world.lists[sessionsPath]
        = {StripeWorld::session(u"cs_1"_s, u"pi_1"_s), StripeWorld::session(u"cs_0"_s, {}),
            StripeWorld::session(u"cs_2"_s, u"pi_2"_s), StripeWorld::session(u"cs_3"_s, u"pi_3"_s)};

    const Result<GatewayNews> news = world.gateway.newsOfLink(u"plink_1"_s, StopFlag());

    QVERIFY(news);
    QCOMPARE(news->payments.size(), 2);
    QCOMPARE(news->payments[0].externalKey, u"stripe:test:ch_1"_s);
    QCOMPARE(news->payments[1].externalKey, u"stripe:test:ch_2"_s);
    QCOMPARE(news->payments[1].link, LinkId(u"link-1"_s));
    QCOMPARE(
        FormBody::find(world.transport.asked[0].url.query(QUrl::FullyEncoded).toUtf8(), u"payment_link"_s),
        u"plink_1"_s);
}
