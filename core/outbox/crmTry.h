#pragma once

#include "core/outbox/EffectPerformer.h"

namespace quittance {

//! Whether a CRM said no to what it was told, and will say so again.
bool isRefusedByCrm(const Error &error);

//! Whether whatever is asked of the CRM next would meet the same: then it is not asked.
bool meetsAllOfCrm(const Error &error);

//! Not now: when to tell it again, why, and whether others of the connection would fare alike. arrived: what
//! an earlier try sent may have reached the CRM, whatever became of this one.
EffectVerdict tellLater(Book &book, const OutboxAttempt &attempt, const Error &error, bool arrived);

} // namespace quittance
