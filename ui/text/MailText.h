#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/LinkMail.h"
#include "core/domain/OutboxRow.h"
#include "core/domain/ReminderHold.h"

namespace quittance {

//! "Payment link", "Reminder 2", "Receipt", "Statement". level: of a reminder; 0: it has none yet.
QString mailKindText(MailKind kind, int level = 0);
//! What the outbox lists: "Reminder 2 e-mail", "Refund".
QString outboxRowText(const OutboxRow &row);

//! The last mail about a document, without its day: "Reminder 1, accepted by mail server".
QString lastMailText(const InvoiceRow &row);
//! The same in few words, with its day: "Reminder 1, 12 Nov".
QString shortLastMailText(const InvoiceRow &row);

//! What was looked at before a mail leaves, in words for the check list.
QString mailCheckText(const MailCheck &check);
//! What was found where a check is not met; may be empty.
QString mailFindingText(const MailCheck &check);

//! Until when reminders are held, and of what: "Held for this customer until 31.12.2026: in talks".
QString reminderHoldText(const ReminderHold &hold);

} // namespace quittance
