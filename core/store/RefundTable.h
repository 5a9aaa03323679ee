#pragma once

#include "core/base/Error.h"
#include "core/domain/Approval.h"

#include <QDate>

namespace quittance {

class Database;

//! Credit that was paid back.
struct RefundRecord {
    RefundId id;
    EntryId entry;
    CreditSource source;
    Money amount{0, Currency::of("EUR")};
    QDate bookedOn;
    QString connection;
    bool isReversed = false;
};

//! Table refund. Kind: projection.
class RefundTable
{
public:
    explicit RefundTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const RefundRecord &refund);
    Result<void> setReversed(const RefundId &id, const EntryId &by);
    //! NotFound "refund.unknown".
    Result<RefundRecord> byId(const RefundId &id);

private:
    Database &m_database;
};

} // namespace quittance
