#include "tests/core/payments/bank/tst_camt.h"

#include "tests/core/payments/bank/bankFiles.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr Currency eur = Currency::of("EUR");

QByteArray newest()
{
    return sampleBytes(u"bank/camt053-08.xml"_s);
}

QByteArray with(QByteArray bytes, const QByteArray &was, const QByteArray &is)
{
    if (!bytes.contains(was))
        QTest::qFail(was.constData(), __FILE__, __LINE__);
    const qsizetype at = bytes.indexOf(was);
    return at < 0 ? bytes : bytes.replace(at, was.size(), is);
}

} // namespace

void TestCamt::everyVersionSaysTheSame_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("02") << u"02"_s;
    QTest::newRow("04") << u"04"_s;
    QTest::newRow("08") << u"08"_s;
}

void TestCamt::everyVersionSaysTheSame()
{
    QFETCH(const QString, version);

    const ReadBankFile read = readSample(u"camt053-%1.xml"_s.arg(version));

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.facts->version, u"camt.053.001.%1"_s.arg(version));
    QCOMPARE(read.facts->announced, 1);
    QCOMPARE(read.facts->proven, 1);
    QVERIFY(read.sink.orderHolds);
    QCOMPARE(read.sink.told.size(), 1);
    const BankStatement &statement = read.sink.told.front().statement;
    QCOMPARE(statement.account, u"AT611904300234573201"_s);
    QCOMPARE(statement.number, u"365"_s);
    QCOMPARE(statement.opening, Money(-10000, eur));
    QCOMPARE(statement.closing, Money(144950, eur));
    QCOMPARE(statement.through, QDate(2026, 12, 31));
    QVERIFY(!statement.isIntraday);
    const QList<BankLine> &lines = read.lines();
    QCOMPARE(lines.size(), 7);
    const BankLine first{.bankReference = u"B-0001"_s,
        .bookedOn = QDate(2026, 12, 31),
        .valueOn = QDate(2027, 1, 2),
        .amount = Money(48000, eur),
        .payer = u"Holzbau Älpli GmbH"_s,
        .payerAccount = u"CH5604835012345678009"_s,
        .payerBank = u"CRESCHZZ80A"_s,
        .onBehalfOf = u"Älpli Beteiligungs AG"_s,
        .creditorReference = u"RF18539007547034"_s,
        .code = u"PMNT/RCDT/ESCT"_s,
        .place = 1};
    QVERIFY(lines[0] == first);
    QCOMPARE(lines[1].purpose, u"Payment of our account invoice INV-2026-000044"_s);
    QCOMPARE(lines[1].endToEndId, u"E2E-77"_s);
    QCOMPARE(lines[1].payer, u"Ana & Co"_s);
    QCOMPARE(lines[1].bookedOn, QDate(2026, 12, 31));
    QCOMPARE(lines[4].parts, 5);
    QCOMPARE(lines[4].purpose, u"SAMMLER"_s);
    QCOMPARE(lines[6].instructed, Money(100000, Currency::of("USD")));
    const QList<BankRemittance> documents{{.number = u"INV-7"_s, .amount = Money(60000, Currency::of("USD"))},
        {.number = u"INV-8"_s, .amount = Money(40000, Currency::of("USD"))}};
    QVERIFY(lines[6].documents == documents);
}

void TestCamt::aBatchThatIsToldComesInParts()
{
    const QList<BankLine> lines = readSample(u"camt053-08.xml"_s).lines().mid(2, 2);

    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].part, 1);
    QCOMPARE(lines[1].part, 2);
    QCOMPARE(lines[0].amount, Money(1000, eur));
    QCOMPARE(lines[1].amount, Money(2000, eur));
    QCOMPARE(lines[0].bankReference, u"B-0003"_s);
    QCOMPARE(lines[1].bankReference, u"B-0003"_s);
    QCOMPARE(lines[0].mandate, u"M-1"_s);
    QCOMPARE(lines[1].endToEndId, u"INV-2"_s);
    QCOMPARE(lines[1].payer, u"Zwei"_s);
    QCOMPARE(lines[0].place, lines[1].place);
}

void TestCamt::aReversalNamesTheOtherSideNotUs()
{
    const BankLine line = readSample(u"camt053-08.xml"_s).lines().at(5);

    QVERIFY(line.isReversal);
    QCOMPARE(line.amount, Money(-1000, eur));
    QCOMPARE(line.returnReason, u"MD06"_s);
    QCOMPARE(line.payer, u"Eins"_s);
    QCOMPARE(line.payerAccount, u"BE68539007547034"_s);
}

