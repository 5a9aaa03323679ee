#pragma once

#include "core/base/Error.h"

namespace quittance {

class CrmMappingTable;

//! Whether any field is told to the CRM.
Result<bool> crmWritesBack(CrmMappingTable &table);

//! Off: fields of both directions are only pulled, and those that are only told are off. On, where nothing
//! was told so far: fields that are told at first are so again, unless somebody has mapped them to another
//! field. In a transaction.
Result<void> setCrmWriteBack(CrmMappingTable &table, const QString &provider, bool isOn);

} // namespace quittance
