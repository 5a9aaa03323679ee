#include "core/journal/bookDay.h"

#include "core/store/CompanyTable.h"

#include <QTimeZone>

namespace quittance {

Result<QDate> bookDay(Database &database, const QDateTime &instant)
{
    return CompanyTable(database).zone().transform(
        [&](const QTimeZone &zone) { return instant.toTimeZone(zone).date(); });
}

Result<QDateTime> bookDayEnd(Database &database, QDate day)
{
    return CompanyTable(database).zone().transform(
        [day](const QTimeZone &zone) { return day.addDays(1).startOfDay(zone).toUTC(); });
}

Result<QDate> lastBookDay(Database &database, const QDateTime &end)
{
    return end.isValid() ? bookDay(database, end.addMSecs(-1)) : QDate();
}

} // namespace quittance
