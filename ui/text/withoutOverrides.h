#pragma once

#include <QString>

namespace quittance {

//! Text of others for showing: without the marks that turn the direction of everything behind them
//! (U+202A–U+202E). A name that ends with one would let an amount after it read backwards. Isolates stay;
//! they end where their line does and turn no digit.
QString withoutOverrides(const QString &text);

} // namespace quittance
