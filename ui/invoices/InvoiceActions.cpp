#include "ui/invoices/InvoiceActions.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/BulkActDialog.h"
#include "ui/invoices/IssueDialog.h"
#include "ui/shell/UndoStack.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QGuiApplication>

#include <memory>

namespace quittance {

using namespace Qt::StringLiterals;

InvoiceActions::InvoiceActions(Desk &desk, Toast &toast, UndoStack &undo, QWidget &window, QString modeText)
    : QObject(&window)
    , m_desk(desk)
    , m_toast(toast)
    , m_undo(undo)
    , m_window(window)
    , m_modeText(std::move(modeText))
{
}

void InvoiceActions::issue(const InvoiceRow &draft)
{
    if (m_dialog || draft.state != InvoiceState::Draft)
        return;
    auto *dialog = new IssueDialog(m_desk, draft, m_today, m_modeText, &m_window);
    m_dialog = dialog;
    dialog->setTypingLimit(m_typingLimit);
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

void InvoiceActions::actOnMany(
    DocumentDeed deed, const QList<InvoiceRow> &rows, const QSet<InvoiceId> &written)
{
    if (m_dialog || rows.isEmpty())
        return;
    auto *dialog = new BulkActDialog(m_desk,
        {.deed = deed, .rows = rows, .written = written, .modeText = m_modeText, .typing = m_typingLimit},
        &m_window);
    m_dialog = dialog;
    connect(dialog, &BulkActDialog::ended, this, [this, deed](const BulkActModel::Tally &tally) {
        if (tally.done > 0)
            m_toast.say(deed == DocumentDeed::Issue ? tr("%n invoice(s) issued.", nullptr, tally.done)
                    : deed == DocumentDeed::Void    ? tr("%n invoice(s) are void.", nullptr, tally.done)
                                                    : tr("%n invoice(s) written off.", nullptr, tally.done));
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
        const QString said
            = row.customer.isEmpty() ? tr("Draft deleted.") : tr("Draft for %1 deleted.").arg(row.customer);
        const int number = keepDeleted(*deleted, said);
        m_toast.say(said, tr("Undo"), [this, number] { m_undo.undo(number); });
    });
}

int InvoiceActions::keepDeleted(const Draft &draft, const QString &said)
{
    struct Story {
        Draft draft; //!< As it was when it was deleted last.
        bool isBack = false;
    };
    const auto story = std::make_shared<Story>(Story{draft, false});
    return m_undo.push({.name = tr("Delete draft", "what can be undone"),
        .undone = tr("The draft is back."),
        .undo =
            [this, story] {
                return m_desk.bringBackDraft(story->draft)
                    .then([story](const Result<InvoiceId> &back) -> Result<void> {
                        if (!back)
                            return fail(back.error());
                        story->draft.id = *back;
                        story->isBack = true;
                        return {};
                    });
            },
        .redo =
            [this, story] {
                return m_desk.deleteDraft(story->draft.id)
                    .then([story](const Result<Draft> &deleted) -> Result<void> {
                        if (!deleted)
                            return fail(deleted.error());
                        story->draft = *deleted;
                        story->isBack = false;
                        return {};
                    });
            },
        .after =
            [this, story] {
                if (story->isBack)
                    emit broughtBack(story->draft.id);
            },
        .redone = said});
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
        emit oneIssued(outcome);
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
