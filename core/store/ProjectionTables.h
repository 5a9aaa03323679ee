#pragma once

#include "core/base/Error.h"

#include <QHash>
#include <QStringList>

namespace quittance {

class Database;

//! Work on projection tables as a whole. Table names are the journal's own constants.
class ProjectionTables
{
public:
    explicit ProjectionTables(Database &database)
        : m_database(database)
    {
    }

    //! Inside a transaction; foreign keys are checked at its end.
    Result<void> empty(const QStringList &tables);
    //! SHA-256 over the rows of each table, in the order of its key; beside invoice, of what finds invoices.
    Result<QHash<QString, QByteArray>> digests(const QStringList &tables);
    //! A complete copy of the book in a new file. Outside a transaction.
    Result<void> copyTo(const QString &path);

private:
    Result<QByteArray> digestOfSearch();

    Database &m_database;
};

} // namespace quittance
