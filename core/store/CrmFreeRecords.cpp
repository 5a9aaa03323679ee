#include "core/store/CrmFreeRecords.h"

#include "core/store/CrmMappingTable.h"
#include "core/store/CrmRecordTable.h"
#include "core/store/CrmStatement.h"
#include "core/store/crmPackedValues.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Names of the fields that hold them, of one kind of one connection.
struct Names {
    QString vatId;
    QString ourId;
};

Result<Names> namesOf(Database &database, const ConnectionId &connection, ContactRow::Kind kind)
{
    const auto mappings = CrmMappingTable(database, connection).all();
    if (!mappings)
        return fail(mappings.error());
    Names names;
    for (const CrmMapping &mapping : *mappings) {
        if (mapping.kind != kind)
            continue;
        if (mapping.field == CrmField::TaxId)
            names.vatId = mapping.remote;
        else if (mapping.field == CrmField::ExternalId)
            names.ourId = mapping.remote;
    }
    return names;
}

QByteArray rawIn(const QSqlQuery &row, int names, int values)
{
    return crmUnpacked(row.isNull(names) ? QByteArray() : row.value(names).toString().toUtf8(),
        row.value(values).toString().toUtf8());
}

CrmFreeRecords::Keys keysIn(const QByteArray &raw, const Names &names)
{
    if (names.vatId.isEmpty() && names.ourId.isEmpty())
        return {};
    const QJsonObject values = QJsonDocument::fromJson(raw).object();
    return {.vatId = values.value(names.vatId).toString().trimmed(),
        .ourId = values.value(names.ourId).toString().trimmed()};
}

} // namespace

Result<CrmFreeRecords::Keys> CrmFreeRecords::keysOf(const ContactRow &record)
{
    const Result<Names> names = namesOf(m_database, record.connection, record.kind);
    if (!names)
        return fail(names.error());
    const CrmTrack track(record.kind);
    return CrmRecordTable(m_database, record.connection, track)
        .find(record.remoteId)
        .transform(
            [&](const std::optional<CrmRecordRow> &row) { return row ? keysIn(row->raw, *names) : Keys(); });
}

Result<void> CrmFreeRecords::each(const std::function<bool(const ContactRow &, const Keys &)> &visit)
{
    auto row = m_database.query(
        u"SELECT c.connection, c.kind, c.remote_id, c.name, c.email, c.phone, c.company, c.domain,"
        " c.changed_ms, r.raw, s.names FROM crm_contact AS c JOIN crm_record AS r ON r.connection = "
        "c.connection"
        " AND r.kind = c.kind AND r.remote_id = c.remote_id LEFT JOIN crm_shape AS s ON s.id = r.shape"
        " WHERE NOT EXISTS (SELECT 1 FROM crm_link AS l"
        " WHERE l.connection = c.connection AND l.kind = c.kind AND l.remote_id = c.remote_id)"
        " ORDER BY c.search, c.connection, c.kind, c.remote_id"_s);
    if (!row)
        return fail(row.error());
    QHash<std::pair<QString, int>, Names> known;
    while (row->next()) {
        const ConnectionId connection(row->value(0).toString());
        const int kindNumber = row->value(1).toInt();
        const auto kind = static_cast<ContactRow::Kind>(kindNumber);
        const std::pair key(connection.text(), kindNumber);
        if (!known.contains(key)) {
            const Result<Names> names = namesOf(m_database, connection, kind);
            if (!names)
                return fail(names.error());
            known.insert(key, *names);
        }
        const ContactRow record{.connection = connection,
            .remoteId = row->value(2).toString(),
            .kind = kind,
            .name = row->value(3).toString(),
            .email = row->value(4).toString(),
            .phone = row->value(5).toString(),
            .company = row->value(6).toString(),
            .domain = row->value(7).toString(),
            .owner = {},
            .changedThere = crmTimeOf(row->value(8)),
            .customer = {}};
        if (!visit(record, keysIn(rawIn(*row, 10, 9), known.value(key))))
            break;
    }
    return {};
}

} // namespace quittance
