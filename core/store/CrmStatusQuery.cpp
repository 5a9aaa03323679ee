#include "core/store/CrmStatusQuery.h"

#include "core/domain/crmAccountLabel.h"
#include "core/store/CrmContactTable.h"
#include "core/store/CrmMappingTable.h"
#include "core/store/CursorTable.h"
#include "core/store/SqlValues.h"
#include "core/store/collected.h"
#include "core/store/pauseEnd.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! As CrmBaseTable keeps them.
QList<CrmParked::Field> fieldsIn(const QByteArray &json)
{
    QList<CrmParked::Field> fields;
    for (const QJsonValue &one : QJsonDocument::fromJson(json).array())
        fields.append({.name = one["field"_L1].toString(), .rule = one["rule"_L1].toString()});
    return fields;
}

} // namespace

Result<QList<CrmStatus>> CrmStatusQuery::all(const QDateTime &now)
{
    auto found = collected(
        m_database.query(u"SELECT id, account_id, account_name FROM crm_connection ORDER BY id"_s),
        [](const QSqlQuery &row) -> CrmStatus {
            return {.connection = ConnectionId(row.value(0).toString()),
                .account = crmAccountLabel(row.value(1).toString(), row.value(2).toString()),
                .syncedAt = {},
                .resumesAt = {},
                .parked = {},
                .quotaUsed = {},
                .quotaMax = {}};
        });
    if (!found)
        return found;
    for (CrmStatus &status : *found) {
        const Result<void> done = count(status).and_then([&] { return park(status); }).and_then([&] {
            return remember(status, now);
        });
        if (!done)
            return fail(done.error());
    }
    return found;
}

Result<void> CrmStatusQuery::count(CrmStatus &status)
{
    auto row = m_database.query(
        u"SELECT (SELECT count(DISTINCT coalesce(c.merged_into, l.customer_id)) FROM crm_link AS l"
        " JOIN crm_record AS r ON r.connection = l.connection AND r.kind = l.kind"
        " AND r.remote_id = l.remote_id AND r.state = 0 LEFT JOIN customer AS c ON c.id = l.customer_id"
        " WHERE l.connection = :id),"
        " (SELECT count(*) FROM crm_link AS l LEFT JOIN crm_record AS r ON r.connection = l.connection"
        " AND r.kind = l.kind AND r.remote_id = l.remote_id WHERE l.connection = :id"
        " AND coalesce(r.state, 2) <> 0),"
        " (SELECT count(*) FROM crm_conflict WHERE connection = :id AND state = 0),"
        " (SELECT count(*) FROM effect WHERE connection = :id AND state = 'requested'"
        " AND what IN ('crm_push', 'crm_note'))"_s,
        {{":id"_L1, status.connection.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::Storage, u"a count without a row"_s);
    status.linked = row->value(0).toLongLong();
    status.orphaned = row->value(1).toLongLong();
    status.conflicts = row->value(2).toLongLong();
    status.backlog = row->value(3).toLongLong();
    CrmContactTable contacts(m_database);
    const Result<qint64> companies = contacts.count(status.connection, ContactRow::Kind::Company);
    if (!companies)
        return fail(companies.error());
    status.companies = *companies;
    const Result<qint64> persons = contacts.count(status.connection, ContactRow::Kind::Person);
    if (!persons)
        return fail(persons.error());
    status.persons = *persons;
    return CrmMappingTable(m_database, status.connection).all().transform([&](const QList<CrmMapping> &all) {
        status.brokenMappings = std::ranges::count_if(
            all, [](const CrmMapping &mapping) { return !mapping.trouble.isEmpty(); });
    });
}

Result<void> CrmStatusQuery::park(CrmStatus &status)
{
    // What a later push has made good, or a person has dismissed, is history; a field that it left out is
    // not.
    auto row = m_database.query(
        u"SELECT f.entry_id, f.customer_id, coalesce(c.name, ''), f.answer, f.state,"
        " (SELECT json_group_array(json(x.value)) FROM crm_base AS b, json_each(b.base_json, '$.untaken') AS "
        "x"
        " WHERE b.connection = f.connection AND b.customer_id = coalesce(c.merged_into, f.customer_id)"
        " AND x.value ->> '$.push' = f.entry_id) AS untaken FROM effect AS f"
        " LEFT JOIN customer AS c ON c.id = f.customer_id WHERE f.connection = :id"
        " AND f.what IN ('crm_push', 'crm_note') AND f.state IN ('refused', 'uncertain')"
        " AND f.is_dismissed = 0"
        " AND (untaken <> '[]' OR NOT EXISTS (SELECT 1 FROM effect AS later"
        " WHERE later.customer_id = f.customer_id"
        " AND later.what = f.what AND f.what = 'crm_push' AND later.connection = f.connection"
        " AND later.seq > f.seq)) ORDER BY f.seq DESC LIMIT 200"_s,
        {{":id"_L1, status.connection.text()}});
    return collected(std::move(row), [](const QSqlQuery &one) {
        return CrmParked{.push = EntryId(one.value(0).toString()),
            .customer = CustomerId(one.value(1).toString()),
            .customerName = one.value(2).toString(),
            .answer = one.value(3).toString(),
            .uncertain = one.value(4).toString() == "uncertain"_L1,
            .fields = fieldsIn(one.value(5).toByteArray())};
    }).transform([&](const QList<CrmParked> &parked) { status.parked = parked; });
}

Result<void> CrmStatusQuery::remember(CrmStatus &status, const QDateTime &now)
{
    auto row = m_database.query(u"SELECT name, value, changed_at FROM cursor WHERE connection = :id"
                                " AND name IN ('synced', 'outbox_pause', 'pause', 'quota', 'access')"_s,
        {{":id"_L1, status.connection.text()}});
    if (!row)
        return fail(row.error());
    while (row->next()) {
        const QString name = row->value(0).toString();
        const QString value = row->value(1).toString();
        if (name == "synced"_L1)
            status.syncedAt = instantFrom(row->value(2).toString());
        else if (name == "access"_L1) {
            status.accessTrouble = value;
            if (!value.isEmpty())
                status.accessTroubleSince = instantFrom(row->value(2).toString());
        } else if (name == "outbox_pause"_L1 || name == "pause"_L1) { // Of telling, of reading.
            if (const QDateTime until
                = pauseEnd(instantFrom(value), instantFrom(row->value(2).toString()), now);
                until.isValid())
                status.resumesAt = status.resumesAt.isValid() ? std::max(status.resumesAt, until) : until;
        } else if (value.contains(u'/')) { // "1200/100000", as the provider last told.
            status.quotaUsed = value.section(u'/', 0, 0).toLongLong();
            status.quotaMax = value.section(u'/', 1, 1).toLongLong();
        }
    }
    return {};
}

} // namespace quittance
