#pragma once

#include "ui/desk/MappingDesk.h"

namespace quittance {

class ConnectService;

//! The mapping of a CRM that is about to be connected, in the real program: passes every question on to the
//! service, which outlives it.
class TriedMappingDesk final : public MappingDesk
{
public:
    explicit TriedMappingDesk(ConnectService &service)
        : m_service(service)
    {
    }

    QFuture<Result<QList<CrmMapping>>> mapping(QString connection) override;
    QFuture<Result<void>> setMappings(QString connection, QList<CrmMapping> mappings) override;
    QFuture<Result<CrmMappingEffect>> effectOf(QString connection, QList<CrmMapping> mappings) override;
    QFuture<Result<QList<CrmPreviewRow>>> preview(QString connection, CrmMapping mapping) override;
    QFuture<Result<QList<CrmPreviewRow>>> previewThere(QString connection, CrmMapping mapping) override;
    QFuture<Result<QList<CrmChoice>>> choices(
        QString connection, ContactRow::Kind kind, CrmField field) override;
    QFuture<Result<QList<CrmDryRun::Example>>> examples(QString connection, QString text) override;

private:
    ConnectService &m_service;
};

} // namespace quittance
