#pragma once

#include "core/domain/CrmDryRun.h"
#include "core/domain/CrmTrial.h"

namespace quittance {

//! "Nordwind GmbH", or "HubSpot account 4711" where the CRM tells no name of its own.
QString crmAccountText(const CrmTrial &trial);
//! label: crmAccountLabel().
QString crmAccountText(const ConnectionId &connection, const QString &label);
//! "Account 4711 · EUR".
QString crmAccountFactsText(const CrmTrial &trial);

//! What a permission is for and its name there: "Read companies · crm.objects.companies.read".
QString crmScopePurposeText(const CrmScope &scope);
//! What it means that it is missing or not told; empty where it is there.
QString crmScopeFoundText(const CrmScope &scope);

//! What a first sync would find, counted: "New: 812 · match a customer: 40 (same e-mail address: 40) · …".
QString crmDryRunText(const CrmDryRun &found);
//! What it does with that, and what it leaves alone.
QString crmDryRunPromiseText(const CrmDryRun &found, const QString &provider);
//! "Adler GmbH (company), customer Adler & Söhne".
QString crmExampleText(const CrmDryRun::Example &example);

} // namespace quittance
