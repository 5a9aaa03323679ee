#pragma once

#include "core/domain/LinkMail.h"
#include "core/domain/Recipient.h"
#include "core/domain/ReminderHold.h"

#include <QFuture>

namespace quittance {

class Workshop;

//! What a screen or the CLI may ask about mails to customers. Thread-safe: every call returns at once.
class MailService
{
public:
    //! workshop outlives the service.
    explicit MailService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! The mail as it would be sent now, and what speaks against sending it.
    QFuture<Result<MailProof>> proof(MailOrder order) const;
    //! What would become of many mails.
    QFuture<Result<MailBatch>> verdicts(QList<MailOrder> orders) const;
    //! Whom a mail about a customer may go to; see recipients.h.
    QFuture<Result<QList<Recipient>>> recipients(CustomerId customer) const;
    //! Writes down the wishes for mails and the links they bring, all of them or none. The outbox does the
    //! rest. See core/billing/SendMails.h for the rules.
    QFuture<Result<CommandOutcome>> send(QList<MailOrder> orders);
    //! Sends the mail to ourselves, with a stand-in for its link, and waits for the mail server's answer,
    //! which it returns. Nothing is written down: no customer is told anything. InvalidInput:
    //! mail.url_missing, company.email_missing; Refused mail.test_refused, Offline mail.test_not_sent,
    //! Uncertain mail.test_uncertain. Needs a QGuiApplication where something goes along.
    QFuture<Result<QString>> sendTest(MailOrder order);
    //! See core/billing/HoldReminders.h.
    QFuture<Result<ReminderHold>> holdReminders(ReminderHold hold);

private:
    Workshop &m_workshop;
};

} // namespace quittance
