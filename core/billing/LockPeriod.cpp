#include "core/billing/LockPeriod.h"

#include "core/journal/Journal.h"
#include "core/store/PeriodLockTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> lockPeriod(Book &book, QDate through, const QString &reason, QDate today)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            const Result<void> fine
                = requireRight(book, Right::LockPeriod).and_then([&] { return checkReason(reason); });
            if (!fine)
                return fail(fine.error());
            if (!through.isValid() || through > today)
                return invalid(u"period.in_future"_s, u"date"_s, through.toString(Qt::ISODate));
            const Result<QDate> locked = PeriodLockTable(book.database).lockedThrough();
            if (!locked)
                return fail(locked.error());
            if (locked->isValid() && *locked >= through)
                return invalid(u"period.locked_further"_s, u"date"_s, locked->toString(Qt::ISODate));
            return QList<NewEntry>{{.body = PeriodLocked{.through = through, .reason = reason}}};
        })
        .transform([](const QList<Entry> &) {});
}

Result<void> unlockPeriod(Book &book, QDate through, const QString &reason)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            const Result<void> fine
                = requireRight(book, Right::UnlockPeriod).and_then([&] { return checkReason(reason); });
            if (!fine)
                return fail(fine.error());
            const Result<QDate> locked = PeriodLockTable(book.database).lockedThrough();
            if (!locked)
                return fail(locked.error());
            if (!locked->isValid() || (through.isValid() && through >= *locked))
                return invalid(u"period.not_locked"_s, u"date"_s, through.toString(Qt::ISODate));
            return QList<NewEntry>{{.body = PeriodUnlocked{.through = through, .reason = reason}}};
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
