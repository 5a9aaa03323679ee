#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmStatus.h"

namespace quittance {

class Database;

//! How each CRM the book knows and the book stand to each other.
class CrmStatusQuery
{
public:
    explicit CrmStatusQuery(Database &database)
        : m_database(database)
    {
    }

    //! By the connections' names. now is UTC.
    Result<QList<CrmStatus>> all(const QDateTime &now);

private:
    Result<void> count(CrmStatus &status);
    Result<void> park(CrmStatus &status);
    Result<void> remember(CrmStatus &status, const QDateTime &now);

    Database &m_database;
};

} // namespace quittance
