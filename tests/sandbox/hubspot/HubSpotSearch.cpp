#include "tests/sandbox/hubspot/HubSpotSearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

using Operator = HubSpotQuery::Operator;

//! Takes the one filter "hs_object_id above" out of a query of one group; the id, or -1 when the query has
//! none.
qint64 takeIdBound(HubSpotQuery &query)
{
    if (query.groups.size() != 1)
        return -1;
    qint64 above = -1;
    HubSpotQuery::Group rest;
    for (const HubSpotQuery::Filter &filter : query.groups[0]) {
        const bool bound = filter.property == "hs_object_id"_L1
            && (filter.operation == Operator::Gt || filter.operation == Operator::Gte);
        if (bound)
            above = std::max(above, filter.integers[0] - (filter.operation == Operator::Gte ? 1 : 0));
        else
            rest.append(filter);
    }
    query.groups.clear();
    if (!rest.isEmpty())
        query.groups.append(rest);
    return above;
}

//! Equal for queries that find the same records.
QString nameOf(const HubSpotQuery &query)
{
    QStringList parts{query.text};
    for (const HubSpotQuery::Group &group : query.groups) {
        parts.append(u"|"_s);
        for (const HubSpotQuery::Filter &filter : group) {
            parts.append(filter.property);
            parts.append(QString::number(static_cast<int>(filter.operation)));
            parts.append(filter.values.join(QChar(0x1f)));
        }
    }
    return parts.join(QChar(0x1e));
}

void sort(QList<HubSpotRecordPtr> &records, const HubSpotQuery &query, const HubSpotTable &table)
{
    const std::optional<HubSpotProperty> property = table.schema().find(query.sortBy);
    const bool numeric = property && property->type == "number"_L1;
    const auto key = [&](const HubSpotRecordPtr &record) -> std::pair<qint64, QString> {
        if (!property)
            return {record->createdMs, QString()};
        const QString value = table.value(*record, query.sortBy);
        return numeric ? std::pair(value.toLongLong(), QString()) : std::pair(qint64{0}, value.toLower());
    };
    std::ranges::stable_sort(records, [&](const HubSpotRecordPtr &a, const HubSpotRecordPtr &b) {
        return query.descending ? key(b) < key(a) : key(a) < key(b);
    });
}

} // namespace

HubSpotSearch::Page HubSpotSearch::run(const HubSpotQuery &query, HubSpotTable &table, qint64 nowMs)
{
    if (query.sortBy == "hs_object_id"_L1 && !query.descending) {
        HubSpotQuery rest = query;
        const qint64 above = takeIdBound(rest);
        return walk(rest, table, nowMs, above);
    }
    ++m_scans;
    QList<HubSpotRecordPtr> found;
    for (const auto &[id, record] : table.index(nowMs)) {
        if (query.matches(*record, table))
            found.append(record);
    }
    sort(found, query, table);
    Page page{.total = found.size(), .records = found.mid(query.after, query.limit)};
    if (query.after + query.limit < found.size())
        page.next = query.after + query.limit;
    return page;
}

HubSpotSearch::Page HubSpotSearch::walk(
    const HubSpotQuery &query, HubSpotTable &table, qint64 nowMs, qint64 above)
{
    const HubSpotTable::Records &index = table.index(nowMs);
    const QString walked = nameOf(query);
    if (walked != m_walked || table.indexGeneration() != m_generation) {
        m_walked = walked;
        m_generation = table.indexGeneration();
        m_ids.clear();
        ++m_scans;
        for (const auto &[id, record] : index) {
            if (query.matches(*record, table))
                m_ids.push_back(id);
        }
    }
    const auto first = std::ranges::upper_bound(m_ids, above);
    const qsizetype total = m_ids.end() - first;
    Page page{.total = total};
    for (qsizetype at = query.after; at < std::min(total, query.after + query.limit); ++at)
        page.records.append(index.at(*(first + at)));
    if (query.after + query.limit < total)
        page.next = query.after + query.limit;
    return page;
}

} // namespace quittance::sandbox
