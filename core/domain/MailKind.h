#pragma once

#include <QtGlobal>

namespace quittance {

//! What a mail of ours is about.
enum class MailKind : quint8 {
    PaymentLink, //!< Asks for what is open and brings a way to pay it.
    Reminder, //!< Asks again for what is overdue.
    Receipt, //!< Says that an invoice is paid.
    Document, //!< Brings an invoice or a credit note, and asks for nothing.
    Statement, //!< Brings a customer's statement of account.
};

//! The highest level of a reminder; what comes after it is of this level again.
constexpr int lastReminderLevel = 3;

} // namespace quittance
