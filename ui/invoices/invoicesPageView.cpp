#include "ui/invoices/InvoicesPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/filters/FieldChoice.h"
#include "ui/filters/NoMatch.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/FilterBar.h"
#include "ui/invoices/InvoiceTableModel.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/widgets/TableColumns.h"

#include <QSplitter>

#include <algorithm>
#include <utility>

// What is shown of the invoices, and how it leaves the page: views, the state of the window, copies.

namespace quittance {

using namespace Qt::StringLiterals;
using Sort = InvoiceQuery::Sort;

QVariantMap InvoicesPage::view() const
{
    QVariantMap view{{u"status"_s, static_cast<int>(m_query.status)}, {u"text"_s, m_query.text},
        {u"sort"_s, static_cast<int>(m_query.sort)}, {u"descending"_s, m_query.descending},
        {u"ordered"_s, m_ordered}, {u"columns"_s, m_table->columns()->state()},
        {u"fields"_s, fieldChoiceMap(m_filter->fields())}};
    if (m_query.then) { // Only then: views that were saved without it are to be known again.
        view.insert(u"then"_s, static_cast<int>(*m_query.then) + 1); // Nothing is none.
        view.insert(u"thenDescending"_s, m_query.thenDescending);
    }
    return view;
}

void InvoicesPage::onOrderWanted(int section, bool adds)
{
    const auto sort = factsOf(static_cast<InvoiceColumn>(section)).sort;
    if (!sort)
        return showOrder(); // The header shows what it was.
    if (adds && *sort != m_query.sort && InvoiceQuery::sortsFurther(m_query.sort)) {
        orderAlso(*sort);
    } else {
        m_query.then.reset();
        m_query.thenDescending = false;
        const bool isSame = m_ordered && m_query.sort == *sort;
        const bool isThird = isSame && m_query.descending;
        m_query.sort = isThird ? Sort::Due : *sort;
        m_query.descending = isSame && !isThird;
        m_ordered = !isThird;
    }
    showOrder();
    ask();
    emit viewChanged();
}

//! Where the first are equal by this key: up, down, not at all.
void InvoicesPage::orderAlso(Sort sort)
{
    const bool isSame = m_query.then == sort;
    if (isSame && m_query.thenDescending)
        m_query.then.reset();
    else
        m_query.then = sort;
    m_query.thenDescending = isSame && m_query.then;
}

void InvoicesPage::showOrder()
{
    const auto columnOf = [](Sort sort) {
        const auto facts = std::ranges::find(invoiceColumns(), sort, &InvoiceColumnFacts::sort);
        return static_cast<int>(facts->column);
    };
    const auto orderOf = [](bool descends) { return descends ? Qt::DescendingOrder : Qt::AscendingOrder; };
    m_table->showOrder(columnOf(m_query.sort), orderOf(m_query.descending));
    if (m_query.then)
        m_table->showSecondOrder(columnOf(*m_query.then), orderOf(m_query.thenDescending));
}

void InvoicesPage::showView(const QVariantMap &view)
{
    const auto number = [&view](const QString &key, int most) {
        const int value = view.value(key).toInt();
        return value >= 0 && value <= most ? value : 0;
    };
    const auto status = static_cast<InvoiceQuery::Status>(
        number(u"status"_s, static_cast<int>(InvoiceQuery::Status::Disputed)));
    m_filter->show(status, view.value(u"text"_s).toString());
    m_filter->showFields(fieldChoiceFrom(view.value(u"fields"_s).toMap()));
    m_ordered = view.value(u"ordered"_s).toBool();
    m_query.sort = m_ordered ? static_cast<Sort>(number(u"sort"_s, static_cast<int>(Sort::Open))) : Sort::Due;
    m_query.descending = m_ordered && view.value(u"descending"_s).toBool();
    const int then = view.value(u"then"_s).toInt() - 1;
    const bool isKnown = then >= 0 && then <= static_cast<int>(Sort::Open); // A newer program has more.
    const bool isThen
        = isKnown && InvoiceQuery::sortsFurther(m_query.sort) && static_cast<Sort>(then) != m_query.sort;
    m_query.then = isThen ? std::optional(static_cast<Sort>(then)) : std::nullopt;
    m_query.thenDescending = isThen && view.value(u"thenDescending"_s).toBool();
    showOrder();
    if (view.contains(u"columns"_s)) // One that comes with the program leaves the columns alone.
        m_table->columns()->restore(view.value(u"columns"_s).toMap());
    ask();
    emit viewChanged();
}

void InvoicesPage::showInvoice(const InvoiceId &id)
{
    m_wanted = id;
    selectWanted();
    if (m_wanted.isEmpty())
        return;
    m_current = id;
    m_currentRow.reset();
    m_isListed = true; // Whatever it takes.
    m_isDetailed = false;
    askDetail();
    if (m_filter->isEmpty())
        return m_filter->clear(); // Asks anew.
    whenReady(m_desk.detail(id), this, [this, id](const Result<InvoiceDetail> &detail) {
        if (m_wanted != id)
            return; // Another one was chosen meanwhile, or its row came.
        if (!detail)
            return m_filter->clear();
        ask();
        m_fitting = detail->row.key;
    });
}

//! What was typed there stays where the document that is to be shown fits it; the order of the list tells.
void InvoicesPage::keepFilterIfFits()
{
    if (!m_fitting || !m_model->isOrderKnown())
        return;
    const bool fits = m_model->hasKey(*std::exchange(m_fitting, std::nullopt), {});
    if (!fits && m_wanted.isEmpty())
        return; // Another one was chosen meanwhile.
    m_isListed = true; // It is in what is asked for now.
    if (!fits)
        m_filter->clear();
    emit currentChanged();
}

void InvoicesPage::showCustomer(const CustomerId &customer, const QString &name)
{
    m_filter->showCustomer(customer, name);
    m_current = {}; // The first of them comes into the pane.
    m_wanted = {};
    m_currentRow.reset();
    m_credits.clear();
    m_paid.clear();
    m_pane->showNothing();
    emit currentChanged();
    ask();
    emit viewChanged();
}

void InvoicesPage::showStatus(InvoiceQuery::Status status, const FieldFilter &fields)
{
    showCustomer({}, {});
    m_filter->show(status, {});
    FieldChoice choice;
    choice.fields = fields;
    m_filter->showFields(choice);
    ask();
    emit viewChanged();
}

bool InvoicesPage::noteListed()
{
    const bool isListed = m_currentRow && m_model->hasKey(m_currentRow->key, m_table->currentIndex());
    if (!isListed && !m_model->isOrderKnown())
        return false; // It may stand behind the first page.
    return std::exchange(m_isListed, isListed) != isListed;
}

const std::optional<InvoiceRow> &InvoicesPage::currentRow() const
{
    static const std::optional<InvoiceRow> nothing;
    return m_isListed ? m_currentRow : nothing;
}

std::optional<InvoiceRow> InvoicesPage::documentAt(const QPoint &place) const
{
    if (m_pane->isVisible() && m_pane->rect().contains(m_pane->mapFromGlobal(place)))
        return m_currentRow; // It may lie over the table.
    const QPoint inTable = m_table->viewport()->mapFromGlobal(place);
    const QModelIndex index
        = m_table->viewport()->rect().contains(inTable) ? m_table->indexAt(inTable) : QModelIndex();
    const InvoiceRow *row = index.isValid() ? m_model->rowAt(index.row()) : nullptr;
    return row ? std::optional(*row) : std::nullopt;
}

void InvoicesPage::addInFront(QWidget *widget)
{
    m_filter->addInFront(widget);
}

void InvoicesPage::askFields()
{
    m_filter->askFields();
}

QVariantMap InvoicesPage::state() const
{
    QVariantMap state = view();
    state.insert(u"splitter"_s, m_splitter->saveState());
    state.insert(u"pane"_s, isPaneShown());
    state.insert(u"current"_s, m_current.text());
    return state;
}

void InvoicesPage::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    m_splitter->restoreState(state.value(u"splitter"_s).toByteArray());
    setPaneShown(state.value(u"pane"_s, true).toBool());
    m_wanted = InvoiceId(state.value(u"current"_s).toString());
    showView(state);
}

void InvoicesPage::tellNoMatch()
{
    m_noMatch->tellOf(m_query.text);
    if (m_query.status == InvoiceQuery::Status::All)
        return;
    InvoiceQuery all = m_query;
    all.status = InvoiceQuery::Status::All;
    m_noMatch->tellOthers(m_desk.order(all));
}

void InvoicesPage::copy(bool withHeaders, const std::function<void(const QString &)> &take)
{
    const QList<qint64> keys = selectedKeys();
    if (keys.isEmpty())
        return;
    whenReady(m_desk.rows(keys), this, [this, withHeaders, take](const Result<QList<InvoiceRow>> &rows) {
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        take(m_table->asText(
            rows->size(),
            [this, &rows](qsizetype row, int column) {
                return InvoiceTableModel::rawTextOf(
                    rows->at(row), static_cast<InvoiceColumn>(column), m_model->today())
                    .toString();
            },
            withHeaders));
    });
}

} // namespace quittance
