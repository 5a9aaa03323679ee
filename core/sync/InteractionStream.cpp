#include "core/sync/InteractionStream.h"

#include "core/domain/crmMark.h"
#include "core/store/CrmRecordTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

InteractionStream::InteractionStream(
    Database &database, CrmConnector &connector, const ConnectionId &connection, Interaction::Kind list)
    : m_source(*connector.interactions())
    , m_connection(connection)
    , m_list(list)
    , m_overlap(connector.overlap())
    , m_interactions(database)
    , m_effects(database)
{
}

QString InteractionStream::name() const
{
    switch (m_list) {
    case Interaction::Kind::Note:
        return u"notes"_s;
    case Interaction::Kind::Call:
        return u"calls"_s;
    case Interaction::Kind::Email:
        return u"emails"_s;
    case Interaction::Kind::Meeting:
        return u"meetings"_s;
    case Interaction::Kind::Task:
        return u"tasks"_s;
    }
    Q_UNREACHABLE();
}

qsizetype InteractionStream::pendingMax() const
{
    return 500; // Each may hold 65,536 characters.
}

Result<CrmRecordPage> InteractionStream::list(const QString &cursor, const StopFlag &stop)
{
    return m_source.list(m_list, cursor, stop);
}

Result<CrmRecordPage> InteractionStream::archived(
    const QString &cursor, const QDateTime &since, const StopFlag &stop)
{
    return m_source.archived(m_list, cursor, since, stop);
}

Result<CrmChangePage> InteractionStream::changed(
    const QDateTime &from, const QDateTime &to, const QString &after, const StopFlag &stop)
{
    return m_source.changed(m_list, from, to, after, stop);
}

Result<CrmReadResult> InteractionStream::read(const QStringList &ids, const StopFlag &stop)
{
    return m_source.read(m_list, ids, stop);
}

Result<bool> InteractionStream::isOurs(const CrmRecord &record)
{
    const EntryId push = crmMarkIn(record.text.value_or(QString()));
    if (push.isEmpty())
        return false;
    const Result<EffectRecord> effect = m_effects.byEntry(push);
    if (!effect && effect.error().kind == ErrorKind::NotFound)
        return false; // Of another book, or somebody copied a mark.
    return effect.transform([&](const EffectRecord &known) {
        return known.what == OutboxWhat::CrmNote && known.connection == m_connection.text();
    });
}

Result<void> InteractionStream::show(const CrmRecord &record, const CrmRecordRow &)
{
    const CrmInteractionFields fields = m_source.fields(m_list, record.values);
    CrmInteractionTable::Entry entry{.row = fields.row,
        .track = track(),
        .ownerId = fields.ownerId,
        .twinId = fields.twinId,
        .textKnown = record.text.has_value()};
    entry.row.connection = m_connection;
    entry.row.remoteId = record.id;
    entry.row.text = record.text.value_or(QString());
    if (!entry.row.at.isValid())
        entry.row.at = record.changedThere;
    for (const CrmParty &party : record.with)
        entry.row.with.append({.kind = party.kind, .remoteId = party.id, .name = {}});
    return m_interactions.put(entry);
}

Result<void> InteractionStream::hide(const QString &remoteId)
{
    return m_interactions.remove(m_connection, track(), remoteId);
}

Result<void> InteractionStream::follow(const QString &oldId, const QString &)
{
    return hide(oldId); // No CRM merges interactions; were one to, the survivor tells what it hangs on.
}

} // namespace quittance
