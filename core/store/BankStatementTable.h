#pragma once

#include "core/base/Error.h"
#include "core/domain/BankStatementRow.h"

#include <QList>

class QSqlQuery;

namespace quittance {

class Database;

//! Table bank_statement: which statements of our bank accounts were read. Kind: projection.
class BankStatementTable
{
public:
    explicit BankStatementTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const BankStatementRow &statement);
    //! Of one account, or of all when it is empty; by account, day and the order they were read in.
    Result<QList<BankStatementRow>> list(const QString &accountMark);
    //! Our accounts as they are shown, each once.
    Result<QStringList> accounts();

private:
    Database &m_database;
};

} // namespace quittance
