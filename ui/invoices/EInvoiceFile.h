#pragma once

#include "core/base/Error.h"
#include "core/domain/InvoiceRow.h"

#include <QObject>

class QWidget;

namespace quittance {

class ReportDesk;

//! Saves an issued document as e-invoice where the user says. The file is made before anybody is asked for a
//! place: who is told what is missing has not chosen one in vain.
class EInvoiceFile final : public QObject
{
    Q_OBJECT

public:
    //! reports and window outlive it.
    EInvoiceFile(ReportDesk &reports, QWidget &window);

    //! One at a time.
    void save(const InvoiceRow &row);

signals:
    void said(const QString &text); //!< What became of it.
    void failed(const quittance::Error &error);

private:
    void choosePlace(const QString &number, const QByteArray &xml);
    void write(const QString &path, const QByteArray &xml);

    ReportDesk &m_reports;
    QWidget &m_window;
    bool m_isMaking = false;
};

} // namespace quittance
