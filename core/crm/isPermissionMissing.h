#pragma once

#include "core/base/Error.h"

namespace quittance {

//! A token that is good may not do this one thing: what else it may is told by asking for that.
inline bool isPermissionMissing(const Error &error)
{
    return error.rule.endsWith(QLatin1StringView(".scope_missing"));
}

} // namespace quittance
