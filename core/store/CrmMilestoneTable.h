#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QDate>
#include <QList>

namespace quittance {

class Database;

//! Something a CRM may be told about an invoice.
struct CrmMilestone {
    CustomerId customer;
    InvoiceId invoice;
    QString name; //!< "sent", "paid" or "overdue".
};

//! Table crm_milestone: which remarks were asked for. Ordinary table: a rebuild leaves it alone.
class CrmMilestoneTable
{
public:
    explicit CrmMilestoneTable(Database &database)
        : m_database(database)
    {
    }

    //! Milestones of customers with a living record that are not in the table, in the order of the documents.
    Result<QList<CrmMilestone>> news(const ConnectionId &connection, QDate today);
    Result<void> put(const ConnectionId &connection, const CrmMilestone &milestone);

private:
    Database &m_database;
};

} // namespace quittance
