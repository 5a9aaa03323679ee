#pragma once

#include "core/base/Id.h"

#include <QDate>

namespace quittance {

//! No reminders go to a customer, or about one document, for a while.
struct ReminderHold {
    InvoiceId invoice; //!< Empty: it is about all documents of the customer.
    CustomerId customer; //!< Empty where invoice is not.
    QDate until; //!< The last day of it; null: reminders go out again.
    QString reason;

    friend bool operator==(const ReminderHold &, const ReminderHold &) = default;
};

} // namespace quittance
