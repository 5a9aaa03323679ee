#include "tests/sandbox/paypal/tst_paypal_reports.h"

#include "tests/sandbox/paypal/CheckedPayPal.h"

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

QString search(const QString &more = {}, const QString &start = u"2026-02-20T00:00:00Z"_s,
    const QString &end = u"2026-03-05T00:00:00Z"_s)
{
    return u"/v1/reporting/transactions?start_date=%1&end_date=%2%3"_s.arg(start, end, more);
}

QList<QJsonObject> rowsOf(CheckedPayPal &account, const QString &more = {})
{
    QList<QJsonObject> rows;
    for (const QJsonValue &row : account.read(search(more))[u"transaction_details"_s].toArray())
        rows.append(row[u"transaction_info"_s].toObject());
    return rows;
}

QStringList codesOf(CheckedPayPal &account, const QString &more = {})
{
    QStringList codes;
    for (const QJsonObject &row : rowsOf(account, more))
        codes.append(row[u"transaction_event_code"_s].toString() + u' '
            + row[u"transaction_amount"_s][u"value"_s].toString());
    return codes;
}

} // namespace

void TestPayPalReports::rowsComeThreeHoursLate()
{
    CheckedPayPal account;
    account.takeMoney("100.00");
    account.pass(3 * 3'600 - 1);
    const QJsonObject early = account.read(search());
    QVERIFY(early[u"transaction_details"_s].toArray().isEmpty());
    QCOMPARE(early[u"last_refreshed_datetime"_s].toString(), u"2026-03-01T11:59:59+0000"_s);
    QCOMPARE(early[u"end_date"_s].toString(), u"2026-03-01T11:59:59+0000"_s); // Earlier than asked.
    account.pass(1);
    QCOMPARE(codesOf(account), QStringList{u"T0006 100.00"_s});
    account.order(u"terms"_s, {{u"report_delay"_s, 24 * 3'600}});
    QVERIFY(codesOf(account).isEmpty());
}

void TestPayPalReports::aRowTellsWhatMoved()
{
    CheckedPayPal account;
    account.takeMoney("500.00");
    const QString capture
        = account.takeMoney("100.00", u"balance"_s, R"(,"invoice_id":"R-1","custom_id":"C-9")")[u"id"_s]
              .toString();
    account.post(u"/v2/payments/captures/"_s + capture + u"/refund"_s, "{}", "k");
    account.order(u"pay"_s, {{u"invoice"_s, account.sendInvoice("10.00", "R-2")}});
    account.pass(4 * 3'600);
    const QList<QJsonObject> rows = rowsOf(account);
    QCOMPARE(codesOf(account),
        QStringList({u"T0006 500.00"_s, u"T0006 100.00"_s, u"T1107 -100.00"_s, u"T0007 10.00"_s}));
    QCOMPARE(rows[1][u"fee_amount"_s][u"value"_s].toString(), u"-3.38"_s);
    QCOMPARE(rows[1][u"invoice_id"_s].toString(), u"R-1"_s);
    QCOMPARE(rows[1][u"custom_field"_s].toString(), u"C-9"_s);
    QCOMPARE(rows[1][u"paypal_reference_id_type"_s].toString(), u"ODR"_s);
    QVERIFY(!rows[2].contains(u"fee_amount"_s)); // The fee is not given back.
    QCOMPARE(rows[2][u"paypal_reference_id"_s].toString(), capture);
    QCOMPARE(rows[3][u"transaction_initiation_date"_s].toString(), u"2026-03-01T12:00:00+0000"_s);

    const QJsonObject all = account.read(search(u"&fields=all"_s))[u"transaction_details"_s][1].toObject();
    QCOMPARE(all[u"payer_info"_s][u"email_address"_s].toString(), u"payer@example.com"_s);
    QVERIFY(all.contains(u"cart_info"_s));
}

void TestPayPalReports::aWindowIsAMonthAtMost_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("verdict");
    const QString path = u"/v1/reporting/transactions"_s;
    QTest::newRow("31 days") << search({}, u"2026-01-01T00:00:00Z"_s, u"2026-02-01T00:00:00Z"_s) << u"200"_s;
    QTest::newRow("an offset without a colon")
        << search({}, u"2026-01-01T00:00:00%2B0000"_s, u"2026-02-01T00:00:00-0000"_s) << u"200"_s;
    QTest::newRow("a second more") << search({}, u"2026-01-01T00:00:00Z"_s, u"2026-02-01T00:00:01Z"_s)
                                   << u"400 INVALID_PARAMETER_VALUE"_s;
    QTest::newRow("the end before the start") << search({}, u"2026-02-01T00:00:00Z"_s,
        u"2026-01-01T00:00:00Z"_s) << u"400 INVALID_PARAMETER_VALUE"_s;
    QTest::newRow("four years ago") << search({}, u"2022-01-01T00:00:00Z"_s, u"2022-01-02T00:00:00Z"_s)
                                    << u"400 INVALID_PARAMETER_VALUE"_s;
    QTest::newRow("no end") << path + u"?start_date=2026-01-01T00:00:00Z"_s
                            << u"400 MISSING_REQUIRED_PARAMETER"_s;
    QTest::newRow("a day is no time") << search({}, u"2026-01-01"_s) << u"400 INVALID_STRING_LENGTH"_s;
    QTest::newRow("a page too large") << search(u"&page_size=501"_s) << u"400 INVALID_INTEGER_MAX_VALUE"_s;
    QTest::newRow("page 0") << search(u"&page=0"_s) << u"400 INVALID_INTEGER_MIN_VALUE"_s;
}

void TestPayPalReports::aWindowIsAMonthAtMost()
{
    QFETCH(QString, address);
    QFETCH(QString, verdict);
    CheckedPayPal account;
    QCOMPARE(PayPalTester::verdict(account.get(address)), verdict);
}

void TestPayPalReports::pagesHoldEveryRowOnce()
{
    CheckedPayPal account;
    for (int i = 1; i <= 7; ++i)
        account.order(u"line"_s, {{u"code"_s, u"T0300"_s}, {u"amount"_s, u"%1.00"_s.arg(i)}});
    account.pass(4 * 3'600);
    QStringList codes;
    for (int page = 1; page <= 3; ++page) {
        const QString more = u"&page_size=3&page=%1"_s.arg(page);
        QCOMPARE(account.read(search(more))[u"total_pages"_s].toInt(), 3);
        QCOMPARE(account.read(search(more))[u"total_items"_s].toInt(), 7);
        codes += codesOf(account, more);
    }
    QCOMPARE(codes.size(), 7);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 7);
}

void TestPayPalReports::onlyWhatMovedTheBalanceUnlessAsked()
{
    CheckedPayPal account;
    const QString capture = account.takeMoney("100.00", u"echeck"_s)[u"id"_s].toString();
    account.pass(4 * 3'600);
    QVERIFY(rowsOf(account).isEmpty());
    QCOMPARE(rowsOf(account, u"&balance_affecting_records_only=N"_s)[0][u"transaction_status"_s].toString(),
        u"P"_s);

    account.pass(2 * 86'400);
    account.signIn();
    account.order(u"settle"_s, {{u"capture"_s, capture}});
    QVERIFY(rowsOf(account).isEmpty()); // Hours late here too.
    account.pass(4 * 3'600);
    const QJsonObject row = rowsOf(account)[0];
    QCOMPARE(row[u"transaction_status"_s].toString(), u"S"_s);
    QCOMPARE(row[u"transaction_id"_s].toString(), capture);
    QCOMPARE(row[u"transaction_updated_date"_s].toString(), u"2026-03-03T16:00:00+0000"_s);
    QCOMPARE(row[u"fee_amount"_s][u"value"_s].toString(), u"-3.38"_s);
}

void TestPayPalReports::rowsMayComeTwice()
{
    CheckedPayPal account;
    account.takeMoney("100.00");
    account.pass(4 * 3'600);
    account.order(u"terms"_s, {{u"doubled_rows"_s, true}});
    const QList<QJsonObject> rows = rowsOf(account);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"transaction_id"_s], rows[1][u"transaction_id"_s]);
}

void TestPayPalReports::balancesAreTheSumsOfTheRows()
{
    CheckedPayPal account;
    account.takeMoney("100.00");
    account.pass(3'600);
    account.takeMoney("50.00");
    const auto balance = [&](const QString &more = {}) {
        return account
            .read(u"/v1/reporting/balances"_s + more)[u"balances"_s][0][u"total_balance"_s][u"value"_s]
            .toString();
    };
    QCOMPARE(balance(), u"144.73"_s); // 150.00 less 3.38 and 1.89.
    QCOMPARE(balance(u"?as_of_time=2026-03-01T12:30:00Z"_s), u"96.62"_s);
    QCOMPARE(balance(u"?currency_code=USD"_s), QString());
    account.pass(4 * 3'600);
    const QJsonObject last = rowsOf(account).last();
    QCOMPARE(last[u"ending_balance"_s][u"value"_s].toString(), u"144.73"_s);
}

void TestPayPalReports::aTransferLeavesForTheBank()
{
    CheckedPayPal account;
    account.takeMoney("100.00");
    QVERIFY(account.order(u"transfer"_s, {{u"amount"_s, u"96.63"_s}}).contains(u"trouble"_s));
    account.order(u"transfer"_s, {{u"amount"_s, u"50.00"_s}});
    account.order(u"transfer"_s, {});
    account.pass(4 * 3'600);
    QCOMPARE(codesOf(account), QStringList({u"T0006 100.00"_s, u"T0400 -50.00"_s, u"T0400 -46.62"_s}));
    QCOMPARE(codesOf(account, u"&transaction_type=T0400"_s).size(), 2);
    QCOMPARE(rowsOf(account).last()[u"ending_balance"_s][u"value"_s].toString(), u"0.00"_s);
}

void TestPayPalReports::tooManyRowsAreRefused()
{
    CheckedPayPal account;
    for (int i = 0; i < 10'001; ++i)
        account.paypal.state().ledger.add({.id = QString::number(i),
            .code = u"T0300"_s,
            .amount = {1, u"EUR"_s},
            .created = account.paypal.state().now()});
    account.pass(4 * 3'600);
    QCOMPARE(PayPalTester::verdict(account.get(search())), u"400 RESULTSET_TOO_LARGE"_s);
}

void TestPayPalReports::anErrorMayComeAsSuccess()
{
    CheckedPayPal account;
    account.order(u"terms"_s, {{u"soft_report_errors"_s, true}});
    const HttpReply reply = account.get(search());
    QCOMPARE(reply.status, 200);
    QCOMPARE(PayPalTester::object(reply)[u"name"_s].toString(), u"INTERNAL_SERVER_ERROR"_s);
    QVERIFY(!PayPalTester::object(reply).contains(u"transaction_details"_s));
}
