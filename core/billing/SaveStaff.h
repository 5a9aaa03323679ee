#pragma once

#include "core/billing/guards.h"

namespace quittance {

//! Lists a member of staff or changes one. The first one listed must be an owner, and one active owner must
//! remain. InvalidInput: staff.login_missing, staff.no_owner, role.*.
Result<void> saveStaff(Book &book, const StaffMember &member);

} // namespace quittance
