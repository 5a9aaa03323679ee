#include "core/billing/bankBookDay.h"

#include "core/base/Clock.h"
#include "core/billing/guards.h"
#include "core/store/PeriodLockTable.h"

#include <QTimeZone>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

Result<QDate> bankBookDay(Book &book, QDate movement, QDate today)
{
    if (const Result<void> fine = checkDay(movement, today); !fine)
        return fail(fine.error());
    const Result<QDate> locked = PeriodLockTable(book.database).lockedThrough();
    if (!locked || !locked->isValid() || movement > *locked)
        return locked ? Result<QDate>(movement) : locked;
    if (*locked >= today)
        return invalid(u"period.locked"_s, u"date"_s, movement.toString(Qt::ISODate),
            u"locked through "_s + locked->toString(Qt::ISODate));
    return locked->addDays(1);
}

QDateTime bankInstant(Book &book, QDate movement)
{
    // Noon is the same day in most zones.
    return std::min(QDateTime(movement, QTime(12, 0), QTimeZone::utc()), book.clock.now());
}

} // namespace quittance
