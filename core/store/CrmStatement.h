#pragma once

#include "core/store/CrmValue.h"
#include "core/store/Database.h"

#include <initializer_list>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace quittance {

//! A statement that is prepared at its first use and then run many times, on SQLite beneath Qt's driver: a
//! first load binds a million values, and QSqlQuery's way through QVariant and UTF-16 took a third of its
//! processor time. Belongs to the thread of its database, which it must not outlive.
class CrmStatement
{
public:
    //! sql is a literal with one "?" for each value.
    CrmStatement(Database &database, QString sql);

    //! The rows of a run. They are read one after another; finish() when some may be left, or they hold a
    //! lock.
    class Rows
    {
    public:
        bool next();
        QVariant value(int column) const; //!< Null, a qint64, a QString or a QByteArray.
        QByteArray utf8(int column) const; //!< Of a text; null for NULL.
        void finish();
        int numRowsAffected() const;

    private:
        friend class CrmStatement;
        sqlite3_stmt *m_statement = nullptr;
        bool m_isFirst = false; //!< The first row was already stepped on.
        bool m_hasRow = false;
    };

    //! The rows stand before their first. Storage, or Busy where another connection writes for too long.
    Result<Rows *> run(std::initializer_list<CrmValue> values);
    Result<void> execute(std::initializer_list<CrmValue> values);

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    Result<void> prepare();

    Database &m_database;
    QString m_sql;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::vector<CrmValue> m_bound; //!< What SQLite reads while rows are left.
    Rows m_rows;
};

//! As CrmValue::time() has it, for statements of Database.
QVariant crmTime(const QDateTime &time);
//! UTC; invalid for NULL.
QDateTime crmTimeOf(const QVariant &column);

} // namespace quittance
