#pragma once

#include "core/base/Error.h"
#include "core/domain/CustomerDetail.h"
#include "core/domain/CustomerMerge.h"
#include "core/domain/CustomerSummary.h"
#include "core/domain/GatewayCustomer.h"
#include "core/domain/ListPage.h"

#include <QFuture>
#include <QList>

namespace quittance {

class Workshop;

//! What a screen or the CLI may ask about customers. Thread-safe: every call returns at once.
class CustomerService
{
public:
    explicit CustomerService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! An empty id makes a new customer. InvalidInput names the field.
    QFuture<Result<CustomerId>> save(Customer customer);
    //! By an id or an alias. NotFound "customer.unknown".
    QFuture<Result<Customer>> find(CustomerId id) const;
    //! from becomes an alias of into.
    QFuture<Result<void>> merge(CustomerId from, CustomerId into);
    QFuture<Result<void>> setArchived(CustomerId customer, bool archived);
    //! By name, of everybody or of one owner (login), with a tag where it is not empty; those put away are
    //! left out.
    QFuture<Result<QList<Customer>>> list(
        QString text, int limit, QString owner = {}, QString tag = {}) const;
    //! At most limit of the query behind a place, with what they owe.
    QFuture<Result<QList<CustomerRow>>> page(CustomerQuery query, CustomerPlace after, int limit) const;
    //! Counts and sums of the whole query.
    QFuture<Result<ListPage<CustomerRow>>> firstPage(CustomerQuery query, int limit) const;
    //! The keys of all of the query in its order.
    QFuture<Result<QList<qint64>>> order(CustomerQuery query) const;
    //! The rows behind keys, in the order of keys; a row that is gone is left out.
    QFuture<Result<QList<CustomerRow>>> rows(QList<qint64> keys, QDate today) const;
    QFuture<Result<CustomerSummary>> summary(CustomerQuery query) const;
    //! By an id or an alias, by the day of the book. NotFound "customer.unknown".
    QFuture<Result<CustomerDetail>> detail(CustomerId customer) const;
    //! What merge() would do. NotFound "customer.unknown"; InvalidInput "customer.merge_self".
    QFuture<Result<CustomerMerge>> mergeEffect(CustomerId from, CustomerId into) const;

    //! Who a customer is at the payment provider, or who it may be. Asks the provider.
    QFuture<Result<GatewayIdentity>> atGateway(CustomerId customer) const;
    //! Links it to the provider's customer of this id, or to a new one where it is empty. NotFound
    //! "gateway_customer.unknown"; InvalidInput "gateway_customer.taken", "gateway_customer.matches".
    QFuture<Result<GatewayIdentity>> linkToGateway(CustomerId customer, QString externalId);

private:
    Workshop &m_workshop;
};

} // namespace quittance
