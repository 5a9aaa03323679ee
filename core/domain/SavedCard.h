#pragma once

#include "core/base/Id.h"

#include <QDate>

namespace quittance {

//! A card a customer lets us charge, as the provider tells of it. Its number is never here.
struct SavedCard {
    QString externalId; //!< The provider's handle: "pm_1".
    CustomerId customer;
    QString holder; //!< The provider's customer it belongs to: "cus_1".
    QString connection;
    QString brand; //!< "Visa"
    QString last4;
    int expiryMonth = 0; //!< 1 to 12.
    int expiryYear = 0;
    QDate agreedOn; //!< The day the customer agreed to later charges.
    QString agreement; //!< How: "Payment page, 2026-11-28", or what a person wrote.

    friend bool operator==(const SavedCard &, const SavedCard &) = default;
};

} // namespace quittance
