#include "core/service/CustomerService.h"

#include "core/billing/KeepCustomers.h"
#include "core/billing/SaveCustomer.h"
#include "core/service/inBook.h"
#include "core/store/CustomerTable.h"

namespace quittance {

QFuture<Result<CustomerId>> CustomerService::save(Customer customer)
{
    return m_workshop.commands().run([=, this](Database &database, const StopFlag &) {
        Book book = m_workshop.plainBook(database);
        return saveCustomer(book, customer);
    });
}

QFuture<Result<Customer>> CustomerService::find(CustomerId id) const
{
    return readIn(m_workshop, [=](Book &book) { return CustomerTable(book.database).byId(id); });
}

QFuture<Result<void>> CustomerService::merge(CustomerId from, CustomerId into)
{
    return commandIn(m_workshop, [=](Book &book, QDate) { return mergeCustomers(book, from, into); });
}

QFuture<Result<void>> CustomerService::setArchived(CustomerId customer, bool archived)
{
    return commandIn(
        m_workshop, [=](Book &book, QDate) { return archiveCustomer(book, customer, archived); });
}

QFuture<Result<QList<Customer>>> CustomerService::list(QString text, int limit, QString owner) const
{
    return readIn(
        m_workshop, [=](Book &book) { return CustomerTable(book.database).list(text, limit, owner); });
}

} // namespace quittance
