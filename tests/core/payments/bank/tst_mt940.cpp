#include "tests/core/payments/bank/tst_mt940.h"

#include "core/payments/bank/mt940Values.h"
#include "tests/core/payments/bank/bankFiles.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr Currency eur = Currency::of("EUR");

//! A statement whose middle is the given lines.
QByteArray statement(const QByteArray &middle, const QByteArray &closing = "C261103EUR110,00")
{
    return ":20:X\n:25:12345678/99\n:28C:1/1\n:60F:C261102EUR100,00\n" + middle + "\n:62F:" + closing
        + "\n-\n";
}

} // namespace

void TestMt940::readsTheGermanWay_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<BankTextEncoding>("encoding");
    QTest::addColumn<QString>("name");
    QTest::newRow("Windows-1252 by itself")
        << u"mt940-german.sta"_s << BankTextEncoding::Auto << u"Holzbau Älpli GmbH"_s;
    QTest::newRow("Windows-1252") << u"mt940-german.sta"_s << BankTextEncoding::Windows1252
                                  << u"Holzbau Älpli GmbH"_s;
    QTest::newRow("code page 850") << u"mt940-german-cp850.sta"_s << BankTextEncoding::Cp850
                                   << u"Holzbau Älpli GmbH"_s;
    QTest::newRow("the wrong one spoils letters, nothing else")
        << u"mt940-german-cp850.sta"_s << BankTextEncoding::Windows1252 << u"Holzbau Žlpli GmbH"_s;
}

void TestMt940::readsTheGermanWay()
{
    QFETCH(const QString, sample);
    QFETCH(const BankTextEncoding, encoding);
    QFETCH(const QString, name);

    const ReadBankFile read = readSample(sample, {.encoding = encoding});

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.facts->proven, 1);
    const BankStatement &told = read.sink.told.front().statement;
    QCOMPARE(told.account, u"19043/00234573201"_s);
    QCOMPARE(told.number, u"365/1"_s);
    QCOMPARE(told.opening, Money(-10000, eur));
    QCOMPARE(told.closing, Money(144950, eur));
    const QList<BankLine> &lines = read.lines();
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0].payer, name);
    QCOMPARE(lines[0].bookedOn, QDate(2026, 12, 31));
    QCOMPARE(lines[0].valueOn, QDate(2027, 1, 2));
    QCOMPARE(lines[0].creditorReference, u"RF18539007547034"_s);
    QCOMPARE(lines[0].payerAccount, u"CH5604835012345678009"_s);
    QCOMPARE(lines[0].payerBank, u"CRESCHZZ80A"_s);
    QCOMPARE(lines[0].bankReference, u"B-0001"_s);
    QCOMPARE(lines[0].code, u"166"_s);
    QCOMPARE(lines[0].place, 5);
    QCOMPARE(lines[1].purpose, u"Payment of our account, invoice INV-2026-000044"_s);
    QCOMPARE(lines[1].endToEndId, u"E2E-77"_s);
    QCOMPARE(lines[1].amount, Money(9950, eur));
    QVERIFY(lines[4].isReversal);
    QCOMPARE(lines[4].amount, Money(-1000, eur));
    QCOMPARE(lines[4].returnReason, u"914"_s);
    QCOMPARE(lines[4].mandate, u"M-1"_s);
    QCOMPARE(lines[5].instructed, Money(100000, Currency::of("USD")));
    if (encoding == BankTextEncoding::Cp850)
        QVERIFY(read.sink.told == readSample(u"mt940-german.sta"_s).sink.told);
}

void TestMt940::readsTheDutchWayAndPlainText()
{
    const ReadBankFile read = readSample(u"mt940-dutch.sta"_s);

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.sink.told.size(), 2);
    QCOMPARE(read.facts->proven, 2);
    QCOMPARE(read.facts->announced, 1);
    QCOMPARE(read.sink.told[0].statement.account, u"NL91ABNA0417164300"_s);
    QCOMPARE(read.sink.told[1].statement.number, u"17/3"_s);
    const QList<BankLine> first = read.sink.told[0].lines;
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[0].payer, u"Jansen en Zn B.V."_s);
    QCOMPARE(first[0].payerAccount, u"NL20INGB0001234567"_s);
    QCOMPARE(first[0].payerBank, u"INGBNL2A"_s);
    QCOMPARE(first[0].purpose, u"Factuur INV-2026-000051 met dank"_s);
    QCOMPARE(first[0].endToEndId, QString());
    QCOMPARE(first[1].payer, u"KOSTEN BV"_s);
    QCOMPARE(first[1].creditorReference, u"RF18539007547034"_s);
    QCOMPARE(first[1].valueOn, QDate(2027, 2, 28));
    QCOMPARE(first[1].bookedOn, QDate(2027, 3, 2));
    const QList<BankLine> second = read.sink.told[1].lines;
    QCOMPARE(second.size(), 1);
    QCOMPARE(second[0].purpose,
        u"free text that a bank wrote in two lines of which the first is as long as a line can be"_s);
    QCOMPARE(second[0].amount, Money(-2000, eur));
    QVERIFY(second[0].isReversal);
}

void TestMt940::daysAreThoseNearby_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QDate>("near");
    QTest::addColumn<QDate>("day");
    QTest::newRow("the same day") << u"1103"_s << QDate(2026, 11, 3) << QDate(2026, 11, 3);
    QTest::newRow("booked in the new year") << u"0102"_s << QDate(2026, 12, 31) << QDate(2027, 1, 2);
    QTest::newRow("booked in the old year") << u"1230"_s << QDate(2027, 1, 2) << QDate(2026, 12, 30);
    QTest::newRow("a leap day beside the new year") << u"0229"_s << QDate(2028, 3, 1) << QDate(2028, 2, 29);
    QTest::newRow("30 February of interest") << u"0230"_s << QDate(2026, 3, 1) << QDate(2026, 2, 28);
    QTest::newRow("31 April") << u"0431"_s << QDate(2026, 5, 1) << QDate();
    QTest::newRow("month 13") << u"1301"_s << QDate(2026, 5, 1) << QDate();
}

