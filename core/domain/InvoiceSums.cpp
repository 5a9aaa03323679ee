#include "core/domain/InvoiceSums.h"

#include "core/domain/CheckedSum.h"
#include "core/domain/Decimal.h"
#include "core/domain/taxRule.h"

#include <limits>
#include <map>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A rate of 100 percent.
constexpr qint64 wholeRate = 100 * powerOfTen(rateDecimals);

CheckedSum &addSigned(CheckedSum &sum, const AllowanceCharge &part)
{
    return part.isCharge ? sum.add(part.amountMinor) : sum.subtract(part.amountMinor);
}

tl::unexpected<Error> tooLarge(const QString &term)
{
    return invalid(u"document.too_large"_s, term, {});
}

struct TaxBase {
    TaxCategory category;
    qint64 rate;
    CheckedSum base;
};

using TaxKey = std::pair<TaxCategory, qint64>;

//! What VAT is due on, once per category and rate, in the order in which the document first names them.
QList<TaxBase> taxBases(const InvoiceContent &content)
{
    QList<TaxBase> bases;
    std::map<TaxKey, qsizetype> positions; // A file may name a million rates: no searching.
    const auto baseFor = [&](TaxCategory category, qint64 rate) -> CheckedSum & {
        const auto [position, isNew] = positions.try_emplace({category, rate}, bases.size());
        if (isNew)
            bases.append({.category = category, .rate = rate, .base = CheckedSum()});
        return bases[position->second].base;
    };
    for (const InvoiceLine &line : content.lines)
        baseFor(line.category, line.rate).add(line.netMinor);
    for (const AllowanceCharge &part : content.allowances)
        addSigned(baseFor(part.category, part.rate), part);
    return bases;
}

Result<TaxSubtotal> subtotalOf(const TaxBase &base, TaxSubtotal row)
{
    row.category = base.category;
    row.rate = base.rate;
    const std::optional<qint64> net = base.base.value();
    if (!net)
        return tooLarge(u"BT-116"_s);
    const std::optional<qint64> tax = taxOn(*net, base.rate);
    if (!tax)
        return tooLarge(u"BT-117"_s);
    row.baseMinor = *net;
    row.taxMinor = *tax;
    return row;
}

struct Sums {
    CheckedSum lines;
    CheckedSum allowances;
    CheckedSum charges;
    CheckedSum tax;
};

Sums sumsOf(const InvoiceContent &content)
{
    Sums sums;
    for (const InvoiceLine &line : content.lines)
        sums.lines.add(line.netMinor);
    for (const AllowanceCharge &part : content.allowances)
        (part.isCharge ? sums.charges : sums.allowances).add(part.amountMinor);
    for (const TaxSubtotal &row : content.taxes)
        sums.tax.add(row.taxMinor);
    return sums;
}

CheckedSum netOf(const DocumentTotals &t)
{
    return CheckedSum(t.lines).subtract(t.allowances).add(t.charges);
}

CheckedSum payableOf(const DocumentTotals &t)
{
    return CheckedSum(t.gross).subtract(t.prepaid).add(t.rounding);
}

Result<void> fillTotals(InvoiceContent &content)
{
    DocumentTotals &t = content.totals;
    const auto set = [](qint64 &target, const CheckedSum &sum, const QString &term) -> Result<void> {
        const std::optional<qint64> value = sum.value();
        if (!value)
            return tooLarge(term);
        target = *value;
        return {};
    };
    const Sums sums = sumsOf(content);
    return set(t.lines, sums.lines, u"BT-106"_s)
        .and_then([&] { return set(t.allowances, sums.allowances, u"BT-107"_s); })
        .and_then([&] { return set(t.charges, sums.charges, u"BT-108"_s); })
        .and_then([&] { return set(t.tax, sums.tax, u"BT-110"_s); })
        .and_then([&] { return set(t.net, netOf(t), u"BT-109"_s); })
        .and_then([&] { return set(t.gross, CheckedSum(t.net).add(t.tax), u"BT-112"_s); })
        .and_then([&] { return set(t.payable, payableOf(t), u"BT-115"_s); });
}

//! Whether a and b are less than one whole unit of the currency apart: what the official rules forgive on
//! receipt.
bool nearly(std::optional<qint64> a, qint64 b, Currency currency)
{
    if (!a)
        return false;
    const qint64 unit = powerOfTen(currency.decimals());
    const std::optional<qint64> difference = CheckedSum(*a).subtract(b).value();
    return difference && *difference<unit && * difference> - unit;
}

