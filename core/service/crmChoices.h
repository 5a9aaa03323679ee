#pragma once

#include "core/crm/CrmProperty.h"
#include "core/domain/CrmPreview.h"

namespace quittance {

//! The CRM's fields as choices for one of ours, those that fit first, each of the others with why not.
QList<CrmChoice> crmChoices(const QList<CrmProperty> &properties, CrmField field, CrmDirection direction);

} // namespace quittance
