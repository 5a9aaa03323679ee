#pragma once

#include "core/base/Error.h"
#include "core/domain/ImportedPayment.h"
#include "core/formats/ColumnMapping.h"

namespace quittance {

//! Reads payments received from a CSV file, one a row, by a mapping of its columns. Needed are date and
//! amount, and a currency: in a column, else the given one. Invoice numbers in one cell are divided by comma,
//! semicolon, bar or line break.
//!
//! How numbers and dates are to be read is settled for the whole file, as for invoices; where no cell leaves
//! no choice, ambiguous ones are refused. Rows that say they are no payment (an invoice, a credit note) or
//! one that has not arrived (failed, pending) are skipped and counted. A payment that was refunded is
//! refused: taken as it is, it would be half the truth. So are rows that share their id.
//!
//! Rules: csv.value_missing, csv.number_*, csv.decimal_mixed, csv.date_*, csv.currency_unknown,
//! csv.email_malformed, csv.status_unknown, csv.type_unknown, csv.payment_refunded, csv.payment_twice,
//! csv.cell_count, money.*. Errors for the file as a whole: those of MappedTable::read.
Result<ImportedPayments> readPaymentCsv(
    const QByteArray &bytes, const ColumnMapping &mapping, std::optional<Currency> currency);

} // namespace quittance
