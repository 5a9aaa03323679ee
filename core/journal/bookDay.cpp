#include "core/journal/bookDay.h"

#include "core/store/CompanyTable.h"

#include <QDateTime>
#include <QTimeZone>

namespace quittance {

Result<QDate> bookDay(Database &database, const QDateTime &instant)
{
    const auto company = CompanyTable(database).read();
    if (!company)
        return fail(company.error());
    const QTimeZone zone = *company ? QTimeZone((*company)->zone.toLatin1()) : QTimeZone::utc();
    return instant.toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
}

} // namespace quittance
