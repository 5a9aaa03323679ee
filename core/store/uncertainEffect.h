#pragma once

#include <QString>

namespace quittance {

//! What holds of an effect f of which nobody knows whether it happened: the journal says so, or the last try
//! did, and nobody is at it now. A condition of SQL.
const QString &uncertainEffect();

} // namespace quittance
