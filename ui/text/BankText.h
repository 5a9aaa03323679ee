#pragma once

#include "core/domain/BankImportReport.h"

#include <QString>

namespace quittance {

//! Why a movement is taken for something: "the creditor reference and the amount agree".
QString bankReasonText(BankMatchReason reason);
//! "certain", "likely", "possible", "only a hint"
QString bankConfidenceText(BankConfidence confidence);
//! "open", "may be here already", "known in part", "matched", "set aside", "not counted"
QString bankStateText(BankLineState state);
//! What a proposal says, in a line: "Nordwind Handel GmbH pays 20260000017 (1,190.00 EUR)".
QString bankProposalText(const BankProposal &proposal);
//! What a standing match says, in a line.
QString bankMatchText(const BankMatchRow &match);
//! What is odd about two statements that follow each other.
QString bankGapText(const BankGap &gap);
//! What reading a file brought: "8 movements are new, 2 were here already."
QString bankImportText(const BankImportReport &report);

} // namespace quittance
