#pragma once

#include "tests/core/crm/SalesforceDesk.h"
#include "tests/core/sync/CrmBook.h"

namespace quittance {

const ConnectionId salesforceConnection(QStringLiteral("salesforce"));

//! An organisation at Salesforce and a book that follows it.
struct SalesforceAccount {
    SalesforceDesk desk;
    CrmBook book;

    explicit SalesforceAccount(int accounts = 0, int contacts = 0)
    {
        desk.server.data().seed(accounts, contacts);
        desk.wait(std::chrono::hours(1));
    }

    Result<ContactSyncReport> sync(bool full = false, const StopFlag &stop = {})
    {
        return book.sync(*desk.connect(), desk.clock, full, stop);
    }
    QString id(int account) { return desk.ids(QStringLiteral("Account")).value(account); }
};

} // namespace quittance
