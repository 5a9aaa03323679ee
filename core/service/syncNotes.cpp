#include "core/service/syncNotes.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/journal/Journal.h"
#include "core/service/Workshop.h"
#include "core/store/CursorTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

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
    if (quota.most > 0)
        note(workshop, database, connection, Touched::Contacts, u"quota"_s,
            u"%1/%2"_s.arg(quota.used).arg(quota.most));
}

} // namespace quittance
