#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/Recipient.h"
#include "core/journal/Book.h"

#include <QList>

namespace quittance {

//! Whom a mail about a customer may go to, each address once: the billing address first, then the customer's
//! own contacts, people the CRM has of them, and whoever was mailed before. Addresses that cannot be written
//! to are left out. NotFound "customer.unknown".
Result<QList<Recipient>> recipientsOf(Book &book, const CustomerId &customer);

} // namespace quittance
