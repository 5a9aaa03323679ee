#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/desk/Desk.h"
#include "ui/imports/ImportActions.h"
#include "ui/imports/isStatement.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/reconcile/StatementActions.h"
#include "ui/settings/SettingsActions.h"
#include "ui/shell/Commands.h"
#include "ui/start/HandOver.h"
#include "ui/start/SetupChecklist.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

#include <algorithm>
#include <iterator>

// How the window takes what another start hands over, and how one leaves its book for another.

namespace quittance {

using namespace Qt::StringLiterals;

void MainWindow::connectStart()
{
    connect(m_commands->otherBook, &QAction::triggered, this, &MainWindow::otherBookWanted);
    connect(m_commands->removeSample, &QAction::triggered, this, &MainWindow::removalWanted);
    m_commands->removeSample->setVisible(m_facts.isSample);
    m_commands->removeSample->setEnabled(m_facts.isSample);
    if (m_facts.sampleLacksBank)
        m_banner->tell({.key = u"sample.bank"_s,
            .tone = Tone::Warning,
            .text = tr("The system keychain could not be used when the sample book was made, so it has no "
                       "movements of the bank to match. Unlock the keychain, remove the sample book by the "
                       "menu File, and make it again."),
            .action = {},
            .details = {}});
    m_handOver = new HandOver(this);
    connect(m_handOver, &HandOver::numberWanted, this, &MainWindow::showAddress);
    connect(m_handOver, &HandOver::importsWanted, this, &MainWindow::takeImports);
    connect(m_handOver, &HandOver::statementsWanted, this, &MainWindow::takeStatements);
    connect(m_imports, &ImportActions::statementsFound, this, &MainWindow::takeStatements);
    connect(m_handOver, &HandOver::failed, this, &MainWindow::showTrouble);
    if (m_facts.held)
        return; // What is left to set up is set up where the book is.
    auto *checklist = new SetupChecklist(m_desk);
    m_dashboard->setChecklist(checklist);
    connect(checklist, &SetupChecklist::wanted, this, &MainWindow::setUp);
}

void MainWindow::setUp(SetupStep step)
{
    if (!m_settings)
        return;
    switch (step) {
    case SetupStep::Company:
        return m_settings->open(u"company"_s);
    case SetupStep::Invoices:
        return m_commands->import->trigger();
    case SetupStep::Crm:
        return m_commands->connectCrm->trigger();
    case SetupStep::Payments:
        return m_settings->open(u"connections"_s);
    case SetupStep::Mail:
        return m_settings->open(u"mail"_s);
    case SetupStep::Backup:
        return m_settings->open(u"backup"_s);
    }
}

//! A table that comes while the bank's lines are matched is one of the bank's.
void MainWindow::takeImports(const QStringList &paths)
{
    QStringList statements;
    if (m_statements && !m_facts.held && m_pages->currentWidget() == m_reconcile) {
        std::ranges::copy_if(paths, std::back_inserter(statements), isTable);
        if (!statements.isEmpty())
            m_statements->take(statements);
    }
    QStringList others = paths;
    others.removeIf([&statements](const QString &path) { return statements.contains(path); });
    if (!others.isEmpty() && m_commands->import->isEnabled())
        m_imports->take(others);
}

void MainWindow::takeStatements(const QStringList &paths)
{
    if (!m_statements || m_facts.held)
        return;
    show(Section::Reconcile);
    m_statements->take(paths);
}

void MainWindow::takeOver(const QStringList &things)
{
    m_handOver->take(things);
}

//! Opens the record and nothing else, whatever the address says beside it.
void MainWindow::showAddress(const QString &number)
{
    constexpr int enough = 50; // A number may be a part of others.
    whenReady(m_desk.firstPage({.text = number, .today = m_facts.today}, enough), this,
        [this, number](const Result<InvoicePage> &page) {
            if (!page) {
                showTrouble(page.error());
                return;
            }
            const auto row = std::ranges::find_if(page->rows, [&](const InvoiceRow &each) {
                return each.number.text().compare(number, Qt::CaseInsensitive) == 0;
            });
            if (row == page->rows.end()) {
                m_toast->say(tr("There is no invoice %1 in this book.").arg(number));
                return;
            }
            show(Section::Invoices);
            m_invoices->showInvoice(row->id);
            m_invoices->focusTable();
        });
}

} // namespace quittance
