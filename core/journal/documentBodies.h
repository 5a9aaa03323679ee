#pragma once

#include "core/base/Id.h"
#include "core/domain/Approval.h"
#include "core/domain/Customer.h"
#include "core/domain/InvoiceContent.h"

#include <QString>

namespace quittance {

// A part of the vocabulary of EntryBodies.h. What happens to customers and documents.

//! A customer is new or has changed. All but the id is personal.
struct CustomerSaved {
    Customer customer;
};

//! Two records were one customer: all that belongs to the first belongs to the second from now on, and the
//! first id is an alias of it.
struct CustomerMerged {
    CustomerId from;
    CustomerId into;
};

//! Put away, or taken out again.
struct CustomerArchived {
    CustomerId customer;
    bool archived = true;
};

//! A draft became a numbered, frozen document (type 380 or 384).
struct InvoiceIssued {
    InvoiceId invoice;
    InvoiceNumber number;
    QString series;
    int fiscalYear = 0;
    qint64 sequence = 0; //!< Within series and fiscal year, without gaps.
    CustomerId customer;
    InvoiceContent content;
    QString sourceKey; //!< What a repeated import is recognised by; empty when it was not imported.
    QString sourceNumber;
    Customer buyer; //!< Personal: name and address as on the document.
    InvoiceId corrects; //!< The document a credit note or corrected invoice refers to; may be empty.
};

//! A credit note (type 381) was numbered and frozen. What it grants is customer credit.
struct CreditNoteIssued {
    InvoiceIssued document;
};

//! A document was issued by mistake. Its number stays.
struct InvoiceVoided {
    InvoiceId invoice;
    CustomerId customer;
    InvoiceContent figures; //!< What was booked: currency, totals and VAT, without lines.
    QString reason;
};

//! What is open of a document will not come in.
struct InvoiceWrittenOff {
    InvoiceId invoice;
    CustomerId customer;
    Money amount{0, Currency::of("EUR")};
    WriteOffCause cause = WriteOffCause::BadDebt;
    QString reason;
};

//! Money came in for what had been written off: that much is open again.
struct WriteOffReversed {
    InvoiceId invoice;
    CustomerId customer;
    Money amount{0, Currency::of("EUR")};
};

} // namespace quittance
