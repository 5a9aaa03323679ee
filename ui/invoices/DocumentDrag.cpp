#include "ui/invoices/DocumentDrag.h"

#include "core/base/beside.h"
#include "core/base/whenReady.h"
#include "ui/desk/ReportDesk.h"
#include "ui/style/Icons.h"

#include <QDrag>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace quittance {

using namespace Qt::StringLiterals;

DocumentDrag::Hand DocumentDrag::mouse(QWidget &source)
{
    constexpr int size = 32;
    return {.isHolding = [] { return QGuiApplication::mouseButtons().testFlag(Qt::LeftButton); },
        .carry =
            [&source](QMimeData *data) {
                auto *drag = new QDrag(&source); // Goes by itself, with what it carries.
                drag->setMimeData(data);
                drag->setPixmap(icons::pixmap(
                    u"pdf"_s, source.palette().color(QPalette::Text), size, source.devicePixelRatioF()));
                drag->exec(Qt::CopyAction);
            }};
}

DocumentDrag::DocumentDrag(ReportDesk &reports, QWidget &source, Hand hand)
    : QObject(&source)
    , m_reports(reports)
    , m_hand(std::move(hand))
{
}

void DocumentDrag::start(const InvoiceId &id, const QString &path)
{
    if (m_isMaking)
        return;
    m_isMaking = true;
    whenReady(m_reports.documentPdf(id), this, [this, path](const Result<QByteArray> &pdf) {
        if (pdf && m_hand.isHolding())
            return write(*pdf, path);
        m_isMaking = false;
        emit ended();
        if (!pdf)
            emit failed(pdf.error());
    });
}

void DocumentDrag::write(const QByteArray &pdf, const QString &path)
{
    const auto written = beside([pdf, path]() -> Result<void> {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.flush())
            return {};
        return fail(Error{
            .kind = ErrorKind::Storage, .rule = u"file.unwritable"_s, .field = u"file"_s, .value = path});
    });
    whenReady(written, this, [this, path](const Result<void> &done) {
        m_isMaking = false;
        emit ended();
        if (!done)
            emit failed(done.error());
        else if (m_hand.isHolding())
            take(path);
    });
}

void DocumentDrag::take(const QString &path)
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    m_hand.carry(data);
}

} // namespace quittance
