#pragma once

#include "core/crm/hubspot/HubSpotCaller.h"

#include <QHash>

namespace quittance {

//! Who is labelled as the billing contact of each of these companies (at most 100; facts crm §3.4): company
//! to contact. A company with none, or with several, is left out.
Result<QHash<QString, QString>> hubSpotBillingContacts(
    HubSpotCaller &caller, const QString &version, const QStringList &companies, const StopFlag &stop);

} // namespace quittance
