#pragma once

#include "core/base/Error.h"
#include "core/domain/MonthClose.h"

#include <QStringList>

class QSqlQuery;

namespace quittance {

class Database;

//! What a month's close asks of the book: sums that must agree, and what is left undone. Findings by day;
//! at most mostFindings of a kind, so that a neglected book can still be looked at.
class CloseQueries
{
public:
    static constexpr int mostFindings = 500;

    explicit CloseQueries(Database &database)
        : m_database(database)
    {
    }

    //! What the ledger says is receivable beside what is open of all documents; by currency.
    Result<QList<CloseFigure>> receivables();
    //! What the ledger says is customers' credit beside what is left of payments and credit notes.
    Result<QList<CloseFigure>> credits();
    //! A provider's account in the ledger beside what it would be if every payout's lines stood in the book
    //! as they were told: by account and currency. Payouts of that day and before.
    Result<QList<CloseFigure>> clearings(QDate through);
    //! Lines of payouts whose payment or refund is not in the book (acceptable) or in another amount
    //! (blocking); of payouts of these days.
    Result<QList<CloseFinding>> payoutLines(QDate from, QDate through);

    //! Payments nobody knows the customer of.
    Result<QList<CloseFinding>> unknownPayers(QDate through);
    Result<QList<CloseFinding>> pendingRefunds(QDate through);
    //! Charges that are asked for or put aside.
    Result<QList<CloseFinding>> pendingCharges(QDate through);
    //! Debits that are under way: notes.
    Result<QList<CloseFinding>> pendingPayments(QDate through);
    //! What was asked of the outside and has no outcome, or one nobody knows; refunds and charges left out.
    Result<QList<CloseFinding>> openEffects(QDate through);
    //! Notes.
    Result<QList<CloseFinding>> openDisputes(QDate through);
    Result<QList<CloseFinding>> drafts(QDate from, QDate through);
    //! Fields on which a CRM and the book do not agree.
    Result<QList<CloseFinding>> openConflicts();
    Result<QList<CloseFinding>> waitingApprovals(QDate through);

private:
    Result<QList<CloseFigure>> figures(Result<QSqlQuery> row);
    //! Columns: subject, day, currency (or nothing), amount, words.
    Result<QList<CloseFinding>> findings(
        Result<QSqlQuery> row, const QString &code, CloseFinding::Weight weight);

    Database &m_database;
};

} // namespace quittance
