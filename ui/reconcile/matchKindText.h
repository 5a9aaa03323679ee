#pragma once

#include "core/domain/BankCandidates.h"

namespace quittance {

//! What may be chosen by hand, as the tab says it: "Open invoices".
QString matchKindText(BankCandidate::Kind kind);
//! What stands above number, name, day and amount of such: a payout has a provider, an invoice is due.
QStringList matchTitles(BankCandidate::Kind kind);
//! What there is none of, for an empty list.
QString matchNothingText(BankCandidate::Kind kind);

} // namespace quittance
