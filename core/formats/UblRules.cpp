#include "core/formats/UblRules.h"

#include "core/formats/UblSumRules.h"
#include "core/formats/UblTaxRules.h"

#include <QSet>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct Mandatory {
    QString rule;
    QString path;
    QString term;
};

bool hasText(const UblNode &node, QStringView path)
{
    return !node.textAt(path).isEmpty();
}

//! What every document must state.
const QList<Mandatory> &mandatoryTexts()
{
    static const QList<Mandatory> list{
        {u"BR-01"_s, u"cbc:CustomizationID"_s, u"BT-24"_s},
        {u"BR-02"_s, u"cbc:ID"_s, u"BT-1"_s},
        {u"BR-03"_s, u"cbc:IssueDate"_s, u"BT-2"_s},
        {u"BR-05"_s, u"cbc:DocumentCurrencyCode"_s, u"BT-5"_s},
        {u"BR-06"_s, u"cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName"_s,
            u"BT-27"_s},
        {u"BR-07"_s, u"cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName"_s,
            u"BT-44"_s},
        {u"BR-09"_s,
            u"cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode"_s,
            u"BT-40"_s},
        {u"BR-11"_s,
            u"cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode"_s,
            u"BT-55"_s},
    };
    return list;
}

class UblJudge
{
public:
    UblJudge(const UblNode &root, const UblFigures &figures)
        : m_root(root)
        , m_figures(figures)
    {
    }

    QList<ImportProblem> judge()
    {
        document();
        totals();
        for (const UblLineFigures &line : m_figures.lines)
            judgeLine(line);
        for (const UblPartFigures &part : m_figures.parts)
            judgePart(part);
        for (const UblTaxTotal &total : m_figures.taxTotals)
            for (const UblTaxRow &row : total.rows)
                judgeRow(row);
        currencies(m_root);
        repetitions();
        m_broken.append(m_figures.unreadable);
        return m_broken;
    }

private:
    void broke(const QString &rule, const QString &term, qint64 line, const QString &value = {})
    {
        m_broken.append({.line = line, .column = term, .rule = rule, .value = value});
    }
    void demand(bool held, const QString &rule, const QString &term, qint64 line, const QString &value = {})
    {
        if (!held)
            broke(rule, term, line, value);
    }

    void document()
    {
        for (const Mandatory &m : mandatoryTexts())
            demand(hasText(m_root, m.path), m.rule, m.term, m_root.line);
        const QString type = m_root.textAt(u"cbc:InvoiceTypeCode") + m_root.textAt(u"cbc:CreditNoteTypeCode");
        demand(!type.isEmpty(), u"BR-04"_s, u"BT-3"_s, m_root.line);
        demand(m_root.find(u"cac:AccountingSupplierParty/cac:Party/cac:PostalAddress"), u"BR-08"_s, u"BG-5"_s,
            m_root.line);
        demand(m_root.find(u"cac:AccountingCustomerParty/cac:Party/cac:PostalAddress"), u"BR-10"_s, u"BG-8"_s,
            m_root.line);
        demand(!m_figures.lines.isEmpty(), u"BR-16"_s, u"BG-25"_s, m_root.line);
        const auto hasRows = [](const UblTaxTotal &total) { return !total.rows.isEmpty(); };
        demand(std::ranges::any_of(m_figures.taxTotals, hasRows), u"BR-CO-18"_s, u"BG-23"_s, m_root.line);
        const QString accounting = m_root.textAt(u"cbc:TaxCurrencyCode");
        const auto inAccounting = [&](const UblTaxTotal &total) { return total.currencyCode == accounting; };
        demand(accounting.isEmpty() || std::ranges::any_of(m_figures.taxTotals, inAccounting), u"BR-53"_s,
            u"BT-111"_s, m_root.line, accounting);
        demand(!m_root.find(u"cbc:TaxPointDate") || !m_root.find(u"cac:InvoicePeriod/cbc:DescriptionCode"),
            u"BR-CO-03"_s, u"BT-7"_s, m_root.line);
        for (const UblNode *period : m_root.all(u"cac:InvoicePeriod"))
            demand(period->find(u"cbc:StartDate") || period->find(u"cbc:EndDate")
                    || period->find(u"cbc:DescriptionCode"),
                u"BR-CO-19"_s, u"BG-14"_s, period->line);
        for (const UblNode *seller : m_root.all(u"cac:AccountingSupplierParty"))
            judgeSeller(*seller);
    }

