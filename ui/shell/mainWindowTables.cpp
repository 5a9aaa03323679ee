#include "ui/shell/MainWindow.h"

#include "ui/activity/ActivityPage.h"
#include "ui/crm/ContactsPage.h"
#include "ui/customers/CustomersPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/filters/ViewActions.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/payouts/PayoutsPage.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/UndoStack.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/openSortMenu.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

// What all tables of the window have in common: columns, views, selecting, copying.

namespace quittance {

using namespace Qt::StringLiterals;

void MainWindow::connectTables()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_commands->copy, [this] { copySelection(false); });
    on(m_commands->copyWithHeaders, [this] { copySelection(true); });
    on(m_commands->selectAll, [this] {
        if (auto *page = qobject_cast<TablePage *>(m_pages->currentWidget()))
            page->selectAll();
        else if (m_pages->currentWidget() == m_invoices)
            m_invoices->selectAll();
    });
    on(m_commands->selectNone, [this] {
        if (auto *page = qobject_cast<TablePage *>(m_pages->currentWidget()))
            page->selectNone();
        else if (m_pages->currentWidget() == m_invoices)
            m_invoices->selectNone();
    });
    on(m_commands->chooseColumns, [this] {
        if (TableColumns *columns = columnsInView())
            columns->open();
    });
    on(m_commands->sortBy, [this] {
        if (auto *page = qobject_cast<TablePage *>(m_pages->currentWidget()))
            page->openSorting();
        else if (m_pages->currentWidget() == m_invoices)
            openSortMenu(*m_invoices->table());
    });
    on(m_commands->filterFields, [this] {
        if (m_pages->currentWidget() == m_payments)
            m_payments->askFields();
        else if (m_pages->currentWidget() == m_customers)
            m_customers->askFields();
        else
            m_invoices->askFields();
    });

    offerViews(*m_invoices, Section::Invoices, u"invoices"_s, {}, builtInInvoiceViews());
    offerViews(*m_payments, Section::Payments, u"payments"_s, m_payments->tableName(), builtInPaymentViews());
    offerViews(
        *m_customers, Section::Customers, u"customers"_s, m_customers->tableName(), builtInCustomerViews());
    on(m_commands->saveView, [this] {
        if (ViewActions *views = m_views.value(m_pages->currentWidget()))
            views->saveShown();
    });
    // Disputes have an order of their own, all payments are sorted by their headers.
    connect(m_payments, &PaymentsPage::viewChanged, this, &MainWindow::updateTableCommands);
}

template <class Page>
void MainWindow::offerViews(
    Page &page, Section section, const QString &key, const QString &title, QList<SavedView> builtIn)
{
    auto *saved = new SavedViews(key, m_facts.stateFile, std::move(builtIn), this);
    auto *views = new ViewActions(*saved, key, title, m_commands->saveView, *this);
    m_views.insert(&page, views);
    page.addInFront(views->button());
    const auto follow = [&page, views] { views->setShown(page.view()); };
    connect(&page, &Page::viewChanged, views, follow);
    connect(views, &ViewActions::chosen, this, [this, &page, section](const QVariantMap &view) {
        show(section);
        page.showView(view);
        page.focusTable();
    });
    connect(views, &ViewActions::actionsChanged, this, &MainWindow::fillViews);
    fillViews();
    follow();
}

//! From the menu the search of commands knows them too.
void MainWindow::fillViews()
{
    m_commands->views()->clear();
    for (QWidget *page : {static_cast<QWidget *>(m_invoices), static_cast<QWidget *>(m_payments),
             static_cast<QWidget *>(m_customers)})
        if (const ViewActions *views = m_views.value(page))
            m_commands->views()->addActions(views->actions());
}

TableColumns *MainWindow::columnsInView() const
{
    if (const auto *page = qobject_cast<TablePage *>(m_pages->currentWidget()))
        return page->columns();
    return m_pages->currentWidget() == m_invoices ? m_invoices->table()->columns() : nullptr;
}

void MainWindow::makeUndoable(TableColumns &columns)
{
    connect(&columns, &TableColumns::chosen, this,
        [this, &columns](const QVariantMap &before, const QVariantMap &now) {
            // Only what that choice changed: what was chosen since then stays.
            const auto turn = [&columns](const QVariantMap &from, const QVariantMap &to) {
                QVariantMap state = columns.state();
                for (auto part = to.cbegin(); part != to.cend(); ++part)
                    if (from.value(part.key()) != part.value())
                        state.insert(part.key(), part.value());
                columns.restore(state);
                return QtFuture::makeReadyFuture(Result<void>());
            };
            m_undo->push({.name = tr("Change columns", "what can be undone"),
                .undone = {},
                .undo = [turn, before, now] { return turn(now, before); },
                .redo = [turn, before, now] { return turn(before, now); }});
        });
}

void MainWindow::updateTableCommands()
{
    const QWidget *page = m_pages->currentWidget();
    const bool here = page == m_invoices;
    m_commands->saveView->setEnabled(m_views.contains(m_pages->currentWidget()));
    m_commands->filterFields->setEnabled(here || page == m_payments || page == m_customers);
    m_commands->chooseColumns->setEnabled(columnsInView());
    const auto *list = qobject_cast<const TablePage *>(page);
    m_commands->sortBy->setEnabled(here || (list && list->canSort()));
    m_commands->detailPane->setEnabled(here || page == m_customers); // Others would not show what it did.
}

void MainWindow::copySelection(bool withHeaders)
{
    constexpr qint64 mostCopied = 20'000;
    const auto take = [this](const QString &text) {
        QApplication::clipboard()->setText(text);
        m_status->mention(tr("Rows copied."));
    };
    if (m_pages->currentWidget() == m_dashboard)
        return; // Figures are no list.
    if (m_pages->currentWidget() == m_reports) {
        if (const QString text = m_reports->selectionAsText(withHeaders); !text.isEmpty())
            take(text);
        return;
    }
    auto *page = qobject_cast<TablePage *>(m_pages->currentWidget());
    const qint64 count = page ? page->selectedCount() : m_invoices->table()->selectedCount();
    if (count > mostCopied)
        m_status->mention(tr("Up to %1 rows are copied. Export takes all that are shown.")
                              .arg(QLocale().toString(mostCopied)));
    else if (page)
        page->copy(withHeaders, take);
    else
        m_invoices->copy(withHeaders, take);
}

} // namespace quittance
