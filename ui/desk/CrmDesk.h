#pragma once

#include "core/domain/Interaction.h"
#include "core/service/CrmService.h"
#include "ui/desk/MappingDesk.h"

namespace quittance {

//! What the window asks about what CRMs and our customers say of each other. All calls return at once.
class CrmDesk : public MappingDesk
{
public:
    virtual QFuture<Result<QList<CrmStatus>>> status() = 0;
    virtual QFuture<Result<QList<CrmConflict>>> conflicts() = 0;
    virtual QFuture<Result<void>> resolve(
        QString connection, CustomerId customer, CrmField field, CrmService::Choice choice, QString edited)
        = 0;
    virtual QFuture<Result<void>> undo(QString connection, CustomerId customer, CrmField field) = 0;
    virtual QFuture<Result<QList<CrmCandidate>>> candidates() = 0;
    virtual QFuture<Result<CustomerId>> adopt(
        QString connection, ContactRow::Kind kind, QString remoteId, bool anyway)
        = 0;
    virtual QFuture<Result<void>> link(
        CustomerId customer, QString connection, ContactRow::Kind kind, QString remoteId)
        = 0;
    virtual QFuture<Result<void>> unlink(
        CustomerId customer, QString connection, ContactRow::Kind kind, QString remoteId)
        = 0;
    //! Asks the CRM's side to be told what is new of this customer, or of all; how many are.
    virtual QFuture<Result<QList<EntryId>>> push(CustomerId customer, std::chrono::seconds hold) = 0;
    //! What a push would write there.
    virtual QFuture<Result<CrmTelling>> telling(CustomerId customer) = 0;
    virtual QFuture<Result<QList<CrmOwnField>>> ownFields(QString connection) = 0;
    //! What is still missing.
    virtual QFuture<Result<QStringList>> makeFields(QString connection) = 0;
    //! Asks for a record there; anyway: though one looks alike.
    virtual QFuture<Result<void>> create(QString connection, CustomerId customer, bool anyway) = 0;
    //! Empty where there is none.
    virtual QFuture<Result<QString>> recordOf(QString connection, CustomerId customer) = 0;
    //! What happened with a contact, newest first.
    virtual QFuture<Result<QList<Interaction>>> timeline(
        ConnectionId connection, ContactRow::Kind kind, QString remoteId, int limit)
        = 0;
};

} // namespace quittance
