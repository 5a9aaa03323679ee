#include "core/store/BankAccountTable.h"

#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<QList<BankAccountRow>> BankAccountTable::list()
{
    auto row = m_database.query(u"SELECT mark, account, sealed FROM bank_account ORDER BY mark"_s);
    return row.map([](QSqlQuery &found) {
        QList<BankAccountRow> accounts;
        while (found.next())
            accounts.append({.mark = found.value(0).toString(),
                .account = found.value(1).toString(),
                .sealed = found.value(2).toByteArray()});
        return accounts;
    });
}

Result<void> BankAccountTable::insert(const BankAccountRow &account)
{
    return m_database.execute(
        u"INSERT OR IGNORE INTO bank_account (mark, account, sealed) VALUES (:mark, :account, :sealed)"_s,
        {{":mark"_L1, account.mark}, {":account"_L1, account.account}, {":sealed"_L1, account.sealed}});
}

} // namespace quittance
