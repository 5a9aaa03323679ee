#pragma once

#include "core/domain/WaitingApproval.h"

namespace quittance {

//! "Void", "Write off" or "Refund".
QString approvalWhatText(ApprovalMatter::What what);

//! Whom and what a request is about: "Adler & Söhne GmbH · INV-2026-001042".
QString approvalAboutText(const WaitingApproval &waiting);

//! What is asked for, as a sentence: "Write off 1,249.97 EUR on INV-2026-001042 of Adler & Söhne GmbH as bad
//! debt."
QString approvalSentence(const WaitingApproval &waiting);

//! What was done once a second person agreed.
QString approvedText(const WaitingApproval &waiting);

//! Why a second person is asked: the limit stands in it.
QString secondPersonText(Money limit);

} // namespace quittance
