#pragma once

#include "core/domain/CustomerDetail.h"
#include "core/domain/CustomerSummary.h"

namespace quittance {

class Database;

//! What lists show of customers, with what they owe. Reads only. owner: the login of whoever asks, for
//! CustomerQuery::isMine.
class CustomerList
{
public:
    explicit CustomerList(Database &database)
        : m_database(database)
    {
    }

    //! At most limit of the query behind a place. It costs what the page costs, not what the book holds.
    Result<QList<CustomerRow>> page(
        const CustomerQuery &query, const QString &owner, const CustomerPlace &after, int limit);
    //! The keys of all of the query, in its order.
    Result<QList<qint64>> order(const CustomerQuery &query, const QString &owner);
    //! The rows behind keys, in their order; keys that are gone are left out.
    Result<QList<CustomerRow>> rows(const QList<qint64> &keys, QDate today);
    Result<CustomerSummary> summary(const CustomerQuery &query, const QString &owner);
    //! By an id or an alias. NotFound "customer.unknown".
    Result<CustomerRow> row(const CustomerId &id, QDate today);
    Result<CustomerDetail> detail(const CustomerId &id, QDate today);
    //! What some customers owe together, by currency.
    Result<QList<CustomerBalance>> balancesOf(const QList<CustomerId> &customers, QDate today);

private:
    //! That amounts of a query are compared in.
    Result<QString> currencyOf(const CustomerQuery &query);
    Result<CustomerSummary> counts(const CustomerQuery &query, const QString &owner);

    Database &m_database;
};

} // namespace quittance
