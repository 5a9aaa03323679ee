#include "ui/shell/MainWindow.h"

#include "ui/dashboard/DashboardPage.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/records/RecordWindows.h"
#include "ui/shell/Commands.h"
#include "ui/shell/HeldActs.h"
#include "ui/shell/SyncButton.h"
#include "ui/shell/TakeOverDialog.h"
#include "ui/text/ErrorText.h"
#include "ui/text/HeldText.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/turnOff.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

// How the window shows a book that another computer has open: all of it, and nothing can be changed.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What changes nothing in the book and asks nobody outside. Whatever comes later is off until it stands
//! here.
QList<QAction *> readingActs(const Commands &commands)
{
    return QList<QAction *>{commands.exportShown, commands.print, commands.printDocument,
               commands.saveEInvoice, commands.otherBook, commands.closeWindow, commands.quit, commands.copy,
               commands.copyWithHeaders, commands.selectAll, commands.selectNone, commands.copyLink,
               commands.filter, commands.search, commands.dashboard, commands.invoices, commands.payments,
               commands.payouts, commands.customers, commands.contacts, commands.interactions,
               commands.crmRuns, commands.reconcile, commands.outbox, commands.activity, commands.reports,
               commands.previousSection, commands.nextSection, commands.nextPane, commands.previousPane,
               commands.preview, commands.showReason, commands.openRecord, commands.journal,
               commands.saveView, commands.chooseColumns, commands.sortBy, commands.filterFields,
               commands.detailPane, commands.sidebar, commands.compact, commands.lookSystem,
               commands.lookLight, commands.lookDark, commands.primary, commands.customerInvoices,
               commands.customerCrm, commands.disputes, commands.undo, commands.redo, commands.settings,
               commands.help, commands.shortcuts, commands.log}
    + commands.languages->actions();
}

} // namespace

QString MainWindow::heldReason()
{
    return ruleText(u"book.held_elsewhere"_s, {}, {});
}

void MainWindow::connectHeld()
{
    if (!m_facts.held)
        return;
    const HeldBook &held = *m_facts.held;
    m_held->tell(Tone::Warning, u"lock"_s,
        heldText(held.holder, m_facts.zone) + u' '
            + heldMeaningText(held.holder, held.copiedAt, m_facts.zone));
    QPushButton *again = m_held->addButton(u"again"_s, tr("Try again"));
    again->setToolTip(tr("Opens the book for writing once it is free; until then, shows what was changed"));
    connect(again, &QPushButton::clicked, this, &MainWindow::tryAgainWanted);
    if (held.holder.isSilent) {
        QPushButton *over = m_held->addButton(u"takeOver"_s, tr("Take over…"));
        connect(over, &QPushButton::clicked, this, &MainWindow::askToTakeOver);
    }
    QList<QAction *> acts = m_commands->all();
    const QList<QAction *> reading = readingActs(*m_commands);
    acts.removeIf([&reading](QAction *act) { return reading.contains(act); });
    new HeldActs(acts, heldReason(), this);
    // They follow no act.
    for (QWidget *button : {static_cast<QWidget *>(m_sync), findChild<QWidget *>(u"main.import"_s)}) {
        if (button)
            turnOff(*button, heldReason());
    }
    m_dashboard->setRefusal(heldReason());
    m_outbox->setRefusal(heldReason());
    m_reconcile->setRefusal(heldReason());
    m_records->setRefusal(heldReason());
    m_syncRounds->stop();
}

void MainWindow::askToTakeOver()
{
    auto *dialog = new TakeOverDialog(m_facts.held->holder, m_facts.zone, this);
    connect(dialog, &QDialog::accepted, this, &MainWindow::takeOverWanted);
    dialog->open();
}

} // namespace quittance
