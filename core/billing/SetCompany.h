#pragma once

#include "core/base/Error.h"
#include "core/domain/CompanyProfile.h"
#include "core/journal/Book.h"

namespace quittance {

//! Says whose book it is. InvalidInput: company.name_missing, company.email_malformed, company.zone_unknown.
Result<void> setCompany(Book &book, const CompanyProfile &company);

} // namespace quittance
