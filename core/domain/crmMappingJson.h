#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmMapping.h"

#include <QByteArray>

namespace quittance {

//! A mapping as a file that can be brought into another book: JSON, a line a field, in the order given;
//! fields that are off stand in it too.
QByteArray crmMappingFile(const QString &connection, const QList<CrmMapping> &mappings);

//! What such a file says for the connection; fields it does not name are not in the answer. InvalidInput:
//! "crm_mapping_file.not_one", "crm_mapping_file.newer", "crm_mapping_file.other_crm" (value: which),
//! "crm_mapping_file.unknown_field", "crm_mapping_file.unknown_word", "crm_mapping_file.twice"; field names
//! the place in the file ("fields[3].policy").
Result<QList<CrmMapping>> crmMappingsFrom(const QByteArray &file, const QString &connection);

} // namespace quittance
