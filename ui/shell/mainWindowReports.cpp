#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/customers/CustomersPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ReportDesk.h"
#include "ui/filters/ViewActions.h"
#include "ui/invoices/DocumentDrag.h"
#include "ui/invoices/EInvoiceFile.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/InvoicesPage.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/payouts/PayoutsPage.h"
#include "ui/print/InvoicePrinting.h"
#include "ui/print/PrintDialog.h"
#include "ui/print/tableOfRecords.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/StatusLine.h"
#include "ui/text/DateText.h"
#include "ui/widgets/Toast.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTemporaryDir>

// What the window does about reports and about paper.

namespace quittance {

using namespace Qt::StringLiterals;

void MainWindow::connectReports()
{
    connect(m_commands->reports, &QAction::triggered, this, [this] {
        show(Section::Reports);
        m_reports->focusFirst();
    });
    connect(m_commands->print, &QAction::triggered, this, &MainWindow::printShown);
    connect(m_commands->printDocument, &QAction::triggered, this, &MainWindow::openDocumentPdf);
    connectEInvoice();
    connectDocumentDrag();
    connect(m_reports, &ReportsPage::failed, this, &MainWindow::showTrouble);
    connect(m_reports, &ReportsPage::shownChanged, this, &MainWindow::updateCommands);
    connect(m_reports, &ReportsPage::documentWanted, this, &MainWindow::showNumber);
    connect(m_reports, &ReportsPage::customerInvoicesWanted, this,
        [this](const CustomerId &id, const QString &name) {
            show(Section::Invoices);
            m_invoices->showCustomer(id, name);
            m_invoices->focusTable();
        });
    connect(m_reports, &ReportsPage::customerWanted, this, [this](const CustomerId &id, const QString &name) {
        show(Section::Customers);
        m_customers->showCustomer(id, name);
        m_customers->focusTable();
    });
    connect(m_reports, &ReportsPage::paymentsWanted, this, &MainWindow::showPaymentsOf);
    connect(m_reports, &ReportsPage::invoicesWanted, this,
        [this](const FieldFilter &fields) { showInvoicesOf(InvoiceQuery::Status::All, fields); });
    connect(m_reports, &ReportsPage::payoutsWanted, m_commands->payouts, &QAction::trigger);
}

void MainWindow::updateReportCommands()
{
    const QWidget *page = m_pages->currentWidget();
    const bool hasReports = m_desk.reports();
    m_commands->print->setEnabled(page == m_reports ? m_reports->hasRows() : page != m_dashboard);
    m_commands->printDocument->setEnabled(hasReports && page == m_invoices && m_invoices->currentRow());
    const std::optional<InvoiceRow> row = m_invoices->currentRow();
    m_commands->saveEInvoice->setEnabled(
        hasReports && page == m_invoices && row && row->state != InvoiceState::Draft);
    if (page == m_reports)
        m_commands->exportShown->setEnabled(m_reports->hasRows());
}

void MainWindow::printTable(const ReportTable &table, bool addsUp)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto *dialog = new PrintDialog({.table = table,
                                       .company = m_facts.company,
                                       .printedAt = momentText(now, m_facts.zone),
                                       .addsUp = addsUp,
                                       .isMirrored = layoutDirection() == Qt::RightToLeft},
        this);
    connect(dialog, &PrintDialog::printed, this,
        [this](int pages) { m_toast->say(tr("%n pages sent to the printer.", nullptr, pages)); });
    connect(dialog, &PrintDialog::savedTo, this,
        [this](const QString &path) { m_toast->say(tr("Saved as %1.").arg(QFileInfo(path).fileName())); });
    connect(dialog, &PrintDialog::failedTo, this, [this](const QString &path) {
        showTrouble(Error{
            .kind = ErrorKind::Storage, .rule = u"file.unwritable"_s, .field = u"file"_s, .value = path});
    });
    dialog->open();
}

