#pragma once

#include "core/documents/DocumentWords.h"
#include "core/documents/Flow.h"
#include "core/documents/InvoiceDocument.h"

namespace quittance {

//! Draws the lines of a document. Where they go on over the page, the sum so far is carried from one to the
//! next.
void drawInvoiceTable(Flow &flow, const DocumentWords &words, const InvoiceContent &content);

} // namespace quittance
