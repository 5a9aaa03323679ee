#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/base/StopFlag.h"
#include "core/crm/CrmProperty.h"
#include "core/domain/ContactRow.h"

namespace quittance {

struct Book;
class CrmConnector;

//! Asks the CRM for its fields and says which mappings they put out of use; nothing but that changes, and
//! nothing is written where it is known already. Where the connection may not read the fields, or cannot
//! write at all, all stays as it was. Blocks; lanes only. Errors: those of the connector and the store.
Result<QList<Error>> refreshCrmSchema(
    Book &book, CrmConnector &connector, const ConnectionId &connection, const StopFlag &stop);

//! The same with fields that are known.
Result<void> takeCrmSchema(
    Book &book, const ConnectionId &connection, ContactRow::Kind kind, const QList<CrmProperty> &properties);

} // namespace quittance
