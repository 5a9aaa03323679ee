#pragma once

#include "core/crm/CrmProperty.h"

#include <QJsonObject>

namespace quittance {

//! A field as an object's description tells it; without a name when it is none.
CrmProperty readSalesforceProperty(const QJsonObject &field);

} // namespace quittance
