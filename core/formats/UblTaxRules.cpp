#include "core/formats/UblTaxRules.h"

#include "core/domain/CheckedSum.h"
#include "core/domain/Decimal.h"
#include "core/domain/InvoiceSums.h"
#include "core/domain/taxRule.h"

#include <algorithm>
#include <cstdlib>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 200; // Of the VAT breakdown: no country has that many rates.

//! Which identifiers the parties state.
struct PartyIds {
    bool sellerTax = false; //!< BT-31 or BT-32
    bool sellerVat = false; //!< BT-31
    bool agentVat = false; //!< BT-63, of a tax representative
    bool buyerVat = false; //!< BT-48
    bool buyerLegal = false; //!< BT-47
};

bool isVat(const UblNode &scheme)
{
    return scheme.textAt(u"cac:TaxScheme/cbc:ID").toUpper() == "VAT"_L1;
}

bool hasVatId(const UblNode *party)
{
    if (!party)
        return false;
    const std::vector<const UblNode *> schemes = party->all(u"cac:PartyTaxScheme");
    return std::ranges::any_of(
        schemes, [](const UblNode *scheme) { return isVat(*scheme) && scheme->find(u"cbc:CompanyID"); });
}

PartyIds partyIds(const UblNode &root)
{
    const UblNode *seller = root.find(u"cac:AccountingSupplierParty/cac:Party");
    const UblNode *buyer = root.find(u"cac:AccountingCustomerParty/cac:Party");
    return {.sellerTax = seller && seller->find(u"cac:PartyTaxScheme/cbc:CompanyID"),
        .sellerVat = hasVatId(seller),
        .agentVat = hasVatId(root.find(u"cac:TaxRepresentativeParty")),
        .buyerVat = hasVatId(buyer),
        .buyerLegal = buyer && buyer->find(u"cac:PartyLegalEntity/cbc:CompanyID")};
}

bool idsSuit(TaxCategory category, const PartyIds &ids)
{
    switch (category) {
    case TaxCategory::Standard:
    case TaxCategory::ZeroRated:
    case TaxCategory::Exempt:
        return ids.sellerTax || ids.agentVat;
    case TaxCategory::ReverseCharge:
        return (ids.sellerTax || ids.agentVat) && (ids.buyerVat || ids.buyerLegal);
    case TaxCategory::IntraCommunity:
        return (ids.sellerVat || ids.agentVat) && ids.buyerVat;
    case TaxCategory::Export:
        return ids.sellerVat || ids.agentVat;
    case TaxCategory::OutOfScope:
        break;
    }
    return !ids.sellerVat && !ids.agentVat && !ids.buyerVat;
}

bool rateSuits(TaxCategory category, std::optional<qint64> rate)
{
    if (category == TaxCategory::Standard)
        return rate && *rate > 0;
    return category == TaxCategory::OutOfScope ? !rate : rate == 0;
}

class TaxJudge
{
public:
    explicit TaxJudge(const UblFigures &figures)
        : m_figures(figures)
        , m_ids(partyIds(*figures.root))
    {
        for (const UblTaxTotal &total : figures.taxTotals)
            m_rows.append(total.rows);
    }

    QList<ImportProblem> judge()
    {
        if (m_rows.size()
            > mostRows) { // Each row is compared with all lines and rows: a hostile file could be slow.
            demand(false, u"ubl.too_many_tax_rows"_s, u"BG-23"_s, m_rows[mostRows].node->line);
            return m_broken;
        }
        for (size_t i = 0; i < taxCategoryCodes.size(); ++i)
            breakdownOf(static_cast<TaxCategory>(i));
        for (const UblLineFigures &line : m_figures.lines)
            part(line.mark, 2, 5, u"BT-152"_s);
        for (const UblPartFigures &charge : m_figures.parts)
            part(charge.mark, charge.isCharge ? 4 : 3, charge.isCharge ? 7 : 6,
                charge.isCharge ? u"BT-103"_s : u"BT-96"_s);
        for (const UblTaxRow &row : m_rows)
            if (row.mark.category)
                breakdownRow(row, *row.mark.category);
        if (rowsOf(TaxCategory::IntraCommunity) > 0)
            intraCommunity();
        if (rowsOf(TaxCategory::OutOfScope) > 0)
            outOfScopeAlone();
        vatIdPrefixes(*m_figures.root);
        return m_broken;
    }

private:
    void demand(bool held, const QString &rule, const QString &term, qint64 line, const QString &value = {})
    {
        if (!held)
            m_broken.append({.line = line, .column = term, .rule = rule, .value = value});
    }
    QString shown(std::optional<qint64> minor) const
    {
        return minor ? Money(*minor, m_figures.currency).text() : QString();
    }

    qsizetype rowsOf(TaxCategory category) const
    {
        return std::ranges::count_if(
            m_rows, [&](const UblTaxRow &row) { return row.mark.category == category; });
    }

