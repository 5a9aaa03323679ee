#pragma once

#include "core/base/Error.h"
#include "core/domain/ActivityQuery.h"

#include <QSqlQuery>

#include <optional>

namespace quittance {

class Database;

//! Which entries of the journal a text finds: those about the documents, customers and payments it fits, and
//! those of the kinds it fits. Reads only.
class ActivityList
{
public:
    explicit ActivityList(Database &database)
        : m_database(database)
    {
    }

    //! The entries' numbers from the query's end of the journal, at most limit. The text is not empty. It
    //! costs what it brings, however long the journal is.
    Result<QList<qint64>> numbers(const ActivityQuery &query, int limit = ActivityQuery::mostFound);

private:
    //! What the text fits, as JSON; null where that is much.
    Result<std::optional<QString>> fewSubjects(const QString &text);
    Result<QSqlQuery> run(const QString &sql, const ActivityQuery &query, const QString &subjects, int limit);

    Database &m_database;
};

} // namespace quittance
