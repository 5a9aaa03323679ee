#pragma once

#include "ui/desk/CrmDesk.h"

namespace quittance {

class SyncService;

//! The CRM desk of the real program: passes every question on to the services, which outlive it.
class ServiceCrmDesk final : public CrmDesk
{
public:
    ServiceCrmDesk(CrmService &crm, SyncService &sync)
        : m_crm(crm)
        , m_sync(sync)
    {
    }

    QFuture<Result<QList<CrmStatus>>> status() override;
    QFuture<Result<QList<CrmMapping>>> mapping(QString connection) override;
    QFuture<Result<void>> setMappings(QString connection, QList<CrmMapping> mappings) override;
    QFuture<Result<CrmMappingEffect>> effectOf(QString connection, QList<CrmMapping> mappings) override;
    QFuture<Result<QList<CrmPreviewRow>>> preview(QString connection, CrmMapping mapping) override;
    QFuture<Result<QList<CrmPreviewRow>>> previewThere(QString connection, CrmMapping mapping) override;
    QFuture<Result<QList<CrmChoice>>> choices(
        QString connection, ContactRow::Kind kind, CrmField field) override;
    QFuture<Result<QList<CrmConflict>>> conflicts() override;
    QFuture<Result<void>> resolve(QString connection, CustomerId customer, CrmField field,
        CrmService::Choice choice, QString edited) override;
    QFuture<Result<void>> undo(QString connection, CustomerId customer, CrmField field) override;
    QFuture<Result<QList<CrmCandidate>>> candidates() override;
    QFuture<Result<CustomerId>> adopt(
        QString connection, ContactRow::Kind kind, QString remoteId, bool anyway) override;
    QFuture<Result<void>> link(
        CustomerId customer, QString connection, ContactRow::Kind kind, QString remoteId) override;
    QFuture<Result<void>> unlink(
        CustomerId customer, QString connection, ContactRow::Kind kind, QString remoteId) override;
    QFuture<Result<QList<EntryId>>> push(CustomerId customer, std::chrono::seconds hold) override;
    QFuture<Result<QList<CrmDryRun::Example>>> examples(QString connection, QString text) override;
    QFuture<Result<CrmTelling>> telling(CustomerId customer) override;
    QFuture<Result<QList<CrmOwnField>>> ownFields(QString connection) override;
    QFuture<Result<QStringList>> makeFields(QString connection) override;
    QFuture<Result<void>> create(QString connection, CustomerId customer, bool anyway) override;
    QFuture<Result<QString>> recordOf(QString connection, CustomerId customer) override;
    QFuture<Result<QList<Interaction>>> timeline(
        ConnectionId connection, ContactRow::Kind kind, QString remoteId, int limit) override;

private:
    CrmService &m_crm;
    SyncService &m_sync;
};

} // namespace quittance
