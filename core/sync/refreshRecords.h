#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/base/StopFlag.h"
#include "core/domain/ContactRow.h"

#include <QStringList>

namespace quittance {

class CrmConnector;
class Database;

//! Brings these records of the mirror up to the moment, before somebody writes over them: what changed, what
//! was merged and what is gone. Blocks; lanes only, outside of transactions. Errors: those of the connector
//! and the store.
Result<void> refreshRecords(Database &database, CrmConnector &connector, const ConnectionId &connection,
    ContactRow::Kind kind, const QStringList &ids, const StopFlag &stop);

} // namespace quittance
