#pragma once

#include "core/domain/DueDrafts.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/Schedule.h"
#include "core/domain/ScheduleOrder.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace quittance {

class Desk;
class Toast;
struct Error;

//! What can be done with documents that come back: opens the dialogs, has due drafts made ready, and says
//! what came of it.
class ScheduleActions final : public QObject
{
    Q_OBJECT

public:
    //! desk, toast and window outlive it.
    ScheduleActions(Desk &desk, Toast &toast, QWidget &window);

    void setToday(QDate today) { m_today = today; }
    void repeat(const InvoiceRow &row);
    void showList();
    //! Says something only where drafts were made or a schedule paused. Somebody who must not write drafts
    //! asks in vain and is not told.
    void makeDue();

signals:
    void failed(const quittance::Error &error);
    void invoiceWanted(const quittance::InvoiceId &id);
    void deleted(const quittance::Schedule &schedule);
    void broughtBack(const quittance::ScheduleId &id); //!< By whoever deleted it, in the list.

private:
    void afterRepeat(const ScheduleTerms &terms);
    void afterDue(const DueDrafts &due);

    Desk &m_desk;
    Toast &m_toast;
    QWidget &m_window;
    QDate m_today;
    QPointer<QWidget> m_dialog; //!< One at a time.
};

} // namespace quittance
