#pragma once

#include "core/base/Id.h"
#include "core/domain/Money.h"

#include <QDate>

namespace quittance {

//! A payer's bank questions a payment, or takes it back for the time being.
struct Dispute {
    QString id; //!< The provider's, with its mode: "stripe:test:du_1".
    PaymentId payment;
    QString connection;
    Money amount{0, Currency::of("EUR")};
    Money withdrawn{0, Currency::of("EUR")}; //!< Taken so far; zero while it is only an inquiry.
    bool isOpen = true;
    bool isWon = false;
    QString status; //!< The provider's word: "needs_response".
    QString reason; //!< Likewise: "fraudulent".
    QDate openedOn;
    QDate respondBy; //!< May be null.
};

} // namespace quittance
