#pragma once

#include <QString>

namespace quittance {

//! Text as the title of a window: in one line, and without "[*]" meaning anything, which Qt would take out.
QString titleText(const QString &text);

} // namespace quittance
