#pragma once

#include "core/base/Error.h"
#include "core/domain/BankMatchRow.h"

#include <QList>

class QSqlQuery;

namespace quittance {

class Database;

//! Table bank_match: what movements of the bank account were taken for. Kind: projection.
class BankMatchTable
{
public:
    explicit BankMatchTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const BankMatchRow &match);
    Result<void> setUndone(const EntryId &match, const EntryId &by);
    //! Those that stand, in the order they were made.
    Result<QList<BankMatchRow>> ofLine(const QString &line);
    //! All there ever were, in the order they were made.
    Result<QList<BankMatchRow>> historyOf(const QString &line);
    //! Of a gateway's payout, those that stand.
    Result<QList<BankMatchRow>> ofPayout(const QString &payout);
    //! Of a payment, those that stand.
    Result<QList<BankMatchRow>> ofPayment(const PaymentId &payment);
    //! Of a payment, all there ever were, in the order they were made.
    Result<QList<BankMatchRow>> historyOfPayment(const PaymentId &payment);
    //! Of a refund, those that stand.
    Result<QList<BankMatchRow>> ofRefund(const RefundId &refund);

private:
    Result<QList<BankMatchRow>> read(Result<QSqlQuery> row);

    Database &m_database;
};

} // namespace quittance
