#include "core/domain/draftProblems.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Place = DraftProblem::Place;

class ProblemFinder
{
public:
    ProblemFinder(const InvoiceContent &content, const std::optional<Customer> &customer, QDate today)
        : m_content(content)
        , m_customer(customer)
        , m_today(today)
    {
    }

    QList<DraftProblem> all()
    {
        ofCustomer();
        ofDates();
        ofLines();
        ofAllowances();
        ofTaxes();
        if (m_content.totals.payable < 0)
            block(u"draft.total_negative"_s, Place::Total);
        return m_found;
    }

private:
    void block(const QString &rule, Place place, qsizetype index = -1)
    {
        m_found.append({.rule = rule, .place = place, .index = index, .isBlocking = true});
    }
    void advise(const QString &rule, Place place, qsizetype index = -1)
    {
        m_found.append({.rule = rule, .place = place, .index = index, .isBlocking = false});
    }

    bool has(TaxCategory category) const
    {
        return std::ranges::find(m_content.taxes, category, &TaxSubtotal::category) != m_content.taxes.end();
    }

    void ofCustomer()
    {
        if (!m_customer)
            return block(u"draft.no_customer"_s, Place::Customer);
        // BR-AE-02 and BR-IC-02: both name the buyer by a VAT id.
        const bool needsVatId = has(TaxCategory::ReverseCharge) || has(TaxCategory::IntraCommunity);
        if (needsVatId && m_customer->vatId.isEmpty() && m_customer->taxNumber.isEmpty())
            advise(u"draft.no_vat_id"_s, Place::Customer);
        if (m_customer->address.country.isEmpty()) // BR-11
            advise(u"draft.no_country"_s, Place::Customer);
        if (m_customer->billingEmail().isEmpty())
            advise(u"draft.no_email"_s, Place::Customer);
    }

    void ofDates()
    {
        const QDate issued = m_content.issuedOn.isValid() ? m_content.issuedOn : m_today;
        if (issued > m_today)
            block(u"draft.date_in_future"_s, Place::IssuedOn);
        if (m_content.dueOn.isValid() && m_content.dueOn < issued)
            block(u"draft.due_before_issue"_s, Place::DueOn);
        if (has(TaxCategory::IntraCommunity) && !m_content.suppliedOn.isValid()) // BR-IC-11
            advise(u"draft.no_supply_date"_s, Place::SuppliedOn);
    }

    void ofLines()
    {
        if (m_content.lines.isEmpty())
            block(u"draft.no_lines"_s, Place::Line, 0);
        for (qsizetype i = 0; i < m_content.lines.size(); ++i) {
            const InvoiceLine &line = m_content.lines.at(i);
            if (line.item.trimmed().isEmpty()) // BR-25
                block(u"draft.no_item"_s, Place::Line, i);
            if (line.category == TaxCategory::Standard && line.rate == 0) // BR-S-05
                block(u"draft.no_vat"_s, Place::Line, i);
            if (line.price < 0) // BR-27
                advise(u"draft.price_negative"_s, Place::Line, i);
        }
    }

    void ofAllowances()
    {
        for (qsizetype i = 0; i < m_content.allowances.size(); ++i) {
            const AllowanceCharge &part = m_content.allowances.at(i);
            if (part.reason.trimmed().isEmpty()) // BR-33, BR-38
                advise(u"draft.no_reason"_s, Place::Allowance, i);
            if (part.category == TaxCategory::Standard && part.rate == 0)
                block(u"draft.no_vat"_s, Place::Allowance, i);
        }
    }

    void ofTaxes()
    {
        for (qsizetype i = 0; i < m_content.taxes.size(); ++i) {
            const TaxSubtotal &row = m_content.taxes.at(i);
            const bool needsReason
                = row.category != TaxCategory::Standard && row.category != TaxCategory::ZeroRated;
            if (needsReason && row.exemptionReason.isEmpty() && row.exemptionCode.isEmpty()) // BR-E-10, …
                advise(u"draft.no_vat_reason"_s, Place::Vat, i);
        }
    }

    const InvoiceContent &m_content;
    const std::optional<Customer> &m_customer;
    const QDate m_today;
    QList<DraftProblem> m_found;
};

} // namespace

QList<DraftProblem> draftProblems(
    const InvoiceContent &content, const std::optional<Customer> &customer, QDate today)
{
    return ProblemFinder(content, customer, today).all();
}

} // namespace quittance
