#pragma once

#include "core/domain/BookNeeds.h"
#include "core/domain/WaitingApproval.h"
#include "core/journal/Book.h"

#include <QList>

namespace quittance {

//! What waits for a second person, newest first, with the names of what it is about and whether the one who
//! looks may decide it.
Result<QList<WaitingApproval>> waitingApprovals(Book &book);

//! Those of them that the one who looks may decide on, added up.
Result<BookNeeds::Approvals> approvalsToDecide(Book &book);

} // namespace quittance
