#pragma once

#include <QStringList>

#include <functional>

struct sqlite3;

namespace quittance {

class Database;

//! Sees which statements a piece of work runs on a database, and how SQLite would carry them out.
class StatementWatch
{
public:
    //! The database must outlive it and belong to this thread.
    explicit StatementWatch(Database &database);

    //! The plans of all statements that work runs, as EXPLAIN QUERY PLAN tells them: "SCAN invoice",
    //! "SEARCH p USING INDEX posting_by_account (account=? AND booked_on<?)".
    QStringList plansOf(const std::function<void()> &work);

private:
    QStringList plan(const QByteArray &sql) const;

    sqlite3 *m_handle = nullptr;
};

} // namespace quittance
