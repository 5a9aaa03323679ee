#pragma once

#include "core/base/Error.h"
#include "core/domain/Money.h"
#include "core/domain/PaymentQuery.h"

#include <QSqlQuery>

#include <optional>

namespace quittance {

class Database;

//! How much is looked at for a text. Others than these are for tests.
struct PaymentSearchBounds {
    int fewHits = 5'000; //!< So many hits are taken by their keys.
    int window = 10'000; //!< So many payments are looked at one by one for a first page.
    int step = 500; //!< … so many of them at a time.
};

//! What lists of payments show: which, in which order, and what of them is left. Reads only; the rows are
//! PaymentTable's.
class PaymentList
{
public:
    explicit PaymentList(Database &database, PaymentSearchBounds bounds = {})
        : m_database(database)
        , m_bounds(bounds)
    {
    }

    //! The row keys of the query in its order, at most limit (negative: all).
    Result<QList<qint64>> order(const PaymentQuery &query, int limit = -1);
    //! What is left of all of them, one a currency.
    Result<QList<Money>> leftSums(const PaymentQuery &query);
    //! All of them as they came in, one a currency.
    Result<QList<Money>> amountSums(const PaymentQuery &query);

    //! What payments came through: "bank", "stripe".
    Result<QStringList> connections();

private:
    //! Keys of the payments that the query's text fits; null where they are many, or without text.
    Result<std::optional<QList<qint64>>> fewHits(const PaymentQuery &query);
    //! The first of many hits, where they stand near the beginning; null where that is not known.
    Result<std::optional<QList<qint64>>> firstOfMany(const PaymentQuery &query, int limit);
    //! Of so few payments something is left that each can be looked at.
    //! Of an amount, over those that whose (ending with AND) allows; found: how the text is looked for where
    //! not few fit it.
    Result<QList<Money>> sums(
        const PaymentQuery &query, const QString &amount, const QString &whose, const QString &found);
    Result<bool> isLeftOfFew();
    Result<QSqlQuery> run(const QString &sql, const PaymentQuery &query, const QList<qint64> &keys = {});
    //! Whether so little came through the connection that its index brings it.
    Result<bool> isRareConnection(const PaymentQuery &query);

    Database &m_database;
    const PaymentSearchBounds m_bounds;
};

} // namespace quittance
