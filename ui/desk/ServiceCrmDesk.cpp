#include "ui/desk/ServiceCrmDesk.h"

#include "core/service/SyncService.h"

namespace quittance {

QFuture<Result<QList<CrmStatus>>> ServiceCrmDesk::status()
{
    return m_crm.status();
}

QFuture<Result<QList<CrmMapping>>> ServiceCrmDesk::mapping(QString connection)
{
    return m_crm.mapping(std::move(connection));
}

QFuture<Result<void>> ServiceCrmDesk::setMappings(QString connection, QList<CrmMapping> mappings)
{
    return m_crm.setMappings(std::move(connection), std::move(mappings));
}

QFuture<Result<CrmMappingEffect>> ServiceCrmDesk::effectOf(QString connection, QList<CrmMapping> mappings)
{
    return m_crm.effectOf(std::move(connection), std::move(mappings));
}

QFuture<Result<QList<CrmPreviewRow>>> ServiceCrmDesk::preview(QString connection, CrmMapping mapping)
{
    return m_crm.preview(std::move(connection), std::move(mapping));
}

QFuture<Result<QList<CrmPreviewRow>>> ServiceCrmDesk::previewThere(QString connection, CrmMapping mapping)
{
    return m_crm.previewThere(std::move(connection), std::move(mapping));
}

QFuture<Result<QList<CrmChoice>>> ServiceCrmDesk::choices(
    QString connection, ContactRow::Kind kind, CrmField field)
{
    return m_crm.choices(std::move(connection), kind, field);
}

QFuture<Result<QList<CrmConflict>>> ServiceCrmDesk::conflicts()
{
    return m_crm.conflicts();
}

QFuture<Result<void>> ServiceCrmDesk::resolve(
    QString connection, CustomerId customer, CrmField field, CrmService::Choice choice, QString edited)
{
    return m_crm.resolve(std::move(connection), std::move(customer), field, choice, std::move(edited));
}

QFuture<Result<void>> ServiceCrmDesk::undo(QString connection, CustomerId customer, CrmField field)
{
    return m_crm.undo(std::move(connection), std::move(customer), field);
}

QFuture<Result<QList<CrmCandidate>>> ServiceCrmDesk::candidates()
{
    return m_crm.candidates();
}

QFuture<Result<CustomerId>> ServiceCrmDesk::adopt(
    QString connection, ContactRow::Kind kind, QString remoteId, bool anyway)
{
    return m_crm.adopt(std::move(connection), kind, std::move(remoteId), anyway);
}

QFuture<Result<void>> ServiceCrmDesk::link(
    CustomerId customer, QString connection, ContactRow::Kind kind, QString remoteId)
{
    return m_crm.link(std::move(customer), std::move(connection), kind, std::move(remoteId));
}

QFuture<Result<void>> ServiceCrmDesk::unlink(
    CustomerId customer, QString connection, ContactRow::Kind kind, QString remoteId)
{
    return m_crm.unlink(std::move(customer), std::move(connection), kind, std::move(remoteId));
}

QFuture<Result<QList<EntryId>>> ServiceCrmDesk::push(CustomerId customer, std::chrono::seconds hold)
{
    return m_crm.push(std::move(customer), hold);
}

QFuture<Result<QList<CrmOwnField>>> ServiceCrmDesk::ownFields(QString connection)
{
    return m_crm.ownFields(std::move(connection));
}

QFuture<Result<QStringList>> ServiceCrmDesk::makeFields(QString connection)
{
    return m_crm.makeFields(std::move(connection));
}

QFuture<Result<void>> ServiceCrmDesk::create(QString connection, CustomerId customer, bool anyway)
{
    return m_crm.create(std::move(connection), std::move(customer), anyway);
}

QFuture<Result<QString>> ServiceCrmDesk::recordOf(QString connection, CustomerId customer)
{
    return m_crm.recordOf(std::move(connection), std::move(customer));
}

QFuture<Result<QList<Interaction>>> ServiceCrmDesk::timeline(
    ConnectionId connection, ContactRow::Kind kind, QString remoteId, int limit)
{
    return m_sync.timelineOf(std::move(connection), kind, std::move(remoteId), limit);
}

QFuture<Result<CrmTelling>> ServiceCrmDesk::telling(CustomerId customer)
{
    return m_crm.telling(std::move(customer));
}

QFuture<Result<QList<CrmDryRun::Example>>> ServiceCrmDesk::examples(QString connection, QString text)
{
    return m_crm.examples(std::move(connection), std::move(text));
}

} // namespace quittance
