#pragma once

#include "core/base/Error.h"
#include "core/domain/ContactRow.h"

#include <functional>

namespace quittance {

class Database;

//! Living records of all CRMs that are linked to no customer.
class CrmFreeRecords
{
public:
    explicit CrmFreeRecords(Database &database)
        : m_database(database)
    {
    }

    //! What a record says of who it is, by the fields that are mapped.
    struct Keys {
        QString vatId;
        QString ourId;
    };
    Result<Keys> keysOf(const ContactRow &record);
    //! By name; until visit answers no. Records without mail, domain and keys are passed over.
    Result<void> each(const std::function<bool(const ContactRow &, const Keys &)> &visit);

private:
    Database &m_database;
};

} // namespace quittance
