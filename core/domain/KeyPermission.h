#pragma once

#include <QString>

namespace quittance {

//! One thing a key must be allowed to do, and whether it is.
struct KeyPermission {
    //! What it is for.
    enum class Purpose : quint8 {
        Links,
        PayNow,
        Transfers,
        Cards,
        Customers,
        Portal,
        Refunds,
        Disputes,
        News,
        Payouts
    };

    QString name; //!< As the provider's page of keys calls it: "Payment Links Write".
    Purpose purpose = Purpose::Links;
    bool granted = false;

    friend bool operator==(const KeyPermission &, const KeyPermission &) = default;
};

} // namespace quittance
