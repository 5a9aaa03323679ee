#include "core/documents/eInvoiceProblems.h"

#include "core/domain/Decimal.h"
#include "core/domain/taxRule.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

class EInvoiceJudge
{
public:
    explicit EInvoiceJudge(const InvoiceDocument &document)
        : m_document(document)
        , m_content(document.content)
    {
    }

    QList<Error> all()
    {
        demand(!m_document.number.isEmpty(), u"einvoice.draft"_s, u"number"_s, u"BR-02 BT-1"_s);
        ofCompany();
        ofBuyer();
        demand(!has(TaxCategory::IntraCommunity) || m_content.suppliedOn.isValid(), u"einvoice.supply_date"_s,
            u"supplied_on"_s, taxRule(TaxCategory::IntraCommunity, 11) + u" BT-72"_s);
        ofLines();
        for (qsizetype i = 0; i < m_content.allowances.size(); ++i)
            demand(!m_content.allowances[i].reason.trimmed().isEmpty(), u"einvoice.reason"_s,
                u"allowances.%1.reason"_s.arg(i + 1),
                m_content.allowances[i].isCharge ? u"BR-38 BT-104"_s : u"BR-33 BT-97"_s);
        ofTaxes();
        ofAmounts();
        return m_found;
    }

private:
    void demand(bool held, const QString &rule, const QString &field, const QString &detail)
    {
        if (!held)
            m_found.append(Error{.kind = ErrorKind::InvalidInput,
                .rule = rule,
                .field = field,
                .value = {},
                .detail = detail});
    }

    bool has(TaxCategory category) const
    {
        return std::ranges::find(m_content.taxes, category, &TaxSubtotal::category) != m_content.taxes.end();
    }

    void ofCompany()
    {
        const CompanyProfile &company = m_document.company;
        demand(!company.address.country.isEmpty(), u"einvoice.company_country"_s, u"company.country"_s,
            u"BR-09 BT-40"_s);
        const bool isKnown = !company.vatId.isEmpty() || !company.taxNumber.isEmpty();
        demand(isKnown, u"einvoice.company_tax"_s, u"company.vat_id"_s, u"BR-CO-26 BT-31 BT-32"_s);
        const TaxCategory abroad
            = has(TaxCategory::Export) ? TaxCategory::Export : TaxCategory::IntraCommunity;
        if (isKnown && has(abroad)) // A tax number does not do there.
            demand(!company.vatId.isEmpty(), u"einvoice.company_vat_id"_s, u"company.vat_id"_s,
                taxRule(abroad, 2) + u" BT-31"_s);
    }

    void ofBuyer()
    {
        const Customer &buyer = m_document.buyer;
        demand(!buyer.address.country.isEmpty(), u"einvoice.buyer_country"_s, u"customer.country"_s,
            u"BR-11 BT-55"_s);
        if (has(TaxCategory::IntraCommunity))
            demand(!buyer.vatId.isEmpty(), u"einvoice.buyer_vat_id"_s, u"customer.vat_id"_s,
                taxRule(TaxCategory::IntraCommunity, 2) + u" BT-48"_s);
        else if (has(TaxCategory::ReverseCharge))
            demand(!buyer.vatId.isEmpty() || !buyer.taxNumber.isEmpty(), u"einvoice.buyer_vat_id"_s,
                u"customer.vat_id"_s, taxRule(TaxCategory::ReverseCharge, 2) + u" BT-48 BT-47"_s);
    }

    void ofLines()
    {
        demand(!m_content.lines.isEmpty(), u"einvoice.no_lines"_s, u"lines"_s, u"BR-16 BG-25"_s);
        for (qsizetype i = 0; i < m_content.lines.size(); ++i) {
            const InvoiceLine &line = m_content.lines[i];
            demand(!line.item.trimmed().isEmpty(), u"einvoice.item"_s, u"lines.%1.item"_s.arg(i + 1),
                u"BR-25 BT-153"_s);
            for (const AllowanceCharge &part : line.allowances)
                demand(!part.reason.trimmed().isEmpty(), u"einvoice.reason"_s,
                    u"lines.%1.reason"_s.arg(i + 1), part.isCharge ? u"BR-44 BT-144"_s : u"BR-42 BT-139"_s);
        }
    }

    void ofTaxes()
    {
        for (const TaxSubtotal &row : m_content.taxes)
            demand(!wantsExemptionReason(row.category) || !row.exemptionReason.trimmed().isEmpty()
                    || !row.exemptionCode.isEmpty() || !impliedExemption(row.category).isEmpty(),
                u"einvoice.vat_reason"_s, u"taxes.reason"_s, taxRule(row.category, 10) + u" BT-120"_s);
        const bool isMixed = has(TaxCategory::OutOfScope)
            && std::ranges::any_of(m_content.taxes,
                [](const TaxSubtotal &row) { return row.category != TaxCategory::OutOfScope; });
        demand(!isMixed, u"einvoice.mixed_scope"_s, u"taxes.category"_s,
            taxRule(TaxCategory::OutOfScope, 11) + u" BT-118"_s);
    }

    //! The norm knows two decimals, whatever the currency (BR-DEC).
    void ofAmounts()
    {
        if (m_content.currency.decimals() <= 2)
            return;
        const qint64 hundredth = powerOfTen(m_content.currency.decimals() - 2);
        const DocumentTotals &totals = m_content.totals;
        const QList<qint64> sums{totals.lines, totals.tax, totals.gross, totals.prepaid, totals.rounding,
            totals.payable, totals.allowances, totals.charges};
        const auto isCoarse = [&](qint64 minor) { return minor % hundredth == 0; };
        const bool held = std::ranges::all_of(sums, isCoarse)
            && std::ranges::all_of(m_content.lines, isCoarse, &InvoiceLine::netMinor)
            && std::ranges::all_of(m_content.taxes, isCoarse, &TaxSubtotal::taxMinor);
        demand(held, u"einvoice.decimals"_s, u"currency"_s, u"BR-DEC BT-5"_s);
    }

    const InvoiceDocument &m_document;
    const InvoiceContent &m_content;
    QList<Error> m_found;
};

} // namespace

QList<Error> eInvoiceProblems(const InvoiceDocument &document)
{
    return EInvoiceJudge(document).all();
}

Address deliverTo(const InvoiceDocument &document)
{
    Address address = document.buyer.delivery;
    const bool isIntraCommunity = std::ranges::any_of(document.content.taxes,
        [](const TaxSubtotal &row) { return row.category == TaxCategory::IntraCommunity; });
    if (address == Address())
        return isIntraCommunity ? document.buyer.address : address;
    if (address.country.isEmpty())
        address.country = document.buyer.address.country;
    return address;
}

QString impliedExemption(TaxCategory category)
{
    switch (category) {
    case TaxCategory::ReverseCharge:
        return u"VATEX-EU-AE"_s;
    case TaxCategory::IntraCommunity:
        return u"VATEX-EU-IC"_s;
    case TaxCategory::Export:
        return u"VATEX-EU-G"_s;
    case TaxCategory::OutOfScope:
        return u"VATEX-EU-O"_s;
    case TaxCategory::Standard:
    case TaxCategory::ZeroRated:
    case TaxCategory::Exempt:
        break;
    }
    return {};
}

bool wantsExemptionReason(TaxCategory category)
{
    return category != TaxCategory::Standard && category != TaxCategory::ZeroRated;
}

} // namespace quittance