void MainWindow::printShown()
{
    const QWidget *page = m_pages->currentWidget();
    const ViewActions *views = m_views.value(page);
    const QString view = views ? views->nameOfShown() : QString();
    const auto printNamed = [this, view](ReportTable table) {
        if (!view.isEmpty())
            //: a list, and the name of the saved view it is shown in
            table.title = tr("%1: %2").arg(table.title, view);
        printTable(table, true);
    };
    if (page == m_reports)
        return printTable(m_reports->shownTable(), m_reports->kind().addsUp);
    if (auto *list = qobject_cast<TablePage *>(m_pages->currentWidget()))
        return list->readTable([printNamed](ReportTable table, qsizetype all) {
            const qsizetype rows = table.rows.size();
            table.notes.append(all > rows ? tr("The first %1 of %2 rows").arg(rows).arg(all)
                                          : tr("%n rows, as shown", nullptr, static_cast<int>(rows)));
            printNamed(std::move(table));
        });
    m_status->tell(tr("Reading what is printed…"));
    whenReady(m_desk.order(m_invoices->query()), this, [this, printNamed](const Result<QList<qint64>> &keys) {
        if (!keys) {
            m_status->tell({});
            return showTrouble(keys.error());
        }
        const qsizetype all = keys->size();
        whenReady(m_desk.rows(keys->first(qMin(all, mostRowsOnPaper))), this,
            [this, all, printNamed](const Result<QList<InvoiceRow>> &rows) {
                m_status->tell({});
                if (!rows)
                    return showTrouble(rows.error());
                printNamed(InvoicePrinting(*m_invoices->table(), m_invoices->query(), m_facts.today)
                               .table(*rows, all));
            });
    });
}

//! Of a copy for others to read; it goes with the window, the archived document stays in the book.
QString MainWindow::placeOfPaper(const QString &number)
{
    if (!m_papers)
        m_papers = std::make_unique<QTemporaryDir>();
    // A number that was imported may hold what no file system takes.
    QString name = number.isEmpty() ? tr("Draft") : number;
    for (QChar &letter : name)
        if (!letter.isLetterOrNumber() && letter != u'_')
            letter = u'-';
    return m_papers->filePath(name + u".pdf"_s);
}

//! A row that is pulled away is its document's file, for mail programs and folders.
void MainWindow::connectDocumentDrag()
{
    if (!m_desk.reports())
        return;
    InvoiceTableView &table = *m_invoices->table();
    auto *drag = new DocumentDrag(*m_desk.reports(), table, DocumentDrag::mouse(table));
    connect(&table, &InvoiceTableView::dragged, drag, [this, drag] {
        const std::optional<InvoiceRow> row = m_invoices->currentRow();
        if (!row)
            return;
        m_status->tell(tr("Making the document…"));
        drag->start(row->id, placeOfPaper(row->number.text()));
    });
    connect(drag, &DocumentDrag::ended, this, [this] { m_status->tell({}); });
    connect(drag, &DocumentDrag::failed, this, &MainWindow::showTrouble);
}

void MainWindow::connectEInvoice()
{
    if (!m_desk.reports())
        return;
    auto *eInvoice = new EInvoiceFile(*m_desk.reports(), *this);
    connect(m_commands->saveEInvoice, &QAction::triggered, eInvoice, [this, eInvoice] {
        if (const std::optional<InvoiceRow> row = m_invoices->currentRow())
            eInvoice->save(*row);
    });
    connect(eInvoice, &EInvoiceFile::said, this, [this](const QString &text) { m_toast->say(text); });
    connect(eInvoice, &EInvoiceFile::failed, this, &MainWindow::showTrouble);
}

void MainWindow::openDocumentPdf()
{
    const std::optional<InvoiceRow> row = m_invoices->currentRow();
    if (!row)
        return;
    m_status->tell(tr("Making the document…"));
    whenReady(m_desk.reports()->documentPdf(row->id), this,
        [this, number = row->number.text()](const Result<QByteArray> &pdf) {
            m_status->tell({});
            if (!pdf)
                return showTrouble(pdf.error());
            QFile file(placeOfPaper(number));
            if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
                return showTrouble(Error{.kind = ErrorKind::Storage,
                    .rule = u"file.unwritable"_s,
                    .field = u"file"_s,
                    .value = file.fileName()});
            file.close();
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName())))
                m_toast->say(tr("No program for PDF answered. The document is %1").arg(file.fileName()));
        });
}

} // namespace quittance
