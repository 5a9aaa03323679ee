#pragma once

#include "core/crm/CrmConnector.h"
#include "core/store/Sha256.h"

namespace quittance {

//! Of all that was told of a record; the order in which an interaction's parties are told does not matter.
//! raw: its values as JSON. hash is used up, and begins anew.
QByteArray contentHash(
    Sha256 &hash, const QByteArray &raw, const QString &companyId, const CrmRecord &record);

} // namespace quittance
