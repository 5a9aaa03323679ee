#pragma once

#include "core/domain/BankCsvProfile.h"

namespace quittance {

//! How a bank's CSV file is written, by its first lines (some 64 KB; a last line that is cut is not looked
//! at): delimiter, encoding, which row is the header and which column is what, decimal sign and date format.
//! For a person to look at and save. InvalidInput: bank_file.csv_unknown where no row looks like a header
//! with a day and an amount; bank_file.csv_dates where days could be read in two ways.
Result<BankCsvProfile> guessedCsvProfile(const QByteArray &head);

//! The saved profile that names columns this file has, all of them, and most of all; else guessed.
Result<BankCsvProfile> csvProfileFor(const QByteArray &head, const QList<BankCsvProfile> &saved);

} // namespace quittance
