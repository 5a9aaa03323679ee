#pragma once

#include "core/crm/CrmConnector.h"
#include "core/store/Database.h"
#include "core/sync/ContactSync.h"
#include "tests/core/crm/FakeHubSpot.h"

#include <QTemporaryDir>

namespace quittance {

//! A real book on disk and what a sync did to it.
class CrmBook
{
public:
    CrmBook(); //!< An empty book.
    explicit CrmBook(const QString &copyOf); //!< A book as a power cut would leave it: the file and its log.

    Database &database() { return *m_database; }
    QString file() const;
    //! A sync with a connector that knows nothing of earlier ones.
    Result<ContactSyncReport> sync(FakeHubSpot &server, bool full = false, const StopFlag &stop = {});
    Result<ContactSyncReport> sync(
        CrmConnector &connector, Clock &clock, bool full = false, const StopFlag &stop = {});
    //! "kind|id|name|email|company", sorted, like FakeHubSpot::visible().
    QStringList visible();
    //! The first column of the first row.
    QVariant value(const QString &sql);

    QList<SyncProgress> progress; //!< Of all syncs.

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

const ConnectionId hubspotConnection(QStringLiteral("hubspot"));

} // namespace quittance
