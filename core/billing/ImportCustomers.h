#pragma once

#include "core/base/Error.h"
#include "core/domain/ImportReport.h"
#include "core/domain/ImportedCustomer.h"
#include "core/journal/Book.h"

namespace quittance {

//! Takes the customers of a file. One with the VAT id or e-mail address of a customer who is here already, or
//! with the same name and address or lack of one, is left alone, so that a second import adds nothing. With
//! problems nothing is done unless goodOnly; all is one transaction. InvalidInput: role.*.
Result<ImportReport> takeCustomers(Book &book, const ImportedCustomers &file, bool goodOnly);

//! What taking the good ones would report now; only reads the book.
Result<ImportReport> forecastCustomers(Book &book, const ImportedCustomers &file);

} // namespace quittance
