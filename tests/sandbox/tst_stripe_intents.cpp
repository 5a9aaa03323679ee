#include "tests/sandbox/tst_stripe_intents.h"

#include "tests/sandbox/testStripe.h"

#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QJsonObject &intent, const QString &step = {})
{
    return u"/v1/payment_intents/"_s + intent[u"id"_s].toString() + step;
}

QString statusOf(const QJsonObject &intent)
{
    return intent[u"status"_s].toString();
}

} // namespace

void TestStripeIntents::aSavedCardIsChargedAtOnce()
{
    TestAccount account;
    const QString customer = account.make(u"/v1/customers"_s, "name=A")[u"id"_s].toString();
    const QString card
        = account.make(u"/v1/payment_methods/pm_card_visa/attach"_s, "customer=" + customer.toUtf8())[u"id"_s]
              .toString();

    const QJsonObject intent = account.charge(9'900, card.toUtf8(),
        "&off_session=true&statement_descriptor_suffix=INV+1042&customer=" + customer.toUtf8()
            + "&expand[0]=latest_charge.balance_transaction");

    QCOMPARE(statusOf(intent), u"succeeded"_s);
    QCOMPARE(intent[u"amount_received"_s].toInteger(), 9'900);
    const QJsonObject charge = intent[u"latest_charge"_s].toObject();
    QCOMPARE(charge[u"customer"_s].toString(), customer);
    QCOMPARE(charge[u"calculated_statement_descriptor"_s].toString(), u"QUITTANCE* INV 1042"_s);
    QCOMPARE(charge[u"balance_transaction"_s][u"amount"_s].toInteger(), 9'900);
    QCOMPARE(account.eventNames().last(3),
        QStringList({u"payment_intent.created"_s, u"charge.succeeded"_s, u"payment_intent.succeeded"_s}));
}

void TestStripeIntents::aDeclineCarriesTheWholeIntent_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("declineCode");

    QTest::newRow("plain") << QByteArray("pm_card_chargeDeclined") << u"card_declined"_s
                           << u"generic_decline"_s;
    QTest::newRow("by its other name")
        << QByteArray("pm_card_visa_chargeDeclined") << u"card_declined"_s << u"generic_decline"_s;
    QTest::newRow("no money") << QByteArray("pm_card_chargeDeclinedInsufficientFunds") << u"card_declined"_s
                              << u"insufficient_funds"_s;
    QTest::newRow("expired") << QByteArray("pm_card_chargeDeclinedExpiredCard") << u"expired_card"_s
                             << u"expired_card"_s;
    QTest::newRow("wrong code") << QByteArray("pm_card_chargeDeclinedIncorrectCvc") << u"incorrect_cvc"_s
                                << u"incorrect_cvc"_s;
    QTest::newRow("blocked") << QByteArray("pm_card_radarBlock") << u"card_declined"_s << u"fraudulent"_s;
    QTest::newRow("saved, then bad") << QByteArray("pm_card_chargeCustomerFail") << u"card_declined"_s
                                     << u"generic_decline"_s;
}

void TestStripeIntents::aDeclineCarriesTheWholeIntent()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, code);
    QFETCH(const QString, declineCode);
    TestAccount account;

    const HttpReply reply = account.post(u"/v1/payment_intents"_s,
        "amount=500&currency=eur&confirm=true&payment_method_types[0]=card&payment_method=" + method);

    QCOMPARE(reply.status, 402);
    const QJsonObject error = TestAccount::error(reply);
    QCOMPARE(error[u"type"_s].toString(), u"card_error"_s);
    QCOMPARE(error[u"code"_s].toString(), code);
    QCOMPARE(error[u"decline_code"_s].toString(), declineCode);
    const QJsonObject intent = error[u"payment_intent"_s].toObject();
    QCOMPARE(statusOf(intent), u"requires_payment_method"_s);
    QCOMPARE(intent[u"latest_charge"_s], error[u"charge"_s]);
    QCOMPARE(account.read(pathOf(intent)), intent);
    QVERIFY(account.stripe.state().transactions.oldestFirst().isEmpty());
}

