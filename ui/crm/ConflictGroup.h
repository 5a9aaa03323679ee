#pragma once

#include "core/domain/CrmConflict.h"

#include <QList>

namespace quittance {

bool isOpen(const CrmConflict &conflict); //!< Nobody has settled it.

//! The conflicts of one customer with one CRM, in the order of their fields, so that a decision moves none.
struct ConflictGroup {
    QString key; //!< Unique among the groups.
    QString customerName;
    ConnectionId connection;
    QList<CrmConflict> conflicts;

    int open() const;
    bool isGoneThere() const; //!< One that is open is about a record that is not there any more.
    QDateTime since() const; //!< UTC; of the oldest that is open, null where none is.

    friend bool operator==(const ConflictGroup &, const ConflictGroup &) = default;
};

//! By customer, in the order in which each comes first.
QList<ConflictGroup> conflictGroups(const QList<CrmConflict> &conflicts);

} // namespace quittance
