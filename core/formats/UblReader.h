#pragma once

#include "core/domain/Customer.h"
#include "core/domain/ImportReport.h"
#include "core/domain/InvoiceContent.h"
#include "core/formats/UblNode.h"

namespace quittance {

//! What a UBL invoice or credit note says. Nothing in it is recomputed: line nets, VAT rows and totals are as
//! stated.
struct UblInvoice {
    InvoiceContent content;
    QString number; //!< BT-1
    QString sellerName; //!< BT-27
    QString sellerVatId; //!< BT-31, may be empty.
    QString sellerKey; //!< VAT id, else legal id, else other id, else name: what makes the number unique.
    Customer buyer; //!< Without id. Term days follow from issue and due date where both are given.
    QList<ImportProblem> warnings; //!< "line.net_differs", "tax.differs", "tax.base_differs".

    friend bool operator==(const UblInvoice &, const UblInvoice &) = default;
};

//! Reads an EN 16931 invoice in UBL 2.1 (root Invoice or CreditNote) of types 380, 381 and 384.
//! InvalidInput: what readUblTree says, or the first rule of brokenUblRules, with the business term as field
//! and what the document says as value; ubl.date_malformed, ubl.type_unsupported, decimal.* for a number
//! finer than we keep.
Result<UblInvoice> readUblInvoice(const QByteArray &bytes);

//! The same from a tree whose rules were checked before.
Result<UblInvoice> ublInvoiceFrom(const UblNode &root);

} // namespace quittance
