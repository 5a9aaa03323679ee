#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace quittance {

class Database;

//! One of our accounts, as its statements name it.
struct BankAccountRow {
    QString mark; //!< bank_line.account_mark
    QString account; //!< As it is shown.
    QByteArray sealed; //!< In full.
};

//! Table bank_account: our bank accounts. Kind: ordinary.
class BankAccountTable
{
public:
    explicit BankAccountTable(Database &database)
        : m_database(database)
    {
    }

    Result<QList<BankAccountRow>> list();
    //! One that is here already stays as it is.
    Result<void> insert(const BankAccountRow &account);

private:
    Database &m_database;
};

} // namespace quittance
