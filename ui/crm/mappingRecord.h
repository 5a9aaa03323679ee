#pragma once

#include "core/domain/CrmMapping.h"
#include "ui/widgets/RecordTableModel.h"

namespace quittance {

//! A field's mapping as a row of the editor: our field, direction, their field, who is right, state.
Record mappingRecord(const CrmMapping &mapping, const QString &connection);

} // namespace quittance
