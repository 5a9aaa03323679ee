#pragma once

#include "core/base/Error.h"

#include <QMap>
#include <QStringList>

namespace quittance {

class Database;

//! A book as a file: its schema, who uses it, and what is in its tables, whatever their columns are. For
//! upgrades.
class BookFile
{
public:
    explicit BookFile(Database &database)
        : m_database(database)
    {
    }

    struct Schema {
        bool isBook = false; //!< Carries our stamp.
        int version = 0;
        bool hasEntries = false;
    };
    Result<Schema> schema();

    //! Writes all of it as one file of its own, while others go on writing. InvalidInput "copy.exists" where
    //! there is a file of that name; Storage "file.unwritable".
    Result<void> copyTo(const QString &path);

    //! Takes all of the write-ahead log into the file, removes the log, and keeps every other connection out
    //! until this one closes. Busy "upgrade.in_use" when another one is open.
    Result<void> takeAlone();

    //! Tables with rows that refer to rows which are not there.
    Result<QStringList> brokenReferences();

    struct Table {
        QString name;
        QStringList columns;
        QStringList key; //!< Columns of the primary key, in its order.
    };
    //! Every table but these, by name.
    Result<QList<Table>> tablesExcept(const QStringList &leftOut);
    //! SHA-256 over the rows of a table in the order of its key, of the named columns only. Storage error
    //! when one of them is not there.
    Result<QByteArray> digest(const Table &table);
    //! "receivable EUR" → the sum of its postings in minor units; accounts at zero are left out.
    Result<QMap<QString, qint64>> balances();

private:
    Database &m_database;
};

} // namespace quittance
