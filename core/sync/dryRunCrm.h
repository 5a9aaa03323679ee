#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/CrmDryRun.h"

namespace quittance {

class CrmConnector;
class Database;

struct CrmDryRunOrder {
    qint64 most = 2'000; //!< So many records of a kind are enough to judge by.
    bool knowsLinks = true; //!< The account is the one the book's links belong to.
    //! How its fields would be mapped; nullopt: as the book has them.
    std::optional<QList<CrmMapping>> mappings = {};
};

//! Reads companies and people of a CRM and says what a first sync would make of them. Writes nothing, here or
//! there. Blocks; a lane only. Errors: those of the connector and the store.
Result<CrmDryRun> dryRunCrm(
    Database &database, CrmConnector &connector, const CrmDryRunOrder &order, const StopFlag &stop);

} // namespace quittance
