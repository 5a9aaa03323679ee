#pragma once

#include "core/base/Error.h"
#include "core/domain/BankLineRow.h"
#include "core/domain/BankStatementRow.h"
#include "core/domain/bankOverlap.h"
#include "core/domain/bankTwin.h"

#include <QHash>
#include <QSet>

namespace quittance {

class Database;

//! Which movements of a file are here already under their own name: the bank's reference, or what they say.
//! Neither is trusted alone. Banks use references again, and two customers may say the same on one day. So
//! each movement here stands for one of a statement's only, a reference must come with the same day, payer
//! and text, and what pages that follow each other tell alike is two movements. What is not sure is asked.
class KnownBankLines
{
public:
    explicit KnownBankLines(Database &database)
        : m_database(database)
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

    //! A movement of that statement is this one here.
    void claim(qint64 no, const EntryId &statement) { m_claims[no].insert(statement.text()); }
    //! Whether it was here before and is none of the file's yet.
    bool isFree(qint64 no) const { return no <= m_before && !m_claims.contains(no); }
    //! How the statement of one that was here before stands to the row's.
    BankOverlap overlap(const BankLineRow &here, const BankLineRow &row) const;

private:
    BankTwin compare(const BankLineRow &here, const BankLineRow &row) const;
    bool isSameDay(const BankLineRow &here, const BankLineRow &row) const;
    bool leadsTo(const BankStatementRow &from, const BankStatementRow &to, QDate day) const;
    BankOverlap overlapOf(const QString &a, const QString &b, QDate day) const;

    Database &m_database;
    qint64 m_before = 0; //!< Number of the last movement that was here before.
    QHash<QString, BankStatementRow> m_statements; //!< By their entries.
    QHash<qint64, QSet<QString>> m_claims; //!< Statements of the file that have told a movement.
};

} // namespace quittance
