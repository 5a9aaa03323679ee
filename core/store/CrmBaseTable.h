#pragma once

#include "core/domain/CrmMapping.h"
#include "core/store/Database.h"

#include <QHash>
#include <QMap>

namespace quittance {

//! What a linked customer and a CRM said last when they agreed, in the form of normalCrmValue().
struct CrmBase {
    using Place = std::pair<ContactRow::Kind, QString>; //!< Kind of record and name of the field there.
    //! A value that the CRM does not take.
    struct Untaken {
        EntryId push; //!< The wish that was refused for it.
        QString rule;
        QByteArray digest; //!< Of the value: another one may be told.

        friend bool operator==(const Untaken &, const Untaken &) = default;
    };

    QHash<CrmField, QString> values; //!< A field that is not in it was never agreed on.
    QByteArray asked; //!< Digest of what was last asked to be told; empty once it was taken.
    QMap<Place, Untaken> untaken = {};

    friend bool operator==(const CrmBase &, const CrmBase &) = default;
};

//! Table crm_base. Ordinary table: a rebuild leaves it alone.
class CrmBaseTable
{
public:
    CrmBaseTable(Database &database, ConnectionId connection)
        : m_database(database)
        , m_connection(std::move(connection))
    {
    }

    //! An empty one where there is none yet.
    Result<CrmBase> load(const CustomerId &customer);
    Result<void> save(const CustomerId &customer, const CrmBase &base);
    Result<void> remove(const CustomerId &customer);

private:
    Database &m_database;
    ConnectionId m_connection;
};

} // namespace quittance
