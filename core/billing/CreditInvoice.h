#pragma once

#include "core/billing/guards.h"
#include "core/domain/LinkMail.h"

namespace quittance {

//! How much of a line is credited.
struct CreditedLine {
    int line = 0; //!< From 0.
    qint64 quantity = 0; //!< × 10^-4; 0: all of it.

    friend bool operator==(const CreditedLine &, const CreditedLine &) = default;
};

struct CreditOrder {
    InvoiceId invoice;
    QList<CreditedLine> lines; //!< Empty: the whole document.
    QString reason;
    QDate on; //!< Date of the credit note.
    QDate today;
};

//! Issues a credit note about a document, and uses it for what is open of that document; what is left is the
//! customer's credit. InvalidInput: credit.above_invoice (together with earlier credit notes),
//! credit.no_such_line, credit.quantity, credit.nothing, reason.missing, issue.date_before_last, date.*,
//! period.locked, role.*, and those of payableDocument().
Result<CommandOutcome> creditInvoice(Book &book, const CreditOrder &order);

} // namespace quittance
