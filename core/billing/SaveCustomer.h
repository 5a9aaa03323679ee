#pragma once

#include "core/domain/Customer.h"
#include "core/journal/Book.h"

#include "core/base/Error.h"

namespace quittance {

//! Adds a customer (empty id) or saves a changed one. InvalidInput: customer.name_missing,
//! customer.name_too_long, customer.email_malformed, customer.term_days_range, customer.vat_id_malformed,
//! customer.country_malformed, customer.billing_contacts, vat_id.*; NotFound customer.unknown.
Result<CustomerId> saveCustomer(Book &book, Customer customer);

//! The same rules without saving, for imports.
Result<void> checkCustomer(const Customer &customer);

} // namespace quittance
