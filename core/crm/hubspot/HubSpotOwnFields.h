#pragma once

#include "core/crm/CrmConnector.h"

#include <QJsonObject>
#include <QList>

namespace quittance {

//! The property that carries our id of the customer: unique there.
inline constexpr QLatin1StringView hubSpotExternalId{"quittance_id"};
//! The group all our own properties stand in.
inline constexpr QLatin1StringView hubSpotOwnGroup{"quittance"};

//! The properties we make on a kind of record, in the form in which they are asked for.
QList<QJsonObject> hubSpotOwnFields(CrmKind kind);

} // namespace quittance
