#pragma once

#include "core/domain/CustomerRow.h"

namespace quittance {

//! What would move if one customer became an alias of another, and what both owe before and after.
struct CustomerMerge {
    CustomerRow from;
    CustomerRow into;
    QList<CustomerBalance> after; //!< Of the one that is kept, by currency.
    qint64 documents = 0; //!< Issued ones of from; as are the following.
    qint64 drafts = 0;
    qint64 payments = 0;
    qint64 schedules = 0;
    qint64 cards = 0;
    qint64 records = 0; //!< Of CRMs.

    friend bool operator==(const CustomerMerge &, const CustomerMerge &) = default;
};

} // namespace quittance
