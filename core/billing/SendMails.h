#pragma once

#include "core/billing/LinkRoute.h"
#include "core/domain/LinkMail.h"
#include "core/journal/Book.h"

namespace quittance {

//! What the book's settings say about mails, and the day they are written.
struct MailRules {
    QString connection = QStringLiteral("smtp"); //!< What carries them.
    QDate today; //!< By the book's calendar.
    int pauseDays = 7; //!< So many days pass between two reminders about an invoice.
    int linkDays = 0; //!< A page ends after so many days; 0: not by itself.
};

//! Writes down the wishes for mails, and for the links that some of them bring, all of them or none, in one
//! transaction; the outbox does the rest. Outcome::waiting names all entries.
//!
//! Payment link: see SendPaymentLink.h. Reminder: only of what is overdue, not disputed, not held, and not
//! within the pause after the last one; its level counts those before it. Receipt: of a paid invoice.
//! Document: of any that is issued and not void. Statement: of a customer.
//! InvalidInput: reminder.not_overdue, reminder.disputed, reminder.held and reminder.too_soon (value: the
//! last day of it), reminder.still_waiting, receipt.not_paid, mail.sent_before (unless order.again),
//! mail.uncertain, mail.address_missing, mail.too_many_addresses, those of checkedOwnFiles(),
//! report.days_reversed, those of sendPaymentLinks(), role.not_allowed. NotFound: invoice.unknown,
//! customer.unknown.
Result<CommandOutcome> sendMails(
    Book &book, const QList<MailOrder> &orders, const LinkRoutes &routes, const MailRules &rules);

//! What sendMails() would say of one order now, without writing anything; which reminder it would be, else 0.
Result<int> mailVerdict(Book &book, const MailOrder &order, const LinkRoutes &routes, const MailRules &rules);

} // namespace quittance
