#pragma once

#include "core/base/Error.h"
#include "core/domain/ImportedCustomer.h"
#include "core/formats/ColumnMapping.h"

namespace quittance {

//! Reads customers from a CSV file, one a row, by a mapping of its columns (guessedMapping, presetMapping, or
//! what a person chose). Needed is a name, or first and last name; a row that has these alone is a person.
//! Countries may be codes or English names, days to pay are a number ("30", "Net 30"). VAT ids are checked
//! and written as the registers do. Where there is no currency, it is the given one.
//!
//! A row with a problem is not among the customers, and neither is one whose id, or name and e-mail, another
//! row has as well. Rules: csv.value_missing (no name), csv.email_malformed, csv.country_unknown,
//! csv.currency_unknown, csv.term_days, csv.customer_twice, csv.cell_count, vat_id.*. Errors for the file as
//! a whole: those of MappedTable::read.
Result<ImportedCustomers> readCustomerCsv(
    const QByteArray &bytes, const ColumnMapping &mapping, Currency currency);

} // namespace quittance
