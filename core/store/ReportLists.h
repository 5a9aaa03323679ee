#pragma once

#include "core/domain/ReportTable.h"

#include <functional>

namespace quittance {

class Database;

//! Whole lists, row by row, so that a million of them never lie in memory at once. Tables of codes, as those
//! of ReportQueries.
class ReportLists
{
public:
    enum class What : quint8 { Invoices, Payments, Customers };

    explicit ReportLists(Database &database)
        : m_database(database)
    {
    }

    //! The list's title and columns, without rows.
    //! Invoices: id, number, type, state, customer_id, customer, issued_on, due_on, currency, total, open,
    //! source_number; issued documents in the order they were issued.
    //! Payments: id, booked_on, customer_id, customer, account, method, currency, amount, unallocated,
    //! refunded, reversed, fee_currency, fee, pays.
    //! Customers: id, name, email, vat_id, currency, owner, street, post_code, city, country, archived.
    static ReportTable head(What what);
    //! Hands every row to visit until that fails.
    Result<void> each(What what, const std::function<Result<void>(const QList<ReportCell> &)> &visit);

private:
    Database &m_database;
};

} // namespace quittance
