#pragma once

#include "core/formats/UblFigures.h"

namespace quittance {

//! Which rules of the VAT categories S, Z, E, AE, K, G and O the figures of a document break: breakdown
//! present (-01), VAT ids (-02 to -04), rates (-05 to -07), bases (-08), taxes (-09), reasons (-10), and what
//! K and O demand besides.
QList<ImportProblem> brokenTaxRules(const UblFigures &figures);

} // namespace quittance
