#pragma once

#include "core/domain/BankProposal.h"

#include <QDate>

namespace quittance {

//! What a person says a movement is.
struct BankMatchOrder {
    qint64 line = 0; //!< BankLineRow::no.
    BankProposal match; //!< What is left of a payment after its shares stays the customer's credit.
    bool thirdParty = false; //!< It pays documents of another customer.
    bool learns = true; //!< From now on this account pays for the customer.
    bool byItself = false; //!< Nobody was asked.
    QDate today;
};

//! What came of it.
struct BankMatchOutcome {
    qint64 line = 0;
    EntryId match; //!< The BankLineMatched.
    PaymentId payment; //!< Booked or met; may be empty.

    friend bool operator==(const BankMatchOutcome &, const BankMatchOutcome &) = default;
};

} // namespace quittance
