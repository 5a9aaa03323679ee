#pragma once

#include "tests/ui/readyAnswer.h"
#include "ui/desk/ApprovalDesk.h"

//! What waits for a second person, in memory.
class SampleApprovalDesk final : public quittance::ApprovalDesk
{
public:
    QFuture<quittance::Result<QList<quittance::WaitingApproval>>> waiting() override
    {
        return ready<QList<quittance::WaitingApproval>>(requests);
    }
    QFuture<quittance::Result<std::optional<quittance::Money>>> secondPersonAbove(
        quittance::ApprovalMatter matter) override
    {
        const bool isAbove = limit && *limit < matter.amount;
        return ready<std::optional<quittance::Money>>(isAbove ? limit : std::nullopt);
    }
    QFuture<quittance::Result<quittance::CommandOutcome>> approve(quittance::EntryId request) override
    {
        if (error)
            return ready<quittance::CommandOutcome>(quittance::fail(*error));
        approved.append(request);
        forget(request);
        return ready<quittance::CommandOutcome>(quittance::CommandOutcome{});
    }
    QFuture<quittance::Result<void>> refuse(quittance::EntryId request, QString reason) override
    {
        if (reason.isEmpty())
            return ready<void>(
                quittance::invalid(QStringLiteral("reason.missing"), QStringLiteral("reason"), reason));
        refused.append({request, reason});
        forget(request);
        return ready<void>({});
    }

    QList<quittance::WaitingApproval> requests;
    std::optional<quittance::Money> limit; //!< Above it a second person must agree.
    std::optional<quittance::Error> error; //!< What approving answers, if it is set.
    QList<quittance::EntryId> approved;
    QList<std::pair<quittance::EntryId, QString>> refused;

private:
    void forget(const quittance::EntryId &request)
    {
        requests.removeIf([&](const auto &each) { return each.request.id == request; });
    }
};
