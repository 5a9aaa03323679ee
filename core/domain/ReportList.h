#pragma once

#include <QtGlobal>

namespace quittance {

//! A whole table of the book, row by row, for a spreadsheet.
enum class ReportList : quint8 {
    Invoices, //!< Issued documents, credit notes among them.
    Lines, //!< Of the same, one row a line.
    Drafts,
    Payments,
    Allocations,
    Refunds,
    Customers,
    Contacts, //!< The CRM's.
    Outbox,
    Approvals,
    Staff,
    Numbers, //!< How far each series is.
};

} // namespace quittance