    void breakdownOf(TaxCategory category)
    {
        const auto names = [&](const auto &part) { return part.mark.category == category; };
        const bool used
            = std::ranges::any_of(m_figures.lines, names) || std::ranges::any_of(m_figures.parts, names);
        const qsizetype rows = rowsOf(category);
        const bool held
            = category == TaxCategory::Standard ? used == (rows > 0) : rows == (used || rows > 0 ? 1 : 0);
        demand(held, taxRule(category, 1), u"BT-118"_s, m_figures.root->line, codeOf(category));
    }

    void part(const UblTaxMark &mark, int idRule, int rateRule, const QString &rateTerm)
    {
        if (!mark.category)
            return;
        demand(idsSuit(*mark.category, m_ids), taxRule(*mark.category, idRule), u"BT-31"_s, mark.line);
        demand(rateSuits(*mark.category, mark.rate), taxRule(*mark.category, rateRule), rateTerm, mark.line,
            mark.rate ? shortDecimalText(*mark.rate, rateDecimals) : QString());
    }

    //! What the lines, allowances and charges of a category (and, where it may differ, a rate) sum to.
    std::optional<qint64> baseOf(TaxCategory category, std::optional<qint64> rate) const
    {
        const auto counts = [&](const UblTaxMark &mark) {
            return mark.category == category && (category != TaxCategory::Standard || mark.rate == rate);
        };
        CheckedSum sum;
        for (const UblLineFigures &line : m_figures.lines)
            if (counts(line.mark))
                sum.add(line.net.value_or(0));
        for (const UblPartFigures &part : m_figures.parts)
            if (counts(part.mark))
                sum.add(part.isCharge ? part.amount.value_or(0) : -part.amount.value_or(0));
        return sum.value();
    }

    void breakdownRow(const UblTaxRow &row, TaxCategory category)
    {
        const qint64 unit = powerOfTen(m_figures.currency.decimals());
        const bool standard = category == TaxCategory::Standard;
        const std::optional<qint64> base = baseOf(category, row.mark.rate);
        const auto same = [&](const UblTaxRow &other) {
            return other.mark.category == category && other.mark.rate == row.mark.rate
                && other.node != row.node;
        };
        const bool baseHolds = standard
            ? row.base && base && std::abs(*base - *row.base) < unit && std::ranges::none_of(m_rows, same)
            : row.base && row.base == base;
        demand(baseHolds, taxRule(category, 8), u"BT-116"_s, row.node->line, shown(row.base));
        demand(standard ? taxHolds(row) : row.tax == 0, taxRule(category, 9), u"BT-117"_s, row.node->line,
            shown(row.tax));
        const bool wantsReason = !standard && category != TaxCategory::ZeroRated;
        demand(row.hasReason == wantsReason, taxRule(category, 10), u"BT-120"_s, row.node->line);
    }

    bool taxHolds(const UblTaxRow &row) const
    {
        return row.base && row.tax && row.mark.rate
            && taxIsDue(*row.tax, *row.base, *row.mark.rate, m_figures.currency);
    }

    void intraCommunity()
    {
        const UblNode &root = *m_figures.root;
        const UblNode *period = root.find(u"cac:InvoicePeriod");
        demand(!root.textAt(u"cac:Delivery/cbc:ActualDeliveryDate").isEmpty()
                || (period && !period->children.empty()),
            u"BR-IC-11"_s, u"BT-72"_s, root.line);
        demand(
            !root.textAt(u"cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode")
                 .isEmpty(),
            u"BR-IC-12"_s, u"BT-80"_s, root.line);
    }

    void outOfScopeAlone()
    {
        const auto other = [](const auto &part) {
            return part.mark.present && part.mark.category != TaxCategory::OutOfScope;
        };
        demand(std::ranges::none_of(m_rows, other), u"BR-O-11"_s, u"BT-118"_s, m_figures.root->line);
        demand(std::ranges::none_of(m_figures.lines, other), u"BR-O-12"_s, u"BT-151"_s, m_figures.root->line);
        for (const UblPartFigures &part : m_figures.parts)
            demand(!other(part), part.isCharge ? u"BR-O-14"_s : u"BR-O-13"_s,
                part.isCharge ? u"BT-102"_s : u"BT-95"_s, part.mark.line);
    }

    //! BR-CO-09: a VAT id starts with the letters of a country.
    void vatIdPrefixes(const UblNode &node)
    {
        if (node.name == "cac:PartyTaxScheme"_L1 && isVat(node)) {
            const QString id = node.textAt(u"cbc:CompanyID");
            const auto capital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
            demand(id.isEmpty() || (id.size() > 2 && capital(id[0]) && capital(id[1])), u"BR-CO-09"_s,
                u"BT-31"_s, node.line, id);
        }
        for (const UblNode &child : node.children)
            vatIdPrefixes(child);
    }

    const UblFigures &m_figures;
    const PartyIds m_ids;
    QList<UblTaxRow> m_rows;
    QList<ImportProblem> m_broken;
};

} // namespace

QList<ImportProblem> brokenTaxRules(const UblFigures &figures)
{
    return TaxJudge(figures).judge();
}

} // namespace quittance
