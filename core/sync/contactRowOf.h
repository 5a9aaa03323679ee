#pragma once

#include "core/crm/CrmConnector.h"

namespace quittance {

//! A record of a CRM as lists of contacts show it, before anything here is known of it.
inline ContactRow contactRowOf(
    const ConnectionId &connection, ContactRow::Kind kind, const QString &remoteId, const CrmFields &fields)
{
    return {.connection = connection,
        .remoteId = remoteId,
        .kind = kind,
        .name = fields.name,
        .email = fields.email,
        .phone = fields.phone,
        .company = fields.company,
        .domain = fields.domain,
        .owner = {},
        .changedThere = {},
        .customer = {}};
}

} // namespace quittance