    void judgeSeller(const UblNode &seller)
    {
        bool identified = seller.find(u"cac:Party/cac:PartyLegalEntity/cbc:CompanyID") != nullptr;
        if (const UblNode *party = seller.find(u"cac:Party")) {
            for (const UblNode *scheme : party->all(u"cac:PartyTaxScheme"))
                identified |= scheme->textAt(u"cac:TaxScheme/cbc:ID").toUpper() == "VAT"_L1
                    && scheme->find(u"cbc:CompanyID");
            for (const UblNode *id : party->all(u"cac:PartyIdentification"))
                if (const UblNode *text = id->find(u"cbc:ID"))
                    identified |= text->attribute(u"schemeID") != "SEPA"_L1;
        }
        demand(identified, u"BR-CO-26"_s, u"BT-31"_s, seller.line);
    }

    void totals()
    {
        const UblNode *totals = m_figures.totals;
        const qint64 line = totals ? totals->line : m_root.line;
        const auto stated = [&](QStringView name) { return totals && totals->find(name); };
        demand(stated(u"cbc:LineExtensionAmount"), u"BR-12"_s, u"BT-106"_s, line);
        demand(stated(u"cbc:TaxExclusiveAmount"), u"BR-13"_s, u"BT-109"_s, line);
        demand(stated(u"cbc:TaxInclusiveAmount"), u"BR-14"_s, u"BT-112"_s, line);
        demand(stated(u"cbc:PayableAmount"), u"BR-15"_s, u"BT-115"_s, line);
    }

    void judgeLine(const UblLineFigures &figures)
    {
        const UblNode &node = *figures.node;
        const UblNode *quantity = node.find(u"cbc:InvoicedQuantity");
        if (!quantity)
            quantity = node.find(u"cbc:CreditedQuantity");
        demand(hasText(node, u"cbc:ID"), u"BR-21"_s, u"BT-126"_s, node.line);
        demand(quantity, u"BR-22"_s, u"BT-129"_s, node.line);
        demand(quantity && !quantity->attribute(u"unitCode").isEmpty(), u"BR-23"_s, u"BT-130"_s, node.line);
        demand(node.find(u"cbc:LineExtensionAmount"), u"BR-24"_s, u"BT-131"_s, node.line);
        demand(hasText(node, u"cac:Item/cbc:Name"), u"BR-25"_s, u"BT-153"_s, node.line);
        const UblNode *price = node.find(u"cac:Price/cbc:PriceAmount");
        demand(price, u"BR-26"_s, u"BT-146"_s, node.line);
        demand(!price || !price->text.startsWith(u'-'), u"BR-27"_s, u"BT-146"_s, node.line,
            price ? price->text : QString());
        demand(figures.mark.present, u"BR-CO-04"_s, u"BT-151"_s, node.line);
        judgeMark(figures.mark, node, u"cac:Item/cac:ClassifiedTaxCategory/cbc:ID", u"BT-151"_s);
        for (const UblNode *part : node.all(u"cac:AllowanceCharge")) {
            const bool charge = part->textAt(u"cbc:ChargeIndicator") == "true"_L1
                || part->textAt(u"cbc:ChargeIndicator") == "1"_L1;
            demand(part->find(u"cbc:Amount"), charge ? u"BR-43"_s : u"BR-41"_s,
                charge ? u"BT-141"_s : u"BT-136"_s, part->line);
            demand(hasReason(*part), charge ? u"BR-44"_s : u"BR-42"_s, charge ? u"BT-144"_s : u"BT-139"_s,
                part->line);
        }
        for (const UblNode *period : node.all(u"cac:InvoicePeriod"))
            demand(period->find(u"cbc:StartDate") || period->find(u"cbc:EndDate"), u"BR-CO-20"_s, u"BG-26"_s,
                period->line);
    }

    static bool hasReason(const UblNode &part)
    {
        return part.find(u"cbc:AllowanceChargeReason") || part.find(u"cbc:AllowanceChargeReasonCode");
    }

    //! A category there is, but none we support: L and M (Canary Islands, Ceuta), B (split payment), or
    //! nonsense.
    void judgeMark(const UblTaxMark &mark, const UblNode &node, QStringView path, const QString &term)
    {
        if (mark.present && !mark.category)
            broke(u"BR-CL-17"_s, term, node.line, node.textAt(path));
    }

