#pragma once

#include "core/billing/guards.h"
#include "core/domain/CrmMapping.h"
#include "core/journal/EntryBodies.h"

#include <optional>

namespace quittance {

//! What a decision was made by.
struct CrmConflictSeen {
    Customer customer; //!< What it says of the disputed field counts.
    QString theirs;
};

//! Settles a conflict: the decision, the customer and the wish to tell the CRM are one transaction. edited is
//! what both are to say when choice is Edited. seen: the decision holds only while that is so. NotFound
//! "crm_conflict.unknown", also where it is no longer the one that was seen, "customer.unknown"; InvalidInput
//! "crm_conflict.already_settled", role.*, and the rule of customers that the value breaks.
Result<void> resolveCrmConflict(Book &book, const ConnectionId &connection, const CustomerId &customer,
    CrmField field, CrmConflictResolved::Choice choice, const QString &edited,
    const std::optional<CrmConflictSeen> &seen = {});

//! Takes that back while the CRM was not told of it: the customer says what it said before, and the conflict
//! is open again. InvalidInput "crm_conflict.already_told".
Result<void> undoCrmConflict(
    Book &book, const ConnectionId &connection, const CustomerId &customer, CrmField field);

} // namespace quittance
