#pragma once

#include "core/domain/CrmTrial.h"

namespace quittance {

//! "Nordwind GmbH", or "HubSpot account 4711" where the CRM tells no name of its own.
QString crmAccountText(const CrmTrial &trial);
//! "Account 4711 · EUR".
QString crmAccountFactsText(const CrmTrial &trial);

//! What a permission is for and its name there: "Read companies · crm.objects.companies.read".
QString crmScopePurposeText(const CrmScope &scope);
//! What it means that it is missing or not told; empty where it is there.
QString crmScopeFoundText(const CrmScope &scope);

} // namespace quittance
