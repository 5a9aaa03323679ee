#include "core/service/CustomerService.h"

#include "core/billing/KeepCustomers.h"
#include "core/billing/SaveCustomer.h"
#include "core/outbox/gatewayCustomers.h"
#include "core/service/gatewayChoice.h"
#include "core/service/inBook.h"
#include "core/service/withGateway.h"
#include "core/store/CustomerList.h"
#include "core/store/CustomerMergeQuery.h"
#include "core/store/CustomerTable.h"
#include "core/store/ReminderHoldTable.h"

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

QFuture<Result<QList<Customer>>> CustomerService::list(
    QString text, int limit, QString owner, QString tag) const
{
    return readIn(
        m_workshop, [=](Book &book) { return CustomerTable(book.database).list(text, limit, owner, tag); });
}

QFuture<Result<QList<CustomerRow>>> CustomerService::page(
    CustomerQuery query, CustomerPlace after, int limit) const
{
    return readIn(m_workshop, [=](Book &book) {
        return CustomerList(book.database).page(query, loginOf(book.actor), after, limit);
    });
}

QFuture<Result<ListPage<CustomerRow>>> CustomerService::firstPage(CustomerQuery query, int limit) const
{
    return readIn(m_workshop, [=](Book &book) {
        return CustomerList(book.database)
            .page(query, loginOf(book.actor), {}, limit + 1)
            .transform([limit](QList<CustomerRow> rows) { return firstPageOf(std::move(rows), limit); });
    });
}

QFuture<Result<QList<qint64>>> CustomerService::order(CustomerQuery query) const
{
    return m_workshop.lists().run(
        [=, login = loginOf(m_workshop.actor())](
            Database &database, const StopFlag &) { return CustomerList(database).order(query, login); });
}

QFuture<Result<QList<CustomerRow>>> CustomerService::rows(QList<qint64> keys, QDate today) const
{
    return m_workshop.reads().run(
        [=](Database &database, const StopFlag &) { return CustomerList(database).rows(keys, today); });
}

QFuture<Result<CustomerSummary>> CustomerService::summary(CustomerQuery query) const
{
    return m_workshop.lists().run(
        [=, login = loginOf(m_workshop.actor())](
            Database &database, const StopFlag &) { return CustomerList(database).summary(query, login); });
}

QFuture<Result<CustomerDetail>> CustomerService::detail(CustomerId customer) const
{
    return readIn(m_workshop, [=](Book &book) {
        return bookDay(book.database, book.clock.now()).and_then([&](QDate today) {
            return CustomerList(book.database).detail(customer, today).and_then([&](CustomerDetail detail) {
                return ReminderHoldTable(book.database)
                    .holding({}, detail.row.customer.id, today)
                    .transform([&detail](const std::optional<ReminderHold> &hold) {
                        detail.hold = hold;
                        return detail;
                    });
            });
        });
    });
}

QFuture<Result<CustomerMerge>> CustomerService::mergeEffect(CustomerId from, CustomerId into) const
{
    return readIn(m_workshop, [=](Book &book) {
        return bookDay(book.database, book.clock.now()).and_then([&](QDate today) {
            return CustomerMergeQuery(book.database).effect(from, into, today);
        });
    });
}

QFuture<Result<GatewayIdentity>> CustomerService::atGateway(CustomerId customer) const
{
    return withGateway(
        m_workshop, cardGateway(), [=](Book &book, PaymentGateway &gateway, const StopFlag &stop) {
            return gatewayIdentity(book, gateway, customer, stop);
        });
}

QFuture<Result<GatewayIdentity>> CustomerService::linkToGateway(CustomerId customer, QString externalId)
{
    return withGateway(
        m_workshop, cardGateway(), [=](Book &book, PaymentGateway &gateway, const StopFlag &stop) {
            return chooseGatewayCustomer(book, gateway, customer, externalId, stop)
                .and_then([&](const QString &) { return gatewayIdentity(book, gateway, customer, stop); });
        });
}

} // namespace quittance
