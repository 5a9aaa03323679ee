#include "tests/core/domain/tst_invoicesums.h"

#include "core/domain/Decimal.h"
#include "core/domain/InvoiceSums.h"
#include "core/domain/splitByWeights.h"

#include <QTest>

#include <functional>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

InvoiceLine line(qint64 quantity, qint64 price, qint64 rate = 190'000)
{
    InvoiceLine made;
    made.item = u"Work"_s;
    made.quantity = quantity;
    made.price = price;
    made.rate = rate;
    return made;
}

//! Lines 100.00 at 19 % and 50.00 at 7 %; allowance 10.00 at 19 %, charge 5.00 at 7 %.
InvoiceContent mixed()
{
    InvoiceContent content;
    content.lines = {line(20'000, 50'000'000), line(10'000, 50'000'000, 70'000)};
    content.allowances = {{.isCharge = false, .amountMinor = 1000, .reason = u"Loyal"_s, .rate = 190'000},
        {.isCharge = true, .amountMinor = 500, .reason = u"Post"_s, .rate = 70'000}};
    content.totals.prepaid = 2000;
    content.totals.rounding = -5;
    return computed(content).value();
}

using Change = std::function<void(InvoiceContent &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

void TestInvoiceSums::roundsAsTheRulesSay_data()
{
    QTest::addColumn<qint64>("base");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("tax");

    QTest::newRow("half goes away from zero") << qint64{-649'134} << qint64{250'000} << qint64{-162'284};
    QTest::newRow("three lines of 0.33 together") << qint64{99} << qint64{190'000} << qint64{19};
    QTest::newRow("one line of 0.33") << qint64{33} << qint64{190'000} << qint64{6};
    QTest::newRow("an eighth of a cent") << qint64{50} << qint64{2'500} << qint64{0};
    QTest::newRow("12.5 cents go up") << qint64{250} << qint64{50'000} << qint64{13};
    QTest::newRow("a rate of 8.875 percent") << qint64{10'000} << qint64{88'750} << qint64{888};
    QTest::newRow("no rate, no tax") << qint64{214'119} << qint64{0} << qint64{0};
}

void TestInvoiceSums::roundsAsTheRulesSay()
{
    QFETCH(const qint64, base);
    QFETCH(const qint64, rate);

    QTEST(taxOn(base, rate).value_or(-1), "tax");
}

void TestInvoiceSums::lineNetFollowsQuantityPriceAndBase_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("base");
    QTest::addColumn<qint64>("net");

    QTest::newRow("two pieces") << u"EUR"_s << qint64{20'000} << qint64{12'340'000} << qint64{10'000}
                                << qint64{2'468};
    QTest::newRow("price for a hundred")
        << u"EUR"_s << qint64{250'000} << qint64{9'990'000} << qint64{1'000'000} << qint64{250};
    QTest::newRow("2.345 goes up") << u"EUR"_s << qint64{10'000} << qint64{2'345'000} << qint64{10'000}
                                   << qint64{235};
    QTest::newRow("-2.345 goes down")
        << u"EUR"_s << qint64{-10'000} << qint64{2'345'000} << qint64{10'000} << qint64{-235};
    QTest::newRow("yen have no decimals")
        << u"JPY"_s << qint64{15'000} << qint64{333'000'000} << qint64{10'000} << qint64{500};
    QTest::newRow("dinars have three")
        << u"KWD"_s << qint64{10'000} << qint64{1'234'500} << qint64{10'000} << qint64{1'235};
    QTest::newRow("a third of a piece")
        << u"EUR"_s << qint64{3'333} << qint64{100'000'000} << qint64{10'000} << qint64{3'333};
}

void TestInvoiceSums::lineNetFollowsQuantityPriceAndBase()
{
    QFETCH(const QString, currency);
    QFETCH(const qint64, quantity);
    QFETCH(const qint64, price);
    QFETCH(const qint64, base);
    QFETCH(const qint64, net);
    InvoiceLine asked = line(quantity, price);
    asked.baseQuantity = base;

    const Result<qint64> found = lineNet(asked, *Currency::find(currency));

    QVERIFY(found);
    QCOMPARE(*found, net);
    asked.netMinor = net;
    QVERIFY(!lineNetDiffers(asked, *Currency::find(currency)));
    asked.netMinor = net + 1;
    QVERIFY(lineNetDiffers(asked, *Currency::find(currency)));
}

void TestInvoiceSums::taxIsRoundedOncePerRateNotPerLine()
{
    InvoiceContent content;
    content.lines = {line(10'000, 330'000), line(10'000, 330'000), line(10'000, 330'000)};

    const Result<InvoiceContent> sums = computed(content);

    QVERIFY(sums);
    QCOMPARE(sums->taxes.size(), 1);
    QCOMPARE(sums->taxes[0].baseMinor, 99);
    QCOMPARE(sums->totals.tax, 19);
    QCOMPARE(sums->totals.payable, 118);
}

void TestInvoiceSums::totalsFollowFromLinesAllowancesPrepaidAndRounding()
{
    const InvoiceContent content = mixed();

    const DocumentTotals expected{.lines = 15'000,
        .allowances = 1000,
        .charges = 500,
        .net = 14'500,
        .tax = 2095, // 90.00 × 19 % + 55.00 × 7 %
        .gross = 16'595,
        .prepaid = 2000,
        .rounding = -5,
        .payable = 14'590};
    QCOMPARE(content.totals, expected);
    QCOMPARE(content.taxes.size(), 2);
    QCOMPARE(content.taxes[0].taxMinor, 1710);
    QCOMPARE(content.taxes[1].taxMinor, 385);
    QVERIFY(checkSums(content));
}

void TestInvoiceSums::keepsExemptionReasons()
{
    InvoiceContent content;
    content.lines = {line(10'000, 1'000'000, 0)};
    content.lines[0].category = TaxCategory::ReverseCharge;
    content.taxes = {{.category = TaxCategory::ReverseCharge, .exemptionReason = u"Reverse charge"_s}};

    const Result<InvoiceContent> sums = computed(content);

    QVERIFY(sums);
    QCOMPARE(sums->taxes[0].exemptionReason, u"Reverse charge"_s);
    QCOMPARE(sums->taxes[0].baseMinor, 100);
    QCOMPARE(sums->taxes[0].taxMinor, 0);
}

void TestInvoiceSums::refusesWhatLeavesTheLimit_data()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::addColumn<Change>("change");

    QTest::newRow("quantity × price") << Change([](InvoiceContent &c) { c.lines = {line(most, most)}; });
    QTest::newRow("just above the limit") << Change([](InvoiceContent &c) {
        c.lines = {line(1'000'000'000'000'000, 10'000'000'000)};
        c.lines[0].allowances = {{.isCharge = true, .amountMinor = 1}};
    });
    QTest::newRow("a charge of everything") << Change(
        [](InvoiceContent &c) { c.lines[0].allowances = {{.isCharge = true, .amountMinor = most}}; });
    QTest::newRow("an allowance of minus everything") << Change([](InvoiceContent &c) {
        c.allowances
            = {{.isCharge = false, .amountMinor = std::numeric_limits<qint64>::min(), .rate = 190'000}};
    });
    QTest::newRow("a sum that would wrap round") << Change([](InvoiceContent &c) {
        for (int i = 0; i < 3; ++i)
            c.allowances.append(AllowanceCharge{.isCharge = true, .amountMinor = most, .rate = 190'000});
    });
    QTest::newRow("a rate beyond sense") << Change([](InvoiceContent &c) { c.lines[0].rate = most; });
    QTest::newRow("prepaid") << Change(
        [](InvoiceContent &c) { c.totals.prepaid = std::numeric_limits<qint64>::min(); });
    QTest::newRow("base quantity") << Change([](InvoiceContent &c) { c.lines[0].baseQuantity = most; });
}

void TestInvoiceSums::refusesWhatLeavesTheLimit()
{
    QFETCH(const Change, change);
    InvoiceContent content = mixed();
    change(content);

    const Result<InvoiceContent> sums = computed(content);

    QVERIFY(!sums);
    QCOMPARE(sums.error().rule, u"document.too_large"_s);
}

void TestInvoiceSums::refusesABaseQuantityOfNothing()
{
    InvoiceLine asked = line(10'000, 10'000);
    asked.baseQuantity = 0;

    const Result<qint64> net = lineNet(asked, Currency::of("EUR"));

    QVERIFY(!net);
    QCOMPARE(net.error().rule, u"line.base_quantity"_s);
}

void TestInvoiceSums::namesTheBrokenRule_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("term");

    const auto row = [](const char *name, const Change &change, const QString &rule, const QString &term) {
        QTest::newRow(name) << change << rule << term;
    };
    row(
        "line sum", [](InvoiceContent &c) { ++c.totals.lines; }, u"BR-CO-10"_s, u"BT-106"_s);
    row(
        "allowances", [](InvoiceContent &c) { ++c.totals.allowances; }, u"BR-CO-11"_s, u"BT-107"_s);
    row(
        "charges", [](InvoiceContent &c) { ++c.totals.charges; }, u"BR-CO-12"_s, u"BT-108"_s);
    row(
        "net", [](InvoiceContent &c) { ++c.totals.net; }, u"BR-CO-13"_s, u"BT-109"_s);
    row(
        "tax", [](InvoiceContent &c) { ++c.totals.tax; }, u"BR-CO-14"_s, u"BT-110"_s);
    row(
        "gross", [](InvoiceContent &c) { ++c.totals.gross; }, u"BR-CO-15"_s, u"BT-112"_s);
    row(
        "payable", [](InvoiceContent &c) { ++c.totals.payable; }, u"BR-CO-16"_s, u"BT-115"_s);
    row(
        "prepaid", [](InvoiceContent &c) { ++c.totals.prepaid; }, u"BR-CO-16"_s, u"BT-115"_s);
    row(
        "a base a whole unit off", [](InvoiceContent &c) { c.taxes[0].baseMinor += 100; }, u"BR-S-08"_s,
        u"BT-116"_s);
    row(
        "a row for nothing", [](InvoiceContent &c) { c.taxes.append(TaxSubtotal{.rate = 50'000}); },
        u"BR-S-08"_s, u"BT-116"_s);
    row(
        "a second row for the same", [](InvoiceContent &c) { c.taxes.append(TaxSubtotal{.rate = 190'000}); },
        u"BR-S-08"_s, u"BT-116"_s);
    row(
        "a row forgotten",
        [](InvoiceContent &c) {
            c.lines.append(line(0, 0, 0));
            c.lines.last().category = TaxCategory::ZeroRated;
        },
        u"BR-Z-01"_s, u"BT-118"_s);
    row(
        "an exempt row with tax",
        [](InvoiceContent &c) {
            c.lines.append(line(0, 0, 0));
            c.lines.last().category = TaxCategory::Exempt;
            c.taxes.append(TaxSubtotal{.category = TaxCategory::Exempt, .taxMinor = 1});
            c.totals.tax += 1;
            c.totals.gross += 1;
            c.totals.payable += 1;
        },
        u"BR-E-09"_s, u"BT-117"_s);
    row(
        "an intra-community base a cent off",
        [](InvoiceContent &c) {
            c.lines.append(line(0, 0, 0));
            c.lines.last().category = TaxCategory::IntraCommunity;
            c.taxes.append(TaxSubtotal{.category = TaxCategory::IntraCommunity, .baseMinor = 1});
        },
        u"BR-IC-08"_s, u"BT-116"_s);
}

void TestInvoiceSums::namesTheBrokenRule()
{
    QFETCH(const Change, change);
    InvoiceContent content = mixed();
    QVERIFY(checkSums(content));
    change(content);

    const Result<void> checked = checkSums(content);

    QVERIFY(!checked);
    QTEST(checked.error().rule, "rule");
    QTEST(checked.error().field, "term");
}

void TestInvoiceSums::forgivesTaxOnReceiptBelowOneUnit_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("off");
    QTest::addColumn<bool>("forgiven");

    QTest::newRow("99 cents above") << u"EUR"_s << qint64{99} << true;
    QTest::newRow("99 cents below") << u"EUR"_s << qint64{-99} << true;
    QTest::newRow("one euro") << u"EUR"_s << qint64{100} << false;
    QTest::newRow("one euro below") << u"EUR"_s << qint64{-100} << false;
    QTest::newRow("one yen") << u"JPY"_s << qint64{1} << false;
    QTest::newRow("999 fils") << u"KWD"_s << qint64{999} << true;
    QTest::newRow("one dinar") << u"KWD"_s << qint64{1000} << false;
}

void TestInvoiceSums::forgivesTaxOnReceiptBelowOneUnit()
{
    QFETCH(const QString, currency);
    QFETCH(const qint64, off);
    QFETCH(const bool, forgiven);
    InvoiceContent content;
    content.currency = *Currency::find(currency);
    content.lines = {line(10'000, 100'000'000'000)};
    content = computed(content).value();
    content.taxes[0].taxMinor += off;
    content.totals.tax += off;
    content.totals.gross += off;
    content.totals.payable += off;

    const Result<void> checked = checkSums(content);

    QCOMPARE(checked.has_value(), forgiven);
    if (!checked)
        QCOMPARE(checked.error().rule, u"BR-CO-17"_s);
}

void TestInvoiceSums::splitsExactly_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QList<qint64>>("weights");
    QTest::addColumn<QList<qint64>>("parts");

    QTest::newRow("ties go to the earliest")
        << qint64{100} << QList<qint64>{1, 1, 1} << QList<qint64>{34, 33, 33};
    QTest::newRow("the largest remainder first")
        << qint64{10} << QList<qint64>{1, 5, 1} << QList<qint64>{2, 7, 1};
    QTest::newRow("negative as positive")
        << qint64{-100} << QList<qint64>{1, 1, 1} << QList<qint64>{-34, -33, -33};
    QTest::newRow("no weight, no part") << qint64{7} << QList<qint64>{0, 3, 0} << QList<qint64>{0, 7, 0};
    QTest::newRow("nothing to split") << qint64{0} << QList<qint64>{2, 3} << QList<qint64>{0, 0};
}

void TestInvoiceSums::splitsExactly()
{
    QFETCH(const qint64, amount);
    QFETCH(const QList<qint64>, weights);

    const Result<QList<qint64>> parts = splitByWeights(amount, weights);

    QVERIFY(parts);
    QTEST(*parts, "parts");
}

void TestInvoiceSums::refusesWeightsThatSayNothing_data()
{
    QTest::addColumn<QList<qint64>>("weights");

    QTest::newRow("none") << QList<qint64>{};
    QTest::newRow("all zero") << QList<qint64>{0, 0};
    QTest::newRow("negative") << QList<qint64>{3, -1};
    QTest::newRow("beyond 64 bits") << QList<qint64>{std::numeric_limits<qint64>::max(), 1};
}

void TestInvoiceSums::refusesWeightsThatSayNothing()
{
    QFETCH(const QList<qint64>, weights);

    const Result<QList<qint64>> parts = splitByWeights(100, weights);

    QVERIFY(!parts);
    QCOMPARE(parts.error().rule, u"split.weights"_s);
}
