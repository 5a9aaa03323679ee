#include "core/service/syncNotes.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/journal/Journal.h"
#include "core/service/Workshop.h"
#include "core/store/CursorTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString ownCallsCursor = u"own_calls"_s; //!< "2026-11-30/1200"

QString dayOf(const QDateTime &instant)
{
    return instant.toUTC().date().toString(Qt::ISODate);
}

void note(Workshop &workshop, Database &database, const QString &connection, Touched things,
    const QString &name, const QString &value)
{
    Book book = workshop.plainBook(database);
    const Result<void> noted = Journal(book).change(
        things, [&] { return CursorTable(database).set(connection, name, value, workshop.clock().now()); });
    if (!noted)
        qCWarning(lcSync) << "cannot note" << name << "of" << connection << noted.error().detail;
}

} // namespace

void noteSynced(Workshop &workshop, Database &database, const QString &connection, Touched things)
{
    note(workshop, database, connection, things, syncedCursor, {});
}

void noteCrmQuota(Workshop &workshop, Database &database, const QString &connection, const CrmQuota &quota)
{
    if (quota.most <= 0)
        return;
    note(workshop, database, connection, Touched::Contacts, u"quota"_s,
        u"%1/%2"_s.arg(quota.used).arg(quota.most));
    if (quota.own <= 0)
        return;
    Book book = workshop.plainBook(database);
    const QDateTime now = workshop.clock().now();
    const Result<void> counted
        = Journal(book).change(TouchedThings(), [&] { // The lanes of a connection count together.
              return ownCrmCalls(database, connection, now).and_then([&](qint64 before) {
                  return CursorTable(database).set(
                      connection, ownCallsCursor, u"%1/%2"_s.arg(dayOf(now)).arg(before + quota.own), now);
              });
          });
    if (!counted)
        qCWarning(lcSync) << "cannot count the calls of" << connection << counted.error().detail;
}

Result<qint64> ownCrmCalls(Database &database, const QString &connection, const QDateTime &now)
{
    return CursorTable(database).value(connection, ownCallsCursor).transform([&](const QString &noted) {
        return noted.section(u'/', 0, 0) == dayOf(now) ? noted.section(u'/', 1).toLongLong() : qint64{0};
    });
}

} // namespace quittance
