#pragma once

#include "core/crm/salesforce/SalesforceReader.h"

#include <QHash>

namespace quittance {

//! Whom the bills of each of these accounts (at most SalesforceReader::idsMax) go to, by the contact roles of
//! the account (facts crm §9): a role that speaks of bills, else the primary contact, else the only contact.
//! Accounts where that leaves a choice are left out. Where roles are hidden from us, contacts alone tell.
Result<QHash<QString, QString>> salesforceBillingContacts(
    SalesforceReader &reader, const QStringList &accounts, const StopFlag &stop);

} // namespace quittance
