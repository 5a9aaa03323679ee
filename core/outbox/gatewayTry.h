#pragma once

#include "core/domain/lookUpAnswers.h"
#include "core/journal/Entry.h"
#include "core/outbox/EffectPerformer.h"
#include "core/payments/PaymentGateway.h"

#include <functional>

namespace quittance {

// What every request to a gateway has in common: sealed bytes, a key that is good for a while, and errors
// that end it or do not.

//! The form a request is sealed in, and back; Storage when it is none.
QByteArray requestBytes(const GatewayRequest &request);
Result<GatewayRequest> requestFrom(const QByteArray &bytes);
//! What was sealed with the effect's entry.
Result<GatewayRequest> sealedRequest(Book &book, const EffectRecord &effect);

//! Whether the provider may have forgotten the key since the first try: then nothing is sent, but looked for.
//! Also where a wrong clock noted that try or ours is wrong now: how long ago it was nobody knows.
Result<bool> windowPassed(
    Book &book, const PaymentGateway &gateway, PaymentGateway::Repeat what, const OutboxAttempt &attempt);
//! When the tries were made that may have left something there: the first of them, or a month ago where a
//! clock that was ahead noted it. That is not always seen, so it is looked since the time of asking where
//! that is earlier and credible.
Result<GatewayTries> triesOf(Book &book, const EffectRecord &effect, const OutboxAttempt &attempt);

//! The tries were looked for and nothing was found: ends the effect. Where a wrong clock noted the first try
//! it stays uncertain, because what was tried may be older than what was looked at.
Result<EffectVerdict> endNotFound(Book &book, const OutboxAttempt &attempt, const GatewayTries &tries,
    const std::function<Result<EffectVerdict>()> &end);

//! The provider said no to what it was asked to do, and will say so again.
bool isFinal(const Error &error);

//! Not now: when to try again, and what to say meanwhile.
EffectVerdict tryLater(Book &book, const OutboxAttempt &attempt, const Error &error);

//! What became of an earlier try could not be looked up. That says nothing of it, so it ends nothing: when to
//! look again, and what to say meanwhile. Where the look was refused it is for a person, too, who is told so.
EffectVerdict lookLater(
    Book &book, const OutboxAttempt &attempt, const Error &error, QLatin1StringView refused = lookUpRefused);

//! Writes the outcome down.
Result<EffectVerdict> settleWith(Book &book, const QList<NewEntry> &outcome);

} // namespace quittance
