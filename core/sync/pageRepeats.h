#pragma once

#include "core/base/Error.h"

namespace quittance {

//! Of a list that would never end.
inline Error pageRepeats()
{
    return Error{.kind = ErrorKind::BadReply,
        .rule = QStringLiteral("crm.page_repeats"),
        .detail = QStringLiteral("the provider's next page is the page it follows")};
}

} // namespace quittance
