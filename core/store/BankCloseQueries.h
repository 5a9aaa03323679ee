#pragma once

#include "core/base/Error.h"
#include "core/domain/BankStatementRow.h"
#include "core/domain/MonthClose.h"
#include "core/domain/PayoutReconciliation.h"
#include "core/domain/payoutMatch.h"

#include <QHash>

class QSqlQuery;

namespace quittance {

class Database;

//! What the movements of our bank accounts say to payouts and to a month's close. Movements whose parts stand
//! in their place are left out everywhere; what a movement was taken for counts while it stands.
class BankCloseQueries
{
public:
    explicit BankCloseQueries(Database &database)
        : m_database(database)
    {
    }

    //! Statements by account and currency, each list in the order they were read.
    Result<QList<QList<BankStatementRow>>> statementsByAccount();
    //! What an account's movements from one day to another come to.
    Result<Money> sumOfLines(const QString &accountMark, Currency currency, QDate from, QDate through);
    //! "bank.unproven" (acceptable) when an account has movements from one day to another, which its caller
    //! knows no balance for; else nothing.
    Result<QList<CloseFinding>> unproven(
        const QString &accountMark, Currency currency, QDate from, QDate through);
    Result<bool> hasLines(QDate through);
    //! Movements booked by a day that are not, or not wholly, known for anything.
    Result<QList<CloseFinding>> openLines(QDate through);

    //! How the ledger's bank account moved in some days beside the movements that were taken for payments,
    //! payouts, returns and refunds; by currency. What is known of other days on the other side is made up
    //! for.
    Result<QList<CloseFigure>> bankMoves(QDate from, QDate through);
    //! What the ledger has on the bank account in those days and no movement of the bank.
    Result<QList<CloseFinding>> unconfirmed(QDate from, QDate through);

    //! By payout id.
    Result<QHash<QString, PayoutBankLine>> payoutLines();
    //! The newest payouts first, each with that movement.
    Result<QList<PayoutRow>> payouts(int limit);
    //! Movements that could be a payout: known for nothing yet.
    Result<QList<PayoutLineSide>> freeLines();

private:
    Database &m_database;
};

} // namespace quittance
