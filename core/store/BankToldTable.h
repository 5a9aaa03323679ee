#pragma once

#include "core/domain/BankLineRow.h"
#include "core/store/KeptStatements.h"

namespace quittance {

//! Table bank_told: which statements have told a movement beside the one it came with. Kind: ordinary. What a
//! file at hand tells lies in a table of this connection alone until its statements are kept, so that memory
//! does not grow with the file.
class BankToldTable
{
public:
    explicit BankToldTable(Database &database)
        : m_database(database)
        , m_kept(database)
    {
    }

    //! Nothing is at hand any more.
    Result<void> open();
    //! A statement at hand tells a movement; is not sure: or one of its own that may be it, which is not
    //! kept.
    Result<void> add(qint64 no, const EntryId &statement, bool isSure);
    //! Statements at hand that tell it.
    Result<QStringList> atHand(qint64 no);
    //! Statements before them that told it, without the one it came with.
    Result<QStringList> before(qint64 no);
    //! What a statement at hand tells is kept under a name that stays.
    Result<void> keep(const EntryId &statement, const EntryId &as);

    //! A movement that waits as a twin of another one.
    struct Doubt {
        qint64 no = 0;
        qint64 twinOf = 0;
        EntryId statement; //!< It came with.
        EntryId twinStatement; //!< The other came with.
        QDate on;
    };
    Result<QList<Doubt>> doubts();

private:
    Result<QStringList> list(const QString &sql, qint64 no);

    Database &m_database;
    KeptStatements m_kept;
};

} // namespace quittance
