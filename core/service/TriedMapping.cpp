#include "core/service/TriedMapping.h"

#include "core/crm/CrmWriter.h"
#include "core/crm/crmFieldFit.h"
#include "core/crm/isPermissionMissing.h"
#include "core/domain/crmContinuation.h"
#include "core/domain/crmValue.h"
#include "core/domain/searchText.h"
#include "core/service/checkedCrmMappings.h"
#include "core/store/CrmMappingTable.h"
#include "core/sync/syncCrm.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecords = 5;
constexpr qsizetype mostCompanies = 3; //!< Where there are people enough for the rest.

//! A connection that may not read the fields of a kind knows none of them.
Result<QList<CrmProperty>> readFields(CrmWriter &writer, CrmKind kind, const StopFlag &stop)
{
    Result<QList<CrmProperty>> properties = writer.properties(kind, stop);
    if (!properties && isPermissionMissing(properties.error()))
        return QList<CrmProperty>();
    return properties;
}

} // namespace

Result<QList<TriedMapping::Sample>> TriedMapping::readSamples(
    CrmConnector &connector, CrmKind kind, const StopFlag &stop) const
{
    return connector.list(kind, {}, stop).transform([&](const CrmRecordPage &page) {
        QList<Sample> samples;
        for (const CrmRecord &record : page.records.first(std::min(mostRecords, page.records.size()))) {
            const QJsonObject values = record.values;
            const CrmFields fields = record.fields ? *record.fields : connector.fields(kind, values);
            samples.append({.kind = kind, .id = record.id, .name = fields.name, .values = values});
        }
        return samples;
    });
}

Result<void> TriedMapping::read(
    CrmConnector &connector, const QList<CrmMapping> &mappings, const StopFlag &stop)
{
    if (!m_schema) {
        QHash<CrmKind, QList<CrmProperty>> schema;
        if (CrmWriter *const writer = connector.writer()) {
            for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
                const auto properties = readFields(*writer, kind, stop);
                if (!properties)
                    return fail(properties.error());
                schema.insert(kind, *properties);
            }
        }
        m_schema = schema;
    }
    readFieldsOf(connector, mappings);
    const auto companies = readSamples(connector, CrmKind::Company, stop);
    if (!companies)
        return fail(companies.error());
    const auto people = readSamples(connector, CrmKind::Person, stop);
    if (!people)
        return fail(people.error());
    const qsizetype first
        = std::min(companies->size(), std::max(mostCompanies, mostRecords - people->size()));
    m_records = companies->first(first) + people->first(std::min(people->size(), mostRecords - first));
    return {};
}

void TriedMapping::forgetRead()
{
    m_schema.reset();
    m_records.reset();
}

Result<QList<CrmMapping>> TriedMapping::all(Database &database) const
{
    return CrmMappingTable(database, m_connection).all().transform([this](const QList<CrmMapping> &known) {
        QList<CrmMapping> all = withMappings(known, m_wanted);
        for (CrmMapping &mapping : all) {
            const QList<CrmProperty> fields = fieldsOf(mapping.kind);
            if (mapping.remote.isEmpty() || fields.isEmpty())
                continue;
            // What the book knows of it may be another account's.
            mapping.trouble.clear();
            mapping.options.clear();
            mapping.remoteLabel.clear();
            mapping = withSchema(mapping, fields);
        }
        return all;
    });
}

Result<QList<CrmMapping>> TriedMapping::checked(Database &database, const QList<CrmMapping> &mappings) const
{
    return all(database).and_then([&](const QList<CrmMapping> &known) {
        return checkedCrmMappings(m_connection.text(), known, mappings,
            [this](CrmKind kind) -> Result<QList<CrmProperty>> { return fieldsOf(kind); });
    });
}

void TriedMapping::want(const QList<CrmMapping> &mappings)
{
    m_wanted = withMappings(m_wanted, mappings);
    m_records.reset(); // They were read without what is mapped now.
}

QList<CrmProperty> TriedMapping::fieldsOf(CrmKind kind) const
{
    return m_schema ? m_schema->value(kind) : QList<CrmProperty>();
}

QList<CrmDryRun::Example> TriedMapping::examples(const QList<CrmMapping> &mappings, const QString &text) const
{
    QList<CrmDryRun::Example> examples;
    if (!m_records)
        return examples;
    const QString folded = foldForSearch(text);
    for (const Sample &record : *m_records) {
        if (!foldForSearch(record.name).contains(folded))
            continue;
        CrmDryRun::Example example{
            .name = record.name, .kind = record.kind, .customerName = {}, .values = {}};
        for (const CrmMapping &mapping : mappings)
            example.values.append(mapping.kind == record.kind && !mapping.remote.isEmpty()
                    ? crmToldText(record.values, mapping.remote,
                        crmContinuation(m_connection.text(), mapping, mappings))
                    : std::nullopt);
        examples.append(example);
    }
    return examples;
}

Result<QList<CrmPreviewRow>> TriedMapping::preview(CrmConnector &connector, const CrmMapping &mapping,
    const QList<CrmMapping> &mappings, const StopFlag &stop) const
{
    const QList<CrmProperty> fields = fieldsOf(mapping.kind);
    if (!fields.isEmpty() && std::ranges::find(fields, mapping.remote, &CrmProperty::name) == fields.end())
        return invalid(u"crm_mapping.gone"_s, codeOf(mapping.field), mapping.remote);
    QStringList ids;
    QList<CrmPreviewRow> rows;
    for (const Sample &record : m_records.value_or(QList<Sample>())) {
        if (record.kind != mapping.kind)
            continue;
        ids.append(record.id);
        rows.append({.remoteId = record.id,
            .recordName = record.name,
            .customer = {},
            .customerName = {},
            .theirs = {},
            .understood = {},
            .ours = {}});
    }
    if (ids.isEmpty())
        return rows;
    connector.readAlso(mapping.kind, {mapping.remote});
    const Result<CrmReadResult> told = connector.read(mapping.kind, ids, stop);
    if (!told)
        return fail(told.error());
    const QString continuation = crmContinuation(m_connection.text(), mapping, mappings);
    for (CrmPreviewRow &row : rows) {
        const auto record = std::ranges::find(told->records, row.remoteId, &CrmRecord::id);
        if (record == told->records.end())
            continue;
        const auto theirs = crmToldText(record->values, mapping.remote, continuation);
        row.isTold = theirs.has_value();
        row.theirs = theirs.value_or(QString());
        row.understood
            = normalCrmValue(typeOf(mapping.field), changedCrmText(mapping.change, row.theirs), row.country);
    }
    return rows;
}

} // namespace quittance
