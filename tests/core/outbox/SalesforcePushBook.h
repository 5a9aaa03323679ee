#pragma once

#include "core/net/OAuthSession.h"
#include "tests/core/net/FakeAuthorization.h"
#include "tests/core/outbox/CrmPushBook.h"
#include "tests/sandbox/salesforce/SalesforceSandbox.h"

#include <QTemporaryDir>

namespace quittance {

//! The same with Salesforce, with a grant that was given earlier.
class SalesforcePushBook final : public CrmPushBook
{
public:
    SalesforcePushBook();

    qsizetype companies() override;
    void purge(const QString &remoteId) override;
    QString merge(const QString &one, const QString &other) override;
    void changeCity(const QString &remoteId, const QString &city) override;
    void refuse(const QString &part, const QString &code) override;
    QStringList fields() const override;
    void requireCity() override;
    QString updates() const override { return QStringLiteral("PATCH"); }
    QString remarks() const override { return QStringLiteral("POST /services/data/v66.0/sobjects/Task"); }

private:
    HttpReply answer(const HttpRequest &request) override { return m_server.answer(request); }
    QString makeRecord(const QString &name, const QString &city) override;
    QString valueOf(const QString &remoteId, const QString &field) override;
    QStringList remarksOf(const QString &remoteId) override;
    std::unique_ptr<CrmConnector> connect() override;

    sandbox::SalesforceSandbox m_server{serverClock};
    QTemporaryDir m_folder;
    FakeOAuthStore m_store;
    std::unique_ptr<OAuthSession> m_session;
};

} // namespace quittance
