#pragma once

#include "core/store/Database.h"

#include <map>

namespace quittance {

//! Statements that run again and again, each prepared once. As long as it lives their tables cannot be
//! dropped.
class KeptStatements
{
public:
    explicit KeptStatements(Database &database)
        : m_database(database)
    {
    }

    //! Binds and runs one; it stands before its first row until it is finished or runs again. sql: names all
    //! its places, and all are in values.
    Result<QSqlQuery *> run(const QString &sql, std::initializer_list<Database::Value> values);
    //! Only prepares it.
    Result<QSqlQuery *> prepared(const QString &sql);

private:
    Database &m_database;
    std::map<QString, QSqlQuery> m_statements; //!< Pointers to them last.
};

} // namespace quittance
