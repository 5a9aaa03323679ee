#include "ui/shell/MainWindow.h"

#include "core/domain/FoundRecord.h"
#include "ui/desk/Desk.h"
#include "ui/editor/EditorActions.h"
#include "ui/invoices/DeletedDraftsDialog.h"
#include "ui/invoices/InvoiceActions.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/payments/MoneyActions.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

// What the window's commands about writing invoices do.

namespace quittance {

void MainWindow::connectEditor()
{
    if (DraftDesk *drafts = m_desk.drafts())
        m_editors = new EditorActions(m_desk, *drafts, m_facts.zone, modeText(), this);
    if (!m_editors)
        return;
    m_editors->setToday(m_facts.today);
    connect(m_commands->newInvoice, &QAction::triggered, m_editors, &EditorActions::newInvoice);
    connect(
        m_commands->editDraft, &QAction::triggered, this, [this] { m_editors->edit(m_invoices->current()); });
    connect(m_commands->deletedDrafts, &QAction::triggered, this, &MainWindow::showDeletedDrafts);
    connect(m_invoices, &InvoicesPage::newWanted, m_commands->newInvoice, &QAction::trigger);
    connect(m_invoices, &InvoicesPage::editWanted, m_commands->editDraft, &QAction::trigger);
    connect(m_money, &MoneyActions::draftMade, this, [this](const InvoiceId &id) {
        m_invoices->showInvoice(id);
        m_editors->edit(id);
    });
    connect(m_editors, &EditorActions::issued, this, [this](const CommandOutcome &outcome) {
        show(Section::Invoices);
        if (!outcome.ids.isEmpty())
            m_invoices->showInvoice(outcome.ids.constFirst());
        sayIssued(outcome);
        raise();
        activateWindow();
        m_invoices->focusTable();
    });
    connect(m_editors, &EditorActions::allClosed, this, [this] {
        if (!m_givesWay)
            QMainWindow::close();
    });
    connect(m_editors, &EditorActions::stayed, this, [this] {
        if (!m_givesWay)
            callOffQuit();
    });
}

void MainWindow::showDeletedDrafts()
{
    auto *dialog = new DeletedDraftsDialog(m_desk, *m_desk.drafts(), m_facts.zone, this);
    connect(dialog, &DeletedDraftsDialog::restored, this, [this](const InvoiceId &id) {
        show(Section::Invoices);
        m_invoices->showInvoice(id);
    });
    dialog->open();
}

//! Issuing mails nothing; the next step stands beside the news.
void MainWindow::sayIssued(const CommandOutcome &outcome)
{
    if (outcome.numbers.isEmpty())
        return;
    const QString number = outcome.numbers.constFirst();
    if (outcome.ids.isEmpty() || !refusalOf(Right::Issue).isEmpty()) {
        m_toast->say(tr("Invoice %1 issued.").arg(number));
        return;
    }
    const FoundRecord record{.kind = RecordKind::Invoice,
        .id = outcome.ids.constFirst().text(),
        .name = number,
        .party = {},
        .on = {},
        .amount = std::nullopt};
    m_toast->say(tr("Invoice %1 issued.").arg(number), tr("Send link"),
        [this, record] { actOn(record, m_commands->sendLink); });
}

void MainWindow::issueCurrent()
{
    // A draft that is being written on is issued there, with what is typed.
    if (!m_editors || !m_editors->showOpen(m_invoices->current()))
        m_actions->issue(*m_invoices->currentRow());
}

void MainWindow::updateEditorCommands()
{
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    const bool isDraft = m_pages->currentWidget() == m_invoices && row && row->state == InvoiceState::Draft;
    permit(m_commands->newInvoice, Right::Draft, m_editors != nullptr);
    permit(m_commands->deletedDrafts, Right::Draft, m_editors != nullptr);
    permit(m_commands->editDraft, Right::Draft, isDraft && m_editors);
    if (m_editors)
        m_editors->setIssueRefusal(refusalOf(Right::Issue));
}

} // namespace quittance
