#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/cards/CardActions.h"
#include "ui/desk/Desk.h"
#include "ui/editor/EditorActions.h"
#include "ui/invoices/InvoiceActions.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/payments/MoneyActions.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

// What the window does to several invoices at once, and from which amount on one is typed.

namespace quittance {

namespace {

//! More are not looked through in a dialog.
constexpr qsizetype mostAtOnce = 5'000;

} // namespace

void MainWindow::connectBulk()
{
    // The pane offers it by its large button.
    m_invoices->table()->insertAction(m_commands->sendReminder, m_commands->issue);
    connect(m_invoices->table(), &DataTable::selectedRowsChanged, this, [this] {
        if (hasMany() != m_hasMany)
            updateCommands();
    });
    tellTypingLimit();
}

bool MainWindow::hasMany() const
{
    return m_pages->currentWidget() == m_invoices && m_invoices->table()->selectedCount() > 1;
}

void MainWindow::updateBulkCommands()
{
    m_hasMany = hasMany();
    if (!m_hasMany)
        return;
    permit(m_commands->issue, Right::Issue, true);
    permit(m_commands->voidInvoice, Right::Void, true);
    permit(m_commands->writeOff, Right::WriteOff, true);
    // Del is for both, and here it is about all that are selected.
    permit(m_commands->deleteDraft, Right::Draft, false, tr("Drafts are deleted one at a time."));
}

bool MainWindow::actOnMany(DocumentDeed deed)
{
    if (!hasMany())
        return false;
    const QList<qint64> keys = m_invoices->selectedKeys();
    if (keys.size() > mostAtOnce) {
        m_toast->say(tr("At most %1 invoices are done at once. Select fewer.").arg(mostAtOnce));
        return true;
    }
    whenReady(m_desk.rows(keys), this, [this, deed](const Result<QList<InvoiceRow>> &rows) {
        if (!rows) {
            showTrouble(rows.error());
            return;
        }
        QSet<InvoiceId> written; // What is typed there must not be lost.
        const QStringList open = openDrafts();
        for (const QString &id : open)
            written.insert(InvoiceId(id));
        m_actions->actOnMany(deed, *rows, written);
    });
    return true;
}

void MainWindow::tellTypingLimit()
{
    m_actions->setTypingLimit(m_facts.typing);
    m_money->setTypingLimit(m_facts.typing);
    if (m_cards)
        m_cards->setTypingLimit(m_facts.typing);
    if (m_editors)
        m_editors->setTypingLimit(m_facts.typing);
}

} // namespace quittance
