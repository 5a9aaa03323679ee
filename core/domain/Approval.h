#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDate>

namespace quittance {

//! What customer credit comes from: a payment or a credit note; one of the two is set.
struct CreditSource {
    PaymentId payment;
    InvoiceId creditNote;

    friend bool operator==(const CreditSource &, const CreditSource &) = default;
};

enum class WriteOffCause : quint8 { BadDebt, Shortfall, BankFee };

//! Something that needs a second person above a limit.
struct ApprovalMatter {
    enum class What : quint8 { Void, WriteOff, Refund };

    What what = What::Void;
    InvoiceId invoice; //!< Void and write-off; of a refund the document it re-opens first, or none.
    CreditSource source; //!< Refund.
    Money amount{0, Currency::of("EUR")};
    WriteOffCause cause = WriteOffCause::BadDebt; //!< Write-off.
    QString connection; //!< Refund: what it is paid from, "bank".
    QString reason;
    QDate on; //!< The day it is booked on.

    friend bool operator==(const ApprovalMatter &, const ApprovalMatter &) = default;
};

//! A request as a list shows it.
struct ApprovalRow {
    enum class State : quint8 { Waiting, Given, Refused };

    EntryId id;
    QString askedBy; //!< Login.
    QDateTime askedAt; //!< UTC.
    ApprovalMatter matter;
    State state = State::Waiting;

    friend bool operator==(const ApprovalRow &, const ApprovalRow &) = default;
};

} // namespace quittance
