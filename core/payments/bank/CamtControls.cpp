#include "core/payments/bank/CamtControls.h"

#include "core/payments/bank/camtValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array elementNames{
    QStringView(u"TtlNtries"), QStringView(u"TtlCdtNtries"), QStringView(u"TtlDbtNtries")};

} // namespace

Result<void> CamtControls::take(const XmlPiece &summary, Currency currency)
{
    m_line = summary.line;
    for (size_t side = 0; side < SideCount; ++side) {
        const XmlPiece *total = summary.find(elementNames[side]);
        if (!total)
            continue;
        if (const QString text = total->textAt(u"NbOfNtries"); !text.isEmpty()) {
            bool isNumber = false;
            const qint64 count = text.toLongLong(&isNumber);
            if (!isNumber || count < 0)
                return brokenBankFile(u"field_malformed"_s, {.line = total->line}, u"NbOfNtries"_s, text);
            m_stated[side].count = count;
        }
        if (const XmlPiece *sum = total->find(u"Sum")) {
            const Result<Money> amount = camtAmount(*sum, currency, 0);
            if (!amount)
                return tl::unexpected(amount.error());
            m_stated[side].sum = amount->minor();
        }
    }
    return {};
}

void CamtControls::count(Money amount, bool isBooked)
{
    const qint64 size = amount.isNegative() ? -amount.minor() : amount.minor();
    for (const Side side : {All, amount.isNegative() ? Out : In})
        for (auto *seen : {&m_all, isBooked ? &m_booked : nullptr})
            if (seen) {
                ++(*seen)[side].count;
                (*seen)[side].sum.add(size);
            }
}

Result<void> CamtControls::check() const
{
    for (size_t side = 0; side < SideCount; ++side) {
        const Stated &stated = m_stated[side];
        const auto holds = [&](const Seen &seen) {
            return (!stated.count || *stated.count == seen.count)
                && (!stated.sum || stated.sum == seen.sum.value());
        };
        if (holds(m_booked[side]) || holds(m_all[side]))
            continue;
        const BankPlace place{.line = m_line};
        const QString field = elementNames[side].toString();
        if (stated.count && *stated.count != m_booked[side].count && *stated.count != m_all[side].count)
            return brokenBankFile(
                u"entry_count"_s, place, field, u"%1 ≠ %2"_s.arg(*stated.count).arg(m_booked[side].count));
        return brokenBankFile(u"entry_sum"_s, place, field);
    }
    return {};
}

} // namespace quittance
