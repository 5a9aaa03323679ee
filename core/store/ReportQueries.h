#pragma once

#include "core/domain/OverdueItem.h"
#include "core/domain/ReportPeriod.h"
#include "core/domain/ReportTable.h"
#include "core/domain/Statement.h"

namespace quittance {

class Database;

//! What customers owe, from the postings alone. The tables speak in codes: their title, the columns' titles
//! and a total's first cell are stable names, worded for people elsewhere.
class ReportQueries
{
public:
    explicit ReportQueries(Database &database)
        : m_database(database)
    {
    }

    //! currency, current, d1_30, d31_60, d61_90, d90_plus, total, credit; a row for each currency.
    Result<ReportTable> ageing(QDate asOf, qint64 knownSeq);
    //! The same with customer_id and customer before; by customer's name.
    Result<ReportTable> ageingByCustomer(QDate asOf, qint64 knownSeq);
    //! customer_id, customer, currency, invoices, oldest_due, overdue, open, credit; who owes most first, up
    //! to limit in each currency.
    Result<ReportTable> debtors(QDate asOf, qint64 knownSeq, int limit);
    //! customer_id, customer, currency, credit; by name. Credit of nobody known has no customer.
    Result<ReportTable> credit(QDate asOf, qint64 knownSeq);
    //! What a customer has not paid by the day after it was due, oldest first. The id is no alias.
    Result<QList<OverdueItem>> overdueItems(const CustomerId &customer, QDate today);
    //! NotFound "customer.unknown". A merged customer's is that of the one it became.
    Result<Statement> statement(const CustomerId &customer, const ReportSpan &span);

private:
    Result<void> readBalances(Statement &statement, const ReportSpan &span);
    Result<void> readLines(Statement &statement, const ReportSpan &span);
    Result<void> readAges(Statement &statement, const ReportSpan &span);

    Database &m_database;
};

} // namespace quittance
