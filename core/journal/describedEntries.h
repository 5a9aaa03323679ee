#pragma once

#include "core/base/Error.h"
#include "core/domain/ActivityLine.h"
#include "core/store/EntryTable.h"

#include <QList>

namespace quittance {

class Database;

//! What a sentence about each of the entries needs, in their order. Errors of stored pass through.
Result<QList<ActivityLine>> describedEntries(Database &database, const Result<QList<StoredEntry>> &stored);

} // namespace quittance
