#pragma once

#include <QtGlobal>

namespace quittance {

//! One of the tables that a closed month is handed over with.
enum class PackList : quint8 {
    Invoices, //!< Issued in the month, with what was open of each at its end.
    Lines, //!< Of the same.
    Payments,
    Allocations, //!< And those taken back.
    Refunds, //!< And payments that went back.
    Payouts,
    PayoutLines,
    BankLines,
};

} // namespace quittance
