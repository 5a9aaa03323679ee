#pragma once

#include "core/base/Error.h"
#include "core/documents/InvoiceDocument.h"

#include <QByteArray>

namespace quittance {

//! Writes e-invoices: EN 16931 in UBL 2.1, an Invoice (types 380 and 384) or a CreditNote (381). The
//! specification it names is XRechnung 3.0 where meetsXRechnung(), else the norm itself.
//!
//! It says what the pages say, and nothing that the book does not know. Three things are said in another way,
//! because the norm knows no other: a negative price becomes a negative quantity (BR-27); the discounts and
//! charges of a line of a gross-priced document become one, before VAT; and a VAT id gets its country's
//! letters (BR-CO-09). A document outside the scope of VAT names no VAT id (BR-O-02).
class UblInvoiceWriter
{
public:
    //! Equal input gives equal bytes. InvalidInput: the first of eInvoiceProblems(), else the first of
    //! brokenUblRules() with the business term as field, so that no document leaves that breaks the norm.
    static Result<QByteArray> write(const InvoiceDocument &document);
};

} // namespace quittance
