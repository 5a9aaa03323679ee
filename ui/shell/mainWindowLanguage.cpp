#include "ui/shell/MainWindow.h"

#include "ui/editor/EditorActions.h"
#include "ui/editor/EditorWindow.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/settings/SettingsActions.h"
#include "ui/shell/Commands.h"
#include "ui/shell/PageMemory.h"
#include "ui/widgets/TablePage.h"
#include "ui/widgets/Toast.h"

#include <QActionGroup>
#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>

// How the window gives way to one in another language. Its words are fixed when it is built; so another
// window is built beside it and shown what this one shows.

namespace quittance {

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
    m_tookOver = true;
    restoreGeometry(before.saveGeometry());
    m_commands->sidebar->setChecked(before.m_commands->sidebar->isChecked());
    m_commands->compact->setChecked(before.m_commands->compact->isChecked());
    m_invoices->restore(before.m_invoices->state());
    m_commands->detailPane->setChecked(m_invoices->isPaneShown());
    const QList<TablePage *> pages = tablePages();
    const QList<TablePage *> pagesBefore = before.tablePages();
    for (qsizetype i = 0; i < pages.size(); ++i)
        PageMemory::restore(*pages.at(i), PageMemory::stateOf(*pagesBefore.at(i)));
    m_offline = before.m_offline;
    m_syncedAt = before.m_syncedAt;
    m_hasNobodyToAsk = before.m_hasNobodyToAsk;
    m_saidStale = false; // What the new window said knew nothing of it.
    warnOfStale();
    show(static_cast<Section>(before.m_pages->currentIndex()));
    updateStatus();
    for (const InvoiceId &draft : before.m_written)
        if (m_editors && !draft.isEmpty())
            m_editors->edit(draft);
    if (m_settings && before.m_settings)
        m_settings->takeOver(*before.m_settings);
}

} // namespace quittance
