#pragma once

#include "core/net/OAuthSession.h"
#include "tests/core/net/FakeAuthorization.h"
#include "tests/core/sync/CrmOffice.h"
#include "tests/sandbox/salesforce/SalesforceSandbox.h"

#include <QTemporaryDir>

namespace quittance {

//! The same with Salesforce, with a grant that was given earlier.
class SalesforceOffice final : public CrmOffice
{
public:
    SalesforceOffice();

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

    sandbox::SalesforceSandbox m_server{serverClock};
    QTemporaryDir m_folder;
    FakeOAuthStore m_store;
    std::unique_ptr<OAuthSession> m_session;
};

} // namespace quittance
