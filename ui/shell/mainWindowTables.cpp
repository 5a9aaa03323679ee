#include "ui/shell/MainWindow.h"

#include "ui/activity/ActivityPage.h"
#include "ui/crm/ContactsPage.h"
#include "ui/customers/CustomersPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/filters/ViewActions.h"
#include "ui/invoices/FilterBar.h"
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

#include <QApplication>
#include <QClipboard>
#include <QMenu>
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
    on(m_commands->filterFields, [this] {
        if (m_pages->currentWidget() == m_payments)
            m_payments->askFields();
        else if (m_pages->currentWidget() == m_customers)
            m_customers->askFields();
        else
            m_invoices->askFields();
    });

    m_savedViews = new SavedViews(u"invoices"_s, m_facts.stateFile, builtInInvoiceViews(), this);
    m_views = new ViewActions(*m_savedViews, m_commands->saveView, *this);
    m_invoices->filter()->addInFront(m_views->button());
    const auto follow = [this] { m_views->setShown(m_invoices->view()); };
    connect(m_invoices, &InvoicesPage::viewChanged, m_views, follow);
    connect(m_views, &ViewActions::chosen, this, [this](const QVariantMap &view) {
        show(Section::Invoices);
        m_invoices->showView(view);
        m_invoices->focusTable();
    });
    // From the menu the search of commands knows them too.
    const auto offer = [this] {
        m_commands->views()->clear();
        m_commands->views()->addActions(m_views->actions());
    };
    connect(m_views, &ViewActions::actionsChanged, this, offer);
    offer();
    follow();
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
    m_commands->saveView->setEnabled(here);
    m_commands->filterFields->setEnabled(here || page == m_payments || page == m_customers);
    m_commands->chooseColumns->setEnabled(columnsInView());
}

void MainWindow::copySelection(bool withHeaders)
{
    constexpr qint64 mostCopied = 20'000;
    const auto take = [this](const QString &text) {
        QApplication::clipboard()->setText(text);
        m_status->tell(tr("Rows copied."));
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
        m_status->tell(tr("Up to %1 rows are copied. Export takes all that are shown.")
                           .arg(QLocale().toString(mostCopied)));
    else if (page)
        page->copy(withHeaders, take);
    else
        m_invoices->copy(withHeaders, take);
}

} // namespace quittance
