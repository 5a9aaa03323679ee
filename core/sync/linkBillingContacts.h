#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/journal/Book.h"

namespace quittance {

class CrmConnector;

//! Links customers who are a company of the CRM, and nobody there, to the person whom the CRM calls the
//! company's billing contact: payment links go to that person's address. Asks once a day, or when fully. How
//! many were linked. Errors: the connector's and the store's.
Result<qint64> linkBillingContacts(Book &book, CrmConnector &connector, bool fully, const StopFlag &stop);

} // namespace quittance
