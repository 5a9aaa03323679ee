#include "core/store/BillingFactsQuery.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<BillingFacts> BillingFactsQuery::ofCustomer(const CustomerId &customer, Currency currency, QDate today)
{
    // One row, also of a customer without documents. Credit notes owe nothing, and a void document was none.
    auto row = m_database.query(
        u"SELECT coalesce(sum(open_minor) FILTER (WHERE currency = :currency), 0),"
        " coalesce(sum(open_minor) FILTER (WHERE currency = :currency AND due_on < :today), 0),"
        " max(issued_on), (SELECT max(booked_on) FROM payment WHERE customer_id = :customer"
        " AND reversed_minor < amount_minor) FROM invoice"
        " WHERE customer_id = :customer AND type <> 381 AND voided_on IS NULL"_s,
        {{":currency"_L1, currency.text()}, {":today"_L1, dateValue(today)},
            {":customer"_L1, customer.text()}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(ErrorKind::Storage, u"a sum without a row"_s);
    const QDate lastInvoice = dateFrom(row->value(2));
    return BillingFacts{.open = moneyFrom(row->value(0), currency.text()),
        .overdue = moneyFrom(row->value(1), currency.text()),
        .lastInvoice = lastInvoice,
        .lastPayment = dateFrom(row->value(3)),
        .hasInvoices = lastInvoice.isValid()};
}

} // namespace quittance
