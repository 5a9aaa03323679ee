#pragma once

#include "core/domain/InvoiceDetail.h"
#include "ui/records/RecordWindow.h"

#include <QDate>
#include <QTimeZone>

namespace quittance {

class Desk;
class DetailPane;

//! An invoice or credit note in a window of its own.
class InvoiceWindow final : public RecordWindow
{
    Q_OBJECT

public:
    //! desk outlives it.
    InvoiceWindow(Desk &desk, const FoundRecord &record, QDate today, const QTimeZone &zone, QWidget *parent);

    void setRefusal(const QString &why); //!< Why its next step cannot be taken.

signals:
    void copyLinkWanted(const quittance::InvoiceRow &row);
    void openWanted(const quittance::FoundRecord &record); //!< In its own window.

protected:
    void ask() override;

private:
    void showDetail(const InvoiceDetail &detail);
    void offerCrm(const QTimeZone &zone);

    Desk &m_desk;
    const QDate m_today;
    DetailPane *m_pane;
    InvoiceRow m_row;
    QString m_refusal;
};

} // namespace quittance
