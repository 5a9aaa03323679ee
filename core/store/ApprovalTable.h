#pragma once

#include "core/base/Error.h"
#include "core/domain/Approval.h"

#include <QDateTime>
#include <QList>

namespace quittance {

class Database;

//! Table approval: what waits for a second person, or did. Kind: projection.
class ApprovalTable
{
public:
    explicit ApprovalTable(Database &database)
        : m_database(database)
    {
    }

    struct Record {
        EntryId id;
        QString askedBy; //!< Login.
        QDateTime askedAt;
        QString subject; //!< Id of the document or payment.
        ApprovalRow::State state = ApprovalRow::State::Waiting;
    };
    Result<void> insert(const Record &record);
    Result<void> setState(const EntryId &id, ApprovalRow::State state);
    //! NotFound "approval.unknown".
    Result<Record> byId(const EntryId &id);
    //! Newest first; waitingOnly: only what nobody has decided on.
    Result<QList<Record>> list(bool waitingOnly);
    //! Whether something about a subject waits.
    Result<bool> waitsFor(const QString &subject);

private:
    Database &m_database;
};

} // namespace quittance
