#pragma once

#include "core/base/StopFlag.h"
#include "core/billing/CrmComparison.h"
#include "core/journal/Book.h"

#include <chrono>

namespace quittance {

struct CrmRun {
    qint64 changed = 0; //!< Customers that took something over.
    qint64 conflicts = 0; //!< Fields that wait for a person, new or changed.
    qint64 asked = 0; //!< Pushes asked for.
    QList<EntryId> pushes = {}; //!< Those.

    friend bool operator==(const CrmRun &, const CrmRun &) = default;
};

//! Compares linked customers (all, or one by its id or an alias) with the mirror of a CRM: takes over what
//! the CRM changed, through the journal; keeps what a person has to decide; and asks for what is to be told.
//! Writes nothing where there is nothing new. hold: how long what is to be told can still be taken back.
//! Errors of the store, and Cancelled between two batches.
Result<CrmRun> compareCustomers(Book &book, const ConnectionId &connection, const CustomerId &only,
    CrmComparison::How how, const StopFlag &stop, std::chrono::seconds hold = {});

} // namespace quittance
