#include "core/store/DisputeTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> DisputeTable::open(const QString &id, const PaymentId &payment, QDate respondBy)
{
    return m_database.execute(
        u"INSERT INTO dispute (id, payment_id, is_open, respond_by) VALUES (:id, :payment, 1, :by)"_s,
        {{":id"_L1, id}, {":payment"_L1, payment.text()}, {":by"_L1, dateValue(respondBy)}});
}

Result<void> DisputeTable::close(const QString &id)
{
    return m_database.execute(u"UPDATE dispute SET is_open = 0 WHERE id = :id"_s, {{":id"_L1, id}});
}

} // namespace quittance