void TestCamt::reportsOfTheDayAreMarked_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<BankDialect>("dialect");
    QTest::newRow("report within the day") << u"camt052-08.xml"_s << BankDialect::Camt052;
    QTest::newRow("details of a batch") << u"camt054-08.xml"_s << BankDialect::Camt054;
}

void TestCamt::reportsOfTheDayAreMarked()
{
    QFETCH(const QString, sample);
    QFETCH(const BankDialect, dialect);

    const ReadBankFile read = readSample(sample);

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.facts->dialect, dialect);
    QVERIFY(read.sink.told.front().statement.isIntraday);
    QVERIFY(read.lines() == readSample(u"camt053-08.xml"_s).lines());
}

void TestCamt::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("place");

    const QByteArray good = newest();
    const QByteArray amount = "<Amt Ccy=\"EUR\">480.00</Amt>";
    QTest::newRow("a cent too much") << with(good, ">1449.50<", ">1449.51<") << u"bank_file.sum_differs"_s
                                     << u"line 4, CLBD"_s;
    QTest::newRow("an entry too few") << with(good, "<NbOfNtries>7<", "<NbOfNtries>8<")
                                      << u"bank_file.entry_count"_s << u"line 5, TtlNtries"_s;
    QTest::newRow("a wrong sum of debits") << with(good, "<Sum>10</Sum>", "<Sum>11</Sum>")
                                           << u"bank_file.entry_sum"_s << u"line 5, TtlDbtNtries"_s;
    QTest::newRow("a part missing in a batch")
        << with(good, "<NbOfTxs>2<", "<NbOfTxs>3<") << u"bank_file.batch_count"_s
        << u"line 10, entry 3, NbOfTxs"_s;
    QTest::newRow("a batch's sum") << with(good, "<TtlAmt Ccy=\"EUR\">30.00<", "<TtlAmt Ccy=\"EUR\">30.01<")
                                   << u"bank_file.batch_sum"_s << u"line 10, entry 3, TtlAmt"_s;
    QTest::newRow("another currency") << with(good, amount, "<Amt Ccy=\"CHF\">480.00</Amt>")
                                      << u"bank_file.currency_differs"_s << u"line 6, entry 1, Amt"_s;
    QTest::newRow("no currency") << with(good, amount, "<Amt>480.00</Amt>") << u"bank_file.currency_unknown"_s
                                 << u"line 6, entry 1, Amt"_s;
    QTest::newRow("tenths of a cent") << with(good, amount, "<Amt Ccy=\"EUR\">480.001</Amt>")
                                      << u"bank_file.amount_malformed"_s << u"line 6, entry 1, Amt"_s;
    QTest::newRow("a sign") << with(good, amount, "<Amt Ccy=\"EUR\">-480.00</Amt>")
                            << u"bank_file.amount_malformed"_s << u"line 6, entry 1, Amt"_s;
    QTest::newRow("an exponent") << with(good, amount, "<Amt Ccy=\"EUR\">4e2</Amt>")
                                 << u"bank_file.amount_malformed"_s << u"line 6, entry 1, Amt"_s;
    QTest::newRow("no direction") << with(good, "480.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>", "480.00</Amt>")
                                  << u"bank_file.field_missing"_s << u"line 6, entry 1, CdtDbtInd"_s;
    QTest::newRow("an unknown direction")
        << with(good, "480.00</Amt><CdtDbtInd>CRDT<", "480.00</Amt><CdtDbtInd>BOTH<")
        << u"bank_file.field_malformed"_s << u"line 6, entry 1, CdtDbtInd"_s;
    QTest::newRow("30 February") << with(
        good, "<Dt>2026-12-31</Dt></BookgDt>", "<Dt>2026-02-30</Dt></BookgDt>")
                                 << u"bank_file.date_malformed"_s << u"line 6, entry 1, BookgDt"_s;
    QTest::newRow("no status") << with(good, "<Sts><Cd>BOOK</Cd></Sts>", "") << u"bank_file.field_missing"_s
                               << u"line 6, entry 1, Sts"_s;
    QTest::newRow("no account") << with(good, "<IBAN>AT611904300234573201</IBAN></Id><Ccy>", "</Id><Ccy>")
                                << u"bank_file.account_missing"_s << u"line 6, Acct"_s;
    QTest::newRow("a tag not closed")
        << with(good, "</NtryDtls></Ntry>", "</Ntry>") << u"bank_file.malformed"_s << u"line 7, entry 1"_s;
    QTest::newRow("cut off") << good.left(3000) << u"bank_file.cut_off"_s << QString();
    QTest::newRow("another message")
        << with(good, "BkToCstmrStmt", "CstmrCdtTrfInitn").replace("/BkToCstmrStmt", "/CstmrCdtTrfInitn")
        << u"bank_file.not_a_statement"_s << u"line 2, root"_s;
    QTest::newRow("no statement in it")
        << QByteArray("<Document><BkToCstmrStmt><GrpHdr/></BkToCstmrStmt></Document>")
        << u"bank_file.not_a_statement"_s << u"line 1, Stmt"_s;
    QTest::newRow("a web page") << QByteArray("<html><body>Sign in</body></html>")
                                << u"bank_file.not_a_statement"_s << u"line 1, root"_s;
    QTest::newRow("Latin letters called UTF-8")
        << with(good, "\xc3\x84lpli", "\xc4lpli") << u"bank_file.encoding"_s << u"line 7"_s;
    QTest::newRow("an unknown encoding")
        << with(good, "UTF-8", "EBCDIC-1") << u"bank_file.encoding"_s << u"line 1, encoding"_s;
}

