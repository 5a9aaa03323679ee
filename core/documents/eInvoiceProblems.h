#pragma once

#include "core/base/Error.h"
#include "core/documents/InvoiceDocument.h"

#include <QList>

namespace quittance {

//! What EN 16931 demands of an e-invoice and a document does not say, in the order in which a person would
//! fill it in. InvalidInput; the field is where it belongs ("company.country", "customer.vat_id",
//! "lines.2.item", counted from 1), the detail names the rule and the business term ("BR-09 BT-40"):
//! einvoice.draft, einvoice.company_country, einvoice.company_tax, einvoice.company_vat_id,
//! einvoice.buyer_country, einvoice.buyer_vat_id, einvoice.supply_date, einvoice.no_lines, einvoice.item,
//! einvoice.reason, einvoice.vat_reason, einvoice.decimals, einvoice.mixed_scope.
QList<Error> eInvoiceProblems(const InvoiceDocument &document);

//! The address goods go to: only where it is another than the buyer's, or where the norm wants it all the
//! same (BR-IC-12); else all empty. Its country is the buyer's where it names none (BR-57).
Address deliverTo(const InvoiceDocument &document);

//! VATEX code that follows from a VAT category by itself (VATEX-EU-AE); empty where a reason must be given.
QString impliedExemption(TaxCategory category);

//! Whether a VAT category demands a reason why there is no VAT.
bool wantsExemptionReason(TaxCategory category);

} // namespace quittance
