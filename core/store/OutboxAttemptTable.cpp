#include "core/store/OutboxAttemptTable.h"

#include "core/store/CursorTable.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"
#include "core/store/pauseEnd.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<OutboxAttempt> OutboxAttemptTable::of(const EntryId &entry)
{
    auto row = m_database.query(
        u"SELECT attempts, not_before, sending, data_begun, first_try, answer, first_seq, is_mistimed, "
        "answered_at, answered_seconds, pauses FROM outbox_attempt WHERE entry_id = :entry"_s,
        {{":entry"_L1, entry.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return OutboxAttempt();
    return OutboxAttempt{.attempts = row->value(0).toInt(),
        .notBefore = instantFrom(row->value(1).toString()),
        .sending = row->value(2).toBool(),
        .dataBegun = row->value(3).toBool(),
        .firstTry = instantFrom(row->value(4).toString()),
        .firstSeq = row->value(6).toLongLong(),
        .isMistimed = row->value(7).toBool(),
        .answeredAt = instantFrom(row->value(8).toString()),
        .answered = std::chrono::seconds(row->value(9).toLongLong()),
        .pauses = row->value(10).toInt(),
        .answer = row->value(5).toString()};
}

Result<void> OutboxAttemptTable::hold(const EntryId &entry, const QDateTime &until, const QDateTime &now)
{
    return m_database.execute(
        u"INSERT INTO outbox_attempt (entry_id, not_before, noted_at) VALUES (:entry, :until, :now) "
        "ON CONFLICT (entry_id) DO UPDATE SET not_before = excluded.not_before, noted_at = excluded.noted_at"_s,
        {{":entry"_L1, entry.text()}, {":until"_L1, instantText(until)}, {":now"_L1, instantText(now)}});
}

Result<void> OutboxAttemptTable::begin(const EntryId &entry, const QDateTime &now)
{
    return m_database.execute(
        u"INSERT INTO outbox_attempt (entry_id, attempts, sending, first_try, first_seq) "
        "VALUES (:entry, 1, 1, :now, (SELECT COALESCE(MAX(seq), 0) FROM entry)) "
        "ON CONFLICT (entry_id) DO UPDATE SET attempts = attempts + 1, sending = 1, not_before = NULL, "
        "first_seq = CASE WHEN first_try IS NULL THEN excluded.first_seq ELSE first_seq END, "
        "is_mistimed = is_mistimed OR COALESCE(first_try > :credible, 0), "
        "first_try = COALESCE(first_try, excluded.first_try)"_s,
        {{":entry"_L1, entry.text()}, {":now"_L1, instantText(now)},
            {":credible"_L1, instantText(lastCredible(now))}});
}

Result<void> OutboxAttemptTable::markDataBegun(const EntryId &entry)
{
    return m_database.execute(
        u"UPDATE outbox_attempt SET data_begun = 1 WHERE entry_id = :entry"_s, {{":entry"_L1, entry.text()}});
}

Result<void> OutboxAttemptTable::markAnswered(
    const EntryId &entry, const QDateTime &now, std::chrono::seconds since, bool afterPause)
{
    return m_database.execute(
        u"UPDATE outbox_attempt SET answered_at = :now, answered_seconds = answered_seconds + :since, "
        "pauses = pauses + :pause WHERE entry_id = :entry"_s,
        {{":now"_L1, instantText(now)}, {":since"_L1, qint64(since.count())},
            {":pause"_L1, afterPause ? 1 : 0}, {":entry"_L1, entry.text()}});
}

Result<void> OutboxAttemptTable::postpone(
    const EntryId &entry, const QDateTime &notBefore, const QDateTime &now, const QString &answer, bool begun)
{
    return m_database.execute(
        u"UPDATE outbox_attempt SET sending = 0, data_begun = :begun, not_before = :at, noted_at = :now, "
        "answer = :answer WHERE entry_id = :entry"_s,
        {{":begun"_L1, begun ? 1 : 0}, {":at"_L1, instantText(notBefore)}, {":now"_L1, instantText(now)},
            {":answer"_L1, textValue(answer)}, {":entry"_L1, entry.text()}});
}

Result<void> OutboxAttemptTable::pause(
    const QString &connection, const QDateTime &until, const QDateTime &now)
{
    return CursorTable(m_database)
        .set(connection, u"outbox_pause"_s, until.isValid() ? instantText(until) : QString(), now);
}

Result<void> OutboxAttemptTable::finish(const EntryId &entry, const QDateTime &now)
{
    return m_database.execute(u"UPDATE outbox_attempt SET sending = 0, data_begun = 0, not_before = NULL, "
                              "noted_at = :now WHERE entry_id = :entry"_s,
        {{":now"_L1, instantText(now)}, {":entry"_L1, entry.text()}});
}

} // namespace quittance