void TestCamt::whatIsWrongIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);

    const ReadBankFile read = readBytes(bytes);

    QTEST(read.rule(), "rule");
    if (!place.isEmpty())
        QCOMPARE(read.facts.error().field, place);
    QVERIFY(read.sink.told.isEmpty() || !read.sink.told.back().ended);
}

void TestCamt::partsThatDoNotAddUpComeAsOneLineWithoutABatch()
{
    // A bank that keeps its charges back books less than the payers sent.
    QByteArray bytes
        = with(newest(), "<Btch><NbOfTxs>2</NbOfTxs><TtlAmt Ccy=\"EUR\">30.00</TtlAmt></Btch>", "");
    bytes = with(bytes, "<Amt Ccy=\"EUR\">20.00</Amt>", "<Amt Ccy=\"EUR\">20.50</Amt>");

    const ReadBankFile read = readBytes(bytes);

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.lines().size(), 6);
    QCOMPARE(read.lines()[2].amount, Money(3000, eur));
    QCOMPARE(read.lines()[2].parts, 2);
    QCOMPARE(read.lines()[2].part, 0);
    QCOMPARE(read.facts->warnings.size(), 1);
    QCOMPARE(read.facts->warnings[0].rule, u"bank_file.batch_not_told"_s);
}

void TestCamt::wrongCheckDigitsOfTheAccountAreTold()
{
    const ReadBankFile read = readBytes(with(newest(), "AT61", "AT62"));

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.facts->warnings.size(), 1);
    QCOMPARE(read.facts->warnings[0].rule, u"bank_file.account_check_digits"_s);
}

void TestCamt::entitiesDoNotGrow()
{
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'z'; ++c)
        bomb += QByteArray("<!ENTITY ") + c + " \""
            + QByteArray("&" + QByteArray(1, char(c - 1)) + ";").repeated(10) + "\">";
    bomb += "]><Document>&y;</Document>";
    const QByteArray outside = "<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY a SYSTEM "
                               "\"file:///etc/passwd\">]><Document>&a;</Document>";
    const QByteArray undeclared = with(newest(), "Zwei", "&zwei;");

    QCOMPARE(readBytes(bomb).rule(), u"bank_file.doctype_refused"_s);
    QCOMPARE(readBytes(outside).rule(), u"bank_file.doctype_refused"_s);
    QVERIFY(!readBytes(undeclared).facts);
}

void TestCamt::depthAndLengthAreBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");

    const QByteArray good = newest();
    const QByteArray before = "<AddtlNtryInf>";
    QTest::newRow("depth") << with(good, before, QByteArray("<a>").repeated(100'000))
                           << u"bank_file.too_deep"_s;
    QTest::newRow("depth of the root") << QByteArray("<Document><a>") + QByteArray("<a>").repeated(100'000)
                                       << u"bank_file.not_a_statement"_s;
    QTest::newRow("text") << with(good, before, before + QByteArray(70'000, 'x')) << u"bank_file.too_long"_s;
    QTest::newRow("CDATA") << with(good, before, before + "<![CDATA[" + QByteArray(70'000, '<') + "]]>")
                           << u"bank_file.too_long"_s;
    QTest::newRow("comment") << with(good, before, before + "<!--" + QByteArray(70'000, '<') + "-->")
                             << u"bank_file.too_long"_s;
    QTest::newRow("attribute") << with(good, before, "<AddtlNtryInf a=\"" + QByteArray(70'000, 'x') + "\">")
                               << u"bank_file.too_long"_s;
    QTest::newRow("elements in one") << with(good, before, before + QByteArray("<a/>").repeated(10'000))
                                     << u"bank_file.too_long"_s;
}

void TestCamt::depthAndLengthAreBounded()
{
    QFETCH(const QByteArray, bytes);

    QTEST(readBytes(bytes).rule(), "rule");
}
