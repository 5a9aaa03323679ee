#include "ui/payments/PaymentsPage.h"

#include "ui/desk/Desk.h"
#include "ui/desk/ListDesk.h"
#include "ui/filters/FieldPills.h"
#include "ui/filters/NoMatch.h"
#include "ui/payments/OpenDisputes.h"
#include "ui/payments/paymentRecord.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/TableColumns.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

// What is shown of the payments: their order, and what is said where there are none.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Sort = PaymentQuery::Sort;
using Then = PaymentQuery::Then;

//! By which columns the list is sorted.
constexpr auto sortColumns = std::to_array<std::pair<PaymentColumn, Sort>>({{PaymentColumn::Date, Sort::Date},
    {PaymentColumn::Amount, Sort::Amount}, {PaymentColumn::Customer, Sort::Customer},
    {PaymentColumn::Method, Sort::Method}, {PaymentColumn::Status, Sort::Status}});

//! Newest and most come first, names and methods from A on, and what needs somebody.
bool usuallyDescends(Sort sort)
{
    return sort == Sort::Date || sort == Sort::Amount;
}

} // namespace

//! By the other key as well: up, down, not at all.
void PaymentsPage::orderAlso()
{
    m_query.then = m_query.then == Then::Nothing ? Then::Ascending
        : m_query.then == Then::Ascending        ? Then::Descending
                                                 : Then::Nothing;
    showOrder();
    ask();
}

void PaymentsPage::order(int section, bool adds)
{
    const auto column = std::ranges::find(
        sortColumns, section, [](const auto &pair) { return static_cast<int>(pair.first); });
    if (column == sortColumns.end() || m_query.which == PaymentQuery::Which::Disputed)
        return showOrder(); // The header shows what it was.
    const Sort sort = column->second;
    const bool isSame = sort == m_query.sort;
    if (adds && !isSame && usuallyDescends(sort) && usuallyDescends(m_query.sort))
        return orderAlso();
    const bool isTurned = m_query.descending != usuallyDescends(sort);
    m_query.sort = isSame && isTurned ? Sort::Date : sort; // Once there, once back, and as it was at first.
    m_query.descending = usuallyDescends(m_query.sort) != (isSame && !isTurned);
    m_query.then = Then::Nothing;
    showOrder();
    ask();
}

void PaymentsPage::showOrder()
{
    const auto columnOf = [](Sort sort) {
        const auto column = std::ranges::find(sortColumns, sort, &std::pair<PaymentColumn, Sort>::second);
        return static_cast<int>(column->first);
    };
    if (m_query.which
        == PaymentQuery::Which::Disputed) { // The most urgent first, whatever the others follow.
        table().setSorting({});
        return table().showOrder(static_cast<int>(PaymentColumn::AnswerBy), Qt::AscendingOrder);
    }
    DataTable::Sorting sorting{.second =
                                   [this](int column) {
                                       return usuallyDescends(m_query.sort)
                                           && (column == static_cast<int>(PaymentColumn::Date)
                                               || column == static_cast<int>(PaymentColumn::Amount));
                                   },
        .usual = static_cast<int>(PaymentColumn::Date),
        .usualOrder = Qt::DescendingOrder};
    for (const auto &[column, sort] : sortColumns)
        sorting.columns.append(static_cast<int>(column));
    table().setSorting(sorting);
    table().showOrder(columnOf(m_query.sort), m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (m_query.then != Then::Nothing)
        table().showSecondOrder(columnOf(m_query.sort == Sort::Date ? Sort::Amount : Sort::Date),
            m_query.then == Then::Descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void PaymentsPage::ask()
{
    PagedPage::ask();
    emit viewChanged();
}

void PaymentsPage::addInFront(QWidget *widget)
{
    m_bar->insertWidget(0, widget);
    setTabOrder(widget, m_filter);
}

QVariantMap PaymentsPage::view() const
{
    const bool isOrdered = m_query.sort != Sort::Date || !m_query.descending;
    QVariantMap view{{u"which"_s, static_cast<int>(m_query.which)}, {u"text"_s, m_query.text},
        {u"sort"_s, static_cast<int>(m_query.sort)}, {u"descending"_s, m_query.descending},
        {u"ordered"_s, isOrdered}, {u"columns"_s, columns()->state()},
        {u"fields"_s, fieldChoiceMap(m_fields->choice())}};
    if (m_query.then != Then::Nothing) // Only then: views that were saved without it are to be known again.
        view.insert(u"then"_s, static_cast<int>(m_query.then));
    return view;
}

void PaymentsPage::showView(const QVariantMap &view)
{
    const FieldChoice choice = fieldChoiceFrom(view.value(u"fields"_s).toMap());
    m_fields->show(choice);
    m_query.customer = choice.customer;
    m_query.fields = choice.fields;
    m_query.text = view.value(u"text"_s).toString();
    m_filter->setText(m_query.text);
    const bool isOrdered = view.value(u"ordered"_s).toBool();
    const int sort = view.value(u"sort"_s).toInt();
    const bool isKnown = sort >= 0 && sort <= static_cast<int>(Sort::Status); // A newer program has more.
    m_query.sort = isOrdered && isKnown ? static_cast<Sort>(sort) : Sort::Date;
    m_query.descending = !isOrdered || view.value(u"descending"_s).toBool();
    const int then = view.value(u"then"_s).toInt();
    const bool isThen
        = usuallyDescends(m_query.sort) && then > 0 && then <= static_cast<int>(Then::Descending);
    m_query.then = isThen ? static_cast<Then>(then) : Then::Nothing;
    if (view.contains(u"columns"_s)) // One that comes with the program leaves the columns alone.
        columns()->restore(view.value(u"columns"_s).toMap());
    showDisputed(view.value(u"which"_s).toInt() == static_cast<int>(PaymentQuery::Which::Disputed));
}

void PaymentsPage::showEmpty()
{
    const bool isEmpty = rows().rowCount() == 0;
    const bool isFiltered = !m_query.text.isEmpty() || !m_fields->choice().isEmpty();
    empty().setVisible(isEmpty && !isFiltered);
    m_noMatch->setVisible(isEmpty && isFiltered);
    if (!isEmpty || !isFiltered)
        return;
    m_noMatch->tellOf(m_query.text);
    if (m_query.which == PaymentQuery::Which::All)
        return;
    PaymentQuery all = m_query;
    all.which = PaymentQuery::Which::All;
    m_noMatch->tellOthers(m_desk.lists().paymentOrder(all));
}

ReportService::Wording<PaymentRow> PaymentsPage::wording() const
{
    QHash<PaymentId, Dispute> disputes; // Those of now: the rows are written in another thread.
    for (const Dispute &dispute : m_disputes.all())
        disputes.insert(dispute.payment, dispute);
    return {.head = fileOf({}),
        .cells = [columns = fileColumns(table()), disputes, today = m_today, zone = m_zone](
                     const PaymentRow &row) {
            const auto dispute = disputes.constFind(row.id);
            return fileCells(
                paymentRecord(
                    row, dispute == disputes.cend() ? std::nullopt : std::optional(*dispute), today, zone),
                columns);
        }};
}

void PaymentsPage::clearFilter()
{
    m_fields->show({});
    m_query.customer = {};
    m_query.fields = {};
    m_query.text.clear();
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    ask();
}

} // namespace quittance
