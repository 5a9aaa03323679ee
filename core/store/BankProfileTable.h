#pragma once

#include "core/base/Error.h"
#include "core/domain/BankCsvProfile.h"

#include <QList>

namespace quittance {

class Database;

//! Table bank_profile: how the CSV files of banks are read. Kind: ordinary.
class BankProfileTable
{
public:
    explicit BankProfileTable(Database &database)
        : m_database(database)
    {
    }

    //! By name.
    Result<QList<BankCsvProfile>> list();
    //! NotFound "bank.profile_unknown".
    Result<BankCsvProfile> byName(const QString &name);
    //! One of the same name gives way.
    Result<void> write(const BankCsvProfile &profile);
    //! NotFound "bank.profile_unknown".
    Result<void> remove(const QString &name);

private:
    Database &m_database;
};

} // namespace quittance
