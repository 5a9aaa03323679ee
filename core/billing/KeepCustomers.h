#pragma once

#include "core/billing/guards.h"

namespace quittance {

//! Two records are one customer: from becomes an alias of into, with all its documents, payments and drafts.
//! InvalidInput: customer.merge_self, role.*; NotFound customer.unknown.
Result<void> mergeCustomers(Book &book, const CustomerId &from, const CustomerId &into);

//! Puts a customer away, or takes it out again. InvalidInput: customer.open_items while something is open.
Result<void> archiveCustomer(Book &book, const CustomerId &customer, bool archived);

} // namespace quittance
