#pragma once

#include "core/domain/InvoiceContent.h"

namespace quittance {

//! BT-131 of a line: quantity × price / base quantity, rounded half away from zero to the currency's minor
//! unit, less its allowances, plus its charges. Does not look at InvoiceLine::netMinor. InvalidInput:
//! "line.base_quantity" where it is not positive, "document.too_large".
Result<qint64> lineNet(const InvoiceLine &line, Currency currency);

//! Whether the net amount a line states is another than the one its quantity and price give. Documents from
//! elsewhere may do so by the rules of EN 16931 (BT-131 has no check there): worth a warning, no refusal.
bool lineNetDiffers(const InvoiceLine &line, Currency currency);

//! VAT on a base at a rate of × 10^-4 percent, rounded half away from zero. Empty beyond Money::maxMinor.
std::optional<qint64> taxOn(qint64 baseMinor, qint64 rate);

//! Whether a stated VAT amount is the one due within what the official rules forgive on receipt (BR-CO-17,
//! BR-S-09): less than one whole unit of the currency.
bool taxIsDue(qint64 taxMinor, qint64 baseMinor, qint64 rate, Currency currency);

} // namespace quittance
