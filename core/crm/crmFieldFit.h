#pragma once

#include "core/crm/CrmProperty.h"
#include "core/domain/CrmMapping.h"

#include <QByteArray>

namespace quittance {

//! Why a field of a CRM cannot hold one of ours, as a rule; empty when it can: "crm_mapping.type",
//! "crm_mapping.read_only" (it is to be told), "crm_mapping.options" (it takes none of our values).
QString crmFieldObstacle(CrmField field, CrmDirection direction, const CrmProperty &property);

//! Why one of our fields cannot go in that direction, whatever the CRM: "crm_mapping.only_pulled",
//! "crm_mapping.only_told"; empty when it can.
QString crmDirectionObstacle(CrmField field, CrmDirection direction);

//! The mapping with what the CRM's schema says of it: label, options and trouble. Beside the obstacles:
//! "crm_mapping.gone" where there is no such field or we may not see it, and "crm_mapping.option_removed"
//! where a value it used to take is taken no more, until the mapping is saved anew. Salesforce has a record's
//! currency only where the organisation has several: where the schema lacks it, the mapping goes to the field
//! of ours that stands in for it, if that is there.
CrmMapping withSchema(CrmMapping mapping, const QList<CrmProperty> &properties);

QString codeOf(CrmProperty::Type type); //!< "text", "email", …

//! The stored form of a schema: a JSON list. What cannot be read is left out.
QByteArray schemaJson(const QList<CrmProperty> &properties);
QList<CrmProperty> schemaFrom(const QByteArray &json);

} // namespace quittance
