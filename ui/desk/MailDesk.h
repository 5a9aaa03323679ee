#pragma once

#include "core/domain/LinkMail.h"
#include "core/domain/Recipient.h"
#include "core/domain/ReminderHold.h"

#include <QFuture>

namespace quittance {

//! What the window asks about mails to customers. All calls return at once.
class MailDesk
{
public:
    virtual ~MailDesk() = default;

    //! The mail as it would be sent now, and what speaks against sending it.
    virtual QFuture<Result<MailProof>> proof(MailOrder order) = 0;
    //! Whom a mail about a customer may go to, the likeliest first.
    virtual QFuture<Result<QList<Recipient>>> recipients(CustomerId customer) = 0;
    //! What would become of many.
    virtual QFuture<Result<MailBatch>> verdicts(QList<MailOrder> orders) = 0;
    //! All of them or none.
    virtual QFuture<Result<CommandOutcome>> send(QList<MailOrder> orders) = 0;
    //! To ourselves, at once; answers with the mail server's words.
    virtual QFuture<Result<QString>> sendTest(MailOrder order) = 0;
    //! Answers with the hold that stood until now; one without a day where there was none.
    virtual QFuture<Result<ReminderHold>> holdReminders(ReminderHold hold) = 0;
};

} // namespace quittance
