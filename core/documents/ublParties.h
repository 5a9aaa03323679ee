#pragma once

#include "core/documents/InvoiceDocument.h"
#include "core/documents/UblXml.h"

namespace quittance {

//! Seller and buyer (BG-4, BG-7). isOutsideVat: of a document outside its scope, which names no VAT id
//! (BR-O-02); the seller is then known by another number (BR-CO-26).
void writeUblParties(UblXml &xml, const InvoiceDocument &document, bool isOutsideVat);

//! The parts of an address (BG-5, BG-8, BG-15) into the element that is open.
void writeUblAddress(UblXml &xml, const Address &address);

} // namespace quittance
