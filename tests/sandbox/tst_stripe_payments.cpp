#include "tests/sandbox/tst_stripe_payments.h"

#include "tests/sandbox/stripe/StripeMoney.h"
#include "tests/sandbox/testStripe.h"

#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

using State = PayOutcome::State;

QJsonObject fresh(TestAccount &account, const QJsonObject &link)
{
    return TestAccount::object(account.get(u"/v1/payment_links/"_s + link[u"id"_s].toString()));
}

const QString approvalCard = u"4000 0027 6000 3184"_s;

} // namespace

void TestStripePayments::aPaidLinkClosesItself()
{
    TestAccount account;
    const QJsonObject link = account.makeLink();
    QVERIFY(link[u"active"_s].toBool());

    QCOMPARE(account.pay(link).state, State::Paid);

    const QJsonObject after = fresh(account, link);
    QVERIFY(!after[u"active"_s].toBool());
    QCOMPARE(after[u"restrictions"_s][u"completed_sessions"_s][u"count"_s].toInteger(), 1);
    const QJsonObject event = account.stripe.state().events.oldestFirst().last();
    QCOMPARE(event[u"type"_s].toString(), u"payment_link.updated"_s);
    QCOMPARE(event[u"data"_s][u"previous_attributes"_s][u"active"_s], QJsonValue(true));
}

void TestStripePayments::aLinkForTwoStaysOpenAfterOne()
{
    TestAccount account;
    const QJsonObject link = account.makeLink();
    account.post(
        u"/v1/payment_links/"_s + link[u"id"_s].toString(), "restrictions[completed_sessions][limit]=2");

    account.pay(link);
    QVERIFY(fresh(account, link)[u"active"_s].toBool());
    account.pay(link);
    QVERIFY(!fresh(account, link)[u"active"_s].toBool());
}

