#include "core/service/CrmRunNote.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/journal/Journal.h"
#include "core/service/Workshop.h"
#include "core/store/CrmRunTable.h"

namespace quittance {

namespace {

template <class Write>
void writeDown(Workshop &workshop, Database &database, Write write)
{
    Book book = workshop.plainBook(database);
    const Result<void> written = Journal(book).change(Touched::Contacts, write);
    if (!written)
        qCWarning(lcSync) << "cannot note a sync" << written.error().detail;
}

} // namespace

CrmRunNote::CrmRunNote(Workshop &workshop, Database &database, const ConnectionId &connection, bool isFull)
    : m_workshop(workshop)
    , m_database(database)
{
    writeDown(m_workshop, m_database, [&] {
        return CrmRunTable(m_database)
            .begin(connection, m_workshop.clock().now(), isFull)
            .transform([this](const CrmSyncRun &run) { m_run = run; });
    });
}

void CrmRunNote::end(const Result<CrmSyncReport> &report)
{
    if (m_run.key == 0)
        return;
    using Outcome = CrmSyncRun::Outcome;
    m_run.endedAt = m_workshop.clock().now();
    if (report) {
        const QList<Error> errors = report->contacts.hidden + report->contacts.problems;
        m_run.outcome = Outcome::Done;
        m_run.conflicts = report->customers.conflicts;
        m_run.errors = errors.size();
        if (!errors.isEmpty())
            m_run.trouble = errors.constFirst();
    } else if (report.error().kind == ErrorKind::Cancelled) {
        m_run.outcome = Outcome::Stopped;
    } else {
        m_run.outcome = Outcome::Failed;
        m_run.errors = 1;
        m_run.trouble = report.error();
    }
    writeDown(m_workshop, m_database, [this] { return CrmRunTable(m_database).end(m_run); });
}

void noteToldSince(
    Workshop &workshop, Database &database, const QString &connection, qint64 told, qint64 refused)
{
    if (told + refused > 0)
        writeDown(workshop, database,
            [&] { return CrmRunTable(database).addTold(ConnectionId(connection), told, refused); });
}

} // namespace quittance
