#include "ui/shell/MainWindow.h"

#include "ui/dashboard/DashboardPage.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/FilterBar.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/Sidebar.h"
#include "ui/widgets/TablePage.h"

#include <QApplication>
#include <QShowEvent>
#include <QStackedWidget>

#include <algorithm>

// How the keys go from pane to pane.

namespace quittance {

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> panes{m_sidebar};
    if (const auto *page = qobject_cast<TablePage *>(m_pages->currentWidget()))
        return panes + page->panes();
    if (m_pages->currentWidget() != m_invoices)
        return panes << m_pages->currentWidget();
    panes << m_invoices->filter() << m_invoices->table();
    if (m_invoices->isPaneShown())
        panes << m_invoices->pane();
    return panes;
}

void MainWindow::show(Section section)
{
    const QWidget *page = m_pages->widget(static_cast<int>(section));
    const bool wasUsed = page->focusWidget(); // Then the keys go to where they were.
    turnTo(section);
    // What had them may be hidden since, as is what an empty table offered.
    if (isVisible() && (!wasUsed || !page->isAncestorOf(focusWidget()) || !focusWidget()->isVisible()))
        focusPage();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Not before: a widget in a window that was never shown does not get the keys for sure.
    if (!event->spontaneous() && !m_pages->currentWidget()->isAncestorOf(focusWidget()))
        focusPage();
}

//! To what the page in view is for.
void MainWindow::focusPage()
{
    if (auto *page = qobject_cast<TablePage *>(m_pages->currentWidget()))
        page->focusTable();
    else if (m_pages->currentWidget() == m_dashboard)
        m_dashboard->focusFirst();
    else if (m_pages->currentWidget() == m_reports)
        m_reports->focusFirst();
    else
        m_invoices->focusTable();
}

void MainWindow::focusPane(int step)
{
    const QWidget *now = QApplication::focusWidget();
    const QList<QWidget *> all = panes();
    const auto here = std::ranges::find_if(
        all, [now](const QWidget *pane) { return now && (pane == now || pane->isAncestorOf(now)); });
    // From outside all of them the keys go to the table, which is where the work is.
    const qsizetype place = here == all.end() ? qMin<qsizetype>(all.size() - 1, all.size() > 2 ? 2 : 1)
                                              : (here - all.begin() + step + all.size()) % all.size();
    QWidget *pane = all.at(place);
    auto *page = qobject_cast<TablePage *>(m_pages->currentWidget());
    if (pane == m_sidebar)
        m_sidebar->focusCurrent();
    else if (pane == m_dashboard)
        m_dashboard->focusFirst();
    else if (pane == m_reports)
        m_reports->focusFirst();
    else if (pane == m_invoices->pane())
        m_invoices->pane()->focusPrimary();
    else if (pane == m_invoices->filter())
        m_invoices->focusFilter();
    else if (pane == m_invoices->table())
        m_invoices->focusTable();
    else if (page && here == all.end())
        page->focusTable();
    else
        pane->setFocus(Qt::ShortcutFocusReason);
}

} // namespace quittance
