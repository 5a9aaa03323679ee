#pragma once

#include <QString>

namespace quittance {

//! What a member of staff is trusted with. Each includes those before it.
enum class Role : quint8 { Viewer, Clerk, Accountant, Owner };

//! Something a command needs the right to do.
enum class Right : quint8 {
    Draft, //!< Write drafts and customers, import.
    Issue, //!< Issue documents and send them.
    RecordPayment, //!< Record, allocate and take allocations back.
    Credit, //!< Issue credit notes.
    Void,
    WriteOff,
    Refund, //!< Pay back, or say that a payment bounced.
    Approve, //!< Decide on what somebody else asked for.
    LockPeriod,
    UnlockPeriod,
    ManageBook, //!< Company, connections, number series, staff.
};

//! The least role that has the right.
constexpr Role roleFor(Right right)
{
    switch (right) {
    case Right::Draft:
    case Right::Issue:
    case Right::RecordPayment:
        return Role::Clerk;
    case Right::Credit:
    case Right::Void:
    case Right::WriteOff:
    case Right::Refund:
    case Right::Approve:
    case Right::LockPeriod:
        return Role::Accountant;
    case Right::UnlockPeriod:
    case Right::ManageBook:
        break;
    }
    return Role::Owner;
}

//! Someone who works with the book, by the name they log into the computer with.
struct StaffMember {
    QString login;
    QString name;
    Role role = Role::Clerk;
    bool isActive = true;

    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

} // namespace quittance
