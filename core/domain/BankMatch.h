#pragma once

#include <QtGlobal>

namespace quittance {

//! What a movement of our bank account turned out to be.
enum class BankMatchWhat : quint8 {
    Payment, //!< A customer's money.
    Payout, //!< What a gateway paid out.
    Return, //!< A payment that went back.
    Refund, //!< What we paid back.
    SetAside, //!< Nothing the book of receivables is about: a bank's fee, wages.
};

} // namespace quittance
