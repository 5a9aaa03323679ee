#pragma once

#include "core/documents/InvoiceDocument.h"

namespace quittance {

//! Whether a document says all that XRechnung 3.0 demands on top of EN 16931 (BR-DE-1 to BR-DE-28 and the
//! electronic addresses), and is German: seller or buyer sits there.
bool meetsXRechnung(const InvoiceDocument &document);

} // namespace quittance
