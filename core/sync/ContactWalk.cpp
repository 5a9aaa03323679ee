#include "core/sync/ContactWalk.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/store/CursorTable.h"
#include "core/store/LogDrain.h"
#include "core/store/Transaction.h"
#include "core/sync/pageRepeats.h"

#include <QSet>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Stage = CrmCursor::Stage;

// A commit costs milliseconds: one a page would halve the speed of a load. What is not yet committed is only
// read again after a crash. More often than once a second, because what is stored at once must not
// take longer than the next page is on its way.
constexpr auto keepEvery = 250ms;

// Until they are shown, loaded records are not found by name; to do it more often would cost a load more than
// it saves.
constexpr auto showEvery = 10s;

// A listing finds what neither a window nor the bin tells: records that vanished without a trace, and changes
// that surfaced later than the overlap.
constexpr auto listEvery = std::chrono::hours(7 * 24);

QString listedName(const CrmStream &stream)
{
    return u"listed "_s + stream.name();
}

QString fieldsName(const CrmStream &stream)
{
    return u"fields "_s + stream.name();
}

//! More than this many missing records look like lost permissions rather than deletions.
qint64 brake(qint64 alive)
{
    return std::max<qint64>(20, alive * 5 / 100);
}

} // namespace

ContactWalk::ContactWalk(const ContactWalkPlace &place, CrmStream &stream)
    : m_place(place)
    , m_stream(stream)
    , m_apply(place.database, stream, place.connection)
    , m_cursors(place.database)
{
}

Result<void> ContactWalk::run(const ContactSyncOrder &order, const QDateTime &now)
{
    Result<void> done = begin(order, now);
    while (done && isListing())
        done = listPage();
    return done ? finish() : done;
}

Result<void> ContactWalk::begin(const ContactSyncOrder &order, const QDateTime &now)
{
    m_order = order;
    m_now = now;
    if (const Result<void> opened = open(); !opened)
        return opened;
    return kept(chooseStage().and_then([this] { return isListing() ? openListing() : Result<void>(); }));
}

Result<void> ContactWalk::listPage()
{
    Result<void> taken = takePage();
    if (isListing() && taken)
        return taken;
    m_listing.reset();
    return kept(taken.and_then([this] { return keep(); }).and_then([this] { return showLoaded(); }));
}

Result<void> ContactWalk::finish()
{
    return kept(afterListing().and_then([this] { return showLoaded(); }));
}

Result<void> ContactWalk::leave()
{
    m_listing.reset();
    return keep().and_then([this] { return showLoaded(); });
}

Result<void> ContactWalk::kept(Result<void> done)
{
    if (!done && done.error().kind != ErrorKind::Storage)
        if (const Result<void> left = leave(); !left)
            return left;
    return done;
}

Result<void> ContactWalk::open()
{
    if (const Result<void> opened = m_apply.open(m_place.clock.now()); !opened)
        return opened;
    Result<CrmCursor> cursor = m_cursors.load(m_place.connection, m_stream.track());
    if (!cursor)
        return fail(cursor.error());
    m_cursor = std::move(*cursor);
    m_kept = m_place.clock.now();
    m_shown = m_kept;
    // The last page and the names of what came are two commits.
    if (!isListing() && m_cursor.stage != Stage::Confirming)
        return {};
    return Transaction::run(m_place.database, [this] { return m_stream.takeUp(); });
}

Result<bool> ContactWalk::isListingDue()
{
    if (m_order.full || !m_cursor.watermark.isValid())
        return true;
    return CursorTable(m_place.database)
        .value(m_place.connection.text(), listedName(m_stream))
        .transform([&](const QString &text) {
            const QDateTime last = QDateTime::fromString(text, Qt::ISODate);
            return !last.isValid() || last.addDuration(listEvery) <= m_now;
        });
}

Result<bool> ContactWalk::readsOtherFields()
{
    return CursorTable(m_place.database)
        .value(m_place.connection.text(), fieldsName(m_stream))
        .transform([&](const QString &before) { return before != m_stream.fieldsRead(); });
}

Result<void> ContactWalk::beginListing()
{
    m_cursor.stage = Stage::Listing;
    m_cursor.position.clear();
    m_cursor.done = 0;
    m_cursor.total = 0;
    ++m_cursor.pass;
    m_cursor.to = m_now; // Changes during the listing come after it: the next window holds them.
    // At once with the beginning: what is taken up later was begun with these fields.
    return Transaction::run(m_place.database, [&] {
        return m_cursors.save(m_cursor).and_then([&] {
            return CursorTable(m_place.database)
                .set(m_place.connection.text(), fieldsName(m_stream), m_stream.fieldsRead(),
                    m_place.clock.now());
        });
    });
}

Result<void> ContactWalk::noteListing()
{
    CursorTable table(m_place.database);
    return Transaction::run(m_place.database, [&] {
        return table.set(m_place.connection.text(), listedName(m_stream), m_cursor.to.toString(Qt::ISODate),
            m_place.clock.now());
    });
}

