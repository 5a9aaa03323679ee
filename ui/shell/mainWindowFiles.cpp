#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/imports/ImportActions.h"
#include "ui/imports/filePaths.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/StatusLine.h"
#include "ui/widgets/Toast.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>

// How files come in and go out through the window.

namespace quittance {

using namespace Qt::StringLiterals;

void MainWindow::connectFiles()
{
    setAcceptDrops(true);
    m_imports = new ImportActions(m_desk, *m_toast, *this);
    connect(m_commands->import, &QAction::triggered, m_imports, &ImportActions::choose);
    connect(m_invoices, &InvoicesPage::importWanted, m_imports, &ImportActions::choose);
    connect(m_imports, &ImportActions::failed, this, &MainWindow::showTrouble);
    connect(m_commands->exportShown, &QAction::triggered, this, &MainWindow::chooseExport);
}

void MainWindow::chooseExport()
{
    const bool invoices = m_pages->currentWidget() == m_invoices;
    auto *chooser = new QFileDialog(this, invoices ? tr("Export invoices") : tr("Export payments"));
    chooser->setObjectName(u"export.file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Spreadsheet (*.xlsx)"), tr("CSV table (*.csv)")});
    chooser->setDefaultSuffix(u"xlsx"_s);
    chooser->setLabelText(QFileDialog::Accept, tr("Export"));
    const QString name
        = invoices ? tr("invoices-%1.xlsx", "file name, day") : tr("payments-%1.xlsx", "file name, day");
    chooser->selectFile(name.arg(m_facts.today.toString(Qt::ISODate)));
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString &filter) {
        chooser->setDefaultSuffix(filter.contains("csv"_L1) ? u"csv"_s : u"xlsx"_s);
    });
    connect(chooser, &QFileDialog::fileSelected, this,
        [this, invoices](const QString &path) { exportTo(path, invoices); });
    chooser->open();
}

void MainWindow::exportTo(const QString &path, bool invoices)
{
    using File = ReportService::File;
    const File format = path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? File::Csv : File::Xlsx;
    m_status->tell(tr("Exporting…"));
    whenReady(invoices ? m_desk.exportInvoices(m_invoices->query(), format, path)
                       : m_desk.exportPayments(format, path),
        this, [this, path](const Result<void> &done) {
            m_status->tell({});
            if (done)
                m_toast->say(tr("Exported to %1.").arg(QFileInfo(path).fileName()));
            else
                showTrouble(done.error());
        });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_commands->import->isEnabled() && !filePaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_imports->take(filePaths(*event->mimeData()));
}

} // namespace quittance
