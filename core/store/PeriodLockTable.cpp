#include "core/store/PeriodLockTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<QDate> PeriodLockTable::lockedThrough()
{
    auto row = m_database.query(u"SELECT through FROM period_lock"_s);
    return row.map([](QSqlQuery &found) { return found.next() ? dateFrom(found.value(0)) : QDate(); });
}

Result<void> PeriodLockTable::setLockedThrough(QDate day)
{
    if (!day.isValid())
        return m_database.execute(u"DELETE FROM period_lock"_s);
    return m_database.execute(u"INSERT INTO period_lock (one, through) VALUES (1, :day) "
                              "ON CONFLICT (one) DO UPDATE SET through = excluded.through"_s,
        {{":day"_L1, dateValue(day)}});
}

} // namespace quittance
