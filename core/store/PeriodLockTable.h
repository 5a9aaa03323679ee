#pragma once

#include "core/base/Error.h"

#include <QDate>

namespace quittance {

class Database;

//! Table period_lock: the last locked day. Kind: projection.
class PeriodLockTable
{
public:
    explicit PeriodLockTable(Database &database)
        : m_database(database)
    {
    }

    //! Null: nothing is locked.
    Result<QDate> lockedThrough();
    //! A null day unlocks all.
    Result<void> setLockedThrough(QDate day);

private:
    Database &m_database;
};

} // namespace quittance
