#pragma once

#include "ui/crm/ConflictDecisions.h"
#include "ui/widgets/RecordTableModel.h"

#include <QTimeZone>

namespace quittance {

//! The columns of the review of conflicts.
QList<RecordColumn> conflictColumns();
//! A conflict as a row of it. decision: what was decided and is not written yet.
Record conflictRecord(const CrmConflict &conflict, const std::optional<ConflictDecisions::Decision> &decision,
    const QTimeZone &zone);
//! Why somebody has to decide, or what came of it.
QString conflictWhyText(const CrmConflict &conflict);

} // namespace quittance
