#pragma once

#include "core/base/Error.h"
#include "core/domain/Approval.h"

#include <QDate>
#include <QList>

#include <optional>

namespace quittance {

class Database;

//! Credit that was paid back, or is about to be.
struct RefundRecord {
    enum class State : quint8 { Requested, Pending, Settled, Failed };

    RefundId id;
    EntryId entry; //!< The settlement's once there is one.
    CreditSource source;
    Money amount{0, Currency::of("EUR")};
    QDate bookedOn;
    QString connection;
    State state = State::Settled;
    QString externalId; //!< The provider's; may be empty.
    QString answer; //!< Its words when it failed.
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
    Result<void> setPending(const RefundId &id, const QString &externalId);
    Result<void> setSettled(const RefundId &id, const EntryId &entry, QDate bookedOn);
    Result<void> setFailed(const RefundId &id, const QString &words);
    Result<void> setReversed(const RefundId &id, const EntryId &by);
    //! NotFound "refund.unknown".
    Result<RefundRecord> byId(const RefundId &id);
    Result<std::optional<RefundRecord>> byExternalId(const QString &externalId);
    //! Those of a connection that are asked for and not ended, oldest first.
    Result<QList<RefundRecord>> unsettled(const QString &connection);
    Result<QList<RefundRecord>> ofPayment(const PaymentId &payment);

private:
    Database &m_database;
};

} // namespace quittance
