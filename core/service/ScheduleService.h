#pragma once

#include "core/domain/DueDrafts.h"
#include "core/domain/ScheduleOrder.h"
#include "core/domain/ScheduleRow.h"

#include <QFuture>

namespace quittance {

class Workshop;

//! Documents that come back. Makes drafts; never issues, never sends. Thread-safe: every call returns at
//! once.
class ScheduleService
{
public:
    //! workshop outlives the service.
    explicit ScheduleService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! Those that go on by their next day, then those that are paused, then those that are over.
    QFuture<Result<QList<ScheduleRow>>> list() const;
    //! NotFound "schedule.unknown".
    QFuture<Result<ScheduleRow>> row(ScheduleId id) const;
    //! See core/billing/SaveSchedule.h.
    QFuture<Result<ScheduleId>> save(ScheduleOrder order);
    QFuture<Result<void>> pause(ScheduleId id);
    QFuture<Result<void>> resume(ScheduleId id, bool catchUp);
    QFuture<Result<void>> remove(ScheduleId id);
    QFuture<Result<void>> restore(Schedule schedule);
    //! See core/billing/MakeDueDrafts.h.
    QFuture<Result<DueDrafts>> makeDue();

private:
    Workshop &m_workshop;
};

} // namespace quittance
