#pragma once

#include "core/net/HttpTransport.h"
#include "tests/fakes/FakeClock.h"
#include "tests/sandbox/hubspot/HubSpotSandbox.h"
#include "tests/sandbox/salesforce/SalesforceSandbox.h"

#include <QMutex>

#include <functional>

namespace quittance {

//! Two accounts at each CRM: ours, and a stranger's under another address or behind another token. In both is
//! a company "Nordwind AG".
class TwoCrmAccounts final : public HttpTransport
{
public:
    explicit TwoCrmAccounts(FakeClock &clock);

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;

    //! Of Salesforce a new refresh token each time: an older one is void once it was used.
    QByteArray tokenOf(const QString &crm, bool isStranger);
    static QString addressOf(const QString &crm, bool isStranger);
    QString accountOf(const QString &crm, bool isStranger);

    //! Id of the company in our account.
    QString company(const QString &crm) const
    {
        return crm == QLatin1String("hubspot") ? m_hubSpotId : m_salesforceId;
    }
    qsizetype companies(const QString &crm, bool isStranger);
    //! What was asked since: "GET /path?query".
    QStringList asked(const QString &crm, bool isStranger);
    //! The same without what only tells whose account it is.
    QStringList askedMore(const QString &crm, bool isStranger);
    void forgetAsked();
    void setUsage(int used, int most) { m_salesforce.setUsage(used, most); } //!< Of our organisation.
    int renewals() { return m_salesforce.tokens().renewals(); } //!< Of our sign-in at Salesforce.

    bool isOffline = false;
    std::function<void(const HttpRequest &)> before; //!< Called with each request, in the asking lane.

private:
    sandbox::HubSpotSandbox &hubSpot(bool isStranger) { return isStranger ? m_strangeHubSpot : m_hubSpot; }
    sandbox::SalesforceSandbox &salesforce(bool isStranger)
    {
        return isStranger ? m_strangeSalesforce : m_salesforce;
    }

    FakeClock &m_clock;
    QMutex m_mutex;
    sandbox::SandboxClock m_serverClock;
    sandbox::HubSpotSandbox m_hubSpot{m_serverClock, 7};
    sandbox::HubSpotSandbox m_strangeHubSpot{m_serverClock, 7};
    sandbox::SalesforceSandbox m_salesforce{m_serverClock};
    sandbox::SalesforceSandbox m_strangeSalesforce{m_serverClock};
    QString m_hubSpotId;
    QString m_salesforceId;
    QString m_organization; //!< The stranger's.
};

} // namespace quittance
