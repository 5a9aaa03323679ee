#pragma once

#include "core/domain/ReminderHold.h"
#include "ui/acts/ActDialog.h"

class QLineEdit;

namespace quittance {

class DateEdit;
class MailDesk;

//! Asks until when no reminder goes out about a document, or to a customer.
class HoldDialog final : public ActDialog
{
    Q_OBJECT

public:
    //! desk outlives the dialog. what: whose reminders are held, without a day.
    HoldDialog(
        MailDesk &desk, const ReminderHold &what, const Subject &subject, QDate today, QWidget *parent);

    //! The hold that the one which was asked for has replaced; without a day where there was none.
    const ReminderHold &replaced() const { return m_replaced; }

protected:
    QFuture<Result<CommandOutcome>> start() override;

private:
    MailDesk &m_desk;
    const ReminderHold m_what;
    DateEdit *m_until;
    QLineEdit *m_reason;
    ReminderHold m_replaced;
};

} // namespace quittance
