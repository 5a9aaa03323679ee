#pragma once

#include "core/base/Error.h"
#include "core/domain/LinkMail.h"
#include "core/journal/Book.h"

#include <QDate>

namespace quittance {

//! How documents are issued.
struct IssueOptions {
    QDate today; //!< By the book's calendar.
    bool dateToday = false; //!< Take today as the date of issue, whatever the draft says.
};

//! Numbers and freezes drafts, oldest date first, all of them or none. A document that is issued already is
//! named with its number. The number is taken in the same transaction, so series have no gaps. A credit note
//! that names a document of the same customer and currency is about it, as those of creditInvoice() are: it
//! pays what is open there, and credits no more than the document. InvalidInput: issue.no_lines, issue.sums
//! (rule of EN 16931 in detail), issue.negative_payable, issue.due_before_issue, issue.date_in_future,
//! issue.date_before_last, company.missing, and of such credit notes date.before_document, credit.nothing,
//! credit.above_invoice and those of payableDocument(); NotFound invoice.unknown.
Result<CommandOutcome> issueInvoices(Book &book, const QList<InvoiceId> &ids, const IssueOptions &options);

//! What issueInvoices() would refuse of this draft alone, as the book is now. Writes nothing. InvalidInput
//! also "issue.issued_already" (value: its number), "period.locked".
Result<void> mayIssue(Book &book, const InvoiceId &id, const IssueOptions &options);

} // namespace quittance
