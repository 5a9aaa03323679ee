#include "tests/sandbox/paypal/tst_paypal_disputes.h"

#include "tests/sandbox/paypal/CheckedPayPal.h"

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString disputes = u"/v1/customer/disputes"_s;

QString balance(CheckedPayPal &account)
{
    return payPalValue(
        {account.paypal.state().ledger.balance(u"EUR"_s, account.paypal.state().now()), u"EUR"_s});
}

QStringList codesOf(CheckedPayPal &account)
{
    QStringList codes;
    for (const PayPalLine &line : account.paypal.state().ledger.lines())
        codes.append(line.code);
    return codes;
}

QStringList movesOf(const QJsonObject &dispute)
{
    QStringList moves;
    for (const QJsonValue &each : dispute[u"money_movements"_s].toArray())
        moves.append(u"%1 %2 %3 %4"_s.arg(each[u"affected_party"_s].toString(), each[u"type"_s].toString(),
            each[u"amount"_s][u"value"_s].toString(), each[u"reason"_s].toString()));
    return moves;
}

QStringList idsOf(const QJsonObject &list)
{
    QStringList ids;
    for (const QJsonValue &each : list[u"items"_s].toArray())
        ids.append(each[u"dispute_id"_s].toString());
    return ids;
}

} // namespace

void TestPayPalDisputes::anInquiryHoldsTheMoneyUntilItEnds_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<int>("refunds");
    QTest::newRow("for the seller") << u"RESOLVED_SELLER_FAVOUR"_s << u"96.62"_s
                                    << QStringList({u"T0006"_s, u"T1110"_s, u"T1111"_s}) << 201;
    QTest::newRow("for the buyer") << u"RESOLVED_BUYER_FAVOUR"_s << u"-3.38"_s
                                   << QStringList({u"T0006"_s, u"T1110"_s, u"T1111"_s, u"T1106"_s}) << 422;
    QTest::newRow("given up") << u"CANCELED_BY_BUYER"_s << u"96.62"_s
                              << QStringList({u"T0006"_s, u"T1110"_s, u"T1111"_s}) << 201;
}

void TestPayPalDisputes::anInquiryHoldsTheMoneyUntilItEnds()
{
    QFETCH(QString, outcome);
    QFETCH(QString, left);
    QFETCH(QStringList, codes);
    QFETCH(int, refunds);
    CheckedPayPal account;
    const QString capture
        = account.takeMoney("100.00", u"balance"_s, R"(,"invoice_id":"R-1")")[u"id"_s].toString();
    const QString id = account.order(u"dispute"_s, {{u"capture"_s, capture}})[u"dispute_id"_s].toString();
    const QJsonObject open = account.read(disputes + u'/' + id);
    QCOMPARE(open[u"status"_s].toString(), u"OPEN"_s);
    QCOMPARE(open[u"dispute_life_cycle_stage"_s].toString(), u"INQUIRY"_s);
    QCOMPARE(open[u"dispute_amount"_s][u"value"_s].toString(), u"100.00"_s);
    QCOMPARE(open[u"disputed_transactions"_s][0][u"seller_transaction_id"_s].toString(), capture);
    QCOMPARE(open[u"disputed_transactions"_s][0][u"invoice_number"_s].toString(), u"R-1"_s);
    QCOMPARE(open[u"seller_response_due_date"_s].toString(), u"2026-03-11T12:00:00Z"_s);
    QCOMPARE(balance(account), u"-3.38"_s);
    const QString refund = u"/v2/payments/captures/"_s + capture + u"/refund"_s;
    QCOMPARE(PayPalTester::verdict(account.post(refund, "{}", "a")), u"422 TRANSACTION_DISPUTED"_s);

    account.order(u"dispute/move"_s, {{u"dispute"_s, id}, {u"status"_s, u"UNDER_REVIEW"_s}});
    QCOMPARE(account.read(disputes + u'/' + id)[u"dispute_state"_s].toString(), u"UNDER_PAYPAL_REVIEW"_s);
    account.order(u"dispute/move"_s, {{u"dispute"_s, id}, {u"outcome"_s, outcome}});
    const QJsonObject closed = account.read(disputes + u'/' + id);
    QCOMPARE(closed[u"status"_s].toString(), u"RESOLVED"_s);
    QCOMPARE(closed[u"dispute_outcome"_s][u"outcome_code"_s].toString(), outcome);
    QVERIFY(!closed.contains(u"seller_response_due_date"_s));
    QCOMPARE(balance(account), left);
    QCOMPARE(codesOf(account), codes);
    QCOMPARE(account.post(refund, "{}", "b").status, refunds);
    QVERIFY(account.order(u"dispute/move"_s, {{u"dispute"_s, id}}).contains(u"trouble"_s));
}

void TestPayPalDisputes::aChargebackTakesTheMoneyAndAFee()
{
    CheckedPayPal account;
    account.takeMoney("500.00");
    const QString capture = account.takeMoney("100.00")[u"id"_s].toString();
    const QString before = balance(account);
    const QJsonObject dispute = account.order(u"dispute"_s,
        {{u"capture"_s, capture}, {u"stage"_s, u"CHARGEBACK"_s}, {u"reason"_s, u"UNAUTHORISED"_s},
            {u"amount"_s, u"60.00"_s}});
    QCOMPARE(dispute[u"dispute_channel"_s].toString(), u"EXTERNAL"_s);
    QCOMPARE(before, u"581.28"_s);
    QCOMPARE(balance(account), u"501.28"_s); // 60.00 and 20.00 of fee.
    QCOMPARE(
        PayPalTester::verdict(account.post(u"/v2/payments/captures/"_s + capture + u"/refund"_s, "{}", "a")),
        u"422 REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK"_s);
    account.order(u"dispute/move"_s,
        {{u"dispute"_s, dispute[u"dispute_id"_s]}, {u"outcome"_s, u"RESOLVED_SELLER_FAVOUR"_s}});
    QCOMPARE(balance(account), u"561.28"_s); // The fee stays with PayPal.
}

