#pragma once

#include "core/billing/guards.h"
#include "core/journal/Entry.h"

namespace quittance {

//! What says that a refund came back: its money is the credit of whoever the payment or credit note belongs
//! to now, also where nobody knew when it was paid back. NotFound "refund.unknown"; InvalidInput
//! "refund.reversed_already", "refund.not_settled".
Result<RefundReversed> reversalOf(Book &book, const RefundId &refund, const QString &reason);

//! A refund came back, because the account it went to is closed, say. InvalidInput:
//! "refund.reversed_already", "refund.not_settled", reason.missing, date.*, period.locked, role.*; NotFound
//! "refund.unknown".
Result<void> reverseRefund(Book &book, const RefundId &refund, const QString &reason, QDate on, QDate today);

} // namespace quittance
