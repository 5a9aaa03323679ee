#include "core/store/CrmMappingTable.h"

#include "core/store/CrmStatement.h"
#include "core/store/SqlValues.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString jsonOf(const QStringList &options)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(options)).toJson(QJsonDocument::Compact));
}

QStringList optionsFrom(const QString &json)
{
    QStringList options;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        options.append(value.toString());
    return options;
}

bool comesBefore(const CrmMapping &a, const CrmMapping &b)
{
    return std::pair(a.field, a.kind) < std::pair(b.field, b.kind);
}

} // namespace

Result<QList<CrmMapping>> CrmMappingTable::all()
{
    QList<CrmMapping> mappings = defaultCrmMappings(m_connection.text()); // One connection a provider.
    auto row = m_database.query(
        u"SELECT field, kind, remote, direction, policy, trouble, remote_label, options, change"
        " FROM crm_mapping"
        " WHERE connection = :connection"_s,
        {{":connection"_L1, m_connection.text()}});
    if (!row)
        return fail(row.error());
    while (row->next()) {
        const auto field = crmFieldFrom(row->value(0).toString());
        if (!field)
            continue; // Of a newer program.
        const CrmMapping mapping{.field = *field,
            .kind = static_cast<ContactRow::Kind>(row->value(1).toInt()),
            .remote = row->value(2).toString(),
            .direction = crmDirectionFrom(row->value(3).toString()).value_or(CrmDirection::Pull),
            .policy = crmPolicyFrom(row->value(4).toString()).value_or(CrmPolicy::Ask),
            .change = crmChangeFrom(row->value(8).toString()).value_or(CrmChange::None),
            .trouble = row->value(5).toString(),
            .remoteLabel = row->value(6).toString(),
            .options = optionsFrom(row->value(7).toString())};
        const auto known = std::ranges::find_if(mappings, [&](const CrmMapping &other) {
            return other.field == mapping.field && other.kind == mapping.kind;
        });
        if (known == mappings.end())
            mappings.append(mapping);
        else
            *known = mapping;
    }
    std::ranges::sort(mappings, comesBefore);
    return mappings;
}

Result<void> CrmMappingTable::put(const CrmMapping &mapping)
{
    return m_database.execute(
        u"INSERT OR REPLACE INTO crm_mapping (connection, field, kind, remote, direction, policy, trouble,"
        " remote_label, options, change) VALUES (:connection, :field, :kind, :remote, :direction, :policy,"
        " :trouble, :label, :options, :change)"_s,
        {{":connection"_L1, m_connection.text()}, {":field"_L1, codeOf(mapping.field)},
            {":kind"_L1, static_cast<int>(mapping.kind)}, {":remote"_L1, textValue(mapping.remote)},
            {":direction"_L1, codeOf(mapping.direction)}, {":policy"_L1, codeOf(mapping.policy)},
            {":trouble"_L1, textValue(mapping.trouble)}, {":label"_L1, textValue(mapping.remoteLabel)},
            {":options"_L1, jsonOf(mapping.options)}, {":change"_L1, textValue(codeOf(mapping.change))}});
}

Result<QByteArray> CrmMappingTable::schema(ContactRow::Kind kind)
{
    auto row
        = m_database.query(u"SELECT json FROM crm_schema WHERE connection = :connection AND kind = :kind"_s,
            {{":connection"_L1, m_connection.text()}, {":kind"_L1, static_cast<int>(kind)}});
    return row.map(
        [](QSqlQuery &found) { return found.next() ? found.value(0).toString().toUtf8() : QByteArray(); });
}

Result<void> CrmMappingTable::putSchema(ContactRow::Kind kind, const QByteArray &json, const QDateTime &now)
{
    return m_database.execute(u"INSERT OR REPLACE INTO crm_schema (connection, kind, read_ms, json)"
                              " VALUES (:connection, :kind, :now, :json)"_s,
        {{":connection"_L1, m_connection.text()}, {":kind"_L1, static_cast<int>(kind)},
            {":now"_L1, crmTime(now)}, {":json"_L1, QString::fromUtf8(json)}});
}

} // namespace quittance
