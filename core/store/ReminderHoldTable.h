#pragma once

#include "core/base/Error.h"
#include "core/domain/ReminderHold.h"

#include <optional>

namespace quittance {

class Database;

//! Table reminder_hold: who is not reminded for a while. Kind: projection.
class ReminderHoldTable
{
public:
    explicit ReminderHoldTable(Database &database)
        : m_database(database)
    {
    }

    //! A hold without a last day ends the one there is.
    Result<void> write(const ReminderHold &hold);
    //! What was held of one customer is held of another; the longer hold stands.
    Result<void> merge(const CustomerId &from, const CustomerId &into);
    //! The hold that keeps reminders about a document back on a day, of itself or of its customer, whichever
    //! lasts longer.
    Result<std::optional<ReminderHold>> holding(
        const InvoiceId &invoice, const CustomerId &customer, QDate today);

private:
    Database &m_database;
};

} // namespace quittance
