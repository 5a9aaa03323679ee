#pragma once

#include "core/base/Error.h"

namespace quittance {

//! A VAT id in capital letters, without spaces, dots, dashes and slashes: 2 to 30 characters A-Z, 0-9, + and
//! *. What a document from elsewhere may state. InvalidInput with field "vat_id": vat_id.characters.
Result<QString> plainVatId(QStringView text);

//! A VAT id as the registers write it, when its shape fits its country; whether it exists only they know.
//! Plain as above: "che-123.456.789 mwst" becomes
//! "CHE123456789MWST". Shapes are known for the countries of the EU, GB and XI (Northern Ireland), CH, LI,
//! NO and TR.
//!
//! country is that of the holder (ISO 3166, GR or EL for Greece), or empty. An id that starts with a known
//! country's letters is checked by that country's shape, unless the holder's country is one without a known
//! shape. Without letters the holder's country decides, and countries of the EU and GB get their letters in
//! front. Everything else is free. InvalidInput with field "vat_id": vat_id.characters, vat_id.shape.
Result<QString> checkedVatId(QStringView text, QStringView country);

//! Whether the shape of a country's VAT ids is known here.
bool knowsVatIdShape(QStringView country);

} // namespace quittance
