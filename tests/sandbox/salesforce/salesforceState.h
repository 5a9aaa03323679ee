#pragma once

#include <QJsonObject>

namespace quittance::sandbox {

class SalesforceData;

//! What programs under test have left in an organisation: the accounts that carry an id of theirs, and the
//! tasks with a mark of theirs and the accounts these are about.
QJsonObject salesforceState(const SalesforceData &data);

} // namespace quittance::sandbox
