#include "ui/invoices/EInvoiceFile.h"

#include "core/base/beside.h"
#include "core/base/whenReady.h"
#include "ui/desk/ReportDesk.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A number that was imported may hold what no file system takes.
QString fileName(QString number)
{
    for (QChar &letter : number)
        if (!letter.isLetterOrNumber() && letter != u'_')
            letter = u'-';
    return number + u".xml"_s;
}

} // namespace

EInvoiceFile::EInvoiceFile(ReportDesk &reports, QWidget &window)
    : QObject(&window)
    , m_reports(reports)
    , m_window(window)
{
}

void EInvoiceFile::save(const InvoiceRow &row)
{
    if (m_isMaking)
        return;
    m_isMaking = true;
    whenReady(m_reports.documentUbl(row.id), this,
        [this, number = row.number.text()](const Result<QByteArray> &xml) {
            m_isMaking = false;
            if (xml)
                choosePlace(number, *xml);
            else
                emit failed(xml.error());
        });
}

void EInvoiceFile::choosePlace(const QString &number, const QByteArray &xml)
{
    auto *chooser = new QFileDialog(&m_window, tr("Save e-invoice"), {}, tr("E-invoice (*.xml)"));
    chooser->setObjectName(u"einvoice.file"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"xml"_s);
    chooser->selectFile(fileName(number));
    connect(
        chooser, &QFileDialog::fileSelected, this, [this, xml](const QString &path) { write(path, xml); });
    chooser->open();
}

void EInvoiceFile::write(const QString &path, const QByteArray &xml)
{
    const auto written = beside([path, xml]() -> Result<void> {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(xml) == xml.size() && file.commit())
            return {};
        return fail(Error{
            .kind = ErrorKind::Storage, .rule = u"file.unwritable"_s, .field = u"file"_s, .value = path});
    });
    whenReady(written, this, [this, path](const Result<void> &done) {
        if (done)
            emit said(tr("The e-invoice was written to %1.").arg(QFileInfo(path).fileName()));
        else
            emit failed(done.error());
    });
}

} // namespace quittance
