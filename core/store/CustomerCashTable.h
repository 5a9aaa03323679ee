#pragma once

#include "core/base/Error.h"
#include "core/domain/CustomerCash.h"

#include <QList>

#include <optional>

namespace quittance {

class Database;

//! Table customer_cash. Kind: projection.
class CustomerCashTable
{
public:
    explicit CustomerCashTable(Database &database)
        : m_database(database)
    {
    }

    //! Replaces what was known of this holder in this currency.
    Result<void> write(const CustomerCash &cash);
    //! Empty when nothing was ever seen of this holder in this currency.
    Result<std::optional<Money>> known(const QString &connection, const QString &holder, Currency currency);
    //! Whose money may have moved unseen: customers for whom something waits, and those who were asked for a
    //! transfer since an instant. Their keys at the provider.
    Result<QStringList> holders(const QString &connection, const QDateTime &since);
    //! What customers have there, without sums that are used up; of one customer, or of all when it is empty.
    Result<QList<CustomerCash>> list(const CustomerId &customer);

private:
    Database &m_database;
};

} // namespace quittance
