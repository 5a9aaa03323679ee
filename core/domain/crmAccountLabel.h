#pragma once

#include <QString>

namespace quittance {

//! An account of a CRM, told apart from any other, in no language: "Nordwind AG (00D5i000001AbCdEAK)".
//! HubSpot tells the host of its pages where a name is expected: "48151623 (app.hubspot.com)".
inline QString crmAccountLabel(const QString &id, const QString &name)
{
    if (name.isEmpty() || name == id)
        return id;
    const bool isHost = name.endsWith(QLatin1String(".hubspot.com"));
    return QStringLiteral("%1 (%2)").arg(isHost ? id : name, isHost ? name : id);
}

} // namespace quittance
