#pragma once

#include <QString>

namespace quittance {

//! Text as a tooltip shows it letter by letter. Qt guesses whether a tooltip is HTML: "<b>Paid</b>" would be
//! bold, and "Adler &amp; Söhne" for what was escaped without need.
QString tipText(const QString &text);

} // namespace quittance
