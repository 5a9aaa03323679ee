#pragma once

#include "core/domain/payoutMatch.h"
#include "core/journal/Book.h"

namespace quittance {

//! A payout and the movement of the bank it arrived with, and who says so.
struct PayoutMatchOrder {
    QString payout;
    QString line; //!< Key of the movement.
    QString reason = QStringLiteral("by_hand"); //!< Or evidenceCode().
    bool byItself = false; //!< Nobody was asked.
};

//! Says that a payout arrived with a movement, on the day the bank booked it. What a payout took back that
//! had failed at the bank is the same with the other sign. It is taken back as other matches are.
//! InvalidInput: payout.at_bank (it has arrived already), payout.failed, payout.amount_differs,
//! payout.other_currency, bank_line.taken, period.locked, role.*; NotFound payout.unknown, bank_line.unknown.
Result<void> matchPayout(Book &book, const PayoutMatchOrder &order);

//! Which free movements the payouts without one seem to have arrived with.
Result<QList<PayoutMatch>> payoutProposals(Database &database);

} // namespace quittance
