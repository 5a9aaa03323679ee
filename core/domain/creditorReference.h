#pragma once

#include "core/base/Error.h"

namespace quittance {

//! The reference a payer gives with a bank transfer (ISO 11649): "RF", two check digits, then the letters and
//! digits of an invoice number, at most 21; whatever parts them is left out. "20260000017" becomes
//! "RF9820260000017"; groupedCode() prints it. InvalidInput with the number as value:
//! creditor_reference.empty (no letter or digit), creditor_reference.too_long,
//! creditor_reference.characters (letters other than A to Z, which leaving out would confuse two numbers).
Result<QString> creditorReferenceOf(QStringView invoiceNumber);

//! Whether a text, spaces and small letters allowed, is such a reference with the right check digits.
bool isCreditorReference(QStringView text);

} // namespace quittance
