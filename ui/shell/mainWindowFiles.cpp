#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ReportDesk.h"
#include "ui/imports/ImportActions.h"
#include "ui/imports/filePaths.h"
#include "ui/imports/isStatement.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/mails/MailActions.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/payouts/PayoutsPage.h"
#include "ui/print/InvoicePrinting.h"
#include "ui/reconcile/ReconcilePage.h"
#include "ui/reconcile/StatementActions.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/DropFrame.h"
#include "ui/shell/StatusLine.h"
#include "ui/text/isolated.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TablePage.h"
#include "ui/widgets/Toast.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>

// How files come in and go out through the window.

namespace quittance {

using namespace Qt::StringLiterals;

void MainWindow::connectFiles()
{
    setAcceptDrops(true);
    m_drop = new DropFrame(this);
    m_imports = new ImportActions(m_desk, *m_toast, *this);
    connect(m_commands->import, &QAction::triggered, m_imports, &ImportActions::choose);
    connect(m_invoices, &InvoicesPage::importWanted, m_imports, &ImportActions::choose);
    connect(m_imports, &ImportActions::began, this, [this] { m_banner->dropAll(u"import:"_s); });
    connect(m_imports, &ImportActions::failed, this, [this](const Error &error) {
        tellTrouble(u"import:%1:%2"_s.arg(error.rule, error.value), error, {}, {});
    });
    connect(m_commands->exportShown, &QAction::triggered, this, &MainWindow::chooseExport);
}

MainWindow::Export MainWindow::exportOfPage() const
{
    using File = ReportService::File;
    if (m_pages->currentWidget() == m_invoices)
        return {tr("Export invoices"), tr("invoices-%1.xlsx", "file name, day"),
            [this](File format, const QString &path) {
                const InvoiceQuery &query = m_invoices->query();
                const InvoicePrinting words(*m_invoices->table(), query, m_facts.today);
                return m_desk.exportInvoices(query, words.file(), format, path);
            }};
    if (m_pages->currentWidget() == m_payouts)
        return {tr("Export payouts"), tr("payouts-%1.xlsx", "file name, day"),
            [this](File format, const QString &path) {
                return m_desk.exportTable(m_payouts->shownTable(), format, path);
            }};
    if (m_pages->currentWidget() == m_reports)
        return {tr("Export report"), m_reports->kind().key + u"-%1.xlsx"_s,
            [this](File format, const QString &path) {
                return m_desk.reports()->save(m_reports->shownTable(), format, path);
            },
            true};
    auto *page = qobject_cast<TablePage *>(m_pages->currentWidget());
    if (page && page != m_payments)
        return {tr("Export %1", "what a table is called").arg(page->tableName()),
            page->section() + u"-%1.xlsx"_s, {}, false, page};
    return {tr("Export payments"), tr("payments-%1.xlsx", "file name, day"),
        [this](File format, const QString &path) {
            return m_desk.exportPayments(m_payments->query(), m_payments->wording(), format, path);
        }};
}

void MainWindow::chooseExport()
{
    const Export what = exportOfPage();
    auto *chooser = new QFileDialog(this, what.title);
    chooser->setObjectName(u"export.file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters{tr("Spreadsheet (*.xlsx)"), tr("CSV table (*.csv)")};
    if (what.canBePdf)
        filters.append(tr("PDF (*.pdf)"));
    chooser->setNameFilters(filters);
    chooser->setDefaultSuffix(u"xlsx"_s);
    chooser->setLabelText(QFileDialog::Accept, tr("Export"));
    chooser->selectFile(what.file.arg(m_facts.today.toString(Qt::ISODate)));
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString &filter) {
        chooser->setDefaultSuffix(filter.contains("csv"_L1) ? u"csv"_s
                : filter.contains("pdf"_L1)                 ? u"pdf"_s
                                                            : u"xlsx"_s);
    });
    connect(chooser, &QFileDialog::fileSelected, this,
        [this, what](const QString &path) { exportTo(path, what); });
    chooser->open();
}

