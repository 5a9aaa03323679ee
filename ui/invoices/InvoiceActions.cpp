#include "ui/invoices/InvoiceActions.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/IssueDialog.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

InvoiceActions::InvoiceActions(Desk &desk, Toast &toast, QWidget &window, QString modeText)
    : QObject(&window)
    , m_desk(desk)
    , m_toast(toast)
    , m_window(window)
    , m_modeText(std::move(modeText))
{
}

void InvoiceActions::issue(const InvoiceRow &draft)
{
    if (m_dialog || draft.state != InvoiceState::Draft)
        return;
    auto *dialog = new IssueDialog(draft, m_today, m_modeText, &m_window);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, id = draft.id] {
        whenReady(m_desk.issue({id}), this, [this](const Result<CommandOutcome> &outcome) {
            if (outcome)
                afterIssue(*outcome);
            else
                emit failed(outcome.error());
        });
    });
    dialog->open();
}

void InvoiceActions::copyLink(const InvoiceRow &row)
{
    whenReady(m_desk.linkUrl(row.id), this, [this, number = row.number.text()](const Result<QUrl> &url) {
        if (!url) {
            emit failed(url.error());
            return;
        }
        QGuiApplication::clipboard()->setText(url->toString(QUrl::FullyEncoded));
        m_toast.say(tr("Payment link of %1 copied.").arg(number));
    });
}

void InvoiceActions::deleteDraft(const InvoiceRow &draft)
{
    if (draft.state != InvoiceState::Draft)
        return;
    whenReady(m_desk.deleteDraft(draft.id), this, [this, row = draft](const Result<Draft> &deleted) {
        if (!deleted) {
            emit failed(deleted.error());
            return;
        }
        m_deleted.append(*deleted);
        emit undoChanged();
        m_toast.say(
            row.customer.isEmpty() ? tr("Draft deleted.") : tr("Draft for %1 deleted.").arg(row.customer),
            tr("Undo"), [this, id = row.id] { bringBack(id); });
    });
}

void InvoiceActions::undo()
{
    if (canUndo())
        bringBack(m_deleted.constLast().id);
}

void InvoiceActions::bringBack(const InvoiceId &id)
{
    const auto found = std::ranges::find_if(m_deleted, [&](const Draft &draft) { return draft.id == id; });
    if (found == m_deleted.end())
        return; // Back already, by the other way.
    const Draft draft = *found;
    m_deleted.erase(found);
    emit undoChanged();
    whenReady(m_desk.bringBackDraft(draft), this, [this](const Result<InvoiceId> &back) {
        if (!back) {
            emit failed(back.error());
            return;
        }
        m_toast.say(tr("The draft is back."));
        emit broughtBack(*back);
    });
}

void InvoiceActions::runOutbox()
{
    whenReady(m_desk.runOutbox(), this, [this](const Result<SyncReport> &report) {
        if (report)
            afterOutbox(*report);
        else if (report.error().kind != ErrorKind::Busy) // A running sync takes it along.
            emit failed(report.error());
    });
}

void InvoiceActions::afterIssue(const CommandOutcome &outcome)
{
    if (outcome.numbers.size() == 1)
        m_toast.say(tr("Invoice %1 issued.").arg(outcome.numbers.constFirst()));
    else
        m_toast.say(tr("%1 invoices issued.").arg(outcome.numbers.size()));
    if (!outcome.ids.isEmpty())
        emit issued(outcome.ids.constFirst());
}

void InvoiceActions::afterOutbox(const SyncReport &report)
{
    if (report.mailsAccepted > 0 || report.linksIssued > 0 || report.waiting > 0)
        m_toast.say(reportText(report));
}

} // namespace quittance
