#include "core/sync/ContactWalk.h"
#include "core/sync/pageRepeats.h"

// The archived records: what a walk learns of those that are no longer listed.

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A bin of up to this many pages is read at every sync, a larger one once a day.
constexpr qint64 smallBinPages = 3;
constexpr auto largeBinEvery = 24h;

} // namespace

Result<void> ContactWalk::readBin(bool must)
{
    const bool unfinished = !m_cursor.binPosition.isEmpty();
    const bool due = must || unfinished || m_cursor.binPages <= smallBinPages || !m_cursor.binRead.isValid()
        || m_cursor.binRead.addDuration(largeBinEvery) <= m_now;
    if (!due)
        return readLog();
    if (!unfinished) {
        ++m_cursor.binPass;
        m_cursor.binPages = 0;
    }
    bool mayRestart = unfinished;
    QDateTime readTo = m_now;
    do {
        if (m_place.stop.stopped())
            return fail(ErrorKind::Cancelled, u"stopped between two pages"_s);
        const Result<CrmRecordPage> page
            = m_stream.archived(m_cursor.binPosition, m_cursor.binRead, m_place.stop);
        if (!page && mayRestart && page.error().kind == ErrorKind::Refused) {
            m_cursor.binPosition.clear();
            return readBin(true);
        }
        if (!page)
            return fail(page.error());
        mayRestart = false;
        if (!page->next.isEmpty() && page->next == m_cursor.binPosition)
            return fail(pageRepeats());
        m_binned += page->records;
        if (page->coveredTo.isValid())
            readTo = std::min(readTo, page->coveredTo);
        m_cursor.binPosition = page->next;
        ++m_cursor.binPages;
        if (const Result<void> kept = keep(); !kept)
            return kept;
    } while (!m_cursor.binPosition.isEmpty());
    return confirmBin(readTo);
}

Result<void> ContactWalk::readLog()
{
    const Result<QStringList> deleted = m_stream.deletedSince(m_cursor.binRead, m_place.stop);
    if (!deleted)
        return fail(deleted.error());
    QStringList alive; // The rest is known to be gone, or was never here.
    for (const QString &id : *deleted) {
        const Result<std::optional<CrmRecordRow>> row = m_apply.records().find(id);
        if (!row)
            return fail(row.error());
        if (*row && (*row)->state == CrmRecordRow::State::Alive)
            alive.append(id);
    }
    const qsizetype most = m_stream.readMax();
    for (qsizetype first = 0; first < alive.size(); first += most) {
        const Result<QStringList> missing = fetch(alive.mid(first, most)); // Some may be back.
        if (!missing)
            return fail(missing.error());
        m_gone += *missing;
    }
    return keep();
}

Result<void> ContactWalk::confirmBin(const QDateTime &readTo)
{
    // What lay in the bin and no longer does was restored, merged or deleted for good.
    for (QString after;;) {
        const Result<QStringList> ids
            = m_apply.records().unseenArchived(m_cursor.binPass, after, m_stream.readMax());
        if (!ids)
            return fail(ids.error());
        if (ids->isEmpty())
            break;
        after = ids->last();
        const Result<QStringList> missing = fetch(*ids);
        if (!missing)
            return fail(missing.error());
        m_gone += *missing;
    }
    m_cursor.binRead = readTo;
    return keep();
}

} // namespace quittance
