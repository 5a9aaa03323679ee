#pragma once

#include "core/domain/CrmMapping.h"
#include "core/store/Database.h"

namespace quittance {

//! Tables crm_mapping and crm_schema. Ordinary tables: a rebuild leaves them alone.
class CrmMappingTable
{
public:
    CrmMappingTable(Database &database, ConnectionId connection)
        : m_database(database)
        , m_connection(std::move(connection))
    {
    }

    //! Every field of ours, by the order of CrmField; those nobody changed as the provider's defaults say.
    Result<QList<CrmMapping>> all();
    Result<void> put(const CrmMapping &mapping);

    //! The CRM's fields as they were last read, a JSON list; empty: never.
    Result<QByteArray> schema(ContactRow::Kind kind);
    Result<void> putSchema(ContactRow::Kind kind, const QByteArray &json, const QDateTime &now);

private:
    Database &m_database;
    ConnectionId m_connection;
};

} // namespace quittance
