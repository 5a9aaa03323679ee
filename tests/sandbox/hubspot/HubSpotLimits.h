#pragma once

#include <QByteArray>
#include <QHash>

#include <deque>
#include <optional>

namespace quittance::sandbox {

enum class HubSpotPolicy { TenSecondlyRolling, Secondly, Daily };

//! The account's quotas: a burst of so many (190 usually) in any ten seconds, 5 searches in any second
//! (counted apart), and a number a day that starts again at midnight UTC. A request that is refused does not
//! count.
class HubSpotLimits
{
public:
    //! Off, nothing is refused for its number; the headers count all the same.
    void enforce(bool on) { m_enforced = on; }
    void setDaily(int requests) { m_daily = requests; }
    //! Requests in any ten seconds.
    void setBurst(size_t requests) { m_burstMax = requests; }
    //! Refuses the next requests, whatever their number.
    void refuseNext(HubSpotPolicy policy, int requests);

    //! Counts a request at nowMs, or names the policy that forbids it.
    std::optional<HubSpotPolicy> take(bool search, qint64 nowMs);
    QHash<QByteArray, QByteArray> headers() const;

private:
    bool m_enforced = false;
    int m_daily = 625'000;
    size_t m_burstMax = 190;
    int m_today = 0;
    qint64 m_day = 0;
    std::deque<qint64> m_burst; //!< Times of the last ten seconds.
    std::deque<qint64> m_searches; //!< Times of the last second.
    HubSpotPolicy m_forced = HubSpotPolicy::TenSecondlyRolling;
    int m_forcedLeft = 0;
};

} // namespace quittance::sandbox
