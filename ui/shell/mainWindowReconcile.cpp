#include "ui/shell/MainWindow.h"

#include "ui/desk/BankDesk.h"
#include "ui/desk/CloseDesk.h"
#include "ui/desk/Desk.h"
#include "ui/imports/ImportActions.h"
#include "ui/reconcile/CloseMonthDialog.h"
#include "ui/reconcile/PayoutsAtBank.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/reconcile/StatementActions.h"
#include "ui/shell/Commands.h"
#include "ui/shell/UndoStack.h"
#include "ui/text/BankText.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

// What the window does about the bank: statements, what their movements are, payouts there, the month's
// close.

namespace quittance {

using namespace Qt::StringLiterals;

void MainWindow::connectReconcile()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_commands->reconcile, [this] {
        show(Section::Reconcile);
        m_reconcile->focusTable();
    });
    on(m_commands->matchLine, [this] { m_reconcile->match(); });
    on(m_commands->setLineAside, [this] { m_reconcile->setAside(); });
    on(m_commands->undoLine, [this] { m_reconcile->undo(); });
    on(m_commands->bookCertain, [this] {
        show(Section::Reconcile);
        m_reconcile->bookCertain();
    });
    on(m_commands->payoutsAtBank, [this] {
        auto *dialog = new PayoutsAtBank(*m_desk.closing(), m_desk.bank(), this);
        connect(dialog, &PayoutsAtBank::said, this, [this](const QString &text) { m_toast->say(text); });
        connect(dialog, &PayoutsAtBank::said, m_reconcile, [this] { m_reconcile->ask(); });
        dialog->open();
    });
    on(m_commands->closeMonth, [this] { openClosing(); });
    connect(m_reconcile, &ReconcilePage::currentChanged, this, &MainWindow::updateCommands);
    connect(m_reconcile, &ReconcilePage::waitingChanged, this, [this](qint64 waiting) {
        m_sidebar->setCount(Section::Reconcile, waiting, tr("%1 to match").arg(waiting), false);
    });
    connect(m_reconcile, &ReconcilePage::said, this, [this](const QString &text) { m_toast->say(text); });
    connect(m_reconcile, &ReconcilePage::decided, this, &MainWindow::onDecided);
    connect(
        m_reconcile, &ReconcilePage::undone, this, [this](qint64 no) { m_undo->drop(m_decisions.take(no)); });
    connect(m_reconcile, &ReconcilePage::importWanted, m_commands->importStatement, &QAction::trigger);
    connect(m_reconcile, &ReconcilePage::payoutsWanted, m_commands->payoutsAtBank, &QAction::trigger);
    connect(m_reconcile, &ReconcilePage::closeWanted, m_commands->closeMonth, &QAction::trigger);
    if (!m_desk.bank())
        return;
    m_statements = new StatementActions(*m_desk.bank(), *this);
    if (!m_facts.held)
        m_imports->offerStatements();
    connect(m_commands->importStatement, &QAction::triggered, m_statements, &StatementActions::choose);
    connect(m_statements, &StatementActions::failed, this, &MainWindow::showTrouble);
    connect(m_statements, &StatementActions::imported, this, [this](const BankImportReport &report) {
        m_toast->say(bankImportText(report));
        m_commands->reconcile->trigger();
    });
}

void MainWindow::onDecided(qint64 no, const QString &what, const QString &text)
{
    constexpr qsizetype longest = 48; // A bank's words may be wider than the screen.
    const QString name = what.size() > longest ? what.left(longest - 1) + u'…' : what;
    const int number = m_undo->push(
        {.name = tr("Decision about %1", "what can be undone: of an amount and its payer").arg(name),
            .undone = tr("Taken back. The movement waits again."),
            .undo = [this, no] { return m_desk.bank()->undo(no, tr("Taken back while reviewing")); },
            .redo = {},
            .after = [this, no] { m_reconcile->onTakenBack(no); }});
    m_decisions.insert(no, number);
    m_toast->say(text, tr("Undo"), [this, number] { m_undo->undo(number); });
}

void MainWindow::openClosing()
{
    auto *dialog = new CloseMonthDialog(*m_desk.closing(), m_facts.today, this);
    connect(dialog, &CloseMonthDialog::said, this, [this](const QString &text) { m_toast->say(text); });
    dialog->open();
}

void MainWindow::updateReconcileCommands()
{
    const bool hasBank = m_desk.bank();
    const bool here = hasBank && m_pages->currentWidget() == m_reconcile;
    const std::optional<BankLineRow> &line = m_reconcile->current();
    const BankLineState state = line ? stateOf(*line) : BankLineState::Matched;
    const bool isOpen = here && (state == BankLineState::Open || state == BankLineState::Partly);
    m_commands->importStatement->setEnabled(hasBank);
    m_commands->bookCertain->setEnabled(hasBank);
    m_commands->matchLine->setEnabled(isOpen);
    m_commands->setLineAside->setEnabled(isOpen);
    m_commands->undoLine->setEnabled(here);
    m_commands->payoutsAtBank->setEnabled(m_desk.closing());
    m_commands->closeMonth->setEnabled(m_desk.closing());
}

} // namespace quittance
