#pragma once

#include "core/domain/payoutMatch.h"
#include "core/journal/Book.h"

#include <QDate>

namespace quittance {

//! A payout and the movement of the bank it arrived with, and who says so.
struct PayoutMatchOrder {
    QString payout;
    qint64 line = 0; //!< BankLineRow::no.
    bool isProposed = false; //!< Amount and text say so, not a person.
    QDate today;
};

//! Says that a payout arrived with a movement. What a payout took back that had failed at the bank is the
//! same with the other sign. It is one of the things a movement can be, booked and taken back as they are.
//! Errors: those of matchBankLine(); NotFound payout.unknown.
Result<void> matchPayout(Book &book, const PayoutMatchOrder &order);

//! Which free movements the payouts without one seem to have arrived with.
Result<QList<PayoutMatch>> payoutProposals(Database &database);

} // namespace quittance