Result<void> ContactWalk::chooseStage()
{
    const Result<bool> others = readsOtherFields();
    const Result<bool> due = isListingDue();
    if (!due || !others)
        return fail(due ? others.error() : due.error());
    if (*others)
        qCInfo(lcSync) << m_stream.name() << "are read with other fields: all of them anew";
    const bool isUnfinished = isListing() || m_cursor.stage == Stage::Confirming;
    return *others || (!isUnfinished && *due) ? beginListing() : Result<void>();
}

Result<void> ContactWalk::afterListing()
{
    Result<void> listed;
    bool upToNow = false;
    bool binned = false;
    if (m_cursor.stage == Stage::Confirming) {
        // The bin before the missing: what lies in it is no riddle, and must not pull the brake.
        listed = readBin(true).and_then([this] { return confirm(); });
        if (!listed && listed.error().rule != tooManyGone)
            return listed;
        upToNow = m_cursor.to >= m_now;
        binned = true;
    } else if (m_cursor.stage == Stage::Walking) {
        if (const Result<void> walked = walkWindow(); !walked)
            return walked;
        upToNow = m_cursor.to >= m_now;
    }
    if (!upToNow) { // What was taken up above may have begun long ago.
        m_cursor.stage = Stage::Walking;
        m_cursor.position.clear();
        m_cursor.from = m_cursor.watermark.addSecs(-m_stream.overlap().count());
        m_cursor.to = std::max(m_now, m_cursor.watermark); // Even where the provider's clock was set back.
        if (const Result<void> walked = keep().and_then([this] { return walkWindow(); }); !walked)
            return walked;
    }
    if (!binned) {
        const Result<void> read = readBin(false);
        if (!read || !m_order.acceptGone)
            return read;
        return takeGone().and_then([this] { return keep(); });
    }
    return listed;
}

Result<void> ContactWalk::openListing()
{
    const Result<qint64> before = known();
    if (!before)
        return fail(before.error());
    if (m_cursor.position.isEmpty()) {
        const Result<qint64> told = m_stream.count(m_place.stop);
        // Progress without an end is no reason not to read.
        const bool isNoMatter
            = told || told.error().kind == ErrorKind::Refused || told.error().kind == ErrorKind::BadReply;
        if (!isNoMatter)
            return fail(told.error());
        m_cursor.total = told.value_or(0);
    }
    m_done = m_cursor.done; // Of a listing that is taken up.
    m_total = std::max(m_cursor.total, m_cursor.watermark.isValid() ? *before : 0);
    m_mayRestart = !m_cursor.position.isEmpty();
    m_listing = std::make_unique<CrmListing>(m_stream, m_apply.isFirst(), m_place.bell);
    if (m_total > 0)
        tell(0);
    return keep();
}

Result<void> ContactWalk::takePage()
{
    if (m_place.stop.stopped())
        return fail(ErrorKind::Cancelled, u"stopped while listing"_s);
    Result<CrmRecordPage> page = m_listing->page(m_cursor.position, m_place.stop);
    if (!page && m_mayRestart && page.error().kind == ErrorKind::Refused) {
        qCInfo(lcSync) << "the place of an earlier listing is no longer accepted: from the beginning";
        m_cursor.position.clear();
        m_cursor.done = m_done = 0;
        m_mayRestart = false;
        return {};
    }
    if (!page)
        return fail(page.error());
    m_mayRestart = false;
    if (!page->next.isEmpty() && page->next == m_cursor.position)
        return fail(pageRepeats());
    const qsizetype read = page->records.size();
    m_cursor.done += read;
    m_cursor.total = std::max(m_cursor.total, page->total);
    m_total = std::max(m_total, m_cursor.total);
    m_pending += std::move(page->records);
    m_cursor.position = page->next;
    if (page->next.isEmpty())
        m_cursor.stage = Stage::Confirming;
    if (const Result<void> kept = keepIfDue(); !kept)
        return kept;
    tell(read);
    return {};
}

Result<void> ContactWalk::confirm()
{
    const Result<void> taken = takeGone();
    if (!taken && taken.error().rule != tooManyGone)
        return taken;
    m_cursor.stage = Stage::Idle;
    m_cursor.position.clear();
    m_cursor.watermark = m_cursor.to;
    if (const Result<void> kept = keep().and_then([this] { return noteListing(); }); !kept)
        return kept;
    return taken;
}

Result<void> ContactWalk::takeGone()
{
    const Result<qint64> alive = known();
    if (!alive)
        return fail(alive.error());
    // Not listed is not deleted: each is asked for by its id.
    QStringList missing;
    bool tooMany = false;
    for (QString after; !tooMany;) {
        const Result<QStringList> ids
            = m_apply.records().unseenAlive(m_cursor.pass, after, m_stream.readMax());
        if (!ids)
            return fail(ids.error());
        if (ids->isEmpty())
            break;
        after = ids->last();
        const Result<QStringList> absent = fetch(*ids);
        if (!absent)
            return fail(absent.error());
        missing += *absent;
        tooMany = !m_order.acceptGone && missing.size() > brake(*alive);
    }
    if (tooMany)
        return fail(Error{.kind = ErrorKind::Refused,
            .rule = tooManyGone,
            .field = m_stream.name(),
            .value = QString::number(missing.size()),
            .detail = u"%1 of %2 known records are not to be seen"_s.arg(missing.size()).arg(*alive)});
    m_gone += missing;
    return {};
}

