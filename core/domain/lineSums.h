#pragma once

#include "core/domain/Decimal.h"
#include "core/domain/InvoiceContent.h"

namespace quittance {

//! A rate or percentage of 100 percent.
inline constexpr qint64 wholeRate = 100 * powerOfTen(rateDecimals);

//! BT-131 of a line: quantity × price / base quantity, rounded half away from zero to the currency's minor
//! unit, less its allowances, plus its charges (their amounts, not their percentages). Does not look at
//! InvoiceLine::netMinor. InvalidInput: "line.base_quantity" where it is not positive, "document.too_large".
Result<qint64> lineNet(const InvoiceLine &line, Currency currency);

//! What a line of a gross-priced document costs with VAT: as lineNet, from the gross price and its
//! allowances, which are gross there, too.
Result<qint64> lineGross(const InvoiceLine &line, Currency currency);

//! Whether the net amount a line states is another than the one its quantity and price give. Documents from
//! elsewhere may do so by the rules of EN 16931 (BT-131 has no check there): worth a warning, no refusal.
bool lineNetDiffers(const InvoiceLine &line, Currency currency);

//! Sets the amount of an allowance or charge that has a percentage: that part of base, rounded half away from
//! zero, and negative where base is. Without a percentage the amount stays. InvalidInput "allowance.percent"
//! with field BT-138 or BT-94 (term), where it is not between 0 and 100 percent.
Result<void> fillPercent(AllowanceCharge &part, qint64 baseMinor, const QString &term);

//! Fills the amounts of a line's allowances, and its net; where the document is priced gross also its price.
//! InvalidInput: those of lineNet and fillPercent, and "line.vat_rate" where the gross price has a rate that
//! is not between 0 and 100 percent.
Result<void> fillLine(InvoiceLine &line, Currency currency, bool grossPriced);

} // namespace quittance