void TestStripeIntents::theHolderIsAskedOnce()
{
    TestAccount account;
    const QJsonObject asked
        = account.charge(500, "pm_card_authenticationRequired", "&return_url=https://example.com/");
    QCOMPARE(statusOf(asked), u"requires_action"_s);
    QCOMPARE(asked[u"next_action"_s][u"type"_s].toString(), u"redirect_to_url"_s);

    QCOMPARE(statusOf(account.order(u"approve"_s, {{u"intent"_s, asked[u"id"_s]}})), u"succeeded"_s);
    QVERIFY(account.order(u"approve"_s, {{u"intent"_s, asked[u"id"_s]}}).isEmpty());
}

void TestStripeIntents::anAbsentHolderCannotBeAsked()
{
    TestAccount account;

    const QJsonObject refused
        = account.charge(500, "pm_card_authenticationRequired", "&off_session=true")[u"error"_s].toObject();

    QCOMPARE(refused[u"code"_s].toString(), u"authentication_required"_s);
    QCOMPARE(statusOf(refused[u"payment_intent"_s].toObject()), u"requires_payment_method"_s);
    const QJsonObject cancelled = account.make(
        pathOf(refused[u"payment_intent"_s].toObject(), u"/cancel"_s), "cancellation_reason=abandoned");
    QCOMPARE(statusOf(cancelled), u"canceled"_s);
}

void TestStripeIntents::aCardThatWasSetUpNeedsNoHolder()
{
    TestAccount account;
    const QByteArray customer = account.make(u"/v1/customers"_s)[u"id"_s].toString().toUtf8();
    const QJsonObject setup = account.make(u"/v1/setup_intents"_s,
        "confirm=true&payment_method=pm_card_authenticationRequiredOnSetup&customer=" + customer);
    QCOMPARE(statusOf(setup), u"requires_action"_s);
    const QJsonObject approved = account.order(u"approve"_s, {{u"intent"_s, setup[u"id"_s]}});
    QCOMPARE(statusOf(approved), u"succeeded"_s);

    const QByteArray card = approved[u"payment_method"_s].toString().toUtf8();

    QCOMPARE(statusOf(account.charge(500, card, "&off_session=true&customer=" + customer)), u"succeeded"_s);
}

