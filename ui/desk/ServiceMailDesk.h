#pragma once

#include "ui/desk/MailDesk.h"

namespace quittance {

class MailService;

//! The mail desk of the real program: passes every question on to the service, which outlives it.
class ServiceMailDesk final : public MailDesk
{
public:
    explicit ServiceMailDesk(MailService &mails)
        : m_mails(mails)
    {
    }

    QFuture<Result<MailProof>> proof(MailOrder order) override;
    QFuture<Result<QList<Recipient>>> recipients(CustomerId customer) override;
    QFuture<Result<MailBatch>> verdicts(QList<MailOrder> orders) override;
    QFuture<Result<CommandOutcome>> send(QList<MailOrder> orders) override;
    QFuture<Result<QString>> sendTest(MailOrder order) override;
    QFuture<Result<ReminderHold>> holdReminders(ReminderHold hold) override;

private:
    MailService &m_mails;
};

} // namespace quittance
