#pragma once

#include "core/base/Error.h"
#include "core/domain/CompanyProfile.h"
#include "core/journal/Book.h"

#include <functional>

namespace quittance {

//! Says whose book it is. change gets the company as it is now and returns it as it shall be; both happen in
//! one transaction, so that two changes at once both stay. InvalidInput: company.name_missing,
//! company.email_malformed, company.zone_unknown, company.fiscal_year_start, company.fiscal_year_numbers (a
//! start by which the next numbers would name an earlier year than those given already); change's own errors.
Result<void> setCompany(
    Book &book, const std::function<Result<CompanyProfile>(const CompanyProfile &)> &change);

} // namespace quittance
