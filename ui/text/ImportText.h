#pragma once

#include "core/domain/ImportReport.h"

namespace quittance {

//! Where and what: "Line 12, Total: the total is not the sum of its parts." Used as a row of a list.
QString importProblemText(const ImportProblem &problem);

//! What an import did, as one or two sentences.
QString importReportText(const ImportReport &report);

} // namespace quittance
