#include "ui/shell/MainWindow.h"

#include "ui/editor/EditorActions.h"
#include "ui/editor/EditorWindow.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/TablePage.h"
#include "ui/widgets/Toast.h"
#include "ui/widgets/goToRow.h"

#include <QActionGroup>
#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>

// How the window gives way to one in another language. Its words are fixed when it is built; so another
// window is built beside it and shown what this one shows.

namespace quittance {

namespace {

QString currentKeyOf(const TablePage &page)
{
    const auto *table = page.findChild<DataTable *>();
    const int row = table ? table->currentIndex().row() : -1;
    return row >= 0 && row < page.model().rowCount() ? page.model().recordAt(row).key : QString();
}

bool goToKey(const TablePage &page, const QString &key)
{
    for (int row = 0; row < page.model().rowCount(); ++row) {
        if (page.model().recordAt(row).key != key)
            continue;
        goToRow(*page.findChild<DataTable *>(), row);
        return true;
    }
    return false;
}

//! Makes the record current as soon as the page has it.
void wantKey(TablePage &page, const QString &key)
{
    if (key.isEmpty() || goToKey(page, key))
        return;
    auto *once = new QObject(&page);
    const auto look = [&page, key, once] {
        if (goToKey(page, key))
            once->deleteLater();
    };
    // What a page has is set as a whole, and its own choice of a row comes right after.
    QObject::connect(&page.model(), &QAbstractItemModel::rowsInserted, once, look, Qt::QueuedConnection);
    QObject::connect(&page.model(), &QAbstractItemModel::modelReset, once, look, Qt::QueuedConnection);
}

//! The filter's words and its pills; both pages are built alike.
void copyFilter(const QWidget &from, const QWidget &to)
{
    const auto fields = from.findChildren<FilterField *>();
    const auto newFields = to.findChildren<FilterField *>();
    for (qsizetype i = 0; i < std::min(fields.size(), newFields.size()); ++i)
        newFields.at(i)->setText(fields.at(i)->text());
    const auto pills = from.findChildren<Pill *>();
    const auto newPills = to.findChildren<Pill *>();
    for (qsizetype i = 0; i < std::min(pills.size(), newPills.size()); ++i)
        if (pills.at(i)->isChecked() && !newPills.at(i)->isChecked())
            newPills.at(i)->click();
}

} // namespace

void MainWindow::connectLanguages()
{
    const QList<QAction *> languages = m_commands->languages->actions();
    for (QAction *action : languages) {
        action->setChecked(action->data().toString() == m_facts.language);
        connect(action, &QAction::triggered, this,
            [this, action] { emit languageWanted(action->data().toString()); });
    }
}

bool MainWindow::canGiveWay()
{
    const auto *undo = m_toast->findChild<QPushButton *>(QStringLiteral("toast.action"));
    const bool offersUndo = m_toast->isVisible() && undo && undo->isVisible();
    // What is typed into a dialog is its own; what is under way tells this window how it ends.
    if (m_syncing || offersUndo || QApplication::activeModalWidget())
        return false;
    if (!m_editors)
        return true;
    if (!m_givesWay) {
        m_givesWay = true;
        const QList<EditorWindow *> open = m_editors->windows();
        for (const EditorWindow *window : open)
            connect(window, &EditorWindow::closed, this, [this, window] { m_written.append(window->id()); });
        m_editors->closeAll();
    }
    return m_editors->windows().isEmpty();
}

void MainWindow::takeOver(const MainWindow &before)
{
    restoreGeometry(before.saveGeometry());
    m_commands->sidebar->setChecked(before.m_commands->sidebar->isChecked());
    m_commands->compact->setChecked(before.m_commands->compact->isChecked());
    m_invoices->restore(before.m_invoices->state());
    m_commands->detailPane->setChecked(m_invoices->isPaneShown());
    const CustomerId customer = before.m_invoices->query().customer;
    if (const auto &row = before.m_invoices->currentRow(); row && !customer.isEmpty())
        m_invoices->showCustomer(customer, row->customer);
    const QList<TablePage *> pages = tablePages();
    const QList<TablePage *> pagesBefore = before.tablePages();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        copyFilter(*pagesBefore.at(i), *pages.at(i));
        wantKey(*pages.at(i), currentKeyOf(*pagesBefore.at(i)));
    }
    m_offline = before.m_offline;
    m_syncedAt = before.m_syncedAt;
    show(static_cast<Section>(before.m_pages->currentIndex()));
    updateStatus();
    for (const InvoiceId &draft : before.m_written)
        if (m_editors && !draft.isEmpty())
            m_editors->edit(draft);
}

} // namespace quittance
