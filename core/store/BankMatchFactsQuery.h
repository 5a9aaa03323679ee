#pragma once

#include "core/base/Error.h"
#include "core/domain/BankMatchFacts.h"

namespace quittance {

class Database;

//! Reads what movements of the bank account can be compared with. Reads only.
class BankMatchFactsQuery
{
public:
    explicit BankMatchFactsQuery(Database &database)
        : m_database(database)
    {
    }

    Result<BankMatchFacts> all();
    //! Payments through the bank of exactly this amount that were booked within a year before the day and
    //! have not gone back: what a returned debit may be about.
    Result<QList<BankKnownPayment>> returnable(Money amount, QDate day);

private:
    Result<void> readOpen(BankMatchFacts &facts);
    Result<void> readNames(BankMatchFacts &facts);
    Result<void> readRecorded(BankMatchFacts &facts);
    Result<void> readRefunds(BankMatchFacts &facts);
    Result<void> readPayouts(BankMatchFacts &facts);
    Result<void> readPayers(BankMatchFacts &facts);

    Database &m_database;
};

} // namespace quittance
