#pragma once

#include "core/base/Error.h"
#include "core/domain/Money.h"
#include "core/domain/PaymentQuery.h"

#include <QSqlQuery>

namespace quittance {

class Database;

//! What lists of payments show: which, in which order, and what of them is left. Reads only; the rows are
//! PaymentTable's.
class PaymentList
{
public:
    explicit PaymentList(Database &database)
        : m_database(database)
    {
    }

    //! The row keys of the query in its order, at most limit (negative: all).
    Result<QList<qint64>> order(const PaymentQuery &query, int limit = -1);
    //! What is left of all of them, one a currency.
    Result<QList<Money>> leftSums(const PaymentQuery &query);

    //! What payments came through: "bank", "stripe".
    Result<QStringList> connections();

private:
    //! Whether so little came through the connection that its index brings it.
    Result<bool> isRareConnection(const PaymentQuery &query);
    //! Keys of the payments that the query's text fits, as JSON; null where they are many, or without text.
    Result<std::optional<QString>> fewHits(const PaymentQuery &query);
    Result<QSqlQuery> run(const QString &sql, const PaymentQuery &query, const QString &few);

    Database &m_database;
};

} // namespace quittance
