#pragma once

#include "core/store/Database.h"

namespace quittance {

//! A statement that is prepared at its first use and then run many times: preparing costs more than inserting
//! a row. Must not outlive its database.
class CrmStatement
{
public:
    //! sql is a literal with one "?" for each value.
    CrmStatement(Database &database, QString sql);

    //! The query stands before its first row; finish() it when rows may be left, or they hold a lock.
    Result<QSqlQuery *> run(std::initializer_list<QVariant> values);
    Result<void> execute(std::initializer_list<QVariant> values);

private:
    Database &m_database;
    QString m_sql;
    std::optional<QSqlQuery> m_query;
};

//! For columns that are NOT NULL: Qt binds a null QString as NULL.
QVariant crmText(const QString &text);
//! Milliseconds since 1970 UTC, NULL when invalid.
QVariant crmTime(const QDateTime &time);
//! UTC; invalid for NULL.
QDateTime crmTimeOf(const QVariant &column);

} // namespace quittance
