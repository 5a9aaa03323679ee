#pragma once

#include "core/base/Error.h"
#include "core/domain/ContactRow.h"
#include "core/domain/OutboxRow.h"

#include <QList>

#include <optional>

namespace quittance {

class Database;

//! What the journal says of an effect; the work on it stands in OutboxAttemptTable.
struct EffectRecord {
    EntryId entry;
    qint64 seq = 0;
    OutboxWhat what = OutboxWhat::Mail;
    QString connection;
    InvoiceId subject; //!< Empty for a refund, which is about a payment, and for a push.
    EntryId after;
    PaymentId payment;
    CustomerId customer; //!< Of what a CRM is told.
    bool isDismissed = false; //!< It was refused, and a person has seen that.
};

//! Table effect. Kind: projection.
class EffectTable
{
public:
    //! As the journal tells it; Requested covers all that the outbox calls held, requested, sending and
    //! waiting.
    enum class State : quint8 { Requested, Uncertain, Done, Refused, Dropped };

    explicit EffectTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const EffectRecord &effect);
    //! Another outcome than before is news: it is not dismissed with the old one.
    Result<void> setState(const EntryId &entry, State state, const QString &answer);
    Result<void> setDismissed(const EntryId &entry, bool dismissed);
    //! NotFound "outbox.unknown".
    Result<State> state(const EntryId &entry);
    Result<EffectRecord> byEntry(const EntryId &entry);
    //! Effects of a connection that are asked for and may be tried now: what they wait for is done and their
    //! time has come, or, when impatient, they only wait after a try that failed.
    Result<QList<EffectRecord>> due(const QString &connection, const QDateTime &now, bool impatient);
    //! Whether an effect that was due still is: nobody has dropped or held it meanwhile.
    Result<bool> isDue(const EntryId &entry, const QDateTime &now, bool impatient);
    //! Whether any connection has an effect that may be tried now.
    Result<bool> hasDue(const QDateTime &now);
    //! Effects of a connection that were being sent when the program ended.
    Result<QList<EffectRecord>> sending(const QString &connection);
    //! Effects that are asked for and wait for one that failed for good.
    Result<QList<EffectRecord>> orphans();
    //! What is asked for about charges of a document that were put aside: to take them, or to let them go.
    Result<QList<EffectRecord>> openChanges(const InvoiceId &invoice);
    //! Everything that is not done, needing-a-person first, then what was done or ended last.
    Result<QList<OutboxRow>> list(const QDateTime &now, int limit);
    //! Whether a connection has an effect that is asked for and not ended.
    Result<bool> hasOpen(const QString &connection);
    //! How the last wish to tell a CRM of this customer stands; empty when there was none.
    struct LastPush {
        EntryId entry;
        State state = State::Requested;
    };
    Result<std::optional<LastPush>> lastPush(const ConnectionId &connection, const CustomerId &customer);
    //! Whether a customer linked to the record was told to the CRM at that time or within a day after it,
    //! whether it took all or not or could not be asked to the end, or is being told.
    Result<bool> wasToldSince(const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId,
        const QDateTime &since);
    //! How many are not done and not ended.
    Result<qint64> waiting();

private:
    Database &m_database;
};

} // namespace quittance
