#include "tests/sandbox/tst_stripe_banks.h"

#include "tests/sandbox/testStripe.h"

#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

//! An account with one customer who pays by transfer.
class Transfers : public TestAccount
{
public:
    const QString customer = make(u"/v1/customers"_s, "name=A")[u"id"_s].toString();

    QJsonObject demand(qint64 cents)
    {
        return make(u"/v1/payment_intents"_s,
            "amount=" + QByteArray::number(cents) + "&currency=eur&confirm=true&customer=" + customer.toUtf8()
                + "&payment_method_types[0]=customer_balance&payment_method_data[type]=customer_balance");
    }
    void fund(qint64 cents, const QString &reference = {})
    {
        QJsonObject transfer{{u"customer"_s, customer}, {u"amount"_s, cents}};
        if (!reference.isEmpty())
            transfer.insert(u"reference"_s, reference);
        order(u"fund"_s, transfer);
    }
    QJsonObject fresh(const QJsonObject &intent)
    {
        return read(u"/v1/payment_intents/"_s + intent[u"id"_s].toString());
    }
    QString statusOf(const QJsonObject &intent) { return fresh(intent)[u"status"_s].toString(); }
    qint64 cash()
    {
        const QJsonObject balance = read(u"/v1/customers/%1/cash_balance"_s.arg(customer));
        return balance[u"available"_s][u"eur"_s].toInteger();
    }
};

QJsonObject instructionsOf(const QJsonObject &intent)
{
    return intent[u"next_action"_s][u"display_bank_transfer_instructions"_s].toObject();
}

QByteArray debitBody(const QByteArray &iban)
{
    return "amount=5000&currency=eur&confirm=true&payment_method_types[0]=sepa_debit&payment_method_data["
           "type]=sepa_"
           "debit&payment_method_data[sepa_debit][iban]="
        + iban + "&mandate_data[customer_acceptance][type]=offline";
}

} // namespace

