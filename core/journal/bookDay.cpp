#include "core/journal/bookDay.h"

#include "core/store/CompanyTable.h"

#include <QTimeZone>

namespace quittance {

namespace {

Result<QTimeZone> bookZone(Database &database)
{
    return CompanyTable(database).read().transform([](const std::optional<CompanyProfile> &company) {
        const QTimeZone zone = company ? QTimeZone(company->zone.toLatin1()) : QTimeZone::utc();
        return zone.isValid() ? zone : QTimeZone::utc();
    });
}

} // namespace

Result<QDate> bookDay(Database &database, const QDateTime &instant)
{
    return bookZone(database).transform(
        [&](const QTimeZone &zone) { return instant.toTimeZone(zone).date(); });
}

Result<QDateTime> bookDayEnd(Database &database, QDate day)
{
    return bookZone(database).transform(
        [day](const QTimeZone &zone) { return day.addDays(1).startOfDay(zone).toUTC(); });
}

} // namespace quittance
