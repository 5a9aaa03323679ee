#include "tests/sandbox/tst_stripe_shapes.h"

#include "tests/sandbox/ShapeCheck.h"
#include "tests/sandbox/testStripe.h"

#include <QFile>
#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

//! An account in which everything has happened once.
class FullAccount : public TestAccount
{
public:
    FullAccount()
    {
        customer = make(u"/v1/customers"_s, "name=A&address[city]=Bonn")[u"id"_s].toString();
        pay(make(u"/v1/payment_links"_s, linkBody(500) + "&customer_creation=always"));
        for (const QString &card : {u"4000000000000002"_s, u"4000002760003184"_s})
            pay(makeLink(), card);
        payByCall();
        save();
        payByBank();
        giveBack();
        pass(9 * day);
        order(u"payout/fail"_s, {{u"payout"_s, stripe.state().payouts.oldestFirst()[0][u"id"_s]}});
    }

    QString customer;

private:
    void payByCall()
    {
        const QByteArray owner = "&customer=" + customer.toUtf8();
        charge(900, "pm_card_visa", "&setup_future_usage=off_session" + owner);
        charge(900, "pm_card_chargeDeclined");
        charge(900, "pm_card_authenticationRequired", "&return_url=https://example.com/");
        charge(900, "pm_card_visa", "&capture_method=manual");
        make(u"/v1/payment_intents"_s, "amount=900&currency=eur");
    }
    void save()
    {
        const QByteArray session = "mode=setup&currency=eur&success_url=https://example.com/&customer=";
        const QString id = make(u"/v1/checkout/sessions"_s, session + customer.toUtf8())[u"id"_s].toString();
        stripe.checkout().pay(id, CardEntry::of(u"4242424242424242"_s));
        make(u"/v1/checkout/sessions"_s, session + customer.toUtf8());
        make(u"/v1/setup_intents"_s, "confirm=true&payment_method=pm_card_authenticationRequired");
        make(u"/v1/setup_intents"_s, "confirm=true&payment_method=pm_card_chargeDeclined");
    }
    void payByBank()
    {
        const QByteArray transfer
            = "&confirm=true&payment_method_types[0]=customer_balance&payment_method_data[type]="
              "customer_balance&customer="
            + customer.toUtf8() + "&currency=";
        for (const char *currency : {"eur", "usd", "gbp", "jpy", "mxn"})
            make(u"/v1/payment_intents"_s, "amount=9000" + transfer + currency);
        for (const QString &currency : {u"eur"_s, u"usd"_s, u"gbp"_s, u"jpy"_s})
            order(u"fund"_s, {{u"customer"_s, customer}, {u"amount"_s, 9'500}, {u"currency"_s, currency}});
        const QByteArray debit
            = "amount=5000&currency=eur&confirm=true&payment_method_types[0]=sepa_debit&payment_method_data["
              "type]=sepa_"
              "debit&mandate_data[customer_acceptance][type]=offline&payment_method_data[sepa_debit][iban]=";
        for (const char *iban : {"AT611904300234573201", "AT861904300235473202", "AT591904300235473203"})
            make(u"/v1/payment_intents"_s, debit + iban);
        make(u"/v1/payment_intents"_s,
            "amount=5000&currency=usd&confirm=true&payment_method_types[0]=us_bank_account&payment_method=pm_"
            "usBankAccount_success&mandate_data[customer_acceptance][type]=offline");
    }
    void giveBack()
    {
        for (const char *card : {"pm_card_visa", "pm_card_pendingRefund", "pm_card_refundFail"})
            make(u"/v1/refunds"_s, "payment_intent=" + charge(800, card)[u"id"_s].toString().toUtf8());
        for (const char *card : {"pm_card_createDispute", "pm_card_createDisputeInquiry"})
            charge(800, card);
        stripe.catchUp();
        order(u"dispute/move"_s,
            {{u"dispute"_s, stripe.state().disputes.oldestFirst()[0][u"id"_s]}, {u"step"_s, u"win"_s}});
        for (const QJsonObject &intent : stripe.state().intents.oldestFirst())
            if (intent[u"status"_s].toString() == "succeeded"_L1
                && intent[u"customer"_s].toString() == customer)
                make(u"/v1/refunds"_s,
                    "amount=50&instructions_email=a@b.example&payment_intent="
                        + intent[u"id"_s].toString().toUtf8());
    }
};

} // namespace

void TestStripeShapes::objectsHaveTheFormStripeDocuments_data()
{
    if (!QFile::exists(RequestSchema::openApiFile()))
        QSKIP("Stripe's OpenAPI file is not beside the project");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("type");

    const auto row = [](const char *name, const QString &list, const QString &type) {
        QTest::newRow(name) << list << type;
    };
    row("customers", u"/v1/customers?expand[]=data.cash_balance"_s, u"customer"_s);
    row("links with their lines", u"/v1/payment_links?expand[]=data.line_items"_s, u"payment_link"_s);
    row("sessions", u"/v1/checkout/sessions"_s, u"checkout.session"_s);
    row("sessions with all below",
        u"/v1/checkout/sessions?expand[]=data.payment_intent.latest_charge&expand[]=data.line_items"
        u"&expand[]=data.payment_link&expand[]=data.setup_intent"_s,
        u"checkout.session"_s);
    row("intents", u"/v1/payment_intents?limit=100&expand[]=data.payment_method"_s, u"payment_intent"_s);
    row("setup intents", u"/v1/setup_intents?expand[]=data.payment_method"_s, u"setup_intent"_s);
    row("ways to pay", u"/v1/customers/CUSTOMER/payment_methods"_s, u"payment_method"_s);
    row("charges", u"/v1/charges?limit=100&expand[]=data.balance_transaction&expand[]=data.refunds"_s,
        u"charge"_s);
    row("refunds", u"/v1/refunds?limit=100&expand[]=data.charge"_s, u"refund"_s);
    row("disputes", u"/v1/disputes?expand[]=data.charge"_s, u"dispute"_s);
    row("payouts", u"/v1/payouts?expand[]=data.balance_transaction"_s, u"payout"_s);
    row("balance transactions", u"/v1/balance_transactions?limit=100&expand[]=data.source"_s,
        u"balance_transaction"_s);
    row("cash balance transactions", u"/v1/customers/CUSTOMER/cash_balance_transactions?limit=100"_s,
        u"customer_cash_balance_transaction"_s);
    row("products", u"/v1/products"_s, u"product"_s);
    row("prices", u"/v1/prices?expand[]=data.product"_s, u"price"_s);
    row("events", u"/v1/events?limit=100"_s, u"event"_s);
}

void TestStripeShapes::objectsHaveTheFormStripeDocuments()
{
    QFETCH(QString, list);
    QFETCH(const QString, type);
    static const ShapeCheck check = ShapeCheck::ofStripe();
    FullAccount account;

    const QJsonArray objects
        = TestAccount::object(account.get(list.replace(u"CUSTOMER"_s, account.customer)))[u"data"_s]
              .toArray();

    QVERIFY(!objects.isEmpty());
    QStringList faults;
    for (const QJsonValue &object : objects)
        faults += check.faultsOf(object, type);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n"_s)));
}

void TestStripeShapes::singleObjectsHaveTheFormStripeDocuments_data()
{
    if (!QFile::exists(RequestSchema::openApiFile()))
        QSKIP("Stripe's OpenAPI file is not beside the project");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");

    QTest::newRow("the balance") << u"/v1/balance"_s << QByteArray() << u"balance"_s;
    QTest::newRow("the account") << u"/v1/account"_s << QByteArray() << u"account"_s;
    QTest::newRow("a cash balance") << u"/v1/customers/CUSTOMER/cash_balance"_s << QByteArray()
                                    << u"cash_balance"_s;
    QTest::newRow("where to transfer to")
        << u"/v1/customers/CUSTOMER/funding_instructions"_s
        << QByteArray("currency=eur&funding_type=bank_transfer&bank_transfer[type]=eu_bank_transfer"
                      "&bank_transfer[eu_bank_transfer][country]=DE")
        << u"funding_instructions"_s;
    QTest::newRow("an error") << u"/v1/payment_intents/pi_x"_s << QByteArray() << u"error"_s;
    QTest::newRow("a decline")
        << u"/v1/payment_intents"_s
        << QByteArray("amount=500&currency=eur&confirm=true&payment_method_types[0]=card&payment_method="
                      "pm_card_chargeDeclined")
        << u"error"_s;
}

void TestStripeShapes::singleObjectsHaveTheFormStripeDocuments()
{
    QFETCH(QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, type);
    FullAccount account;
    account.apiKey = "sk_test_good";
    path.replace(u"CUSTOMER"_s, account.customer);

    const QJsonObject object = body.isEmpty() ? account.read(path) : account.make(path, body);

    const QStringList faults = ShapeCheck::ofStripe().faultsOf(object, type);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n"_s)));
}
