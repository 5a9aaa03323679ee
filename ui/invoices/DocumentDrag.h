#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QObject>

#include <functional>

class QMimeData;
class QWidget;

namespace quittance {

class ReportDesk;

//! Takes a document out of the window under the mouse, as a PDF file. The file is made beside the window's
//! thread while the button is held; whoever lets go before it is there has dragged nothing.
class DocumentDrag final : public QObject
{
    Q_OBJECT

public:
    //! What holds the file: the mouse, or a test.
    struct Hand {
        std::function<bool()> isHolding;
        std::function<void(QMimeData *)> carry; //!< Takes what it is given.
    };
    static Hand mouse(QWidget &source);

    //! reports and source outlive it.
    DocumentDrag(ReportDesk &reports, QWidget &source, Hand hand);

    //! The file will be at path, which lasts as long as somebody may read from it. One at a time.
    void start(const InvoiceId &id, const QString &path);

signals:
    void ended(); //!< It is carried, or nobody holds it any more.
    void failed(const quittance::Error &error);

private:
    void write(const QByteArray &pdf, const QString &path);
    void take(const QString &path);

    ReportDesk &m_reports;
    const Hand m_hand;
    bool m_isMaking = false;
};

} // namespace quittance
