#pragma once

#include "core/net/HttpTransport.h"

#include <chrono>

namespace quittance {

//! What an answer of Salesforce means for us.
struct SalesforceVerdict {
    enum class Do : quint8 { Take, Repeat, Renew, GiveUp };

    Do what = Do::Take;
    std::chrono::milliseconds wait{0}; //!< Before repeating.
    bool jitter = false; //!< Wait a random part of it.
    Error error; //!< For GiveUp; for Renew, when a renewal did not help.
};

//! How much of the organisation's calls of a day are made, by everybody.
struct SalesforceUsage {
    int used = 0;
    int most = 0; //!< 0: not told.
};

//! Decides about the answer to the attempt-th (from 1) sending. repeatable: a second copy does no harm. Pure;
//! every part of an error body may be missing and the body may be HTML (facts crm §7.7). Rules of errors:
//! salesforce.session_refused, .daily_limit, .busy, .api_disabled, .scope_missing (value: what was asked
//! for), .field_gone, .too_large, .not_found, .version_retired, .changed_meanwhile, .refused, .unavailable,
//! .unexpected_reply, and those of salesforceFault.
SalesforceVerdict judgeSalesforceReply(
    int attempt, const Result<HttpReply> &outcome, bool repeatable, const QString &what);

//! The usage an answer tells, whatever else stands in the header.
SalesforceUsage salesforceUsage(const HttpReply &reply);

} // namespace quittance
