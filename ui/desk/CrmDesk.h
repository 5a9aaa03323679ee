#pragma once

#include "core/domain/Interaction.h"
#include "core/service/CrmService.h"

namespace quittance {

//! What the window asks about what CRMs and our customers say of each other. All calls return at once.
class CrmDesk
{
public:
    virtual ~CrmDesk() = default;

    virtual QFuture<Result<QList<CrmStatus>>> status() = 0;
    virtual QFuture<Result<QList<CrmMapping>>> mapping(QString connection) = 0;
    //! All or none; an empty remote takes the field out.
    virtual QFuture<Result<void>> setMappings(QString connection, QList<CrmMapping> mappings) = 0;
    //! What that would do to customers.
    virtual QFuture<Result<CrmMappingEffect>> effectOf(QString connection, QList<CrmMapping> mappings) = 0;
    virtual QFuture<Result<QList<CrmPreviewRow>>> preview(QString connection, CrmMapping mapping) = 0;
    //! Asks the CRM where preview() was not told.
    virtual QFuture<Result<QList<CrmPreviewRow>>> previewThere(QString connection, CrmMapping mapping) = 0;
    virtual QFuture<Result<QList<CrmChoice>>> choices(
        QString connection, ContactRow::Kind kind, CrmField field)
        = 0;
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
    //! Some records, of those with text where it is not empty, and what each holds in the fields, in the
    //! order of mapping().
    virtual QFuture<Result<QList<CrmDryRun::Example>>> examples(QString connection, QString text) = 0;
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
