#pragma once

#include "tests/sandbox/hubspot/HubSpotRecord.h"
#include "tests/sandbox/hubspot/HubSpotSchema.h"

#include <map>
#include <vector>

namespace quittance::sandbox {

//! All records of one object type: the live ones, the recycle bin, the ids that merges consumed, and the
//! search index, which may lag behind. Times are milliseconds since the epoch.
class HubSpotTable
{
public:
    using Records = std::map<qint64, HubSpotRecordPtr>;

    explicit HubSpotTable(HubSpotType type)
        : m_schema(HubSpotSchema::of(type))
    {
    }

    HubSpotSchema &schema() { return m_schema; }
    const HubSpotSchema &schema() const { return m_schema; }
    const Records &live() const { return m_live; }
    const Records &archived() const { return m_archived; }
    //! A live or archived record; an id that a merge consumed leads to the survivor. Null when there is none.
    HubSpotRecordPtr find(qint64 id) const;
    //! The value of a property as the API spells it; null when empty. The name must be of the schema.
    QString value(const HubSpotRecord &record, const QString &name) const;

    //! Adds or replaces a live record. The index shows it at visibleMs.
    void put(const HubSpotRecord &record, qint64 nowMs, qint64 visibleMs);
    void archive(qint64 id, qint64 nowMs);
    void restore(qint64 id, qint64 nowMs, qint64 visibleMs);
    //! The record is gone, not archived.
    void purge(qint64 id);
    void setAlias(qint64 consumed, qint64 survivor) { m_aliases[consumed] = survivor; }

    //! What search sees at nowMs: never an archived record.
    const Records &index(qint64 nowMs);
    //! Changes whenever index() does.
    qint64 indexGeneration() const { return m_generation; }

private:
    struct Pending {
        qint64 visibleMs;
        HubSpotRecordPtr record;
    };

    HubSpotSchema m_schema;
    Records m_live;
    Records m_archived;
    Records m_index;
    std::map<qint64, std::vector<Pending>>
        m_pending; //!< Edits of each record that the index does not show yet.
    std::map<qint64, qint64> m_aliases;
    qint64 m_generation = 0;
};

//! "2026-11-25T08:00:00.123Z". Years 0 to 9999.
QString hubSpotTime(qint64 ms);

} // namespace quittance::sandbox
