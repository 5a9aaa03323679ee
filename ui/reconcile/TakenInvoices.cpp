#include "ui/reconcile/TakenInvoices.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool isLess(Money a, Money b)
{
    return a.minor() < b.minor();
}

} // namespace

qsizetype TakenInvoices::placeOf(const BankCandidate &one) const
{
    const auto found = std::ranges::find_if(
        m_takes, [&](const Take &take) { return take.one.match.shares == one.match.shares; });
    return found == m_takes.end() ? -1 : std::distance(m_takes.begin(), found);
}

bool TakenInvoices::has(const BankCandidate &one) const
{
    return placeOf(one) >= 0;
}

void TakenInvoices::add(const BankCandidate &one)
{
    if (!has(one))
        m_takes.append({one, std::nullopt});
}

void TakenInvoices::remove(const BankCandidate &one)
{
    if (const qsizetype place = placeOf(one); place >= 0)
        m_takes.removeAt(place);
}

Result<void> TakenInvoices::say(const BankCandidate &one, Money amount, Money paid)
{
    const auto refuse = [&](const QString &rule) { return invalid(rule, u"amount"_s, amount.text()); };
    if (amount.isNegative())
        return refuse(u"money.not_positive"_s);
    if (isLess(one.amount, amount))
        return refuse(u"allocation.above_open"_s);
    if (amount.isZero()) {
        remove(one);
        return {};
    }
    const qsizetype place = placeOf(one);
    Money rest = paid;
    for (qsizetype i = 0; i < m_takes.size(); ++i)
        if (i != place && m_takes.at(i).said)
            rest = rest - *m_takes.at(i).said;
    if (isLess(rest, amount))
        return refuse(u"allocation.above_credit"_s);
    if (place < 0)
        m_takes.append({one, amount});
    else
        m_takes[place].said = amount;
    return {};
}

QList<Money> TakenInvoices::amounts(Money paid) const
{
    QList<Money> amounts(m_takes.size(), Money(0, paid.currency()));
    Money left = paid;
    for (const bool isSaid : {true, false})
        for (qsizetype i = 0; i < m_takes.size(); ++i) {
            const Take &take = m_takes.at(i);
            if (take.said.has_value() != isSaid)
                continue;
            amounts[i] = std::min(take.said.value_or(take.one.amount), left, isLess);
            left = left - amounts.at(i);
        }
    return amounts;
}

Money TakenInvoices::takenBy(const BankCandidate &one, Money paid) const
{
    return amounts(paid).value(placeOf(one), Money(0, paid.currency()));
}

Money TakenInvoices::left(Money paid) const
{
    Money left = paid;
    for (const Money taken : amounts(paid))
        left = left - taken;
    return left;
}

Money TakenInvoices::staysOpen(Money paid) const
{
    const QList<Money> taken = amounts(paid);
    Money open(0, paid.currency());
    for (qsizetype i = 0; i < m_takes.size(); ++i)
        open = open + m_takes.at(i).one.amount - taken.at(i);
    return open;
}

QList<BankShare> TakenInvoices::shares(Money paid) const
{
    const QList<Money> taken = amounts(paid);
    QList<BankShare> shares;
    for (qsizetype i = 0; i < m_takes.size(); ++i) {
        BankShare share = m_takes.at(i).one.match.shares.constFirst();
        share.amount = taken.at(i);
        if (share.amount.isPositive())
            shares.append(share);
    }
    return shares;
}

} // namespace quittance
