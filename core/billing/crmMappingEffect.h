#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/CrmMapping.h"
#include "core/domain/CrmMappingEffect.h"
#include "core/journal/Book.h"

namespace quittance {

//! What would become of the linked customers at the next sync if these fields were mapped so; the others
//! stay as they are. What would have happened anyway is not counted. Reads only. Cancelled when stopped.
Result<CrmMappingEffect> crmMappingEffect(
    Book &book, const ConnectionId &connection, const QList<CrmMapping> &wanted, const StopFlag &stop);

} // namespace quittance
