#pragma once

#include "core/domain/Completeness.h"

namespace quittance {

//! How a provider and the book stood when they last met. Nobody is asked for it.
struct ConnectionStanding {
    QString connection; //!< "stripe"
    bool isGateway = true; //!< Otherwise a CRM.
    QDateTime syncedAt; //!< UTC; null: never.
    std::optional<Completeness> count; //!< Of a gateway, the newest that was kept; empty: never counted.
    qint64 contacts = 0; //!< Of a CRM: companies and persons that were read…
    qint64 linked = 0; //!< …and our customers among them.
    qint64 orphaned = 0; //!< Customers whose record is gone there.

    friend bool operator==(const ConnectionStanding &, const ConnectionStanding &) = default;
};

} // namespace quittance
