#pragma once

#include "core/domain/PayoutRow.h"
#include "core/domain/ReportTable.h"

namespace quittance {

//! How far a payout is, and how far it is explained, as one word.
enum class PayoutState : quint8 {
    OnItsWay, //!< Explained, not at the bank yet.
    Done, //!< Explained in full.
    Waiting, //!< The provider has not told yet what it is made of.
    ByHand, //!< The provider does not tell it of payouts that were not automatic.
    Unexplained, //!< What the provider told does not add up to it.
    Failed, //!< The bank sent it back.
};

PayoutState payoutState(const PayoutRow &row, QDate today);
QString payoutStateText(PayoutState state); //!< "On its way".

//! What the state means, as a sentence: for tooltips, and where its lines would stand.
QString payoutStateSentence(const PayoutRow &row, QDate today);

//! The provider's own name of a payout, without our prefix: "po_1".
QString payoutNumber(const QString &id);

QString payoutCategoryText(PayoutLine::Category category); //!< "Payment".
//! "38 payments".
QString payoutCountText(PayoutLine::Category category, qsizetype count);

//! "Refunds -120.00, disputes -99.00, adjustments 0.00 EUR": what tables show as one sum.
QString payoutDeductionsText(const PayoutRow &row);

//! What a spreadsheet of payouts holds, in words; raw values in the cells. Its sums leave out what failed.
ReportTable payoutTable(const QList<PayoutRow> &rows, QDate today);

} // namespace quittance
