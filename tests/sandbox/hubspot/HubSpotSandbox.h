#pragma once

#include "tests/sandbox/SandboxService.h"
#include "tests/sandbox/hubspot/HubSpotData.h"
#include "tests/sandbox/hubspot/HubSpotLimits.h"
#include "tests/sandbox/hubspot/HubSpotOAuth.h"
#include "tests/sandbox/hubspot/HubSpotSearch.h"

namespace quittance::sandbox {

struct HubSpotCall;

//! HubSpot's CRM as an integration sees it: lists, reads, search with its cap, its limits and its lag, batch
//! reads and writes, associations, properties, owners and the account, under 2026-09, 2026-03, v3 and
//! (associations) v4, and the authorization server of one app. Any bearer token that starts with "pat-" is
//! good, except "pat-wrong". Starts with 500 contacts. What its users do goes through data().
class HubSpotSandbox final : public SandboxService
{
public:
    //! One request, as a test wants to count and inspect it.
    struct LogLine {
        QByteArray method;
        QString path;
        QString query;
        QByteArray body;
        int status = 0;
        QDateTime at;
    };

    //! The clock must outlive it.
    HubSpotSandbox(SandboxClock &clock, int seed);

    HttpReply answer(const HttpRequest &request) override;
    void reset() override;

    //! The account's content and what its users do to it.
    HubSpotData &data() { return m_data; }
    const HubSpotData &data() const { return m_data; }
    void seedPeople(int contacts) { m_data.seedPeople(contacts); }
    void setIndexLag(std::chrono::milliseconds lag) { m_data.setIndexLag(lag); }

    HubSpotLimits &limits() { return m_limits; }
    HubSpotOAuth &oauth() { return m_oauth; }
    //! Answers 403 MISSING_SCOPES for one type until allowed again.
    void setScope(HubSpotType type, bool granted) { m_withdrawn[type] = !granted; }
    //! The next requests get this status and body instead of an answer: 500, 502, 477, an HTML page.
    void breakNext(HttpReply reply, int requests);

    const QList<LogLine> &requestLog() const { return m_log; }
    void forgetLog() { m_log.clear(); }

private:
    HttpReply judge(const HttpRequest &request, const QString &correlationId);
    HttpReply dispatch(const HubSpotCall &call) const;
    QString nextCorrelationId();

    SandboxClock &m_clock;
    int m_seed;
    HubSpotData m_data;
    HubSpotOAuth m_oauth;
    HubSpotLimits m_limits;
    QHash<HubSpotType, HubSpotSearch> m_searches;
    QHash<HubSpotType, bool> m_withdrawn;
    HttpReply m_broken;
    int m_brokenLeft = 0;
    QList<LogLine> m_log;
    qint64 m_requests = 0;
};

} // namespace quittance::sandbox
