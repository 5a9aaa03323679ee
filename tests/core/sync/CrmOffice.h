#pragma once

#include "core/billing/AdoptContact.h"
#include "core/crm/CrmConnector.h"
#include "core/crm/CrmSchemaShelf.h"
#include "core/domain/CrmMapping.h"
#include "core/net/HttpTransport.h"
#include "core/sync/syncCrm.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/sandbox/SandboxService.h"

#include <functional>
#include <memory>

namespace quittance {

//! A book and a CRM's stand-in, synced as the program does it: the real connector reads, the real outbox
//! tells. What people there do goes past the interface.
class CrmOffice : public BillingBook, public HttpTransport
{
public:
    //! With the stand-in of "hubspot" or "salesforce", empty.
    static std::unique_ptr<CrmOffice> of(const QString &provider);

    const ConnectionId connection;

    CrmSchemaShelf schemas; //!< Of all connectors, as those of one program share it.
    QStringList asked; //!< Paths, since the last clearing.

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;
    void wait(std::chrono::seconds span);

    //! What a sync does: reads and compares. With a connector that knows nothing of earlier ones.
    CrmSyncReport pull(bool full = false);
    //! What the outbox does, without waiting for another try. How many requests told the CRM something.
    int push();
    //! Both until nothing is left to do; the test stops where it never ends.
    void untilQuiet();
    //! The record becomes a customer of ours, and all is told.
    CustomerId adopt(CrmKind kind, const QString &id);
    //! A company there that is a customer here.
    CustomerId linked(const QString &name);

    QString recordOf(const CustomerId &id, CrmKind kind = CrmKind::Company);
    Customer known(const CustomerId &id);
    void edit(const CustomerId &id, const std::function<void(Customer &)> &how);
    //! What the connector reads of a record now.
    CrmRecord seen(CrmKind kind, const QString &id);
    //! As a field of ours is called there.
    QString remoteName(CrmField field, CrmKind kind) const;

    virtual QString add(CrmKind kind, const QString &name) = 0;
    virtual void change(CrmKind kind, const QString &id, CrmField field, const QString &text) = 0;
    virtual void archive(CrmKind kind, const QString &id) = 0;
    virtual void restore(CrmKind kind, const QString &id) = 0;
    virtual void purge(CrmKind kind, const QString &id) = 0;
    //! keepId: the first one stays, where the CRM knows merges that make a new one.
    virtual void merge(CrmKind kind, const QString &primary, const QString &other, bool keepId) = 0;
    virtual QStringList living(CrmKind kind) = 0;
    virtual QStringList archived(CrmKind kind) = 0; //!< Those that may come back.
    //! A note or task that somebody there writes about a company.
    virtual void remark(const QString &onCompany, const QString &text) = 0;
    virtual int writes() = 0; //!< Requests that changed something there.

protected:
    explicit CrmOffice(const QString &provider);

    virtual HttpReply answer(const HttpRequest &request) = 0;
    virtual std::unique_ptr<CrmConnector> connect() = 0;

    sandbox::SandboxClock serverClock;

private:
    std::unique_ptr<CrmConnector> ready(); //!< Knows which fields are mapped.
};

} // namespace quittance
