#include "ui/print/PrintDialog.h"

#include "ui/style/Icons.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/widgets/titleText.h"

#include <QFileDialog>
#include <QGraphicsView>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal marginMm = 12.7;

void setUp(QPrinter &printer)
{
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
}

} // namespace

bool printPages(const PrintJob &job, QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRectF points = printer.pageLayout().paintRect(QPageLayout::Point);
    const TablePages pages(job, points.size());
    const qreal scale = static_cast<qreal>(printer.resolution()) / 72;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), pages.count()) : pages.count();
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

PrintDialog::PrintDialog(PrintJob job, QWidget *parent)
    : QDialog(parent)
    , m_job(std::move(job))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_preview(nullptr)
{
    setObjectName(u"print"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is what is printed: "Overdue invoices"
    setWindowTitle(titleText(tr("Print %1").arg(m_job.table.title)));
    setUp(*m_printer);
    m_printer->setDocName(m_job.table.title);
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_preview->setObjectName(u"print.preview"_s);
    m_preview->setAccessibleName(tr("Pages"));
    m_preview->setOrientation(QPageLayout::Landscape);
    m_preview->fitInView();
    // Qt lays a grey of its own under the pages.
    const auto grounds = m_preview->findChildren<QGraphicsView *>();
    for (QGraphicsView *ground : grounds)
        ground->setBackgroundBrush(palette().brush(QPalette::Window));
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
        [this](QPrinter *printer) { (void)printPages(m_job, *printer); });

    auto *print = new QPushButton(tr("&Print…"), this);
    print->setObjectName(u"print.print"_s);
    quittance::setLook(*print, Look::Primary);
    auto *save = new QPushButton(icons::icon(u"pdf"_s), tr("&Save as PDF…"), this);
    save->setObjectName(u"print.pdf"_s);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"print.cancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_preview, 1);
    column->addLayout(buttons);
    resize(900, 640);
    print->setDefault(true);
    print->setFocus();
    connect(print, &QPushButton::clicked, this, &PrintDialog::askPrinter);
    connect(save, &QPushButton::clicked, this, &PrintDialog::askFile);
    connect(cancel, &QPushButton::clicked, this, &PrintDialog::reject);
}

PrintDialog::~PrintDialog()
{
    delete m_preview; // It looks at the printer to the end.
}

void PrintDialog::askPrinter()
{
    auto *chooser = new QPrintDialog(m_printer.get(), this);
    chooser->setObjectName(u"print.printer"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(chooser, &QDialog::accepted, this, [this] {
        setUp(*m_printer);
        if (printPages(m_job, *m_printer))
            emit printed(
                TablePages(m_job, m_printer->pageLayout().paintRect(QPageLayout::Point).size()).count());
        else
            emit failedTo(m_printer->printerName());
        accept();
    });
    chooser->open();
}

void PrintDialog::askFile()
{
    auto *chooser = new QFileDialog(this, tr("Save as PDF"));
    chooser->setObjectName(u"print.file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("PDF (*.pdf)")});
    chooser->setDefaultSuffix(u"pdf"_s);
    chooser->selectFile(m_job.table.title + u".pdf"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QPrinter file(QPrinter::HighResolution);
        file.setOutputFormat(QPrinter::PdfFormat);
        file.setOutputFileName(path);
        file.setDocName(m_job.table.title);
        setUp(file);
        if (printPages(m_job, file))
            emit savedTo(path);
        else
            emit failedTo(path);
        accept();
    });
    chooser->open();
}

} // namespace quittance
