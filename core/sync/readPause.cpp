#include "core/sync/readPause.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/journal/Journal.h"
#include "core/store/CursorTable.h"
#include "core/store/SqlValues.h"
#include "core/store/pauseEnd.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString pauseName = u"pause"_s;

} // namespace

Result<void> mayRead(Book &book, const ConnectionId &connection)
{
    CursorTable cursors(book.database);
    const Result<QString> end = cursors.value(connection.text(), pauseName);
    const Result<QDateTime> noted = cursors.changedAt(connection.text(), pauseName);
    if (!end || !noted)
        return fail(end ? noted.error() : end.error());
    const QDateTime now = book.clock.now();
    const QDateTime until = pauseEnd(instantFrom(*end), *noted, now);
    if (until.isNull())
        return {};
    return fail(Error{.kind = ErrorKind::RateLimited,
        .rule = u"crm.paused"_s,
        .detail = connection.text() + u" asked for a pause until "_s + *end,
        .retryAfter
        = std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(now.msecsTo(until)))});
}

void noteReadPause(Book &book, const ConnectionId &connection, const Error &error)
{
    if (error.kind != ErrorKind::RateLimited || error.retryAfter <= std::chrono::seconds(0))
        return;
    const QDateTime now = book.clock.now();
    const QString until = instantText(now.addDuration(error.retryAfter));
    const Result<void> noted = Journal(book).change(Touched::Contacts,
        [&] { return CursorTable(book.database).set(connection.text(), pauseName, until, now); });
    if (!noted)
        qCWarning(lcSync) << "cannot note the pause of" << connection.text() << noted.error().detail;
}

} // namespace quittance
