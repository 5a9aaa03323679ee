#pragma once

#include "core/billing/guards.h"
#include "core/domain/CreditOrder.h"
#include "core/domain/LinkMail.h"

namespace quittance {

//! A document is wrong: all that is left of it is credited, and a draft says what it said, to be put right
//! and issued as a corrected invoice (type 384) that names it (BT-25). Both or neither; what was prepaid
//! (BT-113) the draft says again. The outcome's ids are the credit note's and the draft's. InvalidInput:
//! those of creditInvoice(), whose lines are not looked at, and those of saveDraft().
Result<CommandOutcome> correctInvoice(Book &book, const CreditOrder &order);

} // namespace quittance
