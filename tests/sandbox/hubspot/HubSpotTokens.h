#pragma once

#include <QString>

namespace quittance::sandbox {

//! Whether a lower-case text has every word of wanted; a star at either end of a word stands for anything.
bool containsToken(const QString &text, const QString &wanted);

} // namespace quittance::sandbox
