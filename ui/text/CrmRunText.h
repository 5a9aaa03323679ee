#pragma once

#include "core/domain/CrmSyncRun.h"
#include "core/domain/Interaction.h"

namespace quittance {

QString crmRunWhatText(const CrmSyncRun &run); //!< "Full check"
QString crmRunResultText(const CrmSyncRun &run); //!< "Done in part"
//! What happened and what follows, in one or two sentences; empty where all went well.
QString crmRunText(const CrmSyncRun &run);
//! How long it took: "3 min 5 s"; "–" while nobody knows.
QString crmRunTookText(const CrmSyncRun &run);

//! How far an interaction has come, as a CRM spells it: "Completed" for "COMPLETED". What is spelled in
//! another way stays as it is; "–" where nothing is said.
QString interactionStatusText(const QString &status);

} // namespace quittance
