#pragma once

#include "core/domain/CrmMapping.h"
#include "ui/widgets/RecordTableModel.h"

namespace quittance {

//! The columns of the editor; the last one shows what a chosen record holds.
QList<RecordColumn> mappingColumns();
//! A field's mapping as a row of it, but for that one: our field, direction, their field, what is done to a
//! value, who is right, state.
Record mappingRecord(const CrmMapping &mapping, const QString &connection);

} // namespace quittance
