#pragma once

#include "core/base/Error.h"
#include "core/domain/CrmDryRun.h"
#include "core/journal/Book.h"

namespace quittance {

//! Some records of the mirror, companies first, or some of those that text is found in, by name; with what
//! they hold in each of the mappings, which stand beside. Writes nothing.
Result<QList<CrmDryRun::Example>> crmExamples(
    Book &book, const ConnectionId &connection, const QList<CrmMapping> &mappings, const QString &text = {});

} // namespace quittance
