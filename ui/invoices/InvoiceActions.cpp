#include "ui/invoices/InvoiceActions.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/ImportDialog.h"
#include "ui/invoices/IssueDialog.h"
#include "ui/invoices/SendLinkDialog.h"
#include "ui/invoices/readFile.h"
#include "ui/text/ImportText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace quittance {

using namespace Qt::StringLiterals;

InvoiceActions::InvoiceActions(
    Desk &desk, Toast &toast, QWidget &window, QString modeText, std::chrono::seconds hold)
    : QObject(&window)
    , m_desk(desk)
    , m_toast(toast)
    , m_window(window)
    , m_modeText(std::move(modeText))
    , m_hold(hold)
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

void InvoiceActions::sendLink(const InvoiceRow &row)
{
    if (m_dialog)
        return;
    const bool again = row.lastMail != MailState::None;
    auto *dialog = new SendLinkDialog(m_desk, row, m_today, again, m_hold, &m_window);
    m_dialog = dialog;
    connect(dialog, &SendLinkDialog::sent, this,
        [this, number = row.number.text()](const CommandOutcome &outcome) { afterSend(outcome, number); });
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

void InvoiceActions::runOutbox()
{
    whenReady(m_desk.runOutbox(), this, [this](const Result<SyncReport> &report) {
        if (report)
            afterOutbox(*report);
        else if (report.error().kind != ErrorKind::Busy) // A running sync takes it along.
            emit failed(report.error());
    });
}

void InvoiceActions::chooseImport()
{
    if (m_dialog)
        return;
    auto *dialog = new QFileDialog(&m_window, tr("Import invoices"));
    dialog->setObjectName(u"import.file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("E-invoices and tables (*.xml *.csv)"), tr("All files (*)")});
    dialog->setLabelText(QFileDialog::Accept, tr("Import"));
    m_dialog = dialog;
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { importFile(path, false); });
    dialog->open();
}

void InvoiceActions::importFile(const QString &path, bool goodOnly)
{
    whenReady(readFile(path), this, [this, path, goodOnly](const Result<QByteArray> &bytes) {
        if (bytes)
            importBytes(*bytes, path, goodOnly);
        else
            emit failed(bytes.error());
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

void InvoiceActions::afterSend(const CommandOutcome &outcome, const QString &number)
{
    if (m_hold.count() > 0) {
        m_toast.say(tr("Payment link for %1 goes out in %2 s.").arg(number).arg(m_hold.count()),
            tr("Undo send"), [this, effects = outcome.waiting] { takeBack(effects); });
        return; // It is sent when the time has passed.
    }
    m_toast.say(tr("Payment link for %1 is on its way.").arg(number), tr("Show Outbox"),
        [this] { emit outboxWanted(); });
    runOutbox();
}

void InvoiceActions::takeBack(const QList<EntryId> &effects)
{
    whenReady(m_desk.takeBack(effects), this, [this](const Result<void> &taken) {
        if (taken)
            m_toast.say(tr("Taken back. Nothing was sent."));
        else
            emit failed(taken.error());
    });
}

void InvoiceActions::afterOutbox(const SyncReport &report)
{
    if (report.mailsAccepted > 0 || report.linksIssued > 0 || report.waiting > 0)
        m_toast.say(reportText(report));
}

void InvoiceActions::importBytes(const QByteArray &bytes, const QString &path, bool goodOnly)
{
    const QString name = QFileInfo(path).fileName();
    whenReady(m_desk.import(bytes, name, goodOnly), this, [this, path](const Result<ImportReport> &report) {
        if (report)
            afterImport(*report, path);
        else
            emit failed(report.error());
    });
}

void InvoiceActions::afterImport(const ImportReport &report, const QString &path)
{
    if (report.problems.isEmpty()) {
        m_toast.say(importReportText(report));
        return;
    }
    auto *dialog = new ImportDialog(report, QFileInfo(path).fileName(), &m_window);
    m_dialog = dialog;
    connect(dialog, &ImportDialog::goodOnesWanted, this, [this, path] { importFile(path, true); });
    dialog->open();
}

} // namespace quittance
