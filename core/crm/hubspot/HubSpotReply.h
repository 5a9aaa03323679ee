#pragma once

#include "core/net/HttpTransport.h"

#include <QJsonObject>

#include <chrono>

namespace quittance {

//! What an answer of HubSpot means for us.
struct HubSpotVerdict {
    enum class Do : quint8 { Take, Repeat, GiveUp };

    Do what = Do::Take;
    std::chrono::milliseconds wait{0}; //!< Before repeating.
    bool jitter = false; //!< Wait a random part of it, so that several desks do not come back at once.
    Error error; //!< For GiveUp.
};

//! The longest pause we wait through; a longer one is handed to the caller as RateLimited with retryAfter.
inline constexpr std::chrono::seconds hubSpotPauseMax{60};

//! Decides about the answer to the attempt-th (from 1) sending of a read that needs scope (facts crm §5).
//! Pure; every part of an error body may be missing and the body may be HTML. Rules of errors:
//! hubspot.token_refused, hubspot.scope_missing (value: the scope), hubspot.daily_limit, hubspot.rate_limit,
//! hubspot.moving, hubspot.locked, hubspot.unavailable, hubspot.not_found, hubspot.refused,
//! hubspot.unexpected_reply; of a write also those of HubSpotFault::toError. A write is never repeated here,
//! and what does not say that it was refused is Uncertain: it may have been taken.
HubSpotVerdict judgeHubSpotReply(
    int attempt, const Result<HttpReply> &outcome, const QString &scope, bool writes = false);

} // namespace quittance
