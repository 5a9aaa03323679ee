#include "core/store/CrmMilestoneTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<QList<CrmMilestone>> CrmMilestoneTable::news(const ConnectionId &connection, QDate today)
{
    auto row = m_database.query(
        u"WITH linked AS (SELECT DISTINCT coalesce(c.merged_into, c.id) AS id FROM crm_link AS l"
        " JOIN crm_record AS r ON r.connection = l.connection AND r.kind = l.kind"
        " AND r.remote_id = l.remote_id AND r.state = 0 JOIN customer AS c ON c.id = l.customer_id"
        " WHERE l.connection = :connection),"
        " reached AS ("
        " SELECT i.key, i.customer_id, i.id, 'sent' AS name FROM invoice AS i"
        " WHERE EXISTS (SELECT 1 FROM mail AS m WHERE m.invoice_id = i.id AND m.state = 'accepted'"
        " AND m.kind <> 'receipt')"
        " UNION ALL SELECT i.key, i.customer_id, i.id, 'paid' FROM invoice AS i"
        " WHERE i.type <> 381 AND i.total_minor > 0 AND i.allocated_minor = i.total_minor"
        " UNION ALL SELECT i.key, i.customer_id, i.id, 'overdue' FROM invoice AS i"
        " WHERE i.open_minor > 0 AND i.due_on < :today)"
        " SELECT reached.customer_id, reached.id, reached.name FROM reached"
        " JOIN linked ON linked.id = reached.customer_id WHERE NOT EXISTS (SELECT 1 FROM crm_milestone AS d"
        " WHERE d.connection = :connection AND d.invoice_id = reached.id AND d.milestone = reached.name)"
        " ORDER BY reached.key, reached.name DESC"_s,
        {{":connection"_L1, connection.text()}, {":today"_L1, dateValue(today)}});
    if (!row)
        return fail(row.error());
    QList<CrmMilestone> milestones;
    while (row->next())
        milestones.append({.customer = CustomerId(row->value(0).toString()),
            .invoice = InvoiceId(row->value(1).toString()),
            .name = row->value(2).toString()});
    return milestones;
}

Result<void> CrmMilestoneTable::put(const ConnectionId &connection, const CrmMilestone &milestone)
{
    return m_database.execute(u"INSERT OR IGNORE INTO crm_milestone (connection, invoice_id, milestone)"
                              " VALUES (:connection, :invoice, :milestone)"_s,
        {{":connection"_L1, connection.text()}, {":invoice"_L1, milestone.invoice.text()},
            {":milestone"_L1, milestone.name}});
}

} // namespace quittance
