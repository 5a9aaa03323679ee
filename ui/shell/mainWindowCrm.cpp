#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/connect/ConnectDialog.h"
#include "ui/crm/ConflictDialog.h"
#include "ui/crm/ContactsPage.h"
#include "ui/crm/CrmFieldsDialog.h"
#include "ui/crm/CrmRunsPage.h"
#include "ui/crm/CrmTabs.h"
#include "ui/crm/InteractionsPage.h"
#include "ui/crm/MappingDialog.h"
#include "ui/desk/ConnectDesk.h"
#include "ui/desk/CrmDesk.h"
#include "ui/desk/Desk.h"
#include "ui/desk/SecretsDesk.h"
#include "ui/desk/SettingsDesk.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoiceCrmView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/records/RecordWindows.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Commands.h"
#include "ui/shell/UndoStack.h"
#include "ui/text/ConnectText.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

#include <algorithm>

// What the window does about CRMs: connecting one, settling conflicts.

namespace quittance {

using namespace Qt::StringLiterals;

void MainWindow::connectCrm()
{
    connectCrmViews();
    m_commands->connectCrm->setVisible(m_desk.connecting());
    m_commands->connectCrm->setEnabled(m_desk.connecting());
    m_commands->reviewConflicts->setVisible(m_desk.crm());
    m_commands->reviewConflicts->setEnabled(m_desk.crm());
    m_commands->fieldMapping->setVisible(m_desk.crm());
    m_commands->fieldMapping->setEnabled(m_desk.crm());
    connect(m_contacts, &ContactsPage::connectWanted, m_commands->connectCrm, &QAction::trigger);
    connect(m_contacts, &ContactsPage::conflictsWanted, m_commands->reviewConflicts, &QAction::trigger);
    connect(m_contacts, &ContactsPage::conflictsCounted, this, [this](qint64 waiting) {
        m_sidebar->setCount(Section::Contacts, waiting,
            waiting == 1 ? tr("1 conflict to review") : tr("%1 conflicts to review").arg(waiting), false);
    });
    connect(m_contacts, &ContactsPage::stopWanted, m_commands->stop, &QAction::trigger);
    connect(m_contacts, &ContactsPage::said, this, [this](const QString &text) { m_toast->say(text); });
    connect(m_contacts, &ContactsPage::undoable, this,
        [this](const QString &text, const std::function<void()> &undo) {
            m_toast->say(text, tr("Undo"), undo);
        });
    connect(m_contacts, &ContactsPage::outboxWanted, m_commands->runOutbox, &QAction::trigger);
    m_contacts->setHold(m_facts.hold);
    connect(m_contacts, &ContactsPage::held, this, &MainWindow::sayHeld);
    connect(m_contacts, &ContactsPage::fieldsWanted, this, [this](const QString &connection) {
        auto *dialog = new CrmFieldsDialog(*m_desk.crm(), connection, this);
        connect(dialog, &CrmFieldsDialog::said, this, [this](const QString &text) { m_toast->say(text); });
        dialog->open();
    });
    connect(m_commands->connectCrm, &QAction::triggered, this, [this] {
        auto *dialog = new ConnectDialog(*m_desk.connecting(), {}, this);
        if (SettingsDesk *settings = m_desk.settings())
            dialog->setKeys(settings->secrets());
        connect(dialog, &ConnectDialog::pageWanted, this, &MainWindow::openPage);
        connect(dialog, &ConnectDialog::connected, this, [this](const CrmTrial &trial) {
            m_toast->say(tr("Connected: %1. Its contacts are being brought.").arg(crmAccountText(trial)));
            show(Section::Contacts);
            m_commands->syncContacts->trigger();
        });
        dialog->open();
    });
    connect(m_commands->reviewConflicts, &QAction::triggered, this, [this] {
        auto *dialog = new ConflictDialog(*m_desk.crm(), m_facts.zone, m_facts.stateFile, this);
        connect(dialog, &ConflictDialog::failed, this, &MainWindow::showTrouble);
        connect(dialog, &ConflictDialog::said, this, [this](const QString &text) { m_toast->say(text); });
        dialog->open();
    });
    connect(m_commands->fieldMapping, &QAction::triggered, this, &MainWindow::openMapping);
}

//! As a mail that is held: it leaves when the time has passed, unless it is taken back.
void MainWindow::sayHeld(const QList<EntryId> &effects, const QString &text)
{
    const int asked = m_undo->push({.name = tr("Tell CRM", "what can be undone"),
        .undone = tr("Taken back. Nothing was told."),
        .undo = [this, effects] { return m_desk.takeBack(effects); },
        .redo = {},
        .until = QDeadlineTimer(m_facts.hold)});
    m_toast->say(text, tr("Undo"), [this, asked] { m_undo->undo(asked); });
}

//! The section has three pages, and each says which of them is wanted.
void MainWindow::connectCrmViews()
{
    const QList<CrmTabs *> all = m_pages->findChildren<CrmTabs *>();
    for (const CrmTabs *tabs : all)
        connect(tabs, &CrmTabs::wanted, this, [this, tabs](CrmTabs::View view) {
            const bool byKeys = tabs->isUsedByKeys();
            show(view == CrmTabs::View::Interactions ? Section::Interactions
                    : view == CrmTabs::View::Runs    ? Section::CrmRuns
                                                     : Section::Contacts);
            if (auto *next = m_pages->currentWidget()->findChild<CrmTabs *>(); next && byKeys)
                next->focusTabs();
        });
    connect(m_commands->interactions, &QAction::triggered, this, [this] {
        show(Section::Interactions);
        m_interactions->focusTable();
    });
    connect(m_commands->crmRuns, &QAction::triggered, this, [this] {
        show(Section::CrmRuns);
        m_crmRuns->focusTable();
    });
    connect(m_interactions, &InteractionsPage::currentChanged, this, &MainWindow::updateRecordCommands);
    connect(m_interactions, &InteractionsPage::openWanted, m_commands->openRecord, &QAction::trigger);
    if (!InvoiceCrmView::isPossible(m_desk))
        return;
    auto *crm = new InvoiceCrmView(m_desk, m_facts.zone, this);
    m_invoices->pane()->offerCrm(crm);
    connect(crm, &InvoiceCrmView::failed, m_invoices, &InvoicesPage::failed);
    connect(crm, &InvoiceCrmView::customerWanted, this, [this](const CustomerId &id, const QString &name) {
        const FoundRecord record{.kind = RecordKind::Customer,
            .id = id.text(),
            .name = name,
            .party = {},
            .on = {},
            .amount = std::nullopt};
        if (!name.isEmpty()) // Else it is on its way, and nothing would be found again by it.
            m_palette->noteRecent(record);
        m_records->open(record);
    });
}

//! Of the CRM the book knows; the one with something to mend first where there are two.
void MainWindow::openMapping()
{
    whenReady(m_desk.crm()->status(), this, [this](const Result<QList<CrmStatus>> &all) {
        if (!all) {
            showTrouble(all.error());
            return;
        }
        if (all->isEmpty()) {
            m_toast->say(tr("No CRM was synced yet."));
            return;
        }
        const auto broken = std::ranges::max_element(*all, {}, &CrmStatus::brokenMappings);
        auto *dialog = new MappingDialog(*m_desk.crm(), broken->connection.text(), this);
        connect(dialog, &MappingDialog::said, this, [this](const QString &text) { m_toast->say(text); });
        dialog->open();
    });
}

} // namespace quittance
