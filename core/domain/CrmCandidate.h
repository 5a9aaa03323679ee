#pragma once

#include "core/domain/ContactRow.h"

#include <QStringList>

namespace quittance {

//! A record of the CRM that may be one of our customers.
struct CrmCandidate {
    ContactRow record;
    CustomerId customer;
    QString customerName;
    QStringList reasons; //!< "external_id", "vat_id", "email", "domain", the strongest first; never empty.

    friend bool operator==(const CrmCandidate &, const CrmCandidate &) = default;
};

} // namespace quittance
