#include "tests/core/payments/bank/tst_ofx.h"

#include "core/payments/bank/ofxValues.h"
#include "tests/core/payments/bank/bankFiles.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr Currency eur = Currency::of("EUR");

QByteArray sgml()
{
    return sampleBytes(u"bank/ofx102.ofx"_s);
}

QByteArray with(QByteArray bytes, const QByteArray &was, const QByteArray &is)
{
    const qsizetype at = bytes.indexOf(was);
    if (at < 0)
        QTest::qFail(was.constData(), __FILE__, __LINE__);
    return at < 0 ? bytes : bytes.replace(at, was.size(), is);
}

} // namespace

void TestOfx::bothVersionsSayTheSame_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("version");
    QTest::newRow("SGML") << u"ofx102.ofx"_s << u"OFX 102"_s;
    QTest::newRow("XML") << u"ofx220.ofx"_s << u"OFX 220"_s;
}

void TestOfx::bothVersionsSayTheSame()
{
    QFETCH(const QString, sample);

    const ReadBankFile read = readSample(sample);

    QCOMPARE(read.rule(), QString());
    QTEST(read.facts->version, "version");
    QVERIFY(read.sink.orderHolds);
    const BankStatement &statement = read.sink.told.front().statement;
    QCOMPARE(statement.account, u"19043/00234573201"_s);
    QCOMPARE(statement.closing, Money(47900, eur));
    QVERIFY(!statement.opening);
    QCOMPARE(read.facts->proven, 0);
    const BankLine first{.bankReference = u"B-0001"_s,
        .bookedOn = QDate(2026, 12, 31),
        .valueOn = QDate(2027, 1, 2),
        .amount = Money(48000, eur),
        .payer = u"Holzbau Älpli GmbH"_s,
        .payerAccount = u"CH5604835012345678009"_s,
        .payerBank = u"CRESCHZZ80A"_s,
        .creditorReference = u"RF18539007547034"_s,
        .purpose = u"RF18 5390 0754 7034"_s,
        .code = u"CREDIT"_s,
        .place = 1};
    QCOMPARE(read.lines().size(), 3);
    QVERIFY(read.lines()[0] == first);
    QCOMPARE(read.lines()[1].payer, u"Ana & Co"_s);
    QCOMPARE(read.lines()[1].purpose, u"invoice INV-2026-000044 € <99>"_s);
    QCOMPARE(read.lines()[1].amount, Money(9950, eur));
    QCOMPARE(read.lines()[2].amount, Money(-50, eur));
    QCOMPARE(read.lines()[2].payer, QString());
}

void TestOfx::amountsAreReadWithoutGuessing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<qint64>>("minor");
    const auto none = std::optional<qint64>();
    QTest::newRow("plain") << u"1190.00"_s << std::optional<qint64>(119000);
    QTest::newRow("plus") << u"+5"_s << std::optional<qint64>(500);
    QTest::newRow("no whole part") << u"-.50"_s << std::optional<qint64>(-50);
    QTest::newRow("no decimals behind the point") << u"7."_s << std::optional<qint64>(700);
    QTest::newRow("comma") << u"1190,5"_s << std::optional<qint64>(119050);
    QTest::newRow("zeros beyond the cent") << u"1.500"_s << std::optional<qint64>(150);
    QTest::newRow("thousands or decimals") << u"1,500"_s << none;
    QTest::newRow("thousands and decimals") << u"1,500.00"_s << none;
    QTest::newRow("two commas") << u"1,500,00"_s << none;
    QTest::newRow("a currency sign") << u"$120"_s << none;
    QTest::newRow("nothing") << QString() << none;
    QTest::newRow("a sign alone") << u"-"_s << none;
    QTest::newRow("two signs") << u"+-1"_s << none;
    QTest::newRow("too large") << u"99999999999999999999"_s << none;
}

void TestOfx::amountsAreReadWithoutGuessing()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<qint64>, minor);

    const Result<Money> amount = ofxAmount(text, eur);

    QCOMPARE(amount.has_value(), minor.has_value());
    if (minor)
        QCOMPARE(amount->minor(), *minor);
}

