#pragma once

#include "core/base/Error.h"
#include "core/domain/BankRule.h"

#include <QList>

namespace quittance {

class Database;

//! Table bank_rule: what people taught about movements. Kind: ordinary.
class BankRuleTable
{
public:
    explicit BankRuleTable(Database &database)
        : m_database(database)
    {
    }

    //! Oldest first; of merged customers the survivor.
    Result<QList<BankRule>> list();
    //! Answers with its number.
    Result<qint64> insert(const BankRule &rule);
    //! NotFound "bank_rule.unknown".
    Result<void> remove(qint64 no);

private:
    Database &m_database;
};

} // namespace quittance
