#include "tests/sandbox/tst_stripe_setups.h"

#include "tests/sandbox/testStripe.h"

#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QByteArray makeCustomer(TestAccount &account)
{
    return account.make(u"/v1/customers"_s, "name=A")[u"id"_s].toString().toUtf8();
}

QJsonArray cardsOf(TestAccount &account, const QByteArray &customer)
{
    return account
        .read(u"/v1/customers/%1/payment_methods?type=card"_s.arg(QString::fromUtf8(customer)))[u"data"_s]
        .toArray();
}

const QByteArray saving = "mode=setup&currency=eur&success_url=https://example.com/&customer=";

} // namespace

void TestStripeSetups::aSessionSavesACard()
{
    TestAccount account;
    const QByteArray customer = makeCustomer(account);
    const QJsonObject session
        = account.make(u"/v1/checkout/sessions"_s, saving + customer + "&setup_intent_data[metadata][a]=1");
    QCOMPARE(session[u"status"_s].toString(), u"open"_s);
    QVERIFY(session[u"amount_total"_s].isNull());
    const QString id = session[u"id"_s].toString();

    const PayOutcome outcome = account.stripe.checkout().pay(id, CardEntry::of(u"5555555555554444"_s));

    QCOMPARE(outcome.state, PayOutcome::State::Paid);
    const QJsonObject done = account.read(u"/v1/checkout/sessions/"_s + id + u"?expand[0]=setup_intent"_s);
    QCOMPARE(done[u"status"_s].toString(), u"complete"_s);
    QCOMPARE(done[u"payment_status"_s].toString(), u"no_payment_required"_s);
    QCOMPARE(done[u"setup_intent"_s][u"metadata"_s][u"a"_s].toString(), u"1"_s);
    QCOMPARE(cardsOf(account, customer)[0][u"card"_s][u"last4"_s].toString(), u"4444"_s);
    QVERIFY(account.stripe.state().charges.oldestFirst().isEmpty());
}

void TestStripeSetups::aSavedCardIsListedUntilDetached()
{
    TestAccount account;
    const QByteArray customer = makeCustomer(account);
    const QJsonObject card
        = account.make(u"/v1/payment_methods/pm_card_amex/attach"_s, "customer=" + customer);
    QCOMPARE(card[u"card"_s][u"brand"_s].toString(), u"amex"_s);
    QCOMPARE(card[u"card"_s][u"exp_year"_s].toInteger(), 2034);
    QCOMPARE(cardsOf(account, customer).size(), 1);

    account.make(u"/v1/payment_methods/%1/detach"_s.arg(card[u"id"_s].toString()));

    QCOMPARE(cardsOf(account, customer).size(), 0);
    QCOMPARE(account.eventNames().last(), u"payment_method.detached"_s);
}

void TestStripeSetups::aDetachedCardIsGoneForGood()
{
    TestAccount account;
    const QByteArray customer = makeCustomer(account);
    const QString id
        = account.make(u"/v1/payment_methods/pm_card_visa/attach"_s, "customer=" + customer)[u"id"_s]
              .toString();
    const QString path = u"/v1/payment_methods/%1/"_s.arg(id);
    account.post(path + u"detach"_s, {});

    QCOMPARE(account.post(path + u"detach"_s, {}).status, 400);
    QCOMPARE(account.post(path + u"attach"_s, "customer=" + customer).status, 400);
}

void TestStripeSetups::aDeclinedCardIsNotSaved()
{
    TestAccount account;
    const QByteArray customer = makeCustomer(account);
    const QString session = account.make(u"/v1/checkout/sessions"_s, saving + customer)[u"id"_s].toString();

    const PayOutcome outcome = account.stripe.checkout().pay(session, CardEntry::of(u"4000000000000002"_s));
    const HttpReply attached
        = account.post(u"/v1/payment_methods/pm_card_chargeDeclined/attach"_s, "customer=" + customer);

    QCOMPARE(outcome.state, PayOutcome::State::Declined);
    QCOMPARE(attached.status, 402);
    QCOMPARE(cardsOf(account, customer).size(), 0);
    QCOMPARE(account.stripe.state().setups.oldestFirst()[0][u"last_setup_error"_s][u"code"_s].toString(),
        u"card_declined"_s);
}

void TestStripeSetups::aSessionNeedsWhatItsModeNeeds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param");
    const QByteArray line
        = "&line_items[0][quantity]=1&line_items[0][price_data][currency]=eur&line_items[0][price_"
          "data][unit_amount]=500&line_items[0][price_data][product_data][name]=A";
    const QByteArray url = "&success_url=https://example.com/";

    QTest::newRow("no page to return to") << QByteArray("mode=payment" + line) << u"success_url"_s;
    QTest::newRow("a page that is none")
        << QByteArray("mode=payment&success_url=thanks" + line) << u"success_url"_s;
    QTest::newRow("nothing to pay") << QByteArray("mode=payment" + url) << u"line_items"_s;
    QTest::newRow("something to pay while saving")
        << QByteArray("mode=setup&currency=eur" + url + line) << u"line_items"_s;
    QTest::newRow("saving for no currency") << QByteArray("mode=setup" + url) << u"currency"_s;
    QTest::newRow("two payers") << QByteArray("mode=payment&customer=cus_1&customer_email=a@b.c" + url + line)
                                << u"customer_email"_s;
    QTest::newRow("open for two days")
        << QByteArray("mode=payment&expires_at=1772539200" + url + line) << u"expires_at"_s;
    QTest::newRow("an old word for the mode of display")
        << QByteArray("mode=payment&ui_mode=hosted" + url + line) << u"ui_mode"_s;
}

void TestStripeSetups::aSessionNeedsWhatItsModeNeeds()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, param);
    TestAccount account;

    const HttpReply reply = account.post(u"/v1/checkout/sessions"_s, body);

    QCOMPARE(reply.status, 400);
    QCOMPARE(TestAccount::error(reply)[u"param"_s].toString(), param);
    QVERIFY(account.stripe.state().sessions.oldestFirst().isEmpty());
}

void TestStripeSetups::theCardOfAPaymentCanBeKept()
{
    TestAccount account;
    const QByteArray customer = makeCustomer(account);

    account.charge(500, "pm_card_visa", "&setup_future_usage=off_session&customer=" + customer);

    QCOMPARE(cardsOf(account, customer).size(), 1);
}

void TestStripeSetups::thePortalOpensForACustomer()
{
    TestAccount account;
    const QByteArray customer = makeCustomer(account);
    const auto code = [&](const QByteArray &body) {
        return TestAccount::error(account.post(u"/v1/billing_portal/sessions"_s, body))[u"code"_s].toString();
    };

    const QJsonObject session = account.make(
        u"/v1/billing_portal/sessions"_s, "customer=" + customer + "&return_url=https://example.com/");

    QCOMPARE(session[u"object"_s].toString(), u"billing_portal.session"_s);
    QVERIFY(session[u"url"_s].toString().startsWith(u"http"_s));
    QCOMPARE(code("return_url=https://example.com/"), u"parameter_missing"_s);
    QCOMPARE(code("customer=" + customer + "&return_url=home"), u"url_invalid"_s);
    QCOMPARE(code("customer=cus_x"), u"resource_missing"_s);
}
