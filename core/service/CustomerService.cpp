#include "core/service/CustomerService.h"

#include "core/billing/SaveCustomer.h"
#include "core/service/Workshop.h"
#include "core/store/CustomerTable.h"

namespace quittance {

QFuture<Result<CustomerId>> CustomerService::save(Customer customer)
{
    return m_workshop.commands().run([=, this](Database &database, const StopFlag &) {
        Book book = m_workshop.plainBook(database);
        return saveCustomer(book, customer);
    });
}

QFuture<Result<QList<Customer>>> CustomerService::list(QString text, int limit) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return CustomerTable(database).list(text, limit); });
}

} // namespace quittance
