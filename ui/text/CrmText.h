#pragma once

#include "core/domain/CrmConflict.h"
#include "core/domain/CrmStatus.h"
#include "core/domain/Interaction.h"

#include <QTimeZone>

namespace quittance {

QString crmFieldText(CrmField field); //!< "Billing e-mail".
QString crmDirectionText(CrmDirection direction); //!< "Pull"
QString crmPolicyText(CrmPolicy policy, const QString &provider); //!< "HubSpot wins"
//! Why a record may be a customer: "same e-mail address".
QString crmReasonText(const QString &reason);
QString interactionKindText(Interaction::Kind kind); //!< "Call"

//! How a CRM and the book stand to each other, in one line: age, what waits, quota, when it goes on.
QString crmStatusText(const CrmStatus &status, const QTimeZone &zone);
//! What needs a person, the worst first: something refused, access that will end, broken mappings. Empty when
//! nothing does. now: UTC.
QString crmTroubleText(const CrmStatus &status, const QDateTime &now);

} // namespace quittance
