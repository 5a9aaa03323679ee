#pragma once

#include "core/base/Error.h"
#include "core/domain/Schedule.h"

#include <QDateTime>

namespace quittance {

class Database;

//! Table schedule: documents that come back. Kind: ordinary.
class ScheduleTable
{
public:
    explicit ScheduleTable(Database &database)
        : m_database(database)
    {
    }

    //! Inserts or replaces; how many drafts were made is counted elsewhere.
    Result<void> write(const Schedule &schedule, const QDateTime &now);
    //! NotFound "schedule.unknown".
    Result<Schedule> byId(const ScheduleId &id);
    //! By name.
    Result<QList<Schedule>> list();
    Result<void> remove(const ScheduleId &id);

private:
    Database &m_database;
};

} // namespace quittance
