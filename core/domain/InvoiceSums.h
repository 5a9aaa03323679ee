#pragma once

#include "core/domain/lineSums.h"

namespace quittance {

// The steps of computed(), for documents whose line nets or VAT are not to be computed anew. InvalidInput
// "document.too_large", the field a business term.

//! Fills the VAT breakdown from the nets of lines and the document's allowances.
Result<InvoiceContent> withTaxes(InvoiceContent content);
//! Fills BT-106 to BT-112 and BT-115 from lines, allowances, the VAT breakdown, prepaid and rounding.
Result<InvoiceContent> withTotals(InvoiceContent content);
//! Sets BT-114 so that what is to be paid is exactly the gross lines and allowances.
Result<InvoiceContent> withGrossRounding(InvoiceContent content);

//! VAT on a base at a rate of × 10^-4 percent, rounded half away from zero. Empty beyond Money::maxMinor.
std::optional<qint64> taxOn(qint64 baseMinor, qint64 rate);

//! Whether a stated VAT amount is the one due within what the official rules forgive on receipt (BR-CO-17,
//! BR-S-09): less than one whole unit of the currency, of the tax to at least two decimals.
bool taxIsDue(qint64 taxMinor, qint64 baseMinor, qint64 rate, Currency currency);

} // namespace quittance
