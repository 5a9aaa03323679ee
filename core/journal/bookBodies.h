#pragma once

#include "core/base/Id.h"
#include "core/domain/Approval.h"
#include "core/domain/ClosedCheck.h"
#include "core/domain/CompanyProfile.h"
#include "core/domain/StaffMember.h"

#include <QDate>
#include <QList>
#include <QString>

namespace quittance {

// A part of the vocabulary of EntryBodies.h. What happens to the book itself: its company, numbers, locked
// days, staff and requests of a second person.

struct CompanyProfileSet {
    CompanyProfile company;
};

//! How the numbers of a series look from now on.
struct NumberSeriesDefined {
    QString series; //!< "INV", "CN"
    QString mask; //!< See NumberMask.
    int fiscalYear = 0; //!< Whose next number is set; 0 where numbers have no year.
    qint64 next = 0; //!< 0: the sequence goes on.
};

//! Nothing is booked on or before a day any more. Where a month was closed with its checks, it says which and
//! how they ended.
struct PeriodLocked {
    QDate through;
    QString reason;
    QDate from; //!< First day of the month that was closed; null: a lock by hand.
    QList<ClosedCheck> checks; //!< Of that month.
};

struct PeriodUnlocked {
    QDate through; //!< The last day that stays locked; null: none does.
    QString reason;
};

//! Someone works with the book, or does so in another role. The name is personal.
struct StaffSaved {
    StaffMember member;
};

//! Somebody asked for something that needs a second person. The entry's id is the request's.
struct ApprovalRequested {
    ApprovalMatter matter;
};

//! A second person agreed; what was asked for stands in the entries after this one.
struct ApprovalGiven {
    EntryId request;
};

struct ApprovalRefused {
    EntryId request;
    QString reason;
};

} // namespace quittance
