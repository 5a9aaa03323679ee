#pragma once

#include "core/base/Guarded.h"
#include "core/net/IntervalPace.h"

namespace quittance {

struct HttpReply;

//! What HubSpot told last about how much may be asked; 0 where it did not.
struct HubSpotQuota {
    qint64 daily = 0; //!< Calls the account has a day.
    qint64 dailyLeft = 0;
};

//! How much of an account's interface may be used, for all who ask through one connection. Thread-safe.
class HubSpotAllowance
{
public:
    HubSpotAllowance();

    IntervalPace &general() { return m_general; }
    IntervalPace &searches() { return m_searches; }
    //! Takes over what a reply tells of the limits.
    void learn(const HttpReply &reply);
    HubSpotQuota quota() const { return m_quota.value(); }

private:
    IntervalPace m_general;
    IntervalPace m_searches;
    Guarded<HubSpotQuota> m_quota;
};

} // namespace quittance
