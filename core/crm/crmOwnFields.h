#pragma once

#include "core/crm/CrmProperty.h"
#include "core/domain/CrmOwnField.h"

#include <QHash>

namespace quittance {

//! The fields that Quittance wants of its own in this provider's records, in the order of our fields, and
//! which of them are there by the schemas as last read; a kind whose schema is empty was not read yet. Empty
//! for an unknown provider. What CrmWriter::makeOwnFields makes or misses is among them.
QList<CrmOwnField> crmOwnFields(
    const QString &provider, const QHash<ContactRow::Kind, QList<CrmProperty>> &schemas);

} // namespace quittance
