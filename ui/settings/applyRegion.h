#pragma once

#include <QString>

namespace quittance {

//! Writes numbers and days as in a region from now on ("de-AT"); empty: as the system does.
void applyRegion(const QString &region);

} // namespace quittance
