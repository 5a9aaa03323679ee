#pragma once

#include "core/domain/FoundRecord.h"
#include "core/domain/InvoiceRow.h"

namespace quittance {

//! The number of a document; of one without, its state: "Draft".
QString documentName(const InvoiceRow &row, QDate today);

//! A record in one line: "INV-2026-001042 · Adler & Söhne GmbH · €1,249.97". Names come from outside: to be
//! shown as they are.
QString recordText(const FoundRecord &record);

} // namespace quittance