Result<void> checkTaxRows(const InvoiceContent &content)
{
    const auto broken = [&](const TaxSubtotal &row, int rule, const QString &term, qint64 minor) {
        return invalid(taxRule(row.category, rule), term, Money(minor, content.currency).text());
    };
    std::map<TaxKey, CheckedSum> bases;
    for (const TaxBase &base : taxBases(content))
        bases.insert({{base.category, base.rate}, base.base});
    for (const TaxSubtotal &row : content.taxes) {
        const bool standard = row.category == TaxCategory::Standard;
        const auto found = bases.find({row.category, row.rate});
        if (found == bases.end()) // A row for nothing, or a second row for the same.
            return broken(row, standard ? 8 : 1, u"BT-116"_s, row.baseMinor);
        const std::optional<qint64> base = found->second.value();
        const bool agrees = standard ? nearly(base, row.baseMinor, content.currency) : base == row.baseMinor;
        if (!agrees)
            return broken(row, 8, u"BT-116"_s, row.baseMinor);
        if (!standard && row.taxMinor != 0)
            return broken(row, 9, u"BT-117"_s, row.taxMinor);
        if (!taxIsDue(row.taxMinor, row.baseMinor, row.rate, content.currency))
            return invalid(u"BR-CO-17"_s, u"BT-117"_s, Money(row.taxMinor, content.currency).text());
        bases.erase(found);
    }
    if (!bases.empty()) { // The breakdown forgot one.
        const TaxCategory category = bases.begin()->first.first;
        return invalid(taxRule(category, 1), u"BT-118"_s, codeOf(category));
    }
    return {};
}

} // namespace

Result<qint64> lineNet(const InvoiceLine &line, Currency currency)
{
    // quantity × 10^-4 × price × 10^-6 / (base × 10^-4), in units of 10^-decimals; no currency has more than
    // six.
    const qint64 scale = powerOfTen(priceDecimals - currency.decimals());
    if (line.baseQuantity <= 0)
        return invalid(
            u"line.base_quantity"_s, u"BT-149"_s, shortDecimalText(line.baseQuantity, quantityDecimals));
    if (line.baseQuantity > std::numeric_limits<qint64>::max() / scale)
        return tooLarge(u"BT-149"_s);
    const std::optional<qint64> goods = mulDivRound(line.quantity, line.price, line.baseQuantity * scale);
    if (!goods)
        return tooLarge(u"BT-131"_s);
    CheckedSum net(*goods);
    for (const AllowanceCharge &part : line.allowances)
        addSigned(net, part);
    const std::optional<qint64> value = net.value();
    if (!value)
        return tooLarge(u"BT-131"_s);
    return *value;
}

bool lineNetDiffers(const InvoiceLine &line, Currency currency)
{
    const Result<qint64> net = lineNet(line, currency);
    return !net || *net != line.netMinor;
}

std::optional<qint64> taxOn(qint64 baseMinor, qint64 rate)
{
    const std::optional<qint64> tax = mulDivRound(baseMinor, rate, wholeRate);
    return tax ? CheckedSum(*tax).value() : std::nullopt;
}

bool taxIsDue(qint64 taxMinor, qint64 baseMinor, qint64 rate, Currency currency)
{
    return nearly(taxOn(baseMinor, rate), taxMinor, currency);
}

Result<InvoiceContent> computed(InvoiceContent content)
{
    for (InvoiceLine &line : content.lines) {
        const Result<qint64> net = lineNet(line, content.currency);
        if (!net)
            return tl::unexpected(net.error());
        line.netMinor = *net;
    }
    std::map<TaxKey, TaxSubtotal> before;
    for (const TaxSubtotal &row : std::as_const(content.taxes))
        before.insert({{row.category, row.rate}, row});
    QList<TaxSubtotal> taxes;
    for (const TaxBase &base : taxBases(content)) {
        Result<TaxSubtotal> row = subtotalOf(base, before[{base.category, base.rate}]);
        if (!row)
            return tl::unexpected(row.error());
        taxes.append(*std::move(row));
    }
    content.taxes = taxes;
    if (const Result<void> filled = fillTotals(content); !filled)
        return tl::unexpected(filled.error());
    return content;
}

Result<void> checkSums(const InvoiceContent &content)
{
    const DocumentTotals &t = content.totals;
    const Sums sums = sumsOf(content);
    struct Check {
        QString rule;
        QString term;
        CheckedSum expected;
        qint64 stated;
    };
    const Check checks[]{
        {u"BR-CO-10"_s, u"BT-106"_s, sums.lines, t.lines},
        {u"BR-CO-11"_s, u"BT-107"_s, sums.allowances, t.allowances},
        {u"BR-CO-12"_s, u"BT-108"_s, sums.charges, t.charges},
        {u"BR-CO-13"_s, u"BT-109"_s, netOf(t), t.net},
        {u"BR-CO-14"_s, u"BT-110"_s, sums.tax, t.tax},
        {u"BR-CO-15"_s, u"BT-112"_s, CheckedSum(t.net).add(t.tax), t.gross},
        {u"BR-CO-16"_s, u"BT-115"_s, payableOf(t), t.payable},
    };
    for (const Check &check : checks)
        if (check.expected.value() != check.stated)
            return invalid(check.rule, check.term, Money(check.stated, content.currency).text());
    return checkTaxRows(content);
}

} // namespace quittance
