#pragma once

#include "core/base/Error.h"

#include <QJsonObject>

namespace quittance {

//! The field that carries our id of the customer there: an external id, unique.
inline constexpr QLatin1StringView salesforceExternalId{"Quittance_Id__c"};

//! Why Salesforce did not take a record: from one of the errors of a collection's item, or of a plain call.
//! Refused: salesforce.external_id_taken, .value_taken and .duplicate_there (value: the records that are in
//! the way), .field_gone, .field_read_only, .value_refused, .refused; NotFound salesforce.not_found; Busy
//! salesforce.row_locked. field: the one it does not like.
Error salesforceFault(const QJsonObject &error);

} // namespace quittance
