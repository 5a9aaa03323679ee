#pragma once

#include <QJsonObject>

namespace quittance::sandbox {

class HubSpotData;

//! What programs under test have left in an account: the companies that carry an id of theirs, and the notes
//! with a mark of theirs and the companies these hang on.
QJsonObject hubSpotState(const HubSpotData &data);

} // namespace quittance::sandbox
