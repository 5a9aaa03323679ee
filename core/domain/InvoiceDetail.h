#pragma once

#include "core/domain/ActivityLine.h"
#include "core/domain/AllocationRow.h"
#include "core/domain/Customer.h"
#include "core/domain/CustomerCash.h"
#include "core/domain/DueDrafts.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/LiveLink.h"
#include "core/domain/PaymentOrder.h"
#include "core/domain/PaymentRow.h"
#include "core/domain/ReminderHold.h"

namespace quittance {

//! Everything the detail pane shows of one document.
struct InvoiceDetail {
    InvoiceRow row;
    Customer customer;
    InvoiceContent content;
    QString sourceNumber; //!< The number it had where it was imported from.
    std::optional<DraftOrigin> origin; //!< The schedule that made it.
    QList<PaymentRow> payments;
    QList<AllocationRow> allocations; //!< Also those that were taken back.
    QList<ActivityLine> timeline; //!< Newest first.
    QList<Credit> credits; //!< All that the customer has left, oldest first.
    std::optional<LiveLink> link; //!< How it can be paid now; empty when nothing was asked for.
    QList<CustomerCash> cash; //!< What the customer has at providers that pays nothing yet.
    std::optional<ReminderHold> hold; //!< Why no reminder goes out about it now.
    qint64 creditedMinor = 0; //!< What its credit notes say, whatever they pay.
};

//! How many documents each filter of the list would show.
struct InvoiceCounts {
    qint64 all = 0;
    qint64 open = 0;
    qint64 overdue = 0;
    qint64 draft = 0;
    qint64 paid = 0;

    friend bool operator==(const InvoiceCounts &, const InvoiceCounts &) = default;
};

} // namespace quittance
