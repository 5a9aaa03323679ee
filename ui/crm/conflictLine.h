#pragma once

#include "ui/crm/ConflictDecisions.h"
#include "ui/crm/ConflictGroup.h"
#include "ui/crm/ConflictList.h"
#include "ui/crm/ConflictSheetModel.h"
#include "ui/widgets/Chip.h"

#include <QTimeZone>

namespace quittance {

//! What is chosen about a conflict.
struct ConflictChosen {
    ConflictSide side = ConflictSide::None;
    QString value; //!< Of an edited one.
    bool isAccepted = false; //!< Else it is chosen in view and nothing was decided yet.
    bool isWritten = false;
};

ConflictSide conflictSideOf(CrmService::Choice choice);

//! The columns of the sheet. connection: whose conflicts are shown; empty where there are none.
QList<RecordColumn> conflictColumns(const ConnectionId &connection);
//! A conflict as a line of it.
ConflictLine conflictLine(const CrmConflict &conflict, const ConflictChosen &chosen, const QTimeZone &zone);
//! A customer with his conflicts, so many of the open ones decided.
ConflictList::Entry conflictEntry(const ConflictGroup &group, int decided, bool wasLookedAt);
ChipLook conflictGroupLook(const ConflictGroup &group);
//! With whom, and since when.
QString conflictGroupText(const ConflictGroup &group, const QTimeZone &zone);
//! Why somebody has to decide, or what came of it.
QString conflictWhyText(const CrmConflict &conflict);

} // namespace quittance