void TestPayPalDisputes::aDisputeTellsItsMovesWhereItIsSetTo()
{
    CheckedPayPal account;
    account.takeMoney("500.00");
    const QString id = account
                           .order(u"dispute"_s,
                               {{u"capture"_s, account.takeMoney("100.00")[u"id"_s]},
                                   {u"stage"_s, u"CHARGEBACK"_s}, {u"amount"_s, u"60.00"_s}})[u"dispute_id"_s]
                           .toString();
    QVERIFY(!account.read(disputes + u'/' + id).contains(u"money_movements"_s));
    account.order(u"terms"_s, {{u"disputes_tell_money"_s, true}});
    const QStringList taken{u"SELLER DEBIT 60.00 DISPUTE_SETTLEMENT"_s,
        u"BUYER CREDIT 60.00 DISPUTE_SETTLEMENT"_s, u"SELLER DEBIT 20.00 CHARGEBACK_FEE"_s};
    QCOMPARE(movesOf(account.read(disputes + u'/' + id)), taken);
    QVERIFY(!account.read(disputes)[u"items"_s][0].toObject().contains(u"money_movements"_s));

    account.order(u"dispute/move"_s, {{u"dispute"_s, id}, {u"outcome"_s, u"RESOLVED_SELLER_FAVOUR"_s}});
    QCOMPARE(movesOf(account.read(disputes + u'/' + id)),
        taken
            + QStringList(
                {u"SELLER CREDIT 60.00 DISPUTE_SETTLEMENT"_s, u"BUYER DEBIT 60.00 DISPUTE_SETTLEMENT"_s}));
}

void TestPayPalDisputes::theListShowsWhatChangedSince()
{
    CheckedPayPal account;
    const QString one
        = account.order(u"dispute"_s, {{u"capture"_s, account.takeMoney()[u"id"_s]}})[u"id"_s].toString();
    account.pass(3'600);
    const QString capture = account.takeMoney()[u"id"_s].toString();
    const QString two = account.order(u"dispute"_s, {{u"capture"_s, capture}})[u"id"_s].toString();
    QCOMPARE(idsOf(account.read(disputes)), QStringList({two, one}));
    QCOMPARE(idsOf(account.read(disputes + u"?update_time_after=2026-03-01T12:30:00Z"_s)), QStringList{two});
    QCOMPARE(idsOf(account.read(disputes + u"?update_time_before=2026-03-01T12:30:00Z"_s)), QStringList{one});
    QCOMPARE(idsOf(account.read(disputes + u"?disputed_transaction_id="_s + capture)), QStringList{two});

    account.pass(3'600);
    account.order(u"dispute/move"_s, {{u"dispute"_s, one}, {u"outcome"_s, u"DENIED"_s}});
    QCOMPARE(idsOf(account.read(disputes + u"?update_time_after=2026-03-01T13:30:00Z"_s)), QStringList{one});
    QCOMPARE(idsOf(account.read(disputes + u"?dispute_state=RESOLVED"_s)), QStringList{one});
    account.pass(181LL * 86'400);
    account.signIn();
    QVERIFY(idsOf(account.read(disputes)).isEmpty()); // Half a year is told.
}

void TestPayPalDisputes::pagesLeadOn()
{
    CheckedPayPal account;
    for (int i = 0; i < 5; ++i)
        account.order(u"dispute"_s, {{u"capture"_s, account.takeMoney()[u"id"_s]}});
    QStringList ids;
    QString path = disputes + u"?page_size=2"_s;
    int pages = 0;
    while (!path.isEmpty() && ++pages < 10) {
        const QJsonObject list = account.read(path);
        ids += idsOf(list);
        path.clear();
        for (const QJsonValue &link : list[u"links"_s].toArray())
            if (link[u"rel"_s].toString() == "next"_L1)
                path = link[u"href"_s].toString().remove(u"http://127.0.0.1:1"_s);
    }
    QCOMPARE(pages, 3);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 5);
    QCOMPARE(PayPalTester::verdict(account.get(disputes + u"?page_size=51"_s)),
        u"400 INVALID_INTEGER_MAX_VALUE"_s);
}

void TestPayPalDisputes::whatCannotBeDisputedSaysSo()
{
    CheckedPayPal account;
    const QString capture = account.takeMoney()[u"id"_s].toString();
    const QString pending = account.takeMoney("5.00", u"echeck"_s)[u"id"_s].toString();
    const auto tried
        = [&](const QJsonObject &order) { return account.order(u"dispute"_s, order).contains(u"trouble"_s); };
    QVERIFY(tried({{u"capture"_s, u"XYZ"_s}}));
    QVERIFY(tried({{u"capture"_s, pending}}));
    QVERIFY(tried({{u"capture"_s, capture}, {u"reason"_s, u"BAD_MOOD"_s}}));
    QVERIFY(!tried({{u"capture"_s, capture}}));
    QVERIFY(tried({{u"capture"_s, capture}})); // Once at a time.
    QCOMPARE(account.get(disputes + u"/PP-D-1"_s).status, 404);
}
