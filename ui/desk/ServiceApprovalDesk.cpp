#include "ui/desk/ServiceApprovalDesk.h"

namespace quittance {

QFuture<Result<QList<WaitingApproval>>> ServiceApprovalDesk::waiting()
{
    return m_control.waitingApprovals();
}

QFuture<Result<std::optional<Money>>> ServiceApprovalDesk::secondPersonAbove(ApprovalMatter matter)
{
    return m_control.secondPersonAbove(std::move(matter));
}

QFuture<Result<CommandOutcome>> ServiceApprovalDesk::approve(EntryId request)
{
    return m_control.approve(std::move(request));
}

QFuture<Result<void>> ServiceApprovalDesk::refuse(EntryId request, QString reason)
{
    return m_control.refuse(std::move(request), std::move(reason));
}

} // namespace quittance
