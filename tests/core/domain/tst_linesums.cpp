#include "tests/core/domain/tst_linesums.h"

#include "core/domain/InvoiceSums.h"

#include <QTest>

#include <limits>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

InvoiceLine netLine(qint64 quantity, qint64 price, qint64 rate = 190'000)
{
    InvoiceLine made;
    made.item = u"Work"_s;
    made.quantity = quantity;
    made.price = price;
    made.rate = rate;
    return made;
}

InvoiceLine grossLine(qint64 quantity, qint64 grossPrice, qint64 rate = 190'000)
{
    InvoiceLine made = netLine(quantity, 0, rate);
    made.grossPrice = grossPrice;
    if (rate == 0)
        made.category = TaxCategory::ZeroRated;
    return made;
}

AllowanceCharge percentage(qint64 percent, bool isCharge = false, qint64 rate = 190'000)
{
    return {.isCharge = isCharge, .percent = percent, .reason = u"Loyal"_s, .rate = rate};
}

InvoiceContent grossDocument(const QList<InvoiceLine> &lines)
{
    InvoiceContent content;
    content.grossPriced = true;
    content.lines = lines;
    return content;
}

} // namespace

void TestLineSums::aLinePercentageIsOfQuantityTimesPrice_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("percent");
    QTest::addColumn<bool>("isCharge");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("net");

    QTest::newRow("ten percent off") << qint64{20'000} << qint64{50'000'000} << qint64{100'000} << false
                                     << qint64{1'000} << qint64{9'000};
    QTest::newRow("half a cent goes up")
        << qint64{10'000} << qint64{250'000} << qint64{100'000} << false << qint64{3} << qint64{22};
    QTest::newRow("half a cent of returned goods goes down")
        << qint64{-10'000} << qint64{250'000} << qint64{100'000} << false << qint64{-3} << qint64{-22};
    QTest::newRow("2.345 goes up") << qint64{10'000} << qint64{2'345'000'000} << qint64{1'000} << false
                                   << qint64{235} << qint64{234'265};
    QTest::newRow("a surcharge of 8.875 percent")
        << qint64{10'000} << qint64{100'000'000} << qint64{88'750} << true << qint64{888} << qint64{10'888};
    QTest::newRow("everything off") << qint64{10'000} << qint64{100'000'000} << qint64{1'000'000} << false
                                    << qint64{10'000} << qint64{0};
}

void TestLineSums::aLinePercentageIsOfQuantityTimesPrice()
{
    QFETCH(const qint64, quantity);
    QFETCH(const qint64, price);
    QFETCH(const qint64, percent);
    QFETCH(const bool, isCharge);
    InvoiceContent content;
    content.lines = {netLine(quantity, price)};
    content.lines[0].allowances = {percentage(percent, isCharge)};

    const Result<InvoiceContent> sums = computed(content);

    QVERIFY(sums);
    QTEST(sums->lines[0].allowances[0].amountMinor, "amount");
    QTEST(sums->lines[0].netMinor, "net");
    QVERIFY(!lineNetDiffers(sums->lines[0], sums->currency));
    QVERIFY(checkSums(*sums));
}

void TestLineSums::aDocumentPercentageIsOfTheLinesOfItsRate_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("payable");

    // 99.99 + 33.33 at 19 %, 10.05 at 7 %.
    QTest::newRow("of the standard rate") << qint64{190'000} << qint64{1'333} << qint64{15'354};
    QTest::newRow("of the reduced rate") << qint64{70'000} << qint64{101} << qint64{16'832};
    QTest::newRow("of a rate without lines") << qint64{50'000} << qint64{0} << qint64{16'940};
}

void TestLineSums::aDocumentPercentageIsOfTheLinesOfItsRate()
{
    QFETCH(const qint64, rate);
    InvoiceContent content;
    content.lines
        = {netLine(10'000, 99'990'000), netLine(10'000, 33'330'000), netLine(10'000, 10'050'000, 70'000)};
    content.allowances = {percentage(100'000, false, rate)};

    const Result<InvoiceContent> sums = computed(content);

    QVERIFY(sums);
    QTEST(sums->allowances[0].amountMinor, "amount");
    QTEST(sums->totals.payable, "payable");
    QVERIFY(checkSums(*sums));
}

void TestLineSums::withoutAPercentageTheAmountStays()
{
    InvoiceContent content;
    content.lines = {netLine(10'000, 100'000'000)};
    content.lines[0].allowances = {{.isCharge = false, .amountMinor = 123, .reason = u"Loyal"_s}};
    content.allowances = {{.isCharge = true, .amountMinor = 45, .reason = u"Post"_s, .rate = 190'000}};

    const Result<InvoiceContent> sums = computed(content);

    QVERIFY(sums);
    QCOMPARE(sums->lines[0].netMinor, 9'877);
    QCOMPARE(sums->totals.net, 9'922);
}

void TestLineSums::refusesWhatIsNoPart_data()
{
    QTest::addColumn<qint64>("percent");
    QTest::addColumn<bool>("ofTheDocument");
    QTest::addColumn<QString>("term");

    QTest::newRow("below nothing") << qint64{-1} << false << u"BT-138"_s;
    QTest::newRow("above everything") << qint64{1'000'001} << false << u"BT-138"_s;
    QTest::newRow("beyond sense") << std::numeric_limits<qint64>::max() << false << u"BT-138"_s;
    QTest::newRow("of the document, below nothing")
        << std::numeric_limits<qint64>::min() << true << u"BT-94"_s;
    QTest::newRow("of the document, above everything") << qint64{1'000'001} << true << u"BT-94"_s;
}

void TestLineSums::refusesWhatIsNoPart()
{
    QFETCH(const qint64, percent);
    QFETCH(const bool, ofTheDocument);
    InvoiceContent content;
    content.lines = {netLine(10'000, 100'000'000)};
    (ofTheDocument ? content.allowances : content.lines[0].allowances) = {percentage(percent)};

    const Result<InvoiceContent> sums = computed(content);

    QVERIFY(!sums);
    QCOMPARE(sums.error().rule, u"allowance.percent"_s);
    QTEST(sums.error().field, "term");
}

void TestLineSums::grossLinesAreSplitIntoNetAndPrice_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("grossPrice");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("net");
    QTest::addColumn<qint64>("price");

    QTest::newRow("119 is 100") << qint64{10'000} << qint64{119'000'000} << qint64{190'000} << qint64{10'000}
                                << qint64{100'000'000};
    QTest::newRow("nine ninety-nine")
        << qint64{10'000} << qint64{9'990'000} << qint64{190'000} << qint64{839} << qint64{8'394'958};
    QTest::newRow("three of them, rounded once")
        << qint64{30'000} << qint64{9'990'000} << qint64{190'000} << qint64{2'518} << qint64{8'394'958};
    QTest::newRow("at seven percent")
        << qint64{10'000} << qint64{1'990'000} << qint64{70'000} << qint64{186} << qint64{1'859'813};
    QTest::newRow("half a cent goes up")
        << qint64{10'000} << qint64{30'000} << qint64{1'000'000} << qint64{2} << qint64{15'000};
    QTest::newRow("half a cent back goes down")
        << qint64{-10'000} << qint64{30'000} << qint64{1'000'000} << qint64{-2} << qint64{15'000};
    QTest::newRow("without VAT they are the same")
        << qint64{10'000} << qint64{9'990'000} << qint64{0} << qint64{999} << qint64{9'990'000};
}

void TestLineSums::grossLinesAreSplitIntoNetAndPrice()
{
    QFETCH(const qint64, quantity);
    QFETCH(const qint64, grossPrice);
    QFETCH(const qint64, rate);

    const Result<InvoiceContent> sums = computed(grossDocument({grossLine(quantity, grossPrice, rate)}));

    QVERIFY(sums);
    QTEST(sums->lines[0].netMinor, "net");
    QTEST(sums->lines[0].price, "price");
}

void TestLineSums::whatIsPaidIsTheGrossSum_data()
{
    QTest::addColumn<QList<qint64>>("cents"); // Each a line.
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("tax");
    QTest::addColumn<qint64>("rounding");
    QTest::addColumn<qint64>("payable");

    // 4.20 each: 4.2017 → 4.20, 12.60 × 19 % = 2.394.
    QTest::newRow("three times five")
        << QList<qint64>{500, 500, 500} << qint64{190'000} << qint64{239} << qint64{1} << qint64{1'500};
    // 0.84 each: 0.8403; 0.84 × 19 % = 0.1596.
    QTest::newRow("one") << QList<qint64>{100} << qint64{190'000} << qint64{16} << qint64{0} << qint64{100};
    // 0.01 each: 0.0084; 0.05 × 19 % = 0.0095.
    QTest::newRow("five cents") << QList<qint64>{1, 1, 1, 1, 1} << qint64{190'000} << qint64{1} << qint64{-1}
                                << qint64{5};
    QTest::newRow("one that no net gives")
        << QList<qint64>{3} << qint64{190'000} << qint64{1} << qint64{-1} << qint64{3};
    QTest::newRow("no VAT, no rounding")
        << QList<qint64>{333, 333} << qint64{0} << qint64{0} << qint64{0} << qint64{666};
}

void TestLineSums::whatIsPaidIsTheGrossSum()
{
    QFETCH(const QList<qint64>, cents);
    QFETCH(const qint64, rate);
    QList<InvoiceLine> lines;
    for (const qint64 gross : cents)
        lines.append(grossLine(10'000, gross * 10'000, rate));

    const Result<InvoiceContent> sums = computed(grossDocument(lines));

    QVERIFY(sums);
    QTEST(sums->totals.tax, "tax");
    QTEST(sums->totals.rounding, "rounding");
    QTEST(sums->totals.payable, "payable");
    QVERIFY(checkSums(*sums));
}

void TestLineSums::grossAllowancesOfALineAreTakenOffTheGross()
{
    InvoiceLine line = grossLine(20'000, 119'000'000);
    line.allowances = {percentage(100'000), {.isCharge = true, .amountMinor = 119, .reason = u"Post"_s}};

    const Result<InvoiceContent> sums = computed(grossDocument({line}));

    QVERIFY(sums);
    QCOMPARE(sums->lines[0].allowances[0].amountMinor, 2'380);
    QCOMPARE(lineGross(sums->lines[0], sums->currency).value_or(0), 21'539); // 238.00 - 23.80 + 1.19
    QCOMPARE(sums->lines[0].netMinor, 18'100);
    QCOMPARE(sums->totals.payable, 21'539);
}

void TestLineSums::documentAllowancesBringTheirVat()
{
    InvoiceContent content = grossDocument({grossLine(10'000, 119'000'000)});
    content.allowances
        = {percentage(100'000), {.isCharge = true, .amountMinor = 500, .reason = u"Post"_s, .rate = 190'000}};
    content.totals.prepaid = 1'000;
    content.totals.rounding = 77; // Is replaced.

    const Result<InvoiceContent> sums = computed(content);

    QVERIFY(sums);
    QCOMPARE(sums->allowances[0].amountMinor, 1'000);
    QCOMPARE(sums->totals.rounding, 0);
    QCOMPARE(sums->totals.payable, 10'305); // 119.00 - 11.90 + 5.95 - 10.00
    QVERIFY(checkSums(*sums));
}

void TestLineSums::aGrossPriceNeedsASensibleRate_data()
{
    QTest::addColumn<qint64>("rate");

    QTest::newRow("less than nothing") << qint64{-1};
    QTest::newRow("minus everything") << qint64{-1'000'000};
    QTest::newRow("more than everything") << qint64{1'000'001};
    QTest::newRow("beyond sense") << std::numeric_limits<qint64>::max();
}

void TestLineSums::aGrossPriceNeedsASensibleRate()
{
    QFETCH(const qint64, rate);

    const Result<InvoiceContent> sums = computed(grossDocument({grossLine(10'000, 1'000'000, rate)}));

    QVERIFY(!sums);
    QCOMPARE(sums.error().rule, u"line.vat_rate"_s);
}

void TestLineSums::netPricedDocumentsKeepTheirRounding()
{
    InvoiceContent content;
    content.lines = {netLine(10'000, 100'000'000)};
    content.totals.rounding = 5; // Cash, to 0.05 or so.

    const Result<InvoiceContent> sums = computed(content);

    QVERIFY(sums);
    QCOMPARE(sums->totals.rounding, 5);
    QCOMPARE(sums->totals.payable, 11'905);
}
