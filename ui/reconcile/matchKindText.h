#pragma once

#include "core/domain/BankCandidates.h"

namespace quittance {

//! What may be chosen by hand, as the tab says it: "Open invoices".
QString matchKindText(BankCandidate::Kind kind);
//! What there is none of, for an empty list.
QString matchNothingText(BankCandidate::Kind kind);

} // namespace quittance
