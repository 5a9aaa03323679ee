#pragma once

#include "core/base/Error.h"
#include "core/domain/Approval.h"

#include <optional>

namespace quittance {

//! A request that waits for a second person, as the one who may decide it sees it.
struct WaitingApproval {
    ApprovalRow request;
    QString askedBy; //!< Name of the member of staff; the login where none is known.
    QString document; //!< Number of the document, or how the payment was made.
    QString customer; //!< May be empty: unknown payer.
    bool isOwn = false; //!< The one who looks asked for it, and may take it back.
    std::optional<Error> obstacle = {}; //!< Why the one who looks must not approve it.
};

} // namespace quittance
