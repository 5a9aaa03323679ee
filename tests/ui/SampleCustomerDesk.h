#pragma once

#include "tests/ui/SampleDesk.h"
#include "ui/desk/CustomerDesk.h"

//! Customers in memory, of whom page, filter and sums are told as the book would. What a test changes in the
//! lists it announces itself.
class SampleCustomerDesk final : public quittance::CustomerDesk
{
public:
    template <class T>
    using Answer = QFuture<quittance::Result<T>>;

    //! The customers of the pictures with what their invoices come to.
    static QList<quittance::CustomerRow> pictureCustomers();
    //! count customers named "Customer 0001" and so on, each with 1.00 EUR open.
    static QList<quittance::CustomerRow> manyCustomers(int count);

    Answer<QList<quittance::CustomerRow>> page(
        quittance::CustomerQuery query, quittance::CustomerPlace after, int limit) override;
    Answer<quittance::ListPage<quittance::CustomerRow>> firstPage(
        quittance::CustomerQuery query, int limit) override;
    Answer<QList<qint64>> order(quittance::CustomerQuery query) override;
    Answer<QList<quittance::CustomerRow>> rowsOf(QList<qint64> keys, QDate today) override;
    Answer<quittance::CustomerSummary> summary(quittance::CustomerQuery query) override;
    Answer<quittance::CustomerDetail> detail(quittance::CustomerId customer) override;
    Answer<quittance::CustomerId> save(quittance::Customer customer) override;
    Answer<quittance::CustomerMerge> mergeEffect(
        quittance::CustomerId from, quittance::CustomerId into) override;
    Answer<void> merge(quittance::CustomerId from, quittance::CustomerId into) override;
    Answer<void> setArchived(quittance::CustomerId customer, bool archived) override;
    Answer<QList<quittance::StaffMember>> staff() override;
    Answer<QList<quittance::Interaction>> timeline(quittance::CustomerId customer, int limit) override;

    QList<quittance::CustomerRow> rows; //!< By name.
    QList<quittance::CustomerDetail::Record> records; //!< Of everybody.
    QList<quittance::Interaction> done; //!< With everybody.
    QList<quittance::StaffMember> members;
    QString me = QStringLiteral("mara");
    std::optional<quittance::ReminderHold> hold; //!< Of everybody.
    std::optional<quittance::Error> error; //!< What the next command answers, if it is set.
    QList<quittance::Customer> saved;
    QList<std::pair<quittance::CustomerId, quittance::CustomerId>> merged;
    QList<std::pair<quittance::CustomerId, bool>> archived;
    int pagesAsked = 0;
    SampleDesk *news = nullptr; //!< Told of what was changed, as the feed would.

private:
    qint64 keyOf(const quittance::CustomerId &id) const;
    QList<quittance::CustomerRow> matching(const quittance::CustomerQuery &query) const;
    quittance::CustomerRow *find(const quittance::CustomerId &id);
    void tell();

    mutable QHash<QString, qint64> m_keys;
};
