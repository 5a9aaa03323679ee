#include "core/crm/hubspot/HubSpotAllowance.h"

#include "core/net/HttpTransport.h"

#include <algorithm>

namespace quittance {

using namespace std::chrono_literals;

namespace {

// HubSpot allows five searches a second for all programs of an account together.
constexpr int searchesPerSecond = 4;
// The smallest limit HubSpot publishes is a hundred in ten seconds; a fortieth stays free.
constexpr int leastPublished = 97;

} // namespace

HubSpotAllowance::HubSpotAllowance()
    : m_general(leastPublished, 10s) // Until an answer tells the account's limit.
    , m_searches(searchesPerSecond, 1s)
{
}

void HubSpotAllowance::learn(const HttpReply &reply)
{
    const int most = reply.headers.value("x-hubspot-ratelimit-max").toInt();
    const int interval = reply.headers.value("x-hubspot-ratelimit-interval-milliseconds").toInt();
    // A fortieth stays free: the provider counts by arrival, and the line does not deliver evenly.
    if (most > 0 && interval > 0)
        m_general.setLimit(std::max(1, most - (most + 39) / 40), std::chrono::milliseconds(interval));
    if (const auto left = reply.headers.constFind("x-hubspot-ratelimit-remaining");
        left != reply.headers.constEnd())
        m_general.setLeft(left->toInt());
    if (const qint64 daily = reply.headers.value("x-hubspot-ratelimit-daily").toLongLong(); daily > 0)
        m_quota.set({.daily = daily,
            .dailyLeft = reply.headers.value("x-hubspot-ratelimit-daily-remaining").toLongLong()});
}

} // namespace quittance
