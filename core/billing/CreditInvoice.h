#pragma once

#include "core/billing/guards.h"
#include "core/domain/CreditOrder.h"
#include "core/domain/LinkMail.h"
#include "core/journal/Entry.h"

namespace quittance {

//! Issues a credit note about a document, and uses it for what is open of that document; what is left is the
//! customer's credit. Earlier credit notes count: no more of a line is credited than is left of it, and the
//! whole document is the whole rest (see RestOfDocument). InvalidInput: credit.no_such_line, credit.quantity,
//! credit.above_line, credit.above_invoice (together with earlier credit notes), credit.nothing,
//! reason.missing, issue.date_before_last, date.*, period.locked, role.*, and those of payableDocument().
Result<CommandOutcome> creditInvoice(Book &book, const CreditOrder &order);

//! The entries of that, inside somebody's transaction; note becomes the credit note.
Result<QList<NewEntry>> creditNoteEntries(Book &book, const CreditOrder &order, InvoiceIssued &note);

//! Whether a credit note about a document is for something, and with earlier ones for no more than the
//! document. others: what credit notes come to that the projections do not show yet, in the smallest unit.
//! InvalidInput "credit.nothing", "credit.above_invoice".
Result<void> checkCreditSize(
    Book &book, const InvoiceRecord &invoice, const InvoiceContent &content, qint64 others = 0);

} // namespace quittance
