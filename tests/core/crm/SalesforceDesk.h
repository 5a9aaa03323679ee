#pragma once

#include "core/crm/salesforce/SalesforceConnector.h"
#include "core/net/OAuthSession.h"
#include "tests/core/net/FakeAuthorization.h"
#include "tests/fakes/FakeClock.h"
#include "tests/sandbox/salesforce/SalesforceSandbox.h"

#include <QTemporaryDir>

#include <memory>

namespace quittance {

//! The stand-in of Salesforce with a clock that only sleeping moves, behind a network that can be broken, and
//! a grant that was given earlier.
class SalesforceDesk final : public HttpTransport
{
public:
    //! An empty organisation, apart from its user.
    SalesforceDesk();

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;

    //! A connector that knows nothing of earlier ones; the grant is kept in the store.
    std::unique_ptr<SalesforceConnector> connect(qint64 bulkFrom = SalesforceConnector::bulkAbove);
    void wait(std::chrono::seconds span);
    //! The ids of an object that anybody may see, in order.
    QStringList ids(const QString &object);
    //! What a contact list must show: "kind|id|name|email|company", sorted.
    QStringList visible();

    FakeClock clock;
    std::chrono::seconds ahead{0}; //!< By how much the server's clock is ahead of ours.
    sandbox::SandboxClock serverClock;
    sandbox::SalesforceSandbox server{serverClock};
    FakeOAuthStore store;

    QList<HttpRequest> asked; //!< Since the last clearing.
    int cutAt = 0; //!< From this request on, counted from 1, the line is dead; 0: never.
    int stopAt = 0; //!< Before the answer to this request somebody cancels.
    std::function<std::optional<HttpReply>(const HttpRequest &)> instead; //!< Answers in place of the server.

    qsizetype count(const QString &inPath) const;
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<OAuthSession> m_session;
};

} // namespace quittance