void TestStripeBanks::aTransferIsFundedInParts()
{
    Transfers account;
    const QJsonObject intent = account.demand(10'000);
    QCOMPARE(instructionsOf(intent)[u"amount_remaining"_s].toInteger(), 10'000);

    account.fund(4'000);
    QCOMPARE(account.statusOf(intent), u"requires_action"_s);
    QCOMPARE(instructionsOf(account.fresh(intent))[u"amount_remaining"_s].toInteger(), 6'000);
    QCOMPARE(account.eventNames().last(2),
        QStringList({u"customer_cash_balance_transaction.created"_s, u"payment_intent.partially_funded"_s}));
    QVERIFY(account.stripe.state().charges.oldestFirst().isEmpty());
    account.fund(6'000);

    QCOMPARE(account.statusOf(intent), u"succeeded"_s);
    const QJsonObject charge = account.stripe.state().charges.oldestFirst()[0];
    QCOMPARE(charge[u"payment_method_details"_s][u"type"_s].toString(), u"customer_balance"_s);
    QCOMPARE(charge[u"amount"_s].toInteger(), 10'000);
}

void TestStripeBanks::anExcessStaysWithTheCustomer()
{
    Transfers account;
    const QJsonObject intent = account.demand(10'000);

    account.fund(10'500);

    QCOMPARE(account.statusOf(intent), u"succeeded"_s);
    QCOMPARE(account.fresh(intent)[u"amount_received"_s].toInteger(), 10'000);
    QCOMPARE(account.cash(), 500);
    QCOMPARE(account.demand(500)[u"status"_s].toString(), u"succeeded"_s); // What is there pays at once.
    QCOMPARE(account.cash(), 0);
}

void TestStripeBanks::aReferenceIsStrongerThanTheAmount()
{
    Transfers account;
    const QJsonObject first = account.demand(3'000);
    const QJsonObject second = account.demand(5'000);

    account.fund(3'000, u"for "_s + instructionsOf(second)[u"reference"_s].toString());

    QCOMPARE(account.statusOf(first), u"requires_action"_s);
    QCOMPARE(instructionsOf(account.fresh(second))[u"amount_remaining"_s].toInteger(), 2'000);
}

void TestStripeBanks::theAmountIsStrongerThanTheAge()
{
    Transfers account;
    const QJsonObject older = account.demand(3'000);
    const QJsonObject exact = account.demand(5'000);

    account.fund(5'000);

    QCOMPARE(account.statusOf(older), u"requires_action"_s);
    QCOMPARE(account.statusOf(exact), u"succeeded"_s);
}

void TestStripeBanks::cashIsUsedByHandWhereAskedFor()
{
    Transfers account;
    account.post(
        u"/v1/customers/%1/cash_balance"_s.arg(account.customer), "settings[reconciliation_mode]=manual");
    const QJsonObject intent = account.demand(3'000);
    account.fund(4'000);
    QCOMPARE(account.statusOf(intent), u"requires_action"_s);
    const QString apply = u"/v1/payment_intents/%1/apply_customer_balance"_s.arg(intent[u"id"_s].toString());

    QCOMPARE(account.post(apply, "amount=5000").status, 400);
    account.post(apply, "amount=1000");
    QCOMPARE(instructionsOf(account.fresh(intent))[u"amount_remaining"_s].toInteger(), 2'000);
    account.post(apply, {});

    QCOMPARE(account.statusOf(intent), u"succeeded"_s);
    QCOMPARE(account.cash(), 1'000);
}

void TestStripeBanks::aCancelledTransferGivesTheCashBack()
{
    Transfers account;
    const QJsonObject intent = account.demand(3'000);
    account.fund(1'000);
    QCOMPARE(account.cash(), 0);

    account.post(u"/v1/payment_intents/%1/cancel"_s.arg(intent[u"id"_s].toString()), {});

    QCOMPARE(account.cash(), 1'000);
    const QJsonArray moves
        = account.read(u"/v1/customers/%1/cash_balance_transactions"_s.arg(account.customer))[u"data"_s]
              .toArray();
    QCOMPARE(moves[0][u"type"_s].toString(), u"unapplied_from_payment"_s);
    QCOMPARE(moves[0][u"ending_balance"_s].toInteger(), 1'000);
}

void TestStripeBanks::theAccountNumberIsAlwaysTheSame()
{
    Transfers account;
    const QJsonValue first = instructionsOf(account.demand(3'000))[u"financial_addresses"_s];
    const QJsonValue second = instructionsOf(account.demand(4'000))[u"financial_addresses"_s];
    const QJsonObject asked = account.make(u"/v1/customers/%1/funding_instructions"_s.arg(account.customer),
        "currency=eur&funding_type=bank_transfer&bank_transfer[type]=eu_bank_transfer"
        "&bank_transfer[eu_bank_transfer][country]=DE");

    QCOMPARE(first, second);
    QCOMPARE(asked[u"bank_transfer"_s][u"financial_addresses"_s], first);
}

void TestStripeBanks::accountNumbersHaveARightCheckDigit_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<int>("length");

    QTest::newRow("Germany") << QByteArray("DE") << 22;
    QTest::newRow("France") << QByteArray("FR") << 27;
    QTest::newRow("Ireland") << QByteArray("IE") << 22;
    QTest::newRow("the Netherlands") << QByteArray("NL") << 18;
}

void TestStripeBanks::accountNumbersHaveARightCheckDigit()
{
    QFETCH(const QByteArray, country);
    QFETCH(const int, length);
    Transfers account;

    const QJsonObject asked = account.make(u"/v1/customers/%1/funding_instructions"_s.arg(account.customer),
        "currency=eur&funding_type=bank_transfer&bank_transfer[type]=eu_bank_transfer"
        "&bank_transfer[eu_bank_transfer][country]="
            + country);

    const QString iban
        = asked[u"bank_transfer"_s][u"financial_addresses"_s][0][u"iban"_s][u"iban"_s].toString();
    QCOMPARE(iban.size(), length);
    int rest = 0;
    for (const QChar letter : QString(iban.sliced(4) + iban.first(4))) {
        const int value = letter.isDigit() ? letter.digitValue() : letter.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    QCOMPARE(rest, 1);
}

void TestStripeBanks::aDebitEndsAsItsAccountSays_data()
{
    QTest::addColumn<QByteArray>("iban");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("failure");

    QTest::newRow("arrives") << QByteArray("AT611904300234573201") << 5 * day << u"succeeded"_s << QString();
    QTest::newRow("arrives soon") << QByteArray("AT321904300235473204") << qint64(180) << u"succeeded"_s
                                  << QString();
    QTest::newRow("fails") << QByteArray("AT861904300235473202") << 5 * day << u"failed"_s
                           << u"insufficient_funds"_s;
    QTest::newRow("fails soon") << QByteArray("AT051904300235473205") << qint64(180) << u"failed"_s
                                << u"insufficient_funds"_s;
}

void TestStripeBanks::aDebitEndsAsItsAccountSays()
{
    QFETCH(const QByteArray, iban);
    QFETCH(const qint64, seconds);
    QFETCH(const QString, status);
    QFETCH(const QString, failure);
    Transfers account;
    const QJsonObject intent = account.make(u"/v1/payment_intents"_s, debitBody(iban));
    QCOMPARE(intent[u"status"_s].toString(), u"processing"_s);
    QVERIFY(account.stripe.state().transactions.oldestFirst().isEmpty());

    account.pass(seconds - 1);
    QCOMPARE(account.statusOf(intent), u"processing"_s);
    account.pass(1);

    const QJsonObject charge = account.stripe.state().charges.oldestFirst()[0];
    QCOMPARE(charge[u"status"_s].toString(), status);
    QCOMPARE(charge[u"failure_code"_s].toString(), failure);
    QCOMPARE(account.statusOf(intent), failure.isEmpty() ? u"succeeded"_s : u"requires_payment_method"_s);
}

void TestStripeBanks::aDebitOnThePageCompletesTheSessionUnpaid()
{
    TestAccount account;
    const QJsonObject link = account.makeLink();
    Checkout &checkout = account.stripe.checkout();
    const QString session = checkout.open(link)[u"id"_s].toString();
    const auto fresh = [&] { return account.read(u"/v1/checkout/sessions/"_s + session); };

    const PayOutcome outcome = checkout.payByDebit(
        session, {.account = u"AT61 1904 3002 3457 3201"_s, .email = u"a@b.example"_s, .name = u"A"_s});

    QCOMPARE(outcome.state, PayOutcome::State::Underway);
    QCOMPARE(fresh()[u"status"_s].toString(), u"complete"_s);
    QCOMPARE(fresh()[u"payment_status"_s].toString(), u"unpaid"_s);
    // The link is used up although the money may never come.
    QVERIFY(!account.read(u"/v1/payment_links/"_s + link[u"id"_s].toString())[u"active"_s].toBool());
    account.order(u"settle"_s, {{u"intent"_s, fresh()[u"payment_intent"_s]}});
    QCOMPARE(fresh()[u"payment_status"_s].toString(), u"paid"_s);
    QCOMPARE(account.eventNames().last(), u"checkout.session.async_payment_succeeded"_s);
}

void TestStripeBanks::aDebitCanFailAfterItSucceeded()
{
    Transfers account;
    const QJsonObject intent = account.make(u"/v1/payment_intents"_s, debitBody("AT591904300235473203"));

    account.pass(5 * day);

    QCOMPARE(account.statusOf(intent), u"succeeded"_s);
    const QJsonObject dispute = account.stripe.state().disputes.oldestFirst()[0];
    QCOMPARE(dispute[u"status"_s].toString(), u"lost"_s);
    QCOMPARE(dispute[u"reason"_s].toString(), u"debit_not_authorized"_s);
    QCOMPARE(dispute[u"balance_transactions"_s][0][u"amount"_s].toInteger(), -5'000);
}

void TestStripeBanks::anAmericanAccountIsProvenByTwoDeposits_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");

    QTest::newRow("right") << QByteArray("amounts[0]=32&amounts[1]=45") << QString();
    QTest::newRow("right by code") << QByteArray("descriptor_code=SM11AA") << QString();
    QTest::newRow("wrong") << QByteArray("amounts[0]=1&amounts[1]=2")
                           << u"payment_method_microdeposit_verification_amounts_mismatch"_s;
    QTest::newRow("too often") << QByteArray("descriptor_code=SM33CC")
                               << u"payment_method_microdeposit_verification_attempts_exceeded"_s;
    QTest::newRow("too late") << QByteArray("amounts[0]=40&amounts[1]=41")
                              << u"payment_method_microdeposit_verification_timeout"_s;
    QTest::newRow("nothing") << QByteArray() << u"parameter_missing"_s;
}

void TestStripeBanks::anAmericanAccountIsProvenByTwoDeposits()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, code);
    Transfers account;
    const QJsonObject intent = account.make(u"/v1/payment_intents"_s,
        "amount=5000&currency=usd&confirm=true&payment_method_types[0]=us_bank_account&payment_method_data["
        "type]=us_bank_"
        "account&payment_method_data[us_bank_account][account_number]=000123456789&payment_method_data[us_"
        "bank_account]"
        "[routing_number]=110000000&mandate_data[customer_acceptance][type]=offline");
    QCOMPARE(intent[u"next_action"_s][u"type"_s].toString(), u"verify_with_microdeposits"_s);

    const HttpReply reply = account.post(
        u"/v1/payment_intents/%1/verify_microdeposits"_s.arg(intent[u"id"_s].toString()), answer);

    QCOMPARE(TestAccount::error(reply)[u"code"_s].toString(), code);
    QCOMPARE(account.statusOf(intent), code.isEmpty() ? u"processing"_s : u"requires_action"_s);
}
