#pragma once

#include "core/base/StopFlag.h"
#include "core/domain/BankFileFacts.h"
#include "core/domain/BankStatement.h"
#include "core/payments/bank/BankFileOptions.h"

class QIODevice;

namespace quittance {

//! Reads a bank's statement file of any size from an open device: camt.052, .053 and .054 of any version,
//! MT940, OFX 1 and 2, or CSV, told apart by what they hold. What is read goes to the sink as it comes;
//! whoever keeps it waits for the end, since a file may turn out wrong at its last line.
//!
//! InvalidInput, with the place ("line 12, entry 3, Amt") as field and what stands there as value:
//! - not readable: bank_file.empty, .zip, .malformed (XML), .doctype_refused, .encoding,
//!   .not_a_statement, .cut_off, .too_long (a piece of text, a line or an element), .too_deep,
//!   .too_many_parts
//! - not understood: bank_file.field_missing, .field_order, .field_malformed, .date_malformed,
//!   .amount_malformed, .currency_unknown, .currency_missing, .currency_differs, .account_missing,
//!   .account_changes, .cell_count, .column_missing, .csv_unknown, .csv_dates
//! - wrong: bank_file.sum_differs, .sum_too_large, .balance_differs (a balance within the list),
//!   .entry_count, .entry_sum, .batch_count, .batch_sum
//!
//! Storage bank_file.unreadable when the device fails; Cancelled bank_file.stopped; what the sink says.
Result<BankFileFacts> readBankFile(
    QIODevice &device, const BankFileOptions &options, BankStatementSink &sink, const StopFlag &stop);

} // namespace quittance
