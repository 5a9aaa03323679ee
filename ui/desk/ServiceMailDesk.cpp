#include "ui/desk/ServiceMailDesk.h"

#include "core/service/MailService.h"

namespace quittance {

QFuture<Result<MailProof>> ServiceMailDesk::proof(MailOrder order)
{
    return m_mails.proof(std::move(order));
}

QFuture<Result<QList<Recipient>>> ServiceMailDesk::recipients(CustomerId customer)
{
    return m_mails.recipients(std::move(customer));
}

QFuture<Result<MailBatch>> ServiceMailDesk::verdicts(QList<MailOrder> orders)
{
    return m_mails.verdicts(std::move(orders));
}

QFuture<Result<CommandOutcome>> ServiceMailDesk::send(QList<MailOrder> orders)
{
    return m_mails.send(std::move(orders));
}

QFuture<Result<QString>> ServiceMailDesk::sendTest(MailOrder order)
{
    return m_mails.sendTest(std::move(order));
}

QFuture<Result<ReminderHold>> ServiceMailDesk::holdReminders(ReminderHold hold)
{
    return m_mails.holdReminders(std::move(hold));
}

} // namespace quittance