void TestStripePayments::aPaymentLeavesItsWholeTrail()
{
    TestAccount account;
    const QJsonObject link = account.makeLink(12'345);
    account.pay(link);

    const QJsonObject session = TestAccount::object(
        account.get(u"/v1/checkout/sessions?payment_link="_s + link[u"id"_s].toString()))[u"data"_s][0]
                                    .toObject();
    QCOMPARE(session[u"status"_s].toString(), u"complete"_s);
    QCOMPARE(session[u"payment_status"_s].toString(), u"paid"_s);
    QCOMPARE(session[u"amount_total"_s].toInteger(), 12'345);
    QCOMPARE(session[u"metadata"_s][u"quittance_link"_s].toString(), u"link-1"_s);
    QVERIFY(session[u"url"_s].isNull());

    const QJsonObject intent = TestAccount::object(account.get(
        u"/v1/payment_intents/%1?expand[0]=latest_charge"_s.arg(session[u"payment_intent"_s].toString())));
    QCOMPARE(intent[u"status"_s].toString(), u"succeeded"_s);
    QCOMPARE(intent[u"amount_received"_s].toInteger(), 12'345);
    QCOMPARE(intent[u"metadata"_s].toObject(), QJsonObject({{u"quittance_invoice"_s, u"invoice-1"_s}}));

    const QJsonObject charge = intent[u"latest_charge"_s].toObject();
    QCOMPARE(charge[u"status"_s].toString(), u"succeeded"_s);
    QCOMPARE(charge[u"payment_method_details"_s][u"card"_s][u"last4"_s].toString(), u"4242"_s);
    QCOMPARE(charge[u"billing_details"_s][u"email"_s].toString(), u"payer@example.com"_s);
    QCOMPARE(charge[u"metadata"_s], intent[u"metadata"_s]);
    QCOMPARE(account.eventNames().last(5),
        QStringList({u"payment_intent.created"_s, u"charge.succeeded"_s, u"payment_intent.succeeded"_s,
            u"checkout.session.completed"_s, u"payment_link.updated"_s}));
}

void TestStripePayments::feesAreRoundedHalfUp_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("fee");

    QTest::newRow("exact") << qint64(10'000) << qint64(175);
    QTest::newRow("half goes up") << qint64(100) << qint64(27); // 1.5 + 25
    QTest::newRow("below a half goes down") << qint64(99) << qint64(26); // 1.485 + 25
    QTest::newRow("large") << qint64(99'999'999) << qint64(1'500'025);
}

void TestStripePayments::feesAreRoundedHalfUp()
{
    QFETCH(const qint64, amount);
    QFETCH(const qint64, fee);
    TestAccount account;
    account.pay(account.makeLink(amount));

    const QJsonObject transaction = account.stripe.state().transactions.oldestFirst()[0];

    QCOMPARE(transaction[u"fee"_s].toInteger(), fee);
    QCOMPARE(transaction[u"net"_s].toInteger(), amount - fee);
}

void TestStripePayments::moneyBecomesAvailableAfterAWeek()
{
    TestAccount account;
    account.pay(account.makeLink(10'000));
    const auto sums = [&] {
        const QJsonObject balance = TestAccount::object(account.get(u"/v1/balance"_s));
        return std::pair(balance[u"pending"_s][0][u"amount"_s].toInteger(),
            balance[u"available"_s][0][u"amount"_s].toInteger());
    };

    QCOMPARE(sums(), std::pair(qint64(9'825), qint64(0)));
    account.clock.advance(7 * 24 * 60 * 60);
    QCOMPARE(sums(), std::pair(qint64(0), qint64(9'825)));
}

void TestStripePayments::aDeclineSaysWhyAndLeavesTheLinkOpen_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("declineCode");

    QTest::newRow("declined") << u"4000000000000002"_s << u"Your card was declined."_s
                              << u"generic_decline"_s;
    QTest::newRow("no money") << u"4000000000009995"_s << u"Your card has insufficient funds."_s
                              << u"insufficient_funds"_s;
    QTest::newRow("lost, which the payer is not told")
        << u"4000000000009987"_s << u"Your card was declined."_s << u"lost_card"_s;
}

void TestStripePayments::aDeclineSaysWhyAndLeavesTheLinkOpen()
{
    QFETCH(const QString, card);
    QFETCH(const QString, words);
    QFETCH(const QString, declineCode);
    TestAccount account;
    const QJsonObject link = account.makeLink();

    const PayOutcome outcome = account.pay(link, card);

    QCOMPARE(outcome.state, State::Declined);
    QCOMPARE(outcome.message, words);
    QVERIFY(fresh(account, link)[u"active"_s].toBool());
    const QJsonObject intent = account.stripe.state().intents.oldestFirst()[0];
    QCOMPARE(intent[u"status"_s].toString(), u"requires_payment_method"_s);
    QCOMPARE(intent[u"amount_received"_s].toInteger(), 0);
    QCOMPARE(intent[u"last_payment_error"_s][u"decline_code"_s].toString(), declineCode);
    QCOMPARE(account.stripe.state().charges.oldestFirst()[0][u"status"_s].toString(), u"failed"_s);
    QVERIFY(account.stripe.state().transactions.oldestFirst().isEmpty());
    QCOMPARE(
        account.eventNames().last(2), QStringList({u"charge.failed"_s, u"payment_intent.payment_failed"_s}));
}

void TestStripePayments::aSecondTryUsesTheSameIntent()
{
    TestAccount account;
    Checkout &checkout = account.stripe.checkout();
    const QString session = checkout.open(account.makeLink())[u"id"_s].toString();

    checkout.pay(session, CardEntry::of(u"4000000000000002"_s));
    QCOMPARE(checkout.pay(session, CardEntry::of(u"4242424242424242"_s)).state, State::Paid);

    QCOMPARE(account.stripe.state().intents.oldestFirst().size(), 1);
    QCOMPARE(account.stripe.state().charges.oldestFirst().size(), 2);
}

void TestStripePayments::theBankMayAskFirst()
{
    TestAccount account;
    Checkout &checkout = account.stripe.checkout();
    const QString session = checkout.open(account.makeLink())[u"id"_s].toString();

    QCOMPARE(checkout.pay(session, CardEntry::of(approvalCard)).state, State::NeedsApproval);
    QCOMPARE(account.stripe.state().intents.oldestFirst()[0][u"status"_s].toString(), u"requires_action"_s);
    QVERIFY(account.stripe.state().charges.oldestFirst().isEmpty());

    QCOMPARE(checkout.answerApproval(session, true).state, State::Paid);
    QCOMPARE(account.stripe.state().intents.oldestFirst()[0][u"status"_s].toString(), u"succeeded"_s);
    QVERIFY(account.stripe.state().intents.oldestFirst()[0][u"next_action"_s].isNull());
}

void TestStripePayments::aRefusedApprovalTakesNoMoney()
{
    TestAccount account;
    Checkout &checkout = account.stripe.checkout();
    const QString session = checkout.open(account.makeLink())[u"id"_s].toString();
    checkout.pay(session, CardEntry::of(approvalCard));

    QCOMPARE(checkout.answerApproval(session, false).state, State::Declined);

    QVERIFY(account.stripe.state().charges.oldestFirst().isEmpty());
    QCOMPARE(account.stripe.state().intents.oldestFirst()[0][u"last_payment_error"_s][u"code"_s].toString(),
        u"payment_intent_authentication_failure"_s);
    QCOMPARE(checkout.answerApproval(session, true).state, State::Closed); // Asked once only.
}

void TestStripePayments::twoOpenPagesCanBothPay()
{
    TestAccount account;
    Checkout &checkout = account.stripe.checkout();
    const QJsonObject link = account.makeLink();
    const QString one = checkout.open(link)[u"id"_s].toString();
    const QString other = checkout.open(link)[u"id"_s].toString();

    QCOMPARE(checkout.pay(one, CardEntry::of(u"4242424242424242"_s)).state, State::Paid);
    QCOMPARE(checkout.pay(other, CardEntry::of(u"4242424242424242"_s)).state, State::Paid);
    QCOMPARE(checkout.pay(other, CardEntry::of(u"4242424242424242"_s)).state, State::Closed);

    QCOMPARE(account.stripe.state().charges.oldestFirst().size(), 2);
}

void TestStripePayments::anExpiredSessionTakesNoMoney()
{
    TestAccount account;
    Checkout &checkout = account.stripe.checkout();
    const QString session = checkout.open(account.makeLink())[u"id"_s].toString();

    const HttpReply reply = account.post(u"/v1/checkout/sessions/%1/expire"_s.arg(session), {});
    QCOMPARE(TestAccount::object(reply)[u"status"_s].toString(), u"expired"_s);

    QCOMPARE(checkout.pay(session, CardEntry::of(u"4242424242424242"_s)).state, State::Closed);
    QVERIFY(account.stripe.state().charges.oldestFirst().isEmpty());
    QCOMPARE(account.eventNames().last(), u"checkout.session.expired"_s);
}

void TestStripePayments::aSessionEndsAfterADay()
{
    TestAccount account;
    const QString session = account.stripe.checkout().open(account.makeLink())[u"id"_s].toString();
    const auto status = [&] {
        return TestAccount::object(account.get(u"/v1/checkout/sessions/"_s + session))[u"status"_s]
            .toString();
    };

    account.clock.advance(Checkout::sessionSeconds - 1);
    QCOMPARE(status(), u"open"_s);
    account.clock.advance(1);
    QCOMPARE(status(), u"expired"_s);
}

void TestStripePayments::onlyAnOpenSessionCanBeExpired()
{
    TestAccount account;
    account.pay(account.makeLink());
    const QString session = account.stripe.state().sessions.oldestFirst()[0][u"id"_s].toString();

    const HttpReply reply = account.post(u"/v1/checkout/sessions/%1/expire"_s.arg(session), {});

    QCOMPARE(reply.status, 400);
    QVERIFY(TestAccount::error(reply)[u"message"_s].toString().contains(u"can be expired"_s));
}

void TestStripePayments::aRaisedLimitOpensTheLinkAgain()
{
    TestAccount account;
    const QJsonObject link = account.makeLink();
    account.pay(link);

    const HttpReply reply = account.post(u"/v1/payment_links/"_s + link[u"id"_s].toString(),
        "restrictions[completed_sessions][limit]=2&active=true");

    const QJsonObject counted
        = TestAccount::object(reply)[u"restrictions"_s][u"completed_sessions"_s].toObject();
    QCOMPARE(counted, QJsonObject({{u"count"_s, 1}, {u"limit"_s, 2}}));
    QVERIFY(fresh(account, link)[u"active"_s].toBool());
}

void TestStripePayments::eventsAreWrittenInAnOldVersion()
{
    TestAccount account;
    account.pay(account.makeLink());

    const QJsonObject event
        = TestAccount::object(account.get(u"/v1/events?type=payment_intent.succeeded"_s))[u"data"_s][0]
              .toObject();

    QCOMPARE(event[u"api_version"_s].toString(), u"2022-08-01"_s);
    const QJsonObject intent = event[u"data"_s][u"object"_s].toObject();
    QVERIFY(!intent.contains(u"latest_charge"_s));
    QCOMPARE(intent[u"charges"_s][u"data"_s].toArray().size(), 1);
    const QJsonObject now = account.stripe.state().intents.oldestFirst()[0];
    QVERIFY(now.contains(u"latest_charge"_s));
    QVERIFY(!now.contains(u"charges"_s));
}

void TestStripePayments::eventsNameTheRequestThatCausedThem()
{
    TestAccount account;
    const HttpReply made = account.post(u"/v1/payment_links"_s, linkBody(500), "key-1");
    account.pay(TestAccount::object(made));
    const QList<QJsonObject> &events = account.stripe.state().events.oldestFirst();

    QCOMPARE(events[0][u"request"_s][u"idempotency_key"_s].toString(), u"key-1"_s);
    QCOMPARE(events[0][u"request"_s][u"id"_s].toString().toUtf8(), made.headers.value("request-id"));
    QVERIFY(events.last()[u"request"_s][u"id"_s].isNull());
}

void TestStripePayments::aWrongEntryNeverReachesTheBank_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<QString>("securityCode");
    QTest::addColumn<QString>("email");
    const QString good = u"4242 4242 4242 4242"_s;

    QTest::newRow("one digit wrong") << u"4242 4242 4242 4241"_s << u"12/30"_s << u"123"_s
                                     << u"a@b.example"_s;
    QTest::newRow("a number that is no test card")
        << u"4111 1111 1111 1111"_s << u"12/30"_s << u"123"_s << u"a@b.example"_s;
    QTest::newRow("last month") << good << u"02/26"_s << u"123"_s << u"a@b.example"_s;
    QTest::newRow("thirteenth month") << good << u"13/30"_s << u"123"_s << u"a@b.example"_s;
    QTest::newRow("no security code") << good << u"12/30"_s << QString() << u"a@b.example"_s;
    QTest::newRow("no address") << good << u"12/30"_s << u"123"_s << u"somebody"_s;
}

void TestStripePayments::aWrongEntryNeverReachesTheBank()
{
    QFETCH(const QString, number);
    QFETCH(const QString, expiry);
    QFETCH(const QString, securityCode);
    QFETCH(const QString, email);
    TestAccount account;
    const QString session = account.stripe.checkout().open(account.makeLink())[u"id"_s].toString();

    const PayOutcome outcome = account.stripe.checkout().pay(session,
        {.number = number, .expiry = expiry, .securityCode = securityCode, .email = email, .name = {}});

    QCOMPARE(outcome.state, State::Declined);
    QVERIFY(!outcome.message.isEmpty());
    QVERIFY(account.stripe.state().intents.oldestFirst().isEmpty());
}
