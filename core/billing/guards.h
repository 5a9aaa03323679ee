#pragma once

#include "core/base/Error.h"
#include "core/domain/PaymentOrder.h"
#include "core/domain/StaffMember.h"
#include "core/journal/Book.h"
#include "core/store/InvoiceTable.h"

namespace quittance {

// What commands check before they decide anything. All run inside the command's transaction.

//! The login behind an actor: "mara" of "person:mara".
QString loginOf(const QString &actor);

//! Whether the one who acts has the right. While no staff is listed everybody may do everything; what
//! reports from outside or performs the outbox always may. InvalidInput "role.not_allowed" (field: the right,
//! value: the login, detail: the role that is needed), "role.not_listed".
Result<void> requireRight(Book &book, Right right);

//! The company's limit for voids, write-offs and refunds where what comes to this amount is above it, so that
//! a second person must agree; nothing where nobody else is needed.
Result<std::optional<Money>> limitPassed(Book &book, Money amount);
//! Whether voids, write-offs or refunds that come to this amount need a second person.
Result<bool> needsSecondPerson(Book &book, Money amount);

//! InvalidInput "money.not_positive", "money.too_large".
Result<void> checkAmount(Money amount);

//! InvalidInput "reason.missing".
Result<void> checkReason(const QString &reason);

//! InvalidInput "date.missing", "date.too_early" (before 1970-01-01), "date.in_future".
Result<void> checkDay(QDate on, QDate today);

//! Whether a person's command may book on that day, as Journal::append() will ask. InvalidInput
//! "period.locked".
Result<void> checkOpenDay(Book &book, QDate on);

//! What every deed that needs a reason asks for: the right to do it, the reason, the day. InvalidInput: those
//! of requireRight(), checkReason() and checkDay().
Result<void> checkDeed(Book &book, Right right, const QString &reason, QDate on, QDate today);

//! Nothing happens to a document or payment before it was there. InvalidInput "date.before_document".
Result<void> checkNotBefore(QDate on, QDate since);

//! An issued document that can be paid: InvalidInput "invoice.is_draft", "invoice.is_credit_note",
//! "invoice.is_void"; NotFound "invoice.unknown".
Result<InvoiceRecord> payableDocument(Book &book, const InvoiceId &id);

//! NotFound "payment.unknown", "invoice.unknown"; InvalidInput "credit.not_a_credit_note".
Result<Credit> creditOf(Book &book, const CreditSource &source);
//! All that a customer has left, oldest first.
Result<QList<Credit>> creditsOf(Book &book, const CustomerId &customer);

} // namespace quittance
