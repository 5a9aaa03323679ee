#pragma once

#include "core/domain/BankCsvProfile.h"
#include "core/domain/BankImportReport.h"
#include "core/domain/BankLineRow.h"

namespace quittance {

//! "Open", "Matched", "Set aside".
QString bankLineStateText(BankLineState state);
//! How well what a movement may be is known: "Exact", "Likely", "Several", "None"; once it is settled, that.
QString bankMatchText(const BankLineRow &row);
//! What a movement was taken for and by whom: "Payment, matched by Mara", "Set aside by Mara: wages".
QString bankMatchedText(const BankMatchRow &match);
//! "camt.053 · 2 statements · 412 movements, 3 not booked yet were left out".
QString bankFileText(const BankFileFacts &facts);
//! What reading a file brought or would bring, as one sentence.
QString bankImportText(const BankImportReport &report);
QString bankCsvFieldText(BankCsvField field); //!< "Booking day".

} // namespace quittance