Result<void> ContactWalk::walkWindow()
{
    m_done = 0;
    m_total = 0;
    while (m_cursor.stage == Stage::Walking) {
        const Result<CrmChangePage> page
            = m_stream.changed(m_cursor.from, m_cursor.to, m_cursor.position, m_place.stop);
        if (!page)
            return fail(page.error());
        if (!page->next.isEmpty() && page->next == m_cursor.position)
            return fail(pageRepeats());
        m_total = std::max(m_total, page->total);
        if (const Result<void> fetched = fetchChanged(page->stamps); !fetched)
            return fetched;
        for (const CrmRecord &record : page->records)
            (record.archivedThere.isValid() ? m_binned : m_pending).append(record);
        m_cursor.position = page->next;
        if (page->next.isEmpty()) {
            m_cursor.stage = Stage::Idle;
            m_cursor.watermark = m_cursor.to;
        }
        if (const Result<void> kept = keepIfDue(); !kept)
            return kept;
        tell(page->stamps.size() + page->records.size());
    }
    return keep();
}

Result<void> ContactWalk::fetchChanged(const QList<CrmStamp> &stamps)
{
    QStringList ids;
    for (const CrmStamp &stamp : stamps) {
        const Result<bool> current = m_apply.isCurrent(stamp);
        if (!current)
            return fail(current.error());
        if (!*current)
            ids.append(stamp.id);
    }
    const qsizetype most = m_stream.readMax();
    for (qsizetype first = 0; first < ids.size(); first += most)
        // What is missing was deleted after the search saw it; the bin or a listing will tell.
        if (const Result<QStringList> missing = fetch(ids.mid(first, most)); !missing)
            return fail(missing.error());
    return {};
}

Result<QStringList> ContactWalk::fetch(const QStringList &ids)
{
    if (m_place.stop.stopped())
        return fail(ErrorKind::Cancelled, u"stopped between two pages"_s);
    Result<CrmReadResult> result = m_stream.read(ids, m_place.stop);
    if (!result)
        return fail(result.error());
    QSet<QString> present;
    for (const CrmRecord &record : std::as_const(result->records))
        present.insert(record.id);
    m_pending += std::move(result->records);
    m_renamed.insert(result->renamed);

    QStringList missing;
    for (const QString &id : ids)
        if (!present.contains(id) && !result->renamed.contains(id))
            missing.append(id);
    return missing;
}

Result<void> ContactWalk::keepIfDue()
{
    const QDateTime now = m_place.clock.now();
    if (m_pending.size() < m_stream.pendingMax() && m_kept.addDuration(keepEvery) > now)
        return {};
    Result<void> done = keep();
    if (done && m_shown.addDuration(showEvery) <= now)
        done = showLoaded();
    if (m_place.drain)
        m_place.drain->keepShort();
    return done;
}

Result<void> ContactWalk::showLoaded()
{
    m_shown = m_place.clock.now();
    if (!m_stream.hasUnshown())
        return {};
    return Transaction::runRepeatable(m_place.database, [this] { return m_stream.showLoaded(); });
}

Result<void> ContactWalk::keep()
{
    const auto write = [this]() -> Result<void> {
        if (const Result<void> known = m_apply.learnMerges(); !known)
            return known;
        for (const CrmRecord &record : std::as_const(m_pending))
            if (const Result<void> put = m_apply.put(record, m_cursor.pass); !put)
                return put;
        for (auto it = m_renamed.cbegin(); it != m_renamed.cend(); ++it)
            if (const Result<void> merged = m_apply.merge(it.key(), it.value()); !merged)
                return merged;
        for (const CrmRecord &record : std::as_const(m_binned))
            if (const Result<void> binned = m_apply.bin(record, m_cursor.binPass); !binned)
                return binned;
        for (const QString &id : std::as_const(m_gone))
            if (const Result<void> forgotten = m_apply.forget(id); !forgotten)
                return forgotten;
        return m_cursors.save(m_cursor);
    };
    // What a first load has lost with the power is read again, and the place reached is lost with it.
    Result<void> done = m_stream.hasUnshown() ? Transaction::runRepeatable(m_place.database, write)
                                              : Transaction::run(m_place.database, write);
    m_pending.clear();
    m_renamed.clear();
    m_binned.clear();
    m_gone.clear();
    m_kept = m_place.clock.now();
    return done;
}

void ContactWalk::tell(qint64 more)
{
    m_done += more;
    if (m_place.progress)
        m_place.progress({.connection = m_place.connection,
            .stage = m_stream.name(),
            .done = m_done,
            .total = m_total > 0 ? std::max(m_done, m_total) : 0});
}

} // namespace quittance