void TestStripeIntents::anAuthorisationIsCapturedInPart()
{
    TestAccount account;
    const QJsonObject held = account.charge(10'000, "pm_card_visa", "&capture_method=manual");
    QCOMPARE(statusOf(held), u"requires_capture"_s);
    QCOMPARE(held[u"amount_capturable"_s].toInteger(), 10'000);
    QVERIFY(account.stripe.state().transactions.oldestFirst().isEmpty());

    const QJsonObject taken = account.make(
        pathOf(held, u"/capture"_s), "amount_to_capture=6000&expand[0]=latest_charge.balance_transaction");

    QCOMPARE(statusOf(taken), u"succeeded"_s);
    QCOMPARE(taken[u"amount_received"_s].toInteger(), 6'000);
    const QJsonObject charge = taken[u"latest_charge"_s].toObject();
    QCOMPARE(charge[u"amount_captured"_s].toInteger(), 6'000);
    QCOMPARE(charge[u"balance_transaction"_s][u"amount"_s].toInteger(), 6'000);
    // What was released cannot be refunded again.
    QCOMPARE(
        account.make(u"/v1/refunds"_s, "payment_intent=" + taken[u"id"_s].toString().toUtf8())[u"amount"_s]
            .toInteger(),
        6'000);
}

void TestStripeIntents::anAuthorisationRunsOutAfterAWeek()
{
    TestAccount account;
    const QJsonObject held = account.charge(10'000, "pm_card_visa", "&capture_method=manual");

    account.pass(7 * day - 1);
    QCOMPARE(statusOf(account.read(pathOf(held))), u"requires_capture"_s);
    account.pass(1);

    const QJsonObject late = account.read(pathOf(held));
    QCOMPARE(statusOf(late), u"canceled"_s);
    QCOMPARE(late[u"cancellation_reason"_s].toString(), u"expired"_s);
    QCOMPARE(account.eventNames().last(), u"payment_intent.canceled"_s);
}

void TestStripeIntents::whatCannotBeDoneNowIsRefused_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("step");

    QTest::newRow("capture what has succeeded") << QByteArray() << u"/capture"_s;
    QTest::newRow("cancel what has succeeded") << QByteArray() << u"/cancel"_s;
    QTest::newRow("confirm what has succeeded") << QByteArray() << u"/confirm"_s;
    QTest::newRow("fund what is no transfer") << QByteArray() << u"/apply_customer_balance"_s;
    QTest::newRow("confirm what is authorised") << QByteArray("&capture_method=manual") << u"/confirm"_s;
}

void TestStripeIntents::whatCannotBeDoneNowIsRefused()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, step);
    TestAccount account;
    const QJsonObject intent = account.charge(500, "pm_card_visa", more);

    const HttpReply reply = account.post(pathOf(intent, step), {});

    QCOMPARE(reply.status, 400);
    QCOMPARE(TestAccount::error(reply)[u"code"_s].toString(), u"payment_intent_unexpected_state"_s);
    QCOMPARE(account.read(pathOf(intent)), intent);
}

void TestStripeIntents::wrongOrdersAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param");
    const QByteArray plain = "amount=500&currency=eur&payment_method_types[0]=card";

    QTest::newRow("too little") << QByteArray("amount=49&currency=eur") << u"amount"_s;
    QTest::newRow("no currency of this world") << QByteArray("amount=500&currency=xxq") << u"currency"_s;
    QTest::newRow("a customer nobody knows") << QByteArray(plain + "&customer=cus_x") << u"customer"_s;
    QTest::newRow("a card nobody knows") << QByteArray(plain + "&payment_method=pm_x") << u"payment_method"_s;
    QTest::newRow("absent without confirming") << QByteArray(plain + "&off_session=true") << u"off_session"_s;
    QTest::newRow("a card where only debits are taken") << QByteArray(
        "amount=500&currency=eur&payment_method_types[0]=sepa_debit&payment_method=pm_card_visa")
                                                        << u"payment_method"_s;
    QTest::newRow("any method, and nowhere to return to")
        << QByteArray("amount=500&currency=eur&confirm=true&payment_method=pm_card_visa") << u"return_url"_s;
    QTest::newRow("a debit nobody agreed to") << QByteArray(
        "amount=500&currency=eur&confirm=true&payment_method_types[0]=sepa_debit&payment_method_data["
        "type]=sepa_debit&payment_method_data[sepa_debit][iban]=AT611904300234573201")
                                              << u"mandate_data"_s;
    for (const char *const text : {"INV*1042", "INV%3C1042", "INV%27s", "INV%5C1", "%C4%B0%E2%82%AC%20INV"})
        QTest::addRow("letters no statement prints: %s", text)
            << QByteArray(plain + "&statement_descriptor_suffix=" + text) << u"statement_descriptor_suffix"_s;
    QTest::newRow("a statement without a letter")
        << QByteArray(plain + "&statement_descriptor_suffix=2026-1042") << u"statement_descriptor_suffix"_s;
    QTest::newRow("more than a statement has room for")
        << QByteArray(plain + "&statement_descriptor_suffix=BRIGHTWATER-INV-2026-42")
        << u"statement_descriptor_suffix"_s;
    QTest::newRow("a transfer from nobody")
        << QByteArray("amount=500&currency=eur&confirm=true&payment_method_types[0]=customer_balance"
                      "&payment_method_data[type]=customer_balance")
        << u"customer"_s;
}

void TestStripeIntents::wrongOrdersAreRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, param);
    TestAccount account;

    const HttpReply reply = account.post(u"/v1/payment_intents"_s, body);

    QCOMPARE(reply.status, 400);
    QCOMPARE(TestAccount::error(reply)[u"param"_s].toString(), param);
    QVERIFY(account.stripe.state().intents.oldestFirst().isEmpty());
}

void TestStripeIntents::anIntentOfASessionIsItsOwn()
{
    TestAccount account;
    account.pay(account.makeLink(), u"4000000000000002"_s);
    const QJsonObject intent = account.stripe.state().intents.oldestFirst()[0];

    QCOMPARE(account.post(pathOf(intent, u"/confirm"_s), "payment_method=pm_card_visa").status, 400);
    QCOMPARE(account.post(pathOf(intent, u"/cancel"_s), {}).status, 400);
}
