#pragma once

#include "core/base/Error.h"
#include "core/crm/CrmProperty.h"

namespace quittance {

//! A value in the form in which a field of this type travels: choices by their value there, numbers and flags
//! plain, days as "2026-11-28", instants as "2026-11-28T16:00:00Z"; a text as it is. Empty stays empty.
//! InvalidInput, with the field's name and the value: "crm.value_not_a_number", "crm.value_not_a_day",
//! "crm.value_not_an_instant", "crm.value_not_a_choice", "crm.value_not_a_flag", "crm.value_too_long",
//! "crm.field_read_only". Pure.
Result<QString> crmWireText(const CrmProperty &property, const QString &value);

} // namespace quittance
