#pragma once

#include "core/domain/MonthClose.h"
#include "core/domain/PayoutReconciliation.h"
#include "core/domain/ReportTable.h"

namespace quittance {

//! What is looked at: "Bank lines", "Payments at Stripe".
QString closeCheckText(const CloseCheck &check);
QString closeCheckText(const QString &code);
//! How it stands: "In order", "2 to look at", "Accepted: the customer knows", "Nothing to look at".
QString closeOutcomeText(const CloseCheck &check);
//! What was found, as one sentence, with its amount and day.
QString closeFindingText(const CloseFinding &finding);
//! What to do about it; empty where nothing has to be done.
QString closeAdviceText(const QString &findingCode);
//! "Receivable: 1,190.00 EUR in the ledger, 1,190.00 EUR beside it".
QString closeFigureText(const CloseFigure &figure);
//! The whole list in one sentence.
QString closeSummaryText(const MonthClose &close);
//! How a closed check ended: "in order", "accepted: …".
QString closedCheckText(const ClosedCheck &check);

QString payoutArrivalText(PayoutReconciliation::State state); //!< "At the bank", "On its way", "Late".

//! The summary of a closed month (CloseService::writePack) in words.
ReportTable wordedClose(ReportTable table);

} // namespace quittance
