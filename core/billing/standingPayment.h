#pragma once

#include "core/base/Error.h"
#include "core/store/PaymentTable.h"

namespace quittance {

struct Book;

//! A payment, or the one that brought its money here again: when a match that had sent it back was taken
//! back, a new payment stands for it. NotFound payment.unknown.
Result<PaymentRecord> standingPayment(Book &book, const PaymentId &payment);

//! External key of the payment that stands for one that had gone back with this match.
QString bankReturnKey(const EntryId &match);

} // namespace quittance
