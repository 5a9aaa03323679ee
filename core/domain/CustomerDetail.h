#pragma once

#include "core/domain/ContactRow.h"
#include "core/domain/CustomerRow.h"
#include "core/domain/ReminderHold.h"

#include <optional>

namespace quittance {

//! One customer with all that its pane shows.
struct CustomerDetail {
    //! What a CRM has of it.
    struct Record {
        enum class State : quint8 {
            Linked,
            Gone, //!< Archived or deleted there, or never read.
            BeingMade, //!< Asked for; it comes when the outbox reached the CRM.
        };

        ContactRow record; //!< Only the connection while it is being made.
        State state = State::Linked;

        friend bool operator==(const Record &, const Record &) = default;
    };

    CustomerRow row;
    QDate lastPayment; //!< Null: none yet; one that bounced does not count.
    QList<Record> records; //!< Companies first.
    qint64 savedCards = 0;
    std::optional<ReminderHold> hold = {}; //!< Why no reminder goes to it now.

    friend bool operator==(const CustomerDetail &, const CustomerDetail &) = default;
};

} // namespace quittance
