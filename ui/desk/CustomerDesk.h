#pragma once

#include "core/domain/Interaction.h"
#include "core/domain/StaffMember.h"
#include "core/service/CustomerService.h"

namespace quittance {

//! What the window asks about customers. All calls return at once.
class CustomerDesk
{
public:
    virtual ~CustomerDesk() = default;

    //! At most limit of the query behind a place.
    virtual QFuture<Result<QList<CustomerRow>>> page(CustomerQuery query, CustomerPlace after, int limit) = 0;
    virtual QFuture<Result<ListPage<CustomerRow>>> firstPage(CustomerQuery query, int limit) = 0;
    //! The keys of all of the query in its order.
    virtual QFuture<Result<QList<qint64>>> order(CustomerQuery query) = 0;
    virtual QFuture<Result<QList<CustomerRow>>> rowsOf(QList<qint64> keys, QDate today) = 0;
    //! Counts and sums of the whole query.
    virtual QFuture<Result<CustomerSummary>> summary(CustomerQuery query) = 0;
    virtual QFuture<Result<CustomerDetail>> detail(CustomerId customer) = 0;
    //! An empty id makes a new customer.
    virtual QFuture<Result<CustomerId>> save(Customer customer) = 0;
    virtual QFuture<Result<CustomerMerge>> mergeEffect(CustomerId from, CustomerId into) = 0;
    virtual QFuture<Result<void>> merge(CustomerId from, CustomerId into) = 0;
    virtual QFuture<Result<void>> setArchived(CustomerId customer, bool archived) = 0;
    //! Who may look after a customer; none while no staff is listed.
    virtual QFuture<Result<QList<StaffMember>>> staff() = 0;
    //! What people did with a customer, as its CRMs tell it; newest first.
    virtual QFuture<Result<QList<Interaction>>> timeline(CustomerId customer, int limit) = 0;
};

} // namespace quittance
