#include "ui/customers/CustomersPage.h"

#include "ui/customers/CustomerFilterBar.h"
#include "ui/customers/customerRecord.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TableColumns.h"

#include <QHeaderView>

#include <algorithm>
#include <array>
#include <utility>

// What is shown of the customers: their order, and how a view keeps it.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Sort = CustomerQuery::Sort;

constexpr auto usualSort = Sort::Overdue;

//! By which columns the list is sorted.
constexpr auto sortColumns
    = std::to_array<std::pair<CustomerColumn, Sort>>({{CustomerColumn::Name, Sort::Name},
        {CustomerColumn::Open, Sort::Open}, {CustomerColumn::Overdue, Sort::Overdue},
        {CustomerColumn::OldestDue, Sort::OldestDue}, {CustomerColumn::LastPayment, Sort::LastPayment}});

} // namespace

CustomerQuery CustomersPage::query() const
{
    return {.which = m_filter->which(),
        .text = m_filter->text(),
        .isMine = m_filter->isMine(),
        .sort = m_sort,
        .isReversed = m_isReversed,
        .then = m_then,
        .isThenReversed = m_isThenReversed,
        .currency = m_filter->currency(),
        .today = m_today,
        .tag = m_filter->tag()};
}

void CustomersPage::offerOrder()
{
    table().horizontalHeader()->setSectionsClickable(true);
    DataTable::Sorting sorting{.second = [this](int) { return m_sort != Sort::Name; },
        .usual = static_cast<int>(CustomerColumn::Overdue),
        .usualOrder = Qt::DescendingOrder};
    for (const auto &[column, sort] : sortColumns)
        sorting.columns.append(static_cast<int>(column));
    table().setSorting(sorting);
    showOrder();
}

//! By another key where the first are equal: as it mostly is, the other way round, not at all.
void CustomersPage::orderAlso(Sort sort)
{
    if (m_then != sort) {
        m_then = sort;
        m_isThenReversed = false;
    } else if (!m_isThenReversed) {
        m_isThenReversed = true;
    } else {
        m_then.reset();
    }
    showOrder();
    ask();
}

void CustomersPage::order(int section, bool adds)
{
    const auto column = std::ranges::find(
        sortColumns, section, [](const auto &pair) { return static_cast<int>(pair.first); });
    if (column == sortColumns.end())
        return showOrder(); // The header shows what it was.
    const bool isSame = column->second == m_sort;
    if (adds && !isSame && m_sort != Sort::Name) // Of names hardly two are equal.
        return orderAlso(column->second);
    const bool isBack = isSame && m_isReversed; // Once there, once back, and as it was at first.
    m_sort = isBack ? usualSort : column->second;
    m_isReversed = isSame && !isBack;
    m_then.reset();
    showOrder();
    ask();
}

void CustomersPage::showOrder()
{
    const auto columnOf = [](Sort sort) {
        const auto column = std::ranges::find(sortColumns, sort, &std::pair<CustomerColumn, Sort>::second);
        return static_cast<int>(column->first);
    };
    // Names from A on; else most days, the most and the latest come first.
    const auto orderOf = [](Sort sort, bool isReversed) {
        return (sort != Sort::Name) != isReversed ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    table().showOrder(columnOf(m_sort), orderOf(m_sort, m_isReversed));
    if (m_then)
        table().showSecondOrder(columnOf(*m_then), orderOf(*m_then, m_isThenReversed));
}

QVariantMap CustomersPage::view() const
{
    const CustomerQuery shown = query();
    QVariantMap view{{u"which"_s, static_cast<int>(shown.which)}, {u"text"_s, shown.text},
        {u"mine"_s, shown.isMine}, {u"currency"_s, shown.currency}, {u"tag"_s, shown.tag},
        {u"sort"_s, static_cast<int>(m_sort)}, {u"descending"_s, m_isReversed},
        {u"ordered"_s, m_sort != usualSort || m_isReversed || m_then}, {u"columns"_s, columns()->state()}};
    if (m_then) { // Only then: views that were saved without it are to be known again.
        view.insert(u"then"_s, static_cast<int>(*m_then) + 1); // Nothing is none.
        view.insert(u"thenDescending"_s, m_isThenReversed);
    }
    return view;
}

void CustomersPage::showView(const QVariantMap &view)
{
    using Which = CustomerQuery::Which;
    const auto isKnownSort = [](int sort) { // A newer program has more.
        return sort >= 0 && sort <= static_cast<int>(Sort::LastPayment);
    };
    const int sort = view.value(u"sort"_s).toInt();
    const int then = view.value(u"then"_s).toInt() - 1;
    const int which = view.value(u"which"_s).toInt();
    const bool isOrdered = view.value(u"ordered"_s).toBool() && isKnownSort(sort);
    m_sort = isOrdered ? static_cast<Sort>(sort) : usualSort;
    m_isReversed = isOrdered && view.value(u"descending"_s).toBool();
    const bool isThen = isOrdered && isKnownSort(then) && m_sort != Sort::Name && then != sort;
    m_then = isThen ? std::optional(static_cast<Sort>(then)) : std::nullopt;
    m_isThenReversed = isThen && view.value(u"thenDescending"_s).toBool();
    showOrder();
    if (view.contains(u"columns"_s)) // One that comes with the program leaves the columns alone.
        columns()->restore(view.value(u"columns"_s).toMap());
    const bool isKnown = which >= 0 && which <= static_cast<int>(Which::Archived);
    m_filter->show(CustomerQuery{.which = isKnown ? static_cast<Which>(which) : Which::All,
        .text = view.value(u"text"_s).toString(),
        .isMine = view.value(u"mine"_s).toBool(),
        .currency = view.value(u"currency"_s).toString(),
        .tag = view.value(u"tag"_s).toString()});
}

} // namespace quittance
