#pragma once

#include "core/formats/UblFigures.h"

namespace quittance {

//! The rules of EN 16931 (release 1.3.16, UBL binding) that a document breaks, the most basic first:
//! mandatory parts (BR-01 to BR-16, BR-21 to BR-27, BR-31 to BR-48, BR-53, BR-CO-04, -18, -26), sums
//! (BR-CO-10 to -17, BR-DEC), periods (BR-CO-03, -19, -20), VAT ids (BR-CO-09) and the VAT categories S, Z,
//! E, AE, K, G, O (BR-S-01 to BR-O-14); further BR-CL-01 and BR-CL-17 for types and categories that are not
//! supported, "ubl.currency_differs" for an amount in another currency than BT-5 outside BT-111,
//! "ubl.repeated" for an element that must not occur twice, "ubl.too_many_tax_rows" for more than 200 of
//! them. Each problem names its line, the business term and what the document says. A part of a document can
//! be judged for one rule: look whether that rule is among the broken ones.
QList<ImportProblem> brokenUblRules(const UblNode &root);

} // namespace quittance
