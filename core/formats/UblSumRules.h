#pragma once

#include "core/formats/UblFigures.h"

namespace quittance {

//! Which of BR-CO-10 to BR-CO-17 the figures of a document break.
QList<ImportProblem> brokenSumRules(const UblFigures &figures);

} // namespace quittance
