#pragma once

#include "core/base/Id.h"
#include "core/domain/BankMatch.h"
#include "core/domain/Money.h"

#include <QDate>

namespace quittance {

//! What a movement of the bank account was taken for.
struct BankMatchRow {
    EntryId entry; //!< The BankLineMatched.
    QString line; //!< Key of the movement.
    BankMatchWhat what = BankMatchWhat::SetAside;
    Money amount{0, Currency::of("EUR")}; //!< Negative when money went out.
    QString reason; //!< Code of a reason to match; of what is set aside, a person's words.
    bool byItself = false;
    bool isBooked = false; //!< Its payment or return was booked with it.
    CustomerId customer; //!< May be empty.
    PaymentId payment; //!< Likewise.
    QString payout; //!< Likewise.
    QString connection; //!< Of the payout.
    RefundId refund; //!< May be empty.
    QString payerMark; //!< Keyed digest of the payer's account; empty when nothing is learnt.
    QDate bookedOn;
    QString actor; //!< Who matched: "person:mara".
    EntryId undoneBy; //!< Empty while it stands.
};

} // namespace quittance
