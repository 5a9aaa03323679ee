#include "core/sync/ContactStream.h"

#include "core/domain/crmValue.h"
#include "core/store/CrmRecordTable.h"
#include "core/sync/PagesAhead.h"
#include "core/sync/contentHash.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

ContactStream::ContactStream(
    Database &database, CrmConnector &connector, const ConnectionId &connection, CrmKind kind, QString fields)
    : m_connector(connector)
    , m_connection(connection)
    , m_kind(kind)
    , m_fields(std::move(fields))
    , m_contacts(database)
    , m_links(database)
    , m_interactions(database)
    , m_mappings(database, connection)
    , m_effects(database)
{
}

QString ContactStream::name() const
{
    return m_kind == CrmKind::Company ? u"companies"_s : u"contacts"_s;
}

qsizetype ContactStream::pendingMax() const
{
    return PagesAhead::recordsMax;
}

Result<CrmRecordPage> ContactStream::list(const QString &cursor, const StopFlag &stop)
{
    return m_connector.list(m_kind, cursor, stop);
}

void ContactStream::makeReady(CrmRecordPage &page)
{
    for (CrmRecord &record : page.records) {
        const QByteArray raw = record.values.json();
        const QString companyId = record.companyId.value_or(QString());
        record.ready = m_rows.make({.remoteId = record.id,
                                       .changedThere = record.changedThere,
                                       .hash = contentHash(m_hash, raw, companyId, record),
                                       .raw = raw,
                                       .companyId = companyId},
            *shownOf(record));
        record.fields.reset(); // It is in the row; what is freed here is no work of who stores it.
    }
}

Result<CrmRecordPage> ContactStream::archived(
    const QString &cursor, const QDateTime &since, const StopFlag &stop)
{
    return m_connector.archived(m_kind, cursor, since, stop);
}

Result<CrmChangePage> ContactStream::changed(
    const QDateTime &from, const QDateTime &to, const QString &after, const StopFlag &stop)
{
    return m_connector.changed(m_kind, from, to, after, stop);
}

Result<CrmReadResult> ContactStream::read(const QStringList &ids, const StopFlag &stop)
{
    Result<CrmReadResult> result = m_connector.read(m_kind, ids, stop);
    if (!result || m_kind == CrmKind::Company)
        return result;
    QStringList unclear; // Persons whose company was not told with them.
    for (const CrmRecord &record : std::as_const(result->records))
        if (!record.companyId)
            unclear.append(record.id);
    if (unclear.isEmpty())
        return result;
    const Result<QHash<QString, QString>> companies = m_connector.companiesOf(unclear, stop);
    if (!companies)
        return fail(companies.error());
    for (CrmRecord &record : result->records)
        if (!record.companyId)
            record.companyId = companies->value(record.id, u""_s);
    return result;
}

std::optional<CrmFields> ContactStream::shownOf(const CrmRecord &record) const
{
    return record.fields ? *record.fields : m_connector.fields(m_kind, record.values);
}

Result<bool> ContactStream::sayTheSame(const QJsonObject &one, const QJsonObject &other)
{
    if (!m_types) {
        const Result<QList<CrmMapping>> mappings = m_mappings.all();
        if (!mappings)
            return fail(mappings.error());
        m_types.emplace();
        for (const CrmMapping &mapping : *mappings)
            if (mapping.kind == m_kind && !mapping.remote.isEmpty())
                m_types->insert(mapping.remote, typeOf(mapping.field));
    }
    QStringList names = one.keys() + other.keys();
    names.removeDuplicates();
    return std::ranges::all_of(names, [&](const QString &name) {
        const QJsonValue mine = one.value(name);
        const QJsonValue theirs = other.value(name);
        const auto type = m_types->constFind(name);
        if (mine == theirs || type == m_types->constEnd())
            return mine == theirs;
        return normalCrmValue(*type, mine.toString()) == normalCrmValue(*type, theirs.toString());
    });
}

Result<void> ContactStream::hide(const QString &remoteId)
{
    return m_contacts.hide(m_connection, m_kind, remoteId);
}

Result<void> ContactStream::follow(const QString &oldId, const QString &newId)
{
    return m_links.move(m_connection, m_kind, oldId, newId)
        .and_then([&] { return m_interactions.moveParty(m_connection, m_kind, oldId, newId); })
        .and_then([&]() -> Result<void> {
            if (m_kind != CrmKind::Company)
                return {};
            return m_contacts.moveCompany(m_connection, oldId, newId);
        });
}

} // namespace quittance
