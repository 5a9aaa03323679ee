#include "core/formats/UblSumRules.h"

#include "core/domain/CheckedSum.h"
#include "core/domain/Decimal.h"
#include "core/domain/InvoiceSums.h"

#include <algorithm>
#include <cstdlib>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

class SumJudge
{
public:
    explicit SumJudge(const UblFigures &figures)
        : m_figures(figures)
    {
    }

    QList<ImportProblem> judge()
    {
        if (m_figures.totals)
            totals();
        for (const UblTaxTotal &total : m_figures.taxTotals)
            taxes(total);
        gross();
        if (m_figures.totals)
            payable();
        return m_broken;
    }

private:
    QString shown(std::optional<qint64> minor) const
    {
        return minor ? Money(*minor, m_figures.currency).text() : QString();
    }

    void demand(
        bool held, const QString &rule, const QString &term, qint64 line, std::optional<qint64> stated)
    {
        if (!held)
            m_broken.append({.line = line, .column = term, .rule = rule, .value = shown(stated)});
    }

    std::optional<qint64> sumOfLines() const
    {
        CheckedSum sum;
        for (const UblLineFigures &line : m_figures.lines)
            sum.add(line.net.value_or(0));
        return sum.value();
    }

    //! Whether the stated sum is that of the allowances or of the charges; it may be absent where there are
    //! none.
    bool partsAgree(std::optional<qint64> stated, bool charges) const
    {
        CheckedSum sum;
        bool any = false;
        for (const UblPartFigures &part : m_figures.parts) {
            if (part.isCharge != charges)
                continue;
            any = true;
            sum.add(part.amount.value_or(0));
        }
        return stated ? stated == sum.value() : !any;
    }

    void totals()
    {
        const UblFigures &f = m_figures;
        const qint64 line = f.totals->line;
        const auto same
            = [](std::optional<qint64> stated, std::optional<qint64> sum) { return stated && stated == sum; };
        demand(same(f.lineSum, sumOfLines()), u"BR-CO-10"_s, u"BT-106"_s, line, f.lineSum);
        demand(partsAgree(f.allowances, false), u"BR-CO-11"_s, u"BT-107"_s, line, f.allowances);
        demand(partsAgree(f.charges, true), u"BR-CO-12"_s, u"BT-108"_s, line, f.charges);
        const CheckedSum net
            = CheckedSum(f.lineSum.value_or(0)).subtract(f.allowances.value_or(0)).add(f.charges.value_or(0));
        demand(f.lineSum && same(f.net, net.value()), u"BR-CO-13"_s, u"BT-109"_s, line, f.net);
    }

    void payable()
    {
        const UblFigures &f = m_figures;
        const CheckedSum due
            = CheckedSum(f.gross.value_or(0)).subtract(f.prepaid.value_or(0)).add(f.rounding.value_or(0));
        demand(f.gross && f.payable && f.payable == due.value(), u"BR-CO-16"_s, u"BT-115"_s, f.totals->line,
            f.payable);
    }

    void gross()
    {
        const UblFigures &f = m_figures;
        const QString code = f.root->textAt(u"cbc:DocumentCurrencyCode");
        if (code.isEmpty())
            return;
        const auto inDocument
            = [&](const UblTaxTotal &total) { return total.currencyCode == code && total.amount; };
        const auto count = std::ranges::count_if(f.taxTotals, inDocument);
        const UblTaxTotal *tax = f.documentTax();
        const bool held = count == 1 && tax && tax->amount && f.net && f.gross
            && f.gross == CheckedSum(*f.net).add(*tax->amount).value();
        demand(held, u"BR-CO-15"_s, u"BT-112"_s, f.totals ? f.totals->line : f.root->line, f.gross);
    }

    void taxes(const UblTaxTotal &total)
    {
        CheckedSum sum;
        for (const UblTaxRow &row : total.rows)
            sum.add(row.tax.value_or(0));
        demand(total.rows.isEmpty() || (total.amount && total.amount == sum.value()), u"BR-CO-14"_s,
            u"BT-110"_s, total.node->line, total.amount);
        for (const UblTaxRow &row : total.rows)
            demand(taxAgrees(row), u"BR-CO-17"_s, u"BT-117"_s, row.node->line, row.tax);
    }

    //! BT-117 is less than one unit of the currency away from base × rate; without a rate it is nothing.
    bool taxAgrees(const UblTaxRow &row) const
    {
        const qint64 unit = powerOfTen(m_figures.currency.decimals());
        if (!row.tax)
            return false;
        if (!row.mark.rate || *row.mark.rate == 0)
            return std::abs(*row.tax) * 2 < unit;
        return taxIsDue(*row.tax, row.base.value_or(0), *row.mark.rate, m_figures.currency);
    }

    const UblFigures &m_figures;
    QList<ImportProblem> m_broken;
};

} // namespace

QList<ImportProblem> brokenSumRules(const UblFigures &figures)
{
    return SumJudge(figures).judge();
}

} // namespace quittance
