#include "ui/desk/TriedMappingDesk.h"

#include "core/service/ConnectService.h"

namespace quittance {

QFuture<Result<QList<CrmMapping>>> TriedMappingDesk::mapping(QString connection)
{
    return m_service.mapping(ConnectionId(connection));
}

QFuture<Result<void>> TriedMappingDesk::setMappings(QString connection, QList<CrmMapping> mappings)
{
    return m_service.setMappings(ConnectionId(connection), std::move(mappings));
}

QFuture<Result<CrmMappingEffect>> TriedMappingDesk::effectOf(QString connection, QList<CrmMapping> mappings)
{
    return m_service.effectOf(ConnectionId(connection), std::move(mappings));
}

QFuture<Result<QList<CrmPreviewRow>>> TriedMappingDesk::preview(QString connection, CrmMapping mapping)
{
    return m_service.preview(ConnectionId(connection), std::move(mapping));
}

//! Nothing of it is mirrored: preview() has asked the CRM itself.
QFuture<Result<QList<CrmPreviewRow>>> TriedMappingDesk::previewThere(QString connection, CrmMapping mapping)
{
    return m_service.preview(ConnectionId(connection), std::move(mapping));
}

QFuture<Result<QList<CrmChoice>>> TriedMappingDesk::choices(
    QString connection, ContactRow::Kind kind, CrmField field)
{
    return m_service.choices(ConnectionId(connection), kind, field);
}

QFuture<Result<QList<CrmDryRun::Example>>> TriedMappingDesk::examples(QString connection, QString text)
{
    return m_service.examples(ConnectionId(connection), std::move(text));
}

} // namespace quittance
