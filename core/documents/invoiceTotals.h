#pragma once

#include "core/documents/DocumentWords.h"
#include "core/documents/Flow.h"
#include "core/documents/InvoiceDocument.h"

namespace quittance {

//! Draws the sums below the lines: allowances and charges, VAT per category and rate, prepayment, rounding,
//! what is to be paid, and why VAT is not due.
void drawInvoiceTotals(Flow &flow, const DocumentWords &words, const InvoiceContent &content);

} // namespace quittance
