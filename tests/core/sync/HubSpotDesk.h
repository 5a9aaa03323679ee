#pragma once

#include "core/crm/hubspot/HubSpotConnector.h"
#include "tests/core/sync/CrmBook.h"
#include "tests/sandbox/hubspot/HubSpotSandbox.h"

namespace quittance {

//! The stand-in of HubSpot with a clock that only sleeping moves, behind a network that can be broken, and a
//! book that follows it.
class HubSpotDesk final : public HttpTransport
{
public:
    //! Contacts, a company for every four, and a few engagements.
    explicit HubSpotDesk(int contacts = 8);

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;
    //! With a connector that knows nothing of earlier ones.
    Result<ContactSyncReport> sync(bool full = false, const StopFlag &stop = {});
    Result<ContactSyncReport> syncInto(CrmBook &other, bool full = false, const StopFlag &stop = {});
    void wait(std::chrono::seconds span);
    //! An engagement with a company, dated now.
    qint64 add(sandbox::HubSpotType type, QHash<QString, QString> values, qint64 company);
    qint64 company(int number) const; //!< The id of a living one.
    //! "list|id|subject|parties" of every living engagement, sorted: what the mirror must show.
    QStringList engagements() const;
    //! The same of a book.
    static QStringList mirrored(CrmBook &book);

    FakeClock clock;
    sandbox::SandboxClock serverClock;
    sandbox::HubSpotSandbox server{serverClock, 7};
    CrmBook book;

    QStringList asked; //!< "POST /crm/...", since the last clearing.
    int cutAt = 0; //!< From this request on, counted from 1, the line is dead; 0: never.
    QString refusedPath; //!< What begins so is refused; empty: nothing.
    int refusedWith = 400; //!< The status of that.
    int stopAt = 0; //!< Before the answer to this request somebody cancels.
    std::function<void(int)> before; //!< With the number of the request, from 1.
    std::chrono::milliseconds latency{0};
};

} // namespace quittance
