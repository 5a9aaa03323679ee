#include "core/store/CreditList.h"

#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<QList<CreditSource>> CreditList::ofCustomer(const CustomerId &customer)
{
    auto row = m_database.query(
        u"SELECT id, '', booked_on AS day FROM payment WHERE customer_id = :customer AND amount_minor > "
        "allocated_minor + refunded_minor + reversed_minor UNION ALL SELECT '', id, issued_on FROM invoice "
        "WHERE customer_id = :customer AND type = 381 AND total_minor > allocated_minor + refunded_minor "
        "ORDER BY day"_s,
        {{":customer"_L1, customer.text()}});
    if (!row)
        return fail(row.error());
    QList<CreditSource> sources;
    while (row->next())
        sources.append({.payment = PaymentId(row->value(0).toString()),
            .creditNote = InvoiceId(row->value(1).toString())});
    return sources;
}

} // namespace quittance
