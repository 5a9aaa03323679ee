#pragma once

#include "core/base/Error.h"
#include "core/crm/isPermissionMissing.h"

namespace quittance {

// What reading one list of a CRM answered instead of the list.

//! Whatever is asked next would end the same, or nothing may be asked any more.
inline bool endsTheSync(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
    case ErrorKind::Secret:
        return true;
    case ErrorKind::Unauthorized: // The token itself, or a permission for this list alone.
        return !isPermissionMissing(error);
    default:
        return false;
    }
}

//! Says which list it was, where the error does not.
inline Error inList(Error error, const QString &list)
{
    if (error.field.isEmpty())
        error.field = list;
    return error;
}

} // namespace quittance
