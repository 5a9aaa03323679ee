#include "core/crm/salesforce/SalesforceAllowance.h"

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Other programs of the organisation need calls, too, and their people do not wait for ours (facts crm §7.7).
constexpr int askedPercentMax = 95;
constexpr int backgroundPercentMax = 80;
constexpr int ownPercentMax = 25;
constexpr auto usagePause = 15min;

} // namespace

void SalesforceAllowance::askInBackground(qint64 own)
{
    m_state.with([own](State &state) {
        state.inBackground = true;
        state.ownBefore = own;
    });
}

void SalesforceAllowance::countOwn()
{
    m_state.with([](State &state) { ++state.own; });
}

void SalesforceAllowance::learn(const HttpReply &reply)
{
    if (const SalesforceUsage told = salesforceUsage(reply); told.most > 0)
        m_state.with([told](State &state) { state.usage = told; });
}

std::optional<Error> SalesforceAllowance::refusal() const
{
    const State now = m_state.value();
    const auto reaches = [most = now.usage.most](qint64 calls, int percent) {
        return most > 0 && calls * 100 >= qint64{most} * percent;
    };
    Error error{.kind = ErrorKind::RateLimited,
        .rule = u"salesforce.usage_share"_s,
        .value = u"%1/%2"_s.arg(now.usage.used).arg(now.usage.most),
        .retryAfter = usagePause};
    if (reaches(now.usage.used, askedPercentMax))
        return error;
    if (!now.inBackground
        || (!reaches(now.usage.used, backgroundPercentMax)
            && !reaches(now.ownBefore + now.own, ownPercentMax)))
        return std::nullopt;
    error.rule = u"salesforce.usage_background"_s;
    error.retryAfter = 0s; // A pause would hold up a person, too.
    return error;
}

} // namespace quittance
