#pragma once

#include "core/domain/CrmConflict.h"
#include "core/domain/CrmMappingEffect.h"
#include "core/domain/CrmOwnField.h"
#include "core/domain/CrmStatus.h"
#include "core/domain/Interaction.h"

#include <QTimeZone>

namespace quittance {

QString crmFieldText(CrmField field); //!< "Billing e-mail".
QString crmKindText(ContactRow::Kind kind); //!< "company"
QString crmDirectionText(CrmDirection direction); //!< "Pull"
QString crmPolicyText(CrmPolicy policy, const QString &provider); //!< "HubSpot wins"
//! How many customers other mappings would change, and how.
QString crmMappingEffectText(const CrmMappingEffect &effect);
//! What happens to one of them: "takes over what HubSpot says".
QString crmEffectLineText(const CrmMappingEffect::Line &line, const QString &provider);
//! What kind of field holds one of ours there, in the words of whoever makes it: "Text(40), unique".
QString crmOwnFieldText(const CrmOwnField &field, const QString &provider);
//! The same with its place, for a list: "Account.Quittance_Id__c: Text(40), External ID, unique".
QString crmOwnFieldLine(const CrmOwnField &field, const QString &provider);
//! How many are there, and what follows.
QString crmOwnFieldsText(const QList<CrmOwnField> &fields, const QString &provider);
//! Who gave our side its value, and when: "Mara · 11.11.2026, 10:02"; empty where nobody knows.
QString crmOursText(const CrmConflict &conflict, const QTimeZone &zone);
//! What is known of theirs: "record changed 09.11.2026, 17:40 · owner Ada Kern".
QString crmTheirsText(const CrmConflict &conflict, const QTimeZone &zone);
//! Why a record may be a customer: "same e-mail address".
QString crmReasonText(const QString &reason);
QString interactionKindText(Interaction::Kind kind); //!< "Call"

//! How a CRM and the book stand to each other, the most important first: age, what waits, when it goes on,
//! how many there are, quota.
QStringList crmStatusParts(const CrmStatus &status, const QTimeZone &zone);
//! What needs a person, the worst first: a key or sign-in that does not work, something refused, access that
//! will end, broken mappings. Empty when nothing does. now: UTC.
QString crmTroubleText(const CrmStatus &status, const QDateTime &now, const QTimeZone &zone);

} // namespace quittance
