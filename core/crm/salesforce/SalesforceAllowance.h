#pragma once

#include "core/base/Error.h"
#include "core/base/Guarded.h"
#include "core/crm/salesforce/SalesforceReply.h"

#include <optional>

namespace quittance {

//! How many of an organisation's calls of the day are made and may be, for all who ask through one
//! connection. Thread-safe.
class SalesforceAllowance
{
public:
    //! Nobody waits for what is asked from now on. own: calls of ours today, before those counted here.
    void askInBackground(qint64 own);
    void countOwn();
    //! Takes over what a reply tells.
    void learn(const HttpReply &reply);
    //! Why nothing more is asked: RateLimited "salesforce.usage_share" where the day's calls are used up but
    //! for what is left to other programs of the organisation; "salesforce.usage_background", without a
    //! pause, where a person who waits may still ask.
    std::optional<Error> refusal() const;

    SalesforceUsage usage() const { return m_state.value().usage; }
    qint64 own() const { return m_state.value().own; } //!< Those counted here.

private:
    struct State {
        SalesforceUsage usage;
        qint64 own = 0;
        qint64 ownBefore = 0;
        bool inBackground = false;
    };
    Guarded<State> m_state;
};

} // namespace quittance
