#pragma once

#include "core/domain/BankCsvProfile.h"
#include "core/domain/BankFileFacts.h"
#include "core/domain/BankLineRow.h"

namespace quittance {

//! "Open", "Matched", "Set aside".
QString bankLineStateText(BankLineState state);
//! How well what a movement may be is known: "Exact", "Likely", "Several", "None"; once it is settled, that.
QString bankLineMatchText(const BankLineRow &row);
QString bankConfidenceWord(BankConfidence confidence); //!< "Certain"
//! "camt.053 · 2 statements · 412 movements, 3 not booked yet were left out".
QString bankFileText(const BankFileFacts &facts);
QString bankCsvFieldText(BankCsvField field); //!< "Booking day".

} // namespace quittance
