#pragma once

#include "core/base/Error.h"

#include <QHash>

namespace quittance {

class Database;

//! Empties the projections and folds the whole journal anew, in one transaction. No other connection may
//! write meanwhile. Storage "journal.unknown_kind" or "json.damaged" leaves everything as it was.
Result<void> rebuildProjections(Database &database);

//! A digest of each projection table's rows, to compare two books.
Result<QHash<QString, QByteArray>> projectionDigests(Database &database);

} // namespace quittance
