#pragma once

#include "core/domain/Customer.h"
#include "core/journal/Book.h"

#include "core/base/Error.h"

namespace quittance {

//! Adds a customer (empty id) or saves a changed one. InvalidInput: customer.name_missing,
//! customer.name_too_long, customer.text_too_long, customer.control_characters, customer.email_malformed,
//! customer.term_days_range, customer.country_malformed, customer.billing_contacts, vat_id.*,
//! note.card_number; NotFound customer.unknown.
Result<CustomerId> saveCustomer(Book &book, const Customer &wanted);

//! A customer as it is stored, by the same rules, for imports; but the VAT id may have the shape of no
//! country.
Result<Customer> checkedCustomer(Customer customer);

} // namespace quittance
