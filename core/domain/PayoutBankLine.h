#pragma once

#include "core/domain/Money.h"

#include <QDate>
#include <QString>

namespace quittance {

//! The movement of our bank account that a payout arrived with.
struct PayoutBankLine {
    qint64 line = 0; //!< BankLineRow::no.
    QDate on; //!< When the bank booked it.
    Money amount{0, Currency::of("EUR")};
    QString account; //!< As it is shown: "DE89 •••• 3000".
};

} // namespace quittance
