#pragma once

#include "core/billing/CreditAllocator.h"
#include "core/domain/LinkMail.h"

namespace quittance {

//! Records a payment and what it pays, in one transaction. InvalidInput: those of CreditAllocator,
//! date.missing, date.in_future, period.locked, role.*; where an account is named payment.account_unknown,
//! payment.account_not_bank; NotFound customer.unknown.
Result<PaymentId> recordPayment(Book &book, const PaymentOrder &order);

//! Says whose a payment is that came from nobody known. InvalidInput "payment.assigned_already".
Result<void> assignPayment(Book &book, const PaymentId &payment, const CustomerId &customer);

//! A payment bounced: all it paid is open again, and its money is gone. InvalidInput "payment.nothing_left",
//! reason.missing, date.*, period.locked, role.*.
Result<void> reversePayment(
    Book &book, const PaymentId &payment, const QString &reason, QDate on, QDate today);

} // namespace quittance
