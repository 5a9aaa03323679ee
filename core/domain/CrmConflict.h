#pragma once

#include "core/domain/CrmMapping.h"

#include <QDateTime>

namespace quittance {

//! A field that says one thing here and another in the CRM, and which only a person can settle.
struct CrmConflict {
    enum class State : quint8 { Open, Resolved };

    ConnectionId connection;
    CustomerId customer;
    QString customerName;
    CrmField field = CrmField::Name;
    QString base; //!< What both said last; empty when they never agreed.
    QString ours;
    QString theirs;
    QString trouble; //!< Rule that what the CRM says breaks here; empty where both values are possible.
    QDateTime since; //!< UTC.
    State state = State::Open;
    QString value; //!< Of a resolved one: what it became.
    bool canUndo = false; //!< Resolved, and the CRM was not told yet.

    // Who and when, where it is known; found when the list is shown, not stored.
    QString oursBy = {}; //!< An actor: "person:mara", "sync:hubspot".
    QDateTime oursAt = {}; //!< UTC; when ours became what it is.
    QString theirsOwner = {}; //!< Whose the record is there; it need not be who changed it.
    QDateTime theirsAt = {}; //!< UTC; when the record was changed last.
    bool isGoneThere = false; //!< The record is archived or deleted there: nothing can be told.

    friend bool operator==(const CrmConflict &, const CrmConflict &) = default;
};

} // namespace quittance
