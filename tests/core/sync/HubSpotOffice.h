#pragma once

#include "tests/core/sync/CrmOffice.h"
#include "tests/sandbox/hubspot/HubSpotSandbox.h"

namespace quittance {

//! The same with HubSpot.
class HubSpotOffice final : public CrmOffice
{
public:
    HubSpotOffice();

    QString add(CrmKind kind, const QString &name) override;
    void change(CrmKind kind, const QString &id, CrmField field, const QString &text) override;
    void archive(CrmKind kind, const QString &id) override;
    void restore(CrmKind kind, const QString &id) override;
    void purge(CrmKind kind, const QString &id) override;
    void merge(CrmKind kind, const QString &primary, const QString &other, bool keepId) override;
    QStringList living(CrmKind kind) override;
    QStringList archived(CrmKind kind) override;
    void remark(const QString &onCompany, const QString &text) override;
    int writes() override;

private:
    HttpReply answer(const HttpRequest &request) override { return m_server.answer(request); }
    std::unique_ptr<CrmConnector> connect() override;

    sandbox::HubSpotSandbox m_server{serverClock, 7};
};

} // namespace quittance
