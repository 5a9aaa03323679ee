#include <rapidcheck.h>

#include "tests/core/domain/tst_sumproperties.h"

#include "core/domain/Decimal.h"
#include "core/domain/InvoiceSums.h"
#include "core/domain/splitByWeights.h"
#include "tests/core/domain/propertyRuns.h"

#include <QTest>

#include <numeric>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

__extension__ typedef __int128 Wide;

//! Small and huge numbers alike: rapidcheck's own integers are small in small tests.
rc::Gen<qint64> anyInteger()
{
    return rc::gen::oneOf(rc::gen::arbitrary<qint64>(), rc::gen::inRange<qint64>(-1000, 1000),
        rc::gen::inRange<qint64>(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()),
        rc::gen::element<qint64>(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()));
}

struct Tax {
    TaxCategory category;
    qint64 rate;
};

rc::Gen<Tax> anyTax()
{
    return rc::gen::element(Tax{TaxCategory::Standard, 190'000}, Tax{TaxCategory::Standard, 70'000},
        Tax{TaxCategory::Standard, 88'750}, Tax{TaxCategory::ZeroRated, 0}, Tax{TaxCategory::Exempt, 0});
}

AllowanceCharge anyPart()
{
    const Tax tax = *anyTax();
    return {.isCharge = *rc::gen::arbitrary<bool>(),
        .amountMinor = *rc::gen::inRange<qint64>(0, 1'000'000),
        .percent = *rc::gen::oneOf(rc::gen::just<qint64>(0), rc::gen::inRange<qint64>(0, 1'000'001)),
        .reason = u"Reason"_s,
        .category = tax.category,
        .rate = tax.rate};
}

InvoiceLine anyLine()
{
    const Tax tax = *anyTax();
    InvoiceLine line;
    line.quantity = *rc::gen::inRange<qint64>(-10'000'000, 10'000'000);
    line.price = *rc::gen::inRange<qint64>(0, 1'000'000'000'000);
    line.grossPrice = *rc::gen::inRange<qint64>(0, 1'000'000'000'000);
    line.baseQuantity = *rc::gen::inRange<qint64>(1, 10'000'000);
    line.category = tax.category;
    line.rate = tax.rate;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        line.allowances.append(anyPart());
    return line;
}

InvoiceContent anyContent()
{
    InvoiceContent content;
    content.currency = *rc::gen::element(
        Currency::of("EUR"), Currency::of("JPY"), Currency::of("KWD"), Currency::of("CLF"));
    content.grossPriced = *rc::gen::arbitrary<bool>();
    for (int i = *rc::gen::inRange(1, 8); i > 0; --i)
        content.lines.append(anyLine());
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        content.allowances.append(anyPart());
    content.totals.prepaid = *rc::gen::inRange<qint64>(0, 100'000);
    content.totals.rounding = *rc::gen::inRange<qint64>(-5, 6);
    return content;
}

//! A price for a ten-thousandth of a piece can take a currency of four decimals beyond Money::maxMinor.
bool leavesTheLimit(const Result<InvoiceContent> &content)
{
    return !content && content.error().rule == "document.too_large"_L1;
}

} // namespace

void TestSumProperties::initTestCase()
{
    tryPropertiesOften();
}

void TestSumProperties::mulDivRoundEqualsWideArithmetic()
{
    const bool held = rc::check("mulDivRound equals 128-bit arithmetic", [] {
        const qint64 a = *anyInteger();
        const qint64 b = *anyInteger();
        const qint64 divisor = *anyInteger();
        RC_PRE(divisor != 0);

        const Wide product = static_cast<Wide>(a) * b;
        const Wide magnitude = product < 0 ? -product : product;
        const Wide by = divisor < 0 ? -static_cast<Wide>(divisor) : static_cast<Wide>(divisor);
        const Wide rounded = magnitude / by + (magnitude % by * 2 >= by ? 1 : 0);
        const bool fits = rounded <= std::numeric_limits<qint64>::max();
        const Wide expected = (product < 0) != (divisor < 0) ? -rounded : rounded;

        const std::optional<qint64> found = mulDivRound(a, b, divisor);
        RC_ASSERT(found.has_value() == fits);
        if (fits)
            RC_ASSERT(static_cast<Wide>(*found) == expected);
    });
    QVERIFY(held);
}

void TestSumProperties::partsOfASplitSumExactlyAndAreFair()
{
    const bool held = rc::check("the parts of a split sum exactly and are fair", [] {
        const qint64 amount = *rc::gen::oneOf(rc::gen::inRange<qint64>(-10'000, 10'000),
            rc::gen::inRange<qint64>(
                std::numeric_limits<qint64>::min() + 1, std::numeric_limits<qint64>::max()));
        QList<qint64> weights;
        for (int i = *rc::gen::inRange(1, 20); i > 0; --i)
            weights.append(*rc::gen::oneOf(
                rc::gen::inRange<qint64>(0, 100), rc::gen::inRange<qint64>(0, 400'000'000'000'000'000)));
        const qint64 sum = std::accumulate(weights.cbegin(), weights.cend(), qint64{0});
        RC_PRE(sum > 0);

        const Result<QList<qint64>> parts = splitByWeights(amount, weights);

        RC_ASSERT(parts.has_value());
        Wide total = 0;
        for (qsizetype i = 0; i < weights.size(); ++i) {
            total += (*parts)[i];
            const Wide off = static_cast<Wide>((*parts)[i]) * sum - static_cast<Wide>(amount) * weights[i];
            RC_ASSERT(off < sum && off > -static_cast<Wide>(sum)); // Less than one minor unit from its share.
        }
        RC_ASSERT(total == amount);
    });
    QVERIFY(held);
}

void TestSumProperties::whatIsComputedPassesTheCheck()
{
    const bool held = rc::check("computed() passes checkSums()", [] {
        const Result<InvoiceContent> content = computed(anyContent());
        RC_PRE(!leavesTheLimit(content)); // Refused, and rightly.
        RC_ASSERT(content.has_value());
        const Result<void> checked = checkSums(*content);
        if (!checked)
            RC_LOG() << checked.error().rule.toStdString();
        RC_ASSERT(checked.has_value());
    });
    QVERIFY(held);
}

void TestSumProperties::whatIsComputedStaysComputed()
{
    const bool held = rc::check("computing twice changes nothing", [] {
        const Result<InvoiceContent> once = computed(anyContent());
        RC_PRE(!leavesTheLimit(once));
        RC_ASSERT(once.has_value());
        const Result<InvoiceContent> twice = computed(*once);
        const bool same = twice && *twice == *once;
        RC_ASSERT(same);
    });
    QVERIFY(held);
}

void TestSumProperties::grossPricedDocumentsCostExactlyTheirGrossLines()
{
    const bool held = rc::check("a gross-priced document costs exactly its gross lines", [] {
        InvoiceContent asked = anyContent();
        asked.grossPriced = true;

        const Result<InvoiceContent> content = computed(asked);

        RC_ASSERT(content.has_value());
        const auto signedMinor
            = [](const AllowanceCharge &part, qint64 minor) { return part.isCharge ? minor : -minor; };
        qint64 expected = -content->totals.prepaid;
        for (const InvoiceLine &line : content->lines) {
            const Wide by
                = static_cast<Wide>(line.baseQuantity) * powerOfTen(6 - content->currency.decimals());
            const Wide product = static_cast<Wide>(line.quantity) * line.grossPrice;
            const Wide goods = ((product < 0 ? -product : product) * 2 + by) / (by * 2);
            expected += static_cast<qint64>(product < 0 ? -goods : goods);
            for (const AllowanceCharge &part : line.allowances)
                expected += signedMinor(part, part.amountMinor);
        }
        for (const AllowanceCharge &part : content->allowances)
            expected += signedMinor(part, part.amountMinor + taxOn(part.amountMinor, part.rate).value());
        RC_ASSERT(content->totals.payable == expected);
        // Each line's net and each rate's VAT is off by half a unit at most, doubled by the VAT on it.
        const qint64 most = 2 * (content->lines.size() + content->allowances.size() + content->taxes.size());
        const qint64 rounding = content->totals.rounding;
        const bool isSmall = rounding <= most && rounding >= -most;
        RC_ASSERT(isSmall);
    });
    QVERIFY(held);
}
