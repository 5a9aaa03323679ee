#pragma once

#include "core/domain/CustomerRow.h"
#include "ui/widgets/RecordTableModel.h"

namespace quittance {

//! The columns of the table of customers, in their order.
enum class CustomerColumn : quint8 {
    Name,
    Contact,
    Email,
    Country,
    Open,
    Overdue,
    Credit,
    Currency,
    OldestDue,
    LastInvoice,
    Crm,
    Owner,
    LastPayment,
    SavedMethod,
    Number,
    VatId,
    Terms,
    DaysToPay,
    Reminders,
    Tags,
    Note,
};

QList<RecordColumn> customerColumns();

//! One customer as a row. Amounts are those of its own currency, or of the first in which there are some.
Record customerRecord(const CustomerRow &row, QDate today);

//! The balance that stands for a customer where there is room for one; zeros where nothing is open or left.
CustomerBalance mainBalance(const CustomerRow &row);
//! How long the oldest of it is due; 0 while nothing is.
qint64 daysLate(const CustomerRow &row, QDate today);
//! "Overdue 12 d", "Open", "Archived", "Nothing open".
ChipLook customerChip(const CustomerRow &row, QDate today);

} // namespace quittance