void TestOfx::theBalanceOfALaterDayProvesNothing()
{
    const ReadBankFile read = readBytes(with(sgml(), "<DTASOF>20261231", "<DTASOF>20270105"));

    QCOMPARE(read.rule(), QString());
    QVERIFY(!read.sink.told.front().statement.closing);
}

void TestOfx::commentsAndRawTextAreUnderstood()
{
    const QByteArray xml = with(sampleBytes(u"bank/ofx220.ofx"_s), "<MEMO>Entgelt</MEMO>",
        "<!-- <STMTTRN> --><MEMO><![CDATA[A & B <C>]]></MEMO><CATEGORY/>");

    const ReadBankFile read = readBytes(xml);

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.lines()[2].purpose, u"A & B <C>"_s);
}

void TestOfx::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");

    const QByteArray good = sgml();
    QTest::newRow("good") << good << QString();
    QTest::newRow("cut off") << good.left(good.indexOf("</OFX>")) << u"bank_file.cut_off"_s;
    QTest::newRow("cut off in a tag") << good.left(good.indexOf("</OFX>") + 3) << u"bank_file.cut_off"_s;
    QTest::newRow("cut off in the header") << good.left(40) << u"bank_file.cut_off"_s;
    QTest::newRow("no day") << with(good, "<DTPOSTED>20261231\n", "") << u"bank_file.field_missing"_s;
    QTest::newRow("month 13") << with(good, "<DTPOSTED>20261231\n", "<DTPOSTED>20261331\n")
                              << u"bank_file.date_malformed"_s;
    QTest::newRow("no amount") << with(good, "<TRNAMT>480.00\n", "") << u"bank_file.field_missing"_s;
    QTest::newRow("a currency sign") << with(good, "<TRNAMT>480.00", "<TRNAMT>$480.00")
                                     << u"bank_file.amount_malformed"_s;
    QTest::newRow("an amount in another currency")
        << with(good, "<TRNAMT>480.00\n", "<TRNAMT>480.00\n<CURRENCY><CURRATE>1.1<CURSYM>USD</CURRENCY>")
        << u"bank_file.currency_differs"_s;
    QTest::newRow("a balance that is none")
        << with(good, "<BALAMT>479.00", "<BALAMT>much") << u"bank_file.amount_malformed"_s;
    QTest::newRow("no currency") << with(good, "<CURDEF>EUR\n", "") << u"bank_file.currency_missing"_s;
    QTest::newRow("no account") << with(with(good, "<ACCTID>00234573201\n", ""), "<BANKID>19043\n", "")
                                << u"bank_file.account_missing"_s;
    QTest::newRow("no statement") << QByteArray("<OFX><SIGNONMSGSRSV1><SONRS></SONRS></SIGNONMSGSRSV1></OFX>")
                                  << u"bank_file.not_a_statement"_s;
    QTest::newRow("movements in movements")
        << with(good, "<TRNTYPE>FEE", "<STMTTRN><TRNTYPE>FEE") << u"bank_file.field_order"_s;
    QTest::newRow("aggregates crossed")
        << with(good, "</BANKTRANLIST>", "</STMTRS>") << u"bank_file.field_order"_s;
    QTest::newRow("a currency after movements")
        << with(good, "</BANKTRANLIST>", "</BANKTRANLIST><CURDEF>USD") << u"bank_file.field_order"_s;
    QTest::newRow("a document type") << with(
        sampleBytes(u"bank/ofx220.ofx"_s), "<OFX>", "<!DOCTYPE OFX [<!ENTITY a \"b\">]><OFX>")
                                     << u"bank_file.doctype_refused"_s;
    QTest::newRow("text without end")
        << with(good, "Entgelt", QByteArray(20'000, 'x')) << u"bank_file.too_long"_s;
    QTest::newRow("a tag without end")
        << with(good, "<MEMO>", "<MEMO" + QByteArray(20'000, 'x')) << u"bank_file.too_long"_s;
    QTest::newRow("Latin letters called UTF-8")
        << with(sampleBytes(u"bank/ofx220.ofx"_s), "\xc3\x84lpli", "\xc4lpli") << u"bank_file.encoding"_s;
}

void TestOfx::whatIsWrongIsRefused()
{
    QFETCH(const QByteArray, bytes);

    QTEST(readBytes(bytes).rule(), "rule");
}
