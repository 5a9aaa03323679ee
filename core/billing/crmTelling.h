#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/CrmTelling.h"
#include "core/journal/Book.h"

namespace quittance {

//! What compareCustomers(…, How::Again) would ask this CRM to be told of one customer, or of all where it is
//! empty; put to what telling holds. Writes nothing. Errors of the store, and Cancelled between two
//! customers.
Result<void> addCrmTelling(Book &book, const ConnectionId &connection, const CustomerId &only,
    CrmTelling &telling, const StopFlag &stop);

} // namespace quittance
