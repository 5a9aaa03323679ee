#pragma once

#include "ui/desk/ApprovalDesk.h"

namespace quittance {

//! Passes every question on to the service, which outlives it.
class ServiceApprovalDesk final : public ApprovalDesk
{
public:
    explicit ServiceApprovalDesk(ControlService &control)
        : m_control(control)
    {
    }

    QFuture<Result<QList<WaitingApproval>>> waiting() override;
    QFuture<Result<std::optional<Money>>> secondPersonAbove(ApprovalMatter matter) override;
    QFuture<Result<CommandOutcome>> approve(EntryId request) override;
    QFuture<Result<void>> refuse(EntryId request, QString reason) override;

private:
    ControlService &m_control;
};

} // namespace quittance
