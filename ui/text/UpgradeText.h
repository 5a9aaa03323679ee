#pragma once

#include <QString>

namespace quittance {

//! Said while the book of an older program is brought up to date.
QString upgradeBeginsText();

//! Said afterwards. keptAt: the old file's path as the system writes it.
QString upgradeDoneText(const QString &keptAt);

} // namespace quittance