void MainWindow::exportTo(const QString &path, const Export &what)
{
    using File = ReportService::File;
    const bool isPdf = what.canBePdf && path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    const File format = isPdf                           ? File::Pdf
        : path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? File::Csv
                                                        : File::Xlsx;
    m_status->tell(tr("Exporting…"));
    m_banner->dropAll(u"export:"_s);
    if (!what.page)
        return tellExported(what.write(format, path), path);
    what.page->readFile([this, format, path](const Result<ReportTable> &table) {
        tellExported(table ? m_desk.exportTable(*table, format, path)
                           : QtFuture::makeReadyFuture(Result<void>(fail(table.error()))),
            path);
    });
}

void MainWindow::tellExported(const QFuture<Result<void>> &written, const QString &path)
{
    whenReady(written, this, [this, path](const Result<void> &done) {
        m_status->tell({});
        if (done)
            m_toast->say(tr("Exported to %1.").arg(QFileInfo(path).fileName()));
        else
            tellTrouble(u"export:"_s + done.error().rule, done.error(), {}, {});
    });
}

//! What is nothing to import goes along with a mail about the document it is dropped on: never a statement of
//! our bank. place is on the screen.
std::optional<InvoiceRow> MainWindow::mailedWith(const QStringList &paths, const QPoint &place) const
{
    const bool isImport = std::ranges::any_of(paths, [](const QString &path) {
        return isTable(path) || path.endsWith(".xml"_L1, Qt::CaseInsensitive) || hasStatementName(path);
    });
    if (isImport || m_pages->currentWidget() != m_invoices)
        return std::nullopt;
    const std::optional<InvoiceRow> row = m_invoices->documentAt(place);
    if (!row || row->state == InvoiceState::Draft || row->state == InvoiceState::Void)
        return std::nullopt;
    return row;
}

bool MainWindow::attachDropped(const QStringList &paths, const QPoint &place)
{
    const std::optional<InvoiceRow> row = mailedWith(paths, place);
    if (!row)
        return false;
    if (const QString refusal = refusalOf(Right::Issue); !refusal.isEmpty()) {
        m_toast->say(refusal);
        return true;
    }
    const bool asks = row->type != DocumentType::CreditNote && row->open.isPositive();
    m_mails->send(asks ? MailKind::PaymentLink : MailKind::Document, *row, paths);
    return true;
}

QString MainWindow::dropText(const QStringList &paths, const QPoint &place) const
{
    const int count = static_cast<int>(paths.size());
    if (const std::optional<InvoiceRow> row = mailedWith(paths, mapToGlobal(place))) {
        if (const QString refusal = refusalOf(Right::Issue); !refusal.isEmpty())
            return refusal;
        //: %1 is the number of an invoice
        return tr("Drop to attach %n file(s) to a mail about %1.", nullptr, count)
            .arg(isolated(row->number.text()));
    }
    if (areStatements(paths))
        return tr("Drop to read %n bank statement(s).", nullptr, count);
    return m_commands->import->isEnabled() ? tr("Drop to import %n file(s).", nullptr, count)
                                           : m_commands->import->statusTip();
}

//! By where they are dropped or by their names.
bool MainWindow::areStatements(const QStringList &paths) const
{
    return m_statements
        && (m_pages->currentWidget() == m_reconcile || std::ranges::all_of(paths, hasStatementName));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool takes = m_commands->import->isEnabled() || (m_statements && !m_facts.held);
    const bool isOurs = event->source(); // A document on its way out.
    const QStringList paths = filePaths(*event->mimeData());
    if (!takes || isOurs || paths.isEmpty())
        return;
    event->acceptProposedAction();
    m_drop->tell(dropText(paths, event->position().toPoint()));
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
    m_drop->tell(dropText(filePaths(*event->mimeData()), event->position().toPoint()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_drop->hide();
    const QStringList paths = filePaths(*event->mimeData());
    if (attachDropped(paths, mapToGlobal(event->position().toPoint())))
        return;
    if (m_statements && m_pages->currentWidget() == m_reconcile)
        m_statements->take(paths);
    else if (m_commands->import->isEnabled() || areStatements(paths)) // Which importing gives on.
        m_imports->take(paths);
    else
        m_toast->say(m_commands->import->statusTip());
}

} // namespace quittance
