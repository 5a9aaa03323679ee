#pragma once

#include "core/domain/DisputeEvidence.h"

namespace quittance {

QString evidenceTitle(EvidencePiece piece); //!< "What was mailed"
//! What the book has of it, else what to look for: one sentence.
QString evidenceHint(EvidencePiece piece, const DisputeEvidence &evidence);
//! "3 of 6 are ready."
QString evidenceCountText(const DisputeEvidence &evidence);

} // namespace quittance
