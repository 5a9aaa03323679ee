#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/PayoutRow.h"

class QSqlQuery;

namespace quittance {

class Database;

//! Tables payout and payout_line. Kind: projection.
class PayoutTable
{
public:
    explicit PayoutTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const Payout &payout, const EntryId &entry, QDate bookedOn);
    //! What was told before is replaced.
    Result<void> explain(const QString &payout, const QList<PayoutLine> &lines);
    Result<void> setFailed(const QString &payout, const QString &words);
    //! NotFound "payout.unknown".
    Result<PayoutRow> byId(const QString &id);
    //! Newest first.
    Result<QList<PayoutRow>> list(int limit);
    //! Of a connection, automatic or by hand, that nobody has explained yet, oldest first. since: booked then
    //! or later; null: all.
    Result<QList<Payout>> unexplained(const QString &connection, bool isAutomatic, QDate since);
    Result<QList<PayoutLine>> lines(const QString &payout);
    //! Those of the same connection and currency of that day or before, newest first; without itself.
    Result<QList<Payout>> earlier(const Payout &payout);

private:
    Result<QList<PayoutRow>> read(Result<QSqlQuery> row);

    Database &m_database;
};

} // namespace quittance
