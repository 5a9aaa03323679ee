#include "core/outbox/crmTry.h"

#include "core/base/Clock.h"
#include "core/crm/isPermissionMissing.h"
#include "core/outbox/retryTime.h"

#include <algorithm>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! What one record or one object type may not have, others may.
bool isAboutThisOne(const Error &error)
{
    return isPermissionMissing(error) || error.rule.endsWith(".row_locked"_L1)
        || error.rule.endsWith(".changed_meanwhile"_L1) || error.kind == ErrorKind::Uncertain;
}

QDateTime nextTry(const QDateTime &now, const OutboxAttempt &attempt, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled || error.rule.endsWith(".changed_meanwhile"_L1))
        return now;
    const std::chrono::milliseconds asked = error.retryAfter;
    if (error.kind == ErrorKind::RateLimited) // Never earlier than asked; a second where nothing was said.
        return now.addDuration(std::max<std::chrono::milliseconds>(asked, 1s));
    return asked.count() > 0 ? now.addDuration(asked) : retryTime(now, attempt.attempts);
}

} // namespace

bool meetsAllOfCrm(const Error &error)
{
    return !isRefusedByCrm(error) && !isAboutThisOne(error);
}

bool isRefusedByCrm(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::InvalidInput
        || error.kind == ErrorKind::NotFound;
}

EffectVerdict tellLater(Book &book, const OutboxAttempt &attempt, const Error &error, bool arrived)
{
    return {.kind = EffectVerdict::Kind::Later,
        .notBefore = nextTry(book.clock.now(), attempt, error),
        .answer = error.rule.isEmpty() ? error.providerText : error.rule,
        .mayHaveArrived = arrived || error.kind == ErrorKind::Uncertain,
        .stopConnection = meetsAllOfCrm(error)};
}

} // namespace quittance
