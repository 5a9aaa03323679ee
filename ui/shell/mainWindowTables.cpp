#include "ui/shell/MainWindow.h"

#include "ui/activity/ActivityPage.h"
#include "ui/crm/ContactsPage.h"
#include "ui/customers/CustomersPage.h"
#include "ui/filters/ViewActions.h"
#include "ui/invoices/FilterBar.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/payouts/PayoutsPage.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Commands.h"
#include "ui/shell/StatusLine.h"
#include "ui/widgets/TableColumns.h"

#include <QApplication>
#include <QClipboard>
#include <QSettings>
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
        else
            m_invoices->selectAll();
    });
    on(m_commands->selectNone, [this] {
        if (auto *page = qobject_cast<TablePage *>(m_pages->currentWidget()))
            page->selectNone();
        else
            m_invoices->selectNone();
    });
    on(m_commands->chooseColumns, [this] {
        if (TableColumns *columns = columnsInView())
            columns->open();
    });
    on(m_commands->filterFields, [this] {
        if (m_pages->currentWidget() == m_payments)
            m_payments->askFields();
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
    const auto offer = [this] { m_palette->setViews(m_views->actions()); };
    connect(m_views, &ViewActions::actionsChanged, m_palette, offer);
    offer();
    follow();
}

TableColumns *MainWindow::columnsInView() const
{
    const auto *page = qobject_cast<TablePage *>(m_pages->currentWidget());
    return page ? page->columns() : m_invoices->table()->columns();
}

void MainWindow::updateTableCommands()
{
    const QWidget *page = m_pages->currentWidget();
    const bool here = page == m_invoices;
    m_commands->saveView->setEnabled(here);
    m_commands->filterFields->setEnabled(here || page == m_payments);
    m_commands->chooseColumns->setEnabled(columnsInView());
}

void MainWindow::copySelection(bool withHeaders)
{
    constexpr qint64 mostCopied = 20'000;
    const auto take = [this](const QString &text) {
        QApplication::clipboard()->setText(text);
        m_status->tell(tr("Rows copied."));
    };
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

void MainWindow::restoreColumns()
{
    const QSettings file(m_facts.stateFile, QSettings::IniFormat);
    for (const TablePage *page : tablePages())
        if (const QVariantMap state = file.value(page->section() + u"/columns"_s).toMap(); !state.isEmpty())
            page->columns()->restore(state);
}

void MainWindow::rememberColumns(QSettings &file) const
{
    for (const TablePage *page : tablePages())
        file.setValue(page->section() + u"/columns"_s, page->columns()->state());
}

} // namespace quittance
