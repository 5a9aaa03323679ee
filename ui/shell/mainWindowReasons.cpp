#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/text/isolated.h"
#include "ui/widgets/Toast.h"

#include <QStackedWidget>

#include <algorithm>

// Why a document is void or written off, and how a draft will look.

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Of the newest entry that made the document what it is; empty where none was given.
QString reasonIn(const QList<ActivityLine> &timeline)
{
    const auto line = std::ranges::find_if(timeline, [](const ActivityLine &each) {
        return each.kind == "InvoiceVoided"_L1 || each.kind == "InvoiceWrittenOff"_L1;
    });
    if (line == timeline.end())
        return {};
    return line->reason.isEmpty() ? line->words : line->reason;
}

} // namespace

void MainWindow::connectReasons()
{
    connect(m_commands->preview, &QAction::triggered, this, &MainWindow::openDocumentPdf);
    connect(m_commands->showReason, &QAction::triggered, this, &MainWindow::showReason);
}

void MainWindow::showReason()
{
    const InvoiceId id = m_invoices->currentRow()->id;
    m_invoices->pane()->openTab(u"activity"_s); // Where who did it, and when, is told.
    whenReady(m_desk.detail(id), this, [this](const Result<InvoiceDetail> &detail) {
        if (!detail)
            return showTrouble(detail.error());
        const QString reason = reasonIn(detail->timeline);
        m_toast->say(reason.isEmpty() ? tr("No reason was given.")
                                      //: %1 is what somebody wrote
                                      : tr("Reason: “%1”").arg(isolated(reason)));
    });
}

void MainWindow::updateReasonCommands()
{
    const std::optional<InvoiceRow> &row = m_invoices->currentRow();
    const bool here = m_pages->currentWidget() == m_invoices && row.has_value();
    m_commands->preview->setEnabled(here && m_desk.reports() && row->state == InvoiceState::Draft);
    m_commands->showReason->setEnabled(
        here && (row->state == InvoiceState::Void || row->state == InvoiceState::WrittenOff));
}

} // namespace quittance