    void judgePart(const UblPartFigures &part)
    {
        const qint64 line = part.node->line;
        const bool charge = part.isCharge;
        demand(part.node->find(u"cbc:Amount"), charge ? u"BR-36"_s : u"BR-31"_s,
            charge ? u"BT-99"_s : u"BT-92"_s, line);
        demand(part.mark.present, charge ? u"BR-37"_s : u"BR-32"_s, charge ? u"BT-102"_s : u"BT-95"_s, line);
        demand(
            hasReason(*part.node), charge ? u"BR-38"_s : u"BR-33"_s, charge ? u"BT-104"_s : u"BT-97"_s, line);
        judgeMark(part.mark, *part.node, u"cac:TaxCategory/cbc:ID", charge ? u"BT-102"_s : u"BT-95"_s);
    }

    void judgeRow(const UblTaxRow &row)
    {
        demand(row.node->find(u"cbc:TaxableAmount"), u"BR-45"_s, u"BT-116"_s, row.node->line);
        demand(row.node->find(u"cbc:TaxAmount"), u"BR-46"_s, u"BT-117"_s, row.node->line);
        demand(row.mark.present, u"BR-47"_s, u"BT-118"_s, row.node->line);
        demand(row.mark.rate || row.mark.category == TaxCategory::OutOfScope, u"BR-48"_s, u"BT-119"_s,
            row.node->line);
        judgeMark(row.mark, *row.node, u"cac:TaxCategory/cbc:ID", u"BT-118"_s);
    }

    void currencies(const UblNode &node)
    {
        const QString code = m_root.textAt(u"cbc:DocumentCurrencyCode");
        const QString accounting = m_root.textAt(u"cbc:TaxCurrencyCode");
        demand(code.isEmpty() || Currency::find(code), u"BR-CL-04"_s, u"BT-5"_s, m_root.line, code);
        for (const UblNode &child : node.children) {
            if (&node == &m_root && child.name == "cac:TaxTotal"_L1 && !accounting.isEmpty()
                && accounting != code && child.find(u"cbc:TaxAmount")
                && child.find(u"cbc:TaxAmount")->attribute(u"currencyID") == accounting)
                continue; // BT-111
            amountsIn(child, code);
        }
    }

    void amountsIn(const UblNode &node, const QString &code)
    {
        if (node.name.startsWith("cbc:"_L1) && node.name.endsWith("Amount"_L1)) {
            const QString stated = node.attribute(u"currencyID");
            demand(stated == code, u"ubl.currency_differs"_s, node.name.mid(4), node.line, stated);
        }
        for (const UblNode &child : node.children)
            amountsIn(child, code);
    }

    //! Elements we read once must stand there once: else half of what the document says would be ignored.
    void repetitions()
    {
        once(m_root, {u"cbc:Note"_s},
            {u"cac:LegalMonetaryTotal"_s, u"cac:AccountingSupplierParty"_s,
                u"cac:AccountingCustomerParty"_s});
        if (m_figures.totals)
            once(*m_figures.totals, {}, {});
        for (const UblLineFigures &line : m_figures.lines) {
            once(*line.node, {u"cbc:Note"_s}, {u"cac:Item"_s, u"cac:Price"_s});
            if (const UblNode *item = line.node->find(u"cac:Item"))
                once(*item, {u"cbc:Description"_s}, {u"cac:ClassifiedTaxCategory"_s});
            if (const UblNode *price = line.node->find(u"cac:Price"))
                once(*price, {}, {});
            for (const UblNode *part : line.node->all(u"cac:AllowanceCharge"))
                once(*part, {u"cbc:AllowanceChargeReason"_s}, {});
        }
        for (const UblPartFigures &part : m_figures.parts)
            once(*part.node, {u"cbc:AllowanceChargeReason"_s}, {u"cac:TaxCategory"_s});
        for (const UblTaxTotal &total : m_figures.taxTotals) {
            once(*total.node, {}, {});
            for (const UblTaxRow &row : total.rows)
                once(*row.node, {}, {u"cac:TaxCategory"_s});
        }
    }

    void once(const UblNode &parent, const QSet<QString> &free, const QSet<QString> &alsoOnce)
    {
        QSet<QString> seen;
        for (const UblNode &child : parent.children) {
            const bool counts = (child.name.startsWith("cbc:"_L1) && !free.contains(child.name))
                || alsoOnce.contains(child.name);
            if (counts && seen.contains(child.name))
                broke(u"ubl.repeated"_s, child.name.mid(4), child.line, child.text);
            seen.insert(child.name);
        }
    }

    const UblNode &m_root;
    const UblFigures &m_figures;
    QList<ImportProblem> m_broken;
};

} // namespace

QList<ImportProblem> brokenUblRules(const UblNode &root)
{
    const UblFigures figures = ublFigures(root);
    return UblJudge(root, figures).judge() + brokenSumRules(figures) + brokenTaxRules(figures);
}

} // namespace quittance
