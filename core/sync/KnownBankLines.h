#pragma once

#include "core/base/Error.h"
#include "core/domain/BankLineRow.h"
#include "core/domain/BankStatementRow.h"
#include "core/domain/bankOverlap.h"
#include "core/domain/bankTwin.h"
#include "core/store/BankLineTable.h"
#include "core/store/BankToldTable.h"

#include <QHash>

namespace quittance {

//! Which movements of a file are here already under their own name: the bank's reference, or what they say.
//! Neither is trusted alone. Banks use references again, and two customers may say the same on one day. So
//! each movement here stands for one of a statement's only, a reference must come with the same day, payer
//! and text, and what pages that follow each other tell alike is two movements. What is not sure is asked.
class KnownBankLines
{
public:
    //! lines: outlives it.
    KnownBankLines(Database &database, BankLineTable &lines)
        : m_database(database)
        , m_lines(lines)
        , m_told(database)
    {
    }

    //! The statements of the file. Within the transaction that adds its movements, before the first one.
    Result<void> open(const QList<BankStatementRow> &ofFile);

    struct Found {
        qint64 known = 0; //!< The movement here that it is; 0: none.
        qint64 twin = 0; //!< One that it may be, where it is none for sure.
        QString key; //!< What it can be kept under: its name, and a number where others have that.
    };
    //! key of the row: its name; statement: one of the file's.
    Result<Found> find(const BankLineRow &row);

    //! A movement of that statement is this one here; is not sure: may be.
    Result<void> claim(qint64 no, const EntryId &statement, bool isSure = true)
    {
        return m_told.add(no, statement, isSure);
    }
    //! Number of the last movement that was here before.
    qint64 before() const { return m_before; }
    //! Whether it was here before and is none of the file's yet.
    Result<bool> isFree(qint64 no);
    //! How the statements that have told one that was here before stand to the row's.
    Result<BankOverlap> overlap(const BankLineRow &here, const BankLineRow &row);
    //! Whether they were booked on one day, or one's statement tells of the other's day, too.
    bool isDayShared(const BankLineRow &here, const BankLineRow &row) const;

    //! What one of the file's statements told is kept under the name that stays of it.
    Result<void> keep(const EntryId &statement, const EntryId &as) { return m_told.keep(statement, as); }
    //! Takes back that one may be another where statements have told both since, behind keep(). Answers with
    //! how many of the file's it were.
    Result<qint64> liftDoubts();

private:
    Result<BankTwin> compare(const BankLineRow &here, const BankLineRow &row);
    Result<BankOverlap> overlapOfTellers(const BankLineRow &here, const BankLineRow &row);
    bool isReport(const QString &statement) const { return m_statements.value(statement).isIntraday; }
    bool isSameDay(const BankLineRow &here, const BankLineRow &row) const;
    bool leadsTo(const BankStatementRow &from, const BankStatementRow &to, QDate day) const;
    QList<const BankStatementRow *> pagesOf(const BankStatementRow &account, QDate day) const;
    bool areApart(const QString &a, const QString &b, QDate day) const;
    BankOverlap overlapOf(const QString &a, const QString &b, QDate day) const;

    Database &m_database;
    BankLineTable &m_lines;
    qint64 m_before = 0; //!< Number of the last movement that was here before.
    QHash<QString, BankStatementRow> m_statements; //!< By their entries.
    BankToldTable m_told;
};

} // namespace quittance
