#pragma once

#include "core/service/ControlService.h"

namespace quittance {

//! What the window asks about deeds that need a second person. All calls return at once.
class ApprovalDesk
{
public:
    virtual ~ApprovalDesk() = default;

    //! What waits, newest first, and whether the one at this window may decide it.
    virtual QFuture<Result<QList<WaitingApproval>>> waiting() = 0;
    //! The limit above which the matter, as it is now, would only be asked for; nothing where it would be
    //! done at once.
    virtual QFuture<Result<std::optional<Money>>> secondPersonAbove(ApprovalMatter matter) = 0;
    //! Does what was asked for.
    virtual QFuture<Result<CommandOutcome>> approve(EntryId request) = 0;
    //! Of an own request: takes it back.
    virtual QFuture<Result<void>> refuse(EntryId request, QString reason) = 0;
};

} // namespace quittance
