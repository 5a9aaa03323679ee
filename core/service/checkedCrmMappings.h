#pragma once

#include "core/base/Error.h"
#include "core/crm/CrmProperty.h"
#include "core/domain/CrmMapping.h"

#include <functional>

namespace quittance {

//! The CRM's fields of a kind of record, as far as they are known; empty: they are not.
using CrmSchemaOf = std::function<Result<QList<CrmProperty>>(ContactRow::Kind)>;

//! The wishes as they would be kept among all. Only the fields that are being changed must fit: what was
//! broken before stays as it is. InvalidInput: crm_mapping.*; what schemaOf says.
Result<QList<CrmMapping>> checkedCrmMappings(
    const QString &provider, QList<CrmMapping> all, QList<CrmMapping> wanted, const CrmSchemaOf &schemaOf);

//! All, with these in the place of the same fields.
QList<CrmMapping> withMappings(QList<CrmMapping> all, const QList<CrmMapping> &changed);

} // namespace quittance
