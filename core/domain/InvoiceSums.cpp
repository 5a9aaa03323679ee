#include "core/domain/InvoiceSums.h"

#include "core/domain/CheckedSum.h"
#include "core/domain/taxRule.h"

#include <map>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

Result<InvoiceContent> withTotals(InvoiceContent content)
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
        .and_then([&] { return set(t.payable, payableOf(t), u"BT-115"_s); })
        .transform([&] { return content; });
}

namespace {

//! The amounts of the document's allowances and charges that are a percentage: of the nets of the lines with
//! the same category and rate.
Result<void> fillAllowances(InvoiceContent &content)
{
    std::map<TaxKey, CheckedSum> nets;
    for (const InvoiceLine &line : std::as_const(content.lines))
        nets[{line.category, line.rate}].add(line.netMinor);
    for (AllowanceCharge &part : content.allowances) {
        const std::optional<qint64> base = nets[{part.category, part.rate}].value();
        if (!base)
            return tooLarge(u"BT-93"_s);
        if (const Result<void> filled = fillPercent(part, *base, u"BT-94"_s); !filled)
            return filled;
    }
    return {};
}

//! What the customer saw with VAT: the gross lines, and each document allowance or charge with its own VAT.
CheckedSum grossSum(const InvoiceContent &content)
{
    CheckedSum sum;
    for (const InvoiceLine &line : content.lines) {
        const Result<qint64> gross = lineGross(line, content.currency);
        if (!gross)
            return CheckedSum::beyond();
        sum.add(*gross);
    }
    for (const AllowanceCharge &part : content.allowances) {
        const std::optional<qint64> tax = taxOn(part.amountMinor, part.rate);
        if (!tax)
            return CheckedSum::beyond();
        const AllowanceCharge itsTax{.isCharge = part.isCharge, .amountMinor = *tax, .reason = {}};
        addSigned(addSigned(sum, part), itsTax);
    }
    return sum;
}

} // namespace

Result<InvoiceContent> withGrossRounding(InvoiceContent content)
{
    DocumentTotals &t = content.totals;
    const std::optional<qint64> gross = grossSum(content).value();
    if (!gross)
        return tooLarge(u"BT-112"_s);
    t.rounding = *gross - t.gross; // Nets and VAT are rounded apart.
    const std::optional<qint64> payable = payableOf(t).value();
    if (!payable)
        return tooLarge(u"BT-115"_s);
    t.payable = *payable;
    return content;
}

namespace {

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

std::optional<qint64> taxOn(qint64 baseMinor, qint64 rate)
{
    const std::optional<qint64> tax = mulDivRound(baseMinor, rate, wholeRate);
    return tax ? CheckedSum(*tax).value() : std::nullopt;
}

bool taxIsDue(qint64 taxMinor, qint64 baseMinor, qint64 rate, Currency currency)
{
    // The rules look at two decimals, also where the currency has none: 4 yen are due on 33 at 10 percent.
    const qint64 finer = powerOfTen(qMax(0, 2 - currency.decimals()));
    const std::optional<qint64> due = mulDivRound(baseMinor, rate, wholeRate / finer);
    if (!due || qAbs(*due) > Money::maxMinor * finer || qAbs(taxMinor) > Money::maxMinor)
        return false;
    return qAbs(taxMinor * finer - *due) < powerOfTen(currency.decimals()) * finer;
}

Result<InvoiceContent> withTaxes(InvoiceContent content)
{
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
    return content;
}

Result<InvoiceContent> computed(InvoiceContent content)
{
    if (content.grossPriced)
        content.totals.rounding = 0;
    for (InvoiceLine &line : content.lines)
        if (const Result<void> filled = fillLine(line, content.currency, content.grossPriced); !filled)
            return tl::unexpected(filled.error());
    if (const Result<void> filled = fillAllowances(content); !filled)
        return tl::unexpected(filled.error());
    return withTaxes(content).and_then(withTotals).and_then([](const InvoiceContent &summed) {
        return summed.grossPriced ? withGrossRounding(summed) : Result<InvoiceContent>(summed);
    });
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
