#pragma once

#include "core/crm/CrmProperty.h"

#include <QJsonObject>

namespace quittance {

//! A property as HubSpot's schema tells it; without a name when it is none.
CrmProperty readHubSpotProperty(const QJsonObject &json);

} // namespace quittance
