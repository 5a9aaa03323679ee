#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/CrmTrial.h"

#include <QDateTime>

#include <optional>

namespace quittance {

class CrmConnector;
struct OAuthGrant;

//! What a connection may do, one by one: what reads is tried, what writes is taken from what the sign-in was
//! given, because trying would change something there. moment: by the provider's clock. Errors are those that
//! say nothing of a permission: Offline, RateLimited, Cancelled.
Result<QList<CrmScope>> tryCrmScopes(CrmConnector &connector, const std::optional<OAuthGrant> &grant,
    const QDateTime &moment, const StopFlag &stop);

} // namespace quittance
