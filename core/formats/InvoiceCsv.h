#pragma once

#include "core/base/Error.h"
#include "core/domain/ImportedInvoice.h"
#include "core/formats/ColumnMapping.h"

namespace quittance {

//! Reads invoices from a CSV file as accounting programs export it: a header row, then one row per invoice
//! line; rows with the same number are one invoice, wherever they stand.
//!
//! Columns (English headers and their aliases in importFields; M = must be there):
//! - Number M; Customer M; Issue date M; Currency M (ISO 4217); Quantity M; Unit price M (net); VAT rate M
//! ("19", "19 %",
//!   "20% (VAT on Income)",
//!   0 or 1 to 100); Item or Description M (one of them).
//! - E-mail, VAT id, Due date, Reference (order number), Type (invoice, credit note or 380, 381, 384; empty
//! is invoice).
//! - VAT category (S Z E AE K G O; without it a rate of 0 is Z) and Exemption reason.
//! - Discount: a percentage off the line ("10", "10 %").
//! - Total: what is to be paid, on every row, on one of them, or split over the rows of the invoice.
//! What describes the whole invoice may be left empty after its first row, but not differ.
//!
//! Whether numbers have a decimal comma or point, and whether 03/04/2026 is day or month first, is settled
//! for the whole file by the cells that leave no choice; where none does, ambiguous cells are refused.
//!
//! The problems name the line, the header, the rule and the cell. A document with a problem is not among the
//! documents. Rules: csv.value_missing, csv.value_differs (between rows of one invoice),
//! csv.number_ambiguous, csv.number_malformed, csv.decimal_mixed, csv.date_ambiguous, csv.date_mixed,
//! csv.date_malformed, csv.currency_unknown, csv.type_unknown, csv.vat_category, csv.vat_rate, csv.discount,
//! csv.total_differs, csv.cell_count, decimal.*, money.*, document.too_large. Errors for the file as a whole:
//! those of CsvReader, csv.empty, csv.column_missing, csv.column_twice, csv.too_many_rows
//! (more than 200,000).
Result<ImportedBatch> readInvoiceCsv(const QByteArray &bytes);

//! The same by a mapping that a person chose. Quantity may then have no column (every row is one piece), and
//! neither Item nor Description (the line is called by the invoice's number); so it is in an export we know.
Result<ImportedBatch> readInvoiceCsv(const QByteArray &bytes, const ColumnMapping &mapping);

} // namespace quittance
