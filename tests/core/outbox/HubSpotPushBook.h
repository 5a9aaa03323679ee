#pragma once

#include "tests/core/outbox/CrmPushBook.h"
#include "tests/sandbox/hubspot/HubSpotSandbox.h"

namespace quittance {

//! The same with HubSpot.
class HubSpotPushBook final : public CrmPushBook
{
public:
    HubSpotPushBook();

    qsizetype companies() override;
    void purge(const QString &remoteId) override;
    QString merge(const QString &one, const QString &other) override;
    void changeCity(const QString &remoteId, const QString &city) override;
    void refuse(const QString &part, const QString &code) override;
    QStringList fields() const override;
    void requireCity() override;
    QString updates() const override { return QStringLiteral("/companies/batch/update"); }
    QString remarks() const override { return QStringLiteral("/2026-09/notes"); }

private:
    HttpReply answer(const HttpRequest &request) override { return m_server.answer(request); }
    QString makeRecord(const QString &name, const QString &city) override;
    QString valueOf(const QString &remoteId, const QString &field) override;
    QStringList remarksOf(const QString &remoteId) override;
    std::unique_ptr<CrmConnector> connect() override;

    sandbox::HubSpotSandbox m_server{serverClock, 7};
};

} // namespace quittance
