#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QDate>

namespace quittance {

class Database;

//! Table dispute. Kind: projection.
class DisputeTable
{
public:
    explicit DisputeTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> open(const QString &id, const PaymentId &payment, QDate respondBy);
    Result<void> close(const QString &id);

private:
    Database &m_database;
};

} // namespace quittance
