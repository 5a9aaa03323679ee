#pragma once

#include "tests/sandbox/hubspot/HubSpotQuery.h"

namespace quittance::sandbox {

//! Runs searches over the index of one table. A walk by record id (any filters, and hs_object_id above the
//! last one, sorted by hs_object_id) costs one pass over the table for its first page and a binary search for
//! each further one, as long as nothing changes in between.
class HubSpotSearch
{
public:
    struct Page {
        qsizetype total = 0;
        QList<HubSpotRecordPtr> records;
        qsizetype next = 0; //!< The offset of the next page; 0 when this is the last.
    };

    Page run(const HubSpotQuery &query, HubSpotTable &table, qint64 nowMs);
    //! How often it went through a whole table.
    int scans() const { return m_scans; }

private:
    Page walk(const HubSpotQuery &query, HubSpotTable &table, qint64 nowMs, qint64 above);

    QString m_walked; //!< What m_ids answers, without the id filter.
    qint64 m_generation = -1;
    std::vector<qint64> m_ids;
    int m_scans = 0;
};

} // namespace quittance::sandbox
