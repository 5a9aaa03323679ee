#pragma once

#include "core/store/Database.h"
#include "core/store/bankLineColumns.h"

#include <functional>
#include <optional>

namespace quittance {

//! Where the movements of a file are gathered until it is known to be right to its end: a table of this
//! connection alone, beside the book, which goes with the connection. Account numbers in it are sealed.
class StagedBankLines
{
public:
    explicit StagedBankLines(Database &database)
        : m_database(database)
    {
    }
    ~StagedBankLines();
    Q_DISABLE_COPY_MOVE(StagedBankLines)

    //! Empties it.
    Result<void> open();
    Result<void> add(const BankLineRow &row, const QByteArray &sealed);
    //! What the parts of a batch come to that began at this place of a statement.
    Result<qint64> sumOfBatch(const QString &statement, int place);

    using Take = std::function<Result<void>(const BankLineRow &row, const QByteArray &sealed)>;
    //! All of them in the order they were added; their number tells it. Ends with the first error.
    Result<void> each(const Take &take);

private:
    Database &m_database;
    std::optional<QSqlQuery> m_insert;
};

} // namespace quittance