void TestMt940::daysAreThoseNearby()
{
    QFETCH(const QString, digits);
    QFETCH(const QDate, near);

    QTEST(mt940DateNear(digits, near), "day");
}

void TestMt940::marksSayWhichWayTheMoneyWent_data()
{
    QTest::addColumn<QByteArray>("movement");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<bool>("isReversal");
    QTest::newRow("credit") << QByteArray("C") << qint64{1000} << false;
    QTest::newRow("credit in EUR") << QByteArray("CR") << qint64{1000} << false;
    QTest::newRow("debit") << QByteArray("D") << qint64{-1000} << false;
    QTest::newRow("debit in EUR") << QByteArray("DR") << qint64{-1000} << false;
    QTest::newRow("reversal of a credit") << QByteArray("RC") << qint64{-1000} << true;
    QTest::newRow("reversal of a credit in EUR") << QByteArray("RCR") << qint64{-1000} << true;
    QTest::newRow("reversal of a debit") << QByteArray("RD") << qint64{1000} << true;
    QTest::newRow("reversal of a debit in EUR") << QByteArray("RDR") << qint64{1000} << true;
}

void TestMt940::marksSayWhichWayTheMoneyWent()
{
    QFETCH(const QByteArray, movement);
    QFETCH(const qint64, minor);

    const ReadBankFile read = readBytes(statement(
        ":61:261103" + movement + "10,NTRFNONREF", minor > 0 ? "C261103EUR110,00" : "C261103EUR90,00"));

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.lines().size(), 1);
    QCOMPARE(read.lines()[0].amount.minor(), minor);
    QTEST(read.lines()[0].isReversal, "isReversal");
}

void TestMt940::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("place");

    const QByteArray good = ":61:2611031103C10,00NTRFNONREF\n:86:text";
    QTest::newRow("good") << statement(good) << QString() << QString();
    QTest::newRow("a cent too much") << statement(good, "C261103EUR110,01") << u"bank_file.sum_differs"_s
                                     << u"line 7, :62F:"_s;
    QTest::newRow("no closing balance") << statement(good).left(statement(good).indexOf(":62F:"))
                                        << u"bank_file.cut_off"_s << u"line 6, :62F:"_s;
    QTest::newRow("another closing currency")
        << statement(good, "C261103USD110,00") << u"bank_file.currency_differs"_s << u"line 7, :62F:"_s;
    QTest::newRow("a currency that is none")
        << statement(good, "C261103XQX110,00") << u"bank_file.currency_unknown"_s << u"line 7, :62F:"_s;
    QTest::newRow("no amount") << statement(":61:2611031103C,NTRFNONREF") << u"bank_file.field_malformed"_s
                               << u"line 5, :61:"_s;
    QTest::newRow("a point") << statement(":61:2611031103C10.00NTRFNONREF") << u"bank_file.field_malformed"_s
                             << u"line 5, :61:"_s;
    QTest::newRow("tenths of a cent") << statement(":61:2611031103C10,001NTRFNONREF")
                                      << u"bank_file.amount_malformed"_s << u"line 5, :61:"_s;
    QTest::newRow("digits without end") << statement(":61:2611031103C" + QByteArray(400, '9') + ",NTRFNONREF")
                                        << u"bank_file.field_malformed"_s << u"line 5, :61:"_s;
    QTest::newRow("month 13") << statement(":61:2613031103C10,00NTRFNONREF") << u"bank_file.date_malformed"_s
                              << u"line 5, :61:"_s;
    QTest::newRow("no mark") << statement(":61:261103110310,00NTRFNONREF") << u"bank_file.field_malformed"_s
                             << u"line 5, :61:"_s;
    QTest::newRow("no account") << QByteArray(":20:X\n:60F:C261102EUR100,00\n:62F:C261102EUR100,00\n-")
                                << u"bank_file.account_missing"_s << u"line 2, :25:"_s;
    QTest::newRow("a second opening")
        << statement(":60F:C261102EUR100,00") << u"bank_file.field_order"_s << u"line 5, :60F:"_s;
    QTest::newRow("a movement before the opening")
        << QByteArray(":20:X\n:25:1/2\n") + good << u"bank_file.field_order"_s << u"line 3, :61:"_s;
    QTest::newRow("the account for the details") << statement(":61:2611031103C10,00NTRFNONREF\n:25:1/2")
                                                 << u"bank_file.field_order"_s << u"line 6, :25:"_s;
    QTest::newRow("a line without end")
        << statement(good + QByteArray(9000, 'x')) << u"bank_file.too_long"_s << u"line 6"_s;
    QTest::newRow("a field without end")
        << statement(good + QByteArray("\nxxxx").repeated(300)) << u"bank_file.too_long"_s << QString();
}

void TestMt940::whatIsWrongIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);

    const ReadBankFile read = readBytes(bytes);

    QTEST(read.rule(), "rule");
    if (!place.isEmpty())
        QCOMPARE(read.facts.error().field, place);
}

void TestMt940::aDashWithinATextIsNoEnd()
{
    const ReadBankFile read
        = readBytes(statement(":61:2611031103C10,00NTRFNONREF\n:86:INV-2026\n-\n000012\n:12:ends"));

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.lines()[0].purpose, u"INV-2026 - 000012 :12:ends"_s);
}
