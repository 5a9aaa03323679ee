#pragma once

#include "core/billing/AdoptContact.h"
#include "core/billing/ResolveCrmConflict.h"
#include "core/sync/syncCrm.h"
#include "tests/core/billing/BillingBook.h"
#include "tests/core/sync/MemoryCrm.h"

namespace quittance {

//! A book and a CRM beside it, and somebody who syncs them.
class CrmDesk : public BillingBook
{
public:
    MemoryCrm crm{clock};
    const ConnectionId connection{QStringLiteral("hubspot")};

    //! What a sync does: reads and compares.
    CrmSyncReport pull(bool full = false);
    //! What the outbox does, without waiting for another try. How many records took a write.
    int push();
    //! Both until nothing is left to do; the test stops where it never ends.
    void untilQuiet();

    //! A company there that is a customer here, synced.
    CustomerId linked(const QJsonObject &values = {});
    QString recordOf(const CustomerId &id, CrmKind kind = CrmKind::Company);
    QString there(const CustomerId &id, const QString &name); //!< A field of the linked company.
    void changeThere(const CustomerId &id, const QJsonObject &values);
    Customer known(const CustomerId &id);
    void edit(const CustomerId &id, const std::function<void(Customer &)> &how);
    QList<CrmConflict> conflicts();
    CrmMapping mapping(CrmField field);
};

} // namespace quittance
