#pragma once

#include "core/base/Error.h"
#include "core/domain/Approval.h"

#include <QList>

namespace quittance {

class Database;

//! Payments and credit notes with something left.
class CreditList
{
public:
    explicit CreditList(Database &database)
        : m_database(database)
    {
    }

    //! Oldest first.
    Result<QList<CreditSource>> ofCustomer(const CustomerId &customer);

private:
    Database &m_database;
};

} // namespace quittance
