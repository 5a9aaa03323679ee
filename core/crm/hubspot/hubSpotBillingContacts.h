#pragma once

#include "core/crm/hubspot/HubSpotCaller.h"

#include <QHash>

namespace quittance {

//! Whom the bills of each of these companies (at most 100; facts crm §3.4, §9) go to: company to contact. The
//! one labelled as the billing contact, else the one primary contact, else the only person. A company where
//! that leaves a choice is left out.
Result<QHash<QString, QString>> hubSpotBillingContacts(
    HubSpotCaller &caller, const QString &version, const QStringList &companies, const StopFlag &stop);

} // namespace quittance
